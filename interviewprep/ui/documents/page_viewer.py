"""The pages of one document: picture, text, found words, turning."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, QTransform
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from interviewprep.domain.changes import Changes
from interviewprep.domain.documents import Document
from interviewprep.domain.pages import Page, PageState, Word
from interviewprep.services import review
from interviewprep.ui.documents.found_bar import FoundBar
from interviewprep.ui.documents.found_words import FoundWords
from interviewprep.ui.documents.page_canvas import PageCanvas, Zoom
from interviewprep.ui.documents.page_failure import failure_words
from interviewprep.ui.documents.page_loader import PageLoader
from interviewprep.ui.documents.pane_splitter import PaneSplitter
from interviewprep.ui.documents.text_pane import TextPane
from interviewprep.ui.documents.viewer_bar import ViewerBar
from interviewprep.ui.documents.viewer_commands import ViewerCommand, command_for_key
from interviewprep.ui.widgets.empty_state import EmptyState
from interviewprep.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession

_SPOKEN = 2000  # letters of a page's text given to screen readers
_BESIDE_FROM = 760  # logical pixels of width from which the text stands beside the picture


class PageViewer(QWidget):
    """Shows one page of a document at a time.

    `page_shown` gives the page now shown or None.
    """

    page_shown = Signal(object)

    def __init__(self, session: "CaseSession", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._document: Document | None = None
        self._pages: list[Page] = []
        self._page: Page | None = None
        self._shown_turned = 0
        self._found = FoundWords()
        self._from_end = False
        self._loader = PageLoader(session, self)
        self._build()
        self._connect()
        self.show_document(None)

    def _build(self) -> None:
        self.bar = ViewerBar()
        self.found_bar = FoundBar()
        self.notice = Notice()
        self.canvas = PageCanvas()
        self._waiting = EmptyState(
            "hourglass-medium",
            self.tr("Being prepared"),
            self.tr("The page appears here by itself in a moment."),
        )
        self._failed = EmptyState("file-x", "", "", self.tr("Read again"), primary=False)
        self._nothing = EmptyState(
            "file-text",
            self.tr("No document chosen"),
            self.tr("Choose one in the list to look at its pages."),
        )
        self._stack = QStackedWidget()
        for widget in (self.canvas, self._waiting, self._failed, self._nothing):
            self._stack.addWidget(widget)
        self.text_pane = TextPane()
        self.text_pane.hide()
        self.splitter = PaneSplitter()
        self.splitter.addWidget(self._stack)
        self.splitter.addWidget(self.text_pane)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        for bar in (self.bar, self.found_bar, self.notice):
            layout.addWidget(bar)
        layout.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.bar.asked.connect(self.command)
        self.found_bar.moved.connect(self.next_found)
        self.found_bar.closed.connect(self.forget_found)
        self.notice.acted.connect(self._read_again)
        self._failed.triggered.connect(self._read_again)
        self.canvas.zoom_changed.connect(lambda _scale: self._show_zoom())
        self.canvas.selection_changed.connect(lambda text: self.bar.enable(ViewerCommand.COPY, bool(text)))
        self.canvas.turned_over.connect(self._turn_over)
        self.text_pane.corrected.connect(self._on_corrected)
        self._loader.loaded.connect(self._on_loaded)

    # -- what is shown -------------------------------------------------------------------------

    @property
    def page(self) -> Page | None:
        """The page shown."""
        return self._page

    def show_document(self, document: Document | None, number: int = 1, words: tuple[str, ...] = ()) -> None:
        """Show a page of a document with found words marked; None shows nothing."""
        self._document = document
        self._session.prefer(document.id if document else None)
        self._pages = review.pages(self._session.case, document.id) if document else []
        self._found = FoundWords(words)
        self._from_end = False
        self.show_page(number)

    def show_page(self, number: int) -> None:
        """Go to a page of the document by its number."""
        self._page = next((page for page in self._pages if page.number == number), None)
        if self._page is None and self._pages:
            self._page = self._pages[0]
        self._shown_turned = self._page.turned if self._page else 0
        self.text_pane.show_page(self._page)
        self.bar.show_page(self._page.number if self._page else 0, len(self._pages))
        self._describe()
        self._show_picture()
        self._say_failure()
        self._fetch()
        self.page_shown.emit(self._page)

    def apply(self, changes: Changes) -> None:
        """Take in what changed on disk, without moving what is looked at."""
        if self._document is None or self._page is None:
            return
        concerned = {page.id for page in self._pages} & changes.pages
        if not concerned and self._document.id not in changes.documents:
            return
        before = self._page
        self._pages = review.pages(self._session.case, self._document.id)
        self._page = next((page for page in self._pages if page.id == before.id), None)
        if self._page is None:
            self.show_page(before.number)
            return
        self.text_pane.show_page(self._page)
        self._describe()
        self._say_failure()
        if self._page == before:
            return
        seen = self._page.image_sha256 == before.image_sha256 and self._page.turned == self._shown_turned
        if not seen or not self._page.has_image:
            self._shown_turned = self._page.turned
            self._show_picture()
            self._fetch()
        elif self._page.state is not before.state or self._page.text_source is not before.text_source:
            self.canvas.set_words(self._words())
            self._mark_found()

    def commit(self) -> None:
        """Save a correction that is being typed."""
        self.text_pane.keeper.commit()

    def _show_picture(self) -> None:
        page = self._page
        image = self._loader.image(page) if page else None
        if page is None:
            self._stack.setCurrentWidget(self._nothing)
        elif image is not None:
            turned = image.transformed(QTransform().rotate(page.turned)) if page.turned else image
            self.canvas.set_page(turned, self._words())
            self._stack.setCurrentWidget(self.canvas)
            self._mark_found()
        elif page.has_image and not self._loader.known(page):
            self.canvas.set_page(QImage(), ())
            self._stack.setCurrentWidget(self.canvas)
        elif page.state is PageState.FAILED:
            self._failed.set_words(*failure_words(page.failure), self.tr("Read again"))
            self._stack.setCurrentWidget(self._failed)
        else:
            self._stack.setCurrentWidget(self._waiting)
        self._enable(image is not None)
        self._show_zoom()

    def _describe(self) -> None:
        """What a screen reader says of the picture: which page it is and its text."""
        self.canvas.setAccessibleName(self.bar.accessibleName())
        self.canvas.setAccessibleDescription(self._page.text[:_SPOKEN] if self._page else "")

    def _enable(self, picture: bool) -> None:
        for command in ViewerCommand:
            if command not in (ViewerCommand.PREVIOUS, ViewerCommand.NEXT, ViewerCommand.TEXT):
                self.bar.enable(command, picture)
        self.bar.enable(ViewerCommand.TEXT, self._page is not None)
        self.bar.enable(ViewerCommand.COPY, bool(self.canvas.selected_text()))

    def _words(self) -> tuple[Word, ...]:
        """The page's words with their places as the page is seen."""
        return review.words(self._session.case, self._page.id) if self._page else ()

    def _say_failure(self) -> None:
        page = self._page
        if page is not None and page.state is PageState.FAILED and page.has_image:
            title, text = failure_words(page.failure)
            self.notice.say(title, text, "amber", self.tr("Read again"), closable=False)
        else:
            self.notice.hide()

    def _fetch(self) -> None:
        """The picture of this page, then those of its neighbours."""
        if self._page is None:
            return
        at = self._pages.index(self._page)
        wanted = [self._pages[i] for i in (at, at + 1, at - 1) if 0 <= i < len(self._pages)]
        self._loader.request(wanted)

    def _on_loaded(self, page_id: str) -> None:
        if self._page is not None and page_id == self._page.id:
            self._show_picture()

    # -- commands ------------------------------------------------------------------------------

    def command(self, command: ViewerCommand) -> None:
        """Do what a button or key asks."""
        canvas = self.canvas
        match command:
            case ViewerCommand.PREVIOUS:
                self._turn_over(-1)
            case ViewerCommand.NEXT:
                self._turn_over(1)
            case ViewerCommand.TURN_LEFT:
                self.turn(270)
            case ViewerCommand.TURN_RIGHT:
                self.turn(90)
            case ViewerCommand.TEXT:
                self.show_text(self.text_pane.isHidden())
            case ViewerCommand.COPY:
                canvas.copy()
            case ViewerCommand.WIDTH:
                canvas.fit(Zoom.WIDTH)
            case ViewerCommand.PAGE:
                canvas.fit(Zoom.PAGE)
            case ViewerCommand.FULL_SIZE:
                canvas.zoom_to(1.0)
            case ViewerCommand.ZOOM_OUT:
                canvas.zoom_out()
            case ViewerCommand.ZOOM_IN:
                canvas.zoom_in()
        self._show_zoom()

    def turn(self, degrees: int) -> None:
        """Turn the page clockwise by quarter turns; the picture turns at once, undo turns it back."""
        page = self._page
        if page is None or self._loader.image(page) is None:
            return
        self._session.edit(review.turn_page, self._session.case, page.id, degrees)
        self._session.wake_reading()

    def show_text(self, shown: bool) -> None:
        """Open or close the text beside the picture."""
        self.text_pane.setVisible(shown)
        self.bar.check(ViewerCommand.TEXT, shown)
        if shown:
            self.text_pane.editor.setFocus()
        else:
            self.canvas.setFocus()

    def next_found(self, direction: int = 1) -> None:
        """Go to the next or previous found word, over the pages of the document."""
        if not self._found.words or self._page is None:
            return
        if self._found.step(direction):
            self._mark_found(search=False)
            return
        number = self._found.other_page(self._pages, self._page.number, direction)
        self._from_end = direction < 0
        if number is not None and number != self._page.number:
            self.show_page(number)
        else:
            self._mark_found()

    def forget_found(self) -> None:
        """Take the marks away."""
        self._found = FoundWords()
        self._mark_found()

    def _mark_found(self, search: bool = True) -> None:
        found = self._found
        if not found.words:
            self.canvas.mark_found([])
            self.found_bar.hide()
            return
        if search:
            found.find_in(self.canvas.words, self._from_end)
            self._from_end = False
        self.canvas.mark_found(found.indexes, found.current)
        self.found_bar.show_found(" ".join(found.words), found.at + 1, len(found.indexes))

    def _turn_over(self, direction: int) -> None:
        if self._page is None:
            return
        number = self._page.number + direction
        if 1 <= number <= len(self._pages):
            self.show_page(number)

    def _show_zoom(self) -> None:
        shown = self._stack.currentWidget() is self.canvas
        self.bar.show_scale(self.canvas.scale if shown else None)
        self.bar.check(ViewerCommand.WIDTH, self.canvas.zoom is Zoom.WIDTH)
        self.bar.check(ViewerCommand.PAGE, self.canvas.zoom is Zoom.PAGE)

    def _read_again(self) -> None:
        if self._document is not None:
            self._session.edit(review.read_again, self._session.case, [self._document.id])
            self._session.wake_reading()

    def _on_corrected(self, page_id: str, text: str) -> None:
        self._session.edit(review.correct_text, self._session.case, page_id, text, initiator=self)

    # -- events --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The viewer's keys, wherever in it the focus is; typing in the text is not among them."""
        command = command_for_key(event.key(), event.modifiers())
        if self.text_pane.editor.hasFocus():
            command = None
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._pages:
            self.show_page(1 if event.key() == Qt.Key.Key_Home else len(self._pages))
        elif event.key() == Qt.Key.Key_Escape and self._found.words:
            self.forget_found()
        elif command is not None:
            self.command(command)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The text stands beside the picture where there is room, else below."""
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE_FROM
        self.splitter.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the bar can be."""
        return QSize(280, 240)
