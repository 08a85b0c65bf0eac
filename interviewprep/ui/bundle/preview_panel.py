"""The bundle as it would leave, page by page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from interviewprep.bundle.plan import BundleOptions
from interviewprep.domain.errors import CaseError
from interviewprep.domain.progress import CancelQuery, Progress, ProgressCallback
from interviewprep.recognition.preview import page_count
from interviewprep.services import export
from interviewprep.ui.bundle.bundle_job import BundleJob
from interviewprep.ui.bundle.preview_page import PreviewPage
from interviewprep.ui.widgets.busy_bar import BusyBar
from interviewprep.ui.widgets.empty_state import EmptyState
from interviewprep.ui.widgets.icon_button import IconButton
from interviewprep.ui.widgets.word_button import WordButton

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession

_KEPT = 8


class PreviewPanel(QWidget):
    """Builds the bundle in memory when asked and shows its real pages.

    `asked` when the person wants to see it: the room then calls `build(options)`; `failed(error)`;
    `enlarged(bool)` when the pages want the whole room, or no more.
    """

    asked = Signal()
    failed = Signal(object)
    enlarged = Signal(bool)

    def __init__(self, session: "CaseSession", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pdf = b""
        self._pages = 0
        self._page = 0
        self._generation = 0
        self._rendering = False
        self._images: dict[tuple[int, int], QImage] = {}
        self._job = BundleJob(session, self)
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(150)
        self.previous_button = IconButton("caret-left", self.tr("Previous page"), "PgUp")
        self.next_button = IconButton("caret-right", self.tr("Next page"), "PgDown")
        self._build()
        self._connect()
        self.clear()

    @property
    def pages(self) -> int:
        """How many pages the bundle in sight has, 0 without one."""
        return self._pages

    @property
    def page(self) -> int:
        """The page in sight, from 1; 0 without a bundle."""
        return self._page + 1 if self._pages else 0

    @property
    def is_enlarged(self) -> bool:
        """Whether the pages have the whole room."""
        return self.larger_button.isChecked()

    def build(self, options: BundleOptions) -> None:
        """Build the bundle with these options and show it, at the page that was in sight."""
        case = self._session.case

        def work(progress: ProgressCallback, cancelled: CancelQuery) -> tuple[bytes, int]:
            data = export.preview(case, options, progress, cancelled)
            return data, page_count(data)

        self.stale.hide()
        self.empty.button.setEnabled(False)
        self._job.start(work)

    def stop(self) -> None:
        """Stop building."""
        self._job.stop()

    def set_stale(self) -> None:
        """Say that the case has changed since the pages in sight were built."""
        if self._pages and not self._job.running:
            self.stale.show()

    def set_possible(self, possible: bool) -> None:
        """Whether a bundle can be built at all now."""
        self.empty.button.setEnabled(possible and not self._job.running)
        self.again_button.setEnabled(possible)

    def clear(self) -> None:
        """Forget the bundle."""
        self._pdf, self._pages, self._page = b"", 0, 0
        self._generation += 1
        self._images.clear()
        self._stack.setCurrentWidget(self.empty)
        self._bar.hide()
        self.stale.hide()
        self.larger_button.setChecked(False)

    def show_page(self, number: int) -> None:
        """Show page `number` (from 1), the nearest one where it is outside."""
        if not self._pages:
            return
        self._page = min(max(number, 1), self._pages) - 1
        self.number.setText(self.tr("Page {page} of {pages}").format(page=self._page + 1, pages=self._pages))
        self.previous_button.setEnabled(self._page > 0)
        self.next_button.setEnabled(self._page < self._pages - 1)
        self.sheet.setAccessibleName(self.number.text())
        self.pages_area.verticalScrollBar().setValue(0)
        self._render()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Page keys, Home and End leaf through instead of scrolling."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            target = self._target_page(event.key())
            if target is not None:
                self.show_page(target)
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Render sharply again once the size stands."""
        super().resizeEvent(event)
        self._resized.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Render what was asked for while out of sight."""
        super().showEvent(event)
        self._resized.start()

    def changeEvent(self, event: QEvent) -> None:
        """Arrows point the way the interface is read."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._point_arrows()
        super().changeEvent(event)

    # Building

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._bar = QWidget()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(0, 0, 0, 0)
        self.number = QLabel()
        self.number.setProperty("role", "muted")
        self._point_arrows()
        bar.addWidget(self.number, 1)
        bar.addWidget(self.previous_button)
        bar.addWidget(self.next_button)
        self.larger_button = IconButton("arrows-horizontal", self.tr("Larger"))
        self.larger_button.setCheckable(True)
        bar.addWidget(self.larger_button)
        layout.addWidget(self._bar)
        self.stale = QWidget()
        stale = QHBoxLayout(self.stale)
        stale.setContentsMargins(0, 0, 0, 0)
        words = QLabel(self.tr("The case has changed since."))
        words.setProperty("role", "amber")
        words.setWordWrap(True)
        self.again_button = WordButton(self.tr("Show again"))
        stale.addWidget(words, 1)
        stale.addWidget(self.again_button)
        layout.addWidget(self.stale)
        self.empty = EmptyState(
            "file-magnifying-glass",
            self.tr("See every page before it leaves"),
            self.tr("Shows the real pages, in the chosen language and order. Nothing is written to disk."),
            self.tr("Show preview"),
            primary=False,
        )
        self.bed = QFrame()
        self.bed.setProperty("role", "bed")
        inside = QVBoxLayout(self.bed)
        inside.setContentsMargins(0, 0, 0, 0)
        self.sheet = PreviewPage()
        self.pages_area = QScrollArea()
        self.pages_area.setWidgetResizable(True)
        self.pages_area.setFrameShape(QFrame.Shape.NoFrame)
        self.pages_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pages_area.setAccessibleName(self.tr("Page of the bundle"))
        self.sheet.setProperty("role", "clear")
        self.pages_area.setWidget(self.sheet)
        self.pages_area.installEventFilter(self)
        inside.addWidget(self.pages_area)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.bed)
        layout.addWidget(self._stack, 1)
        self.busy = BusyBar()
        layout.addWidget(self.busy)

    def _connect(self) -> None:
        self.empty.triggered.connect(self.asked)
        self.again_button.clicked.connect(self.asked)
        self.previous_button.clicked.connect(lambda: self.show_page(self.page - 1))
        self.next_button.clicked.connect(lambda: self.show_page(self.page + 1))
        self.larger_button.toggled.connect(self._on_larger_toggled)
        self.busy.stopped.connect(self.stop)
        self._resized.timeout.connect(self._render)
        self._job.progressed.connect(self._on_progressed)
        self._job.finished.connect(self._on_built)
        self._job.failed.connect(self._on_failed)
        self._job.cancelled.connect(self._on_over)

    def _target_page(self, key: int) -> int | None:
        """The page a key leads to, None for any other key."""
        return {
            int(Qt.Key.Key_PageDown): self.page + 1,
            int(Qt.Key.Key_PageUp): self.page - 1,
            int(Qt.Key.Key_Home): 1,
            int(Qt.Key.Key_End): self._pages,
        }.get(key)

    def _point_arrows(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.previous_button.set_icon("caret-right" if mirrored else "caret-left")
        self.next_button.set_icon("caret-left" if mirrored else "caret-right")

    # Slots

    def _on_larger_toggled(self, larger: bool) -> None:
        words = self.tr("Smaller, with the list") if larger else self.tr("Larger")
        self.larger_button.set_text(words)
        self.sheet.set_fit_width(larger)
        self.enlarged.emit(larger)
        self._resized.start()

    def _on_progressed(self, progress: Progress) -> None:
        words = self.tr("Preparing: {done} of {total}").format(done=progress.done, total=progress.total)
        self.busy.show_progress(words, progress.done, progress.total)

    def _on_built(self, result: tuple[bytes, int]) -> None:
        self._on_over()
        self._pdf, self._pages = result
        self._generation += 1
        self._images.clear()
        self._bar.show()
        self._stack.setCurrentWidget(self.bed)
        self.show_page(self._page + 1)

    def _on_failed(self, error: CaseError) -> None:
        self._on_over()
        self.failed.emit(error)

    def _on_over(self) -> None:
        self.busy.finish()
        self.empty.button.setEnabled(True)

    # Pictures

    def _render(self) -> None:
        """Show the picture of the page, rendering it in the background where it is not at hand."""
        if not self._pages or not self.isVisible():
            return
        key = (self._page, self.sheet.wanted_width())
        if key in self._images:
            self.sheet.show_image(self._images[key])
            return
        if self._rendering:
            return
        self._rendering = True
        generation = self._generation
        self._session.run(
            export.render_preview_page,
            self._pdf,
            *key,
            on_done=lambda result: self._on_rendered(generation, key, result),
            on_failed=self._on_not_rendered,
        )

    def _on_rendered(self, generation: int, key: tuple[int, int], result: tuple[int, int, bytes]) -> None:
        self._rendering = False
        if generation == self._generation:
            width, height, pixels = result
            image = QImage(pixels, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
            self._images[key] = image
            while len(self._images) > _KEPT:
                del self._images[next(iter(self._images))]
        self._render()

    def _on_not_rendered(self, error: CaseError) -> None:
        self._rendering = False
        self.failed.emit(error)
