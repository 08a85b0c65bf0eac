"""The bottom bar: what goes on in the background, and the promise that nothing leaves the file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from interviewprep.domain.progress import Progress
from interviewprep.services.reading import ReadingProgress
from interviewprep.ui.widgets.busy_bar import BusyBar
from interviewprep.ui.widgets.word_button import WordButton


class BottomBar(QFrame):
    """Progress of adding papers or of reading; `import_stopped`, `reading_stopped`, `reading_resumed`."""

    import_stopped = Signal()
    reading_stopped = Signal()
    reading_resumed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._import: Progress | None = None
        self._reading: ReadingProgress | None = None
        self._paused = False
        self._waiting = 0
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 6, 20, 8)
        layout.setSpacing(12)
        self._busy = BusyBar()
        self._busy.stopped.connect(self._on_stopped)
        self._rest = QLabel()
        self._rest.setProperty("role", "muted")
        self._resume = WordButton(self.tr("Go on reading"), "link")
        self._resume.clicked.connect(self._on_resumed)
        self._promise = QLabel(self.tr("Offline · nothing leaves this file"))
        self._promise.setProperty("role", "muted")
        layout.addWidget(self._busy)
        layout.addWidget(self._rest)
        layout.addWidget(self._resume)
        layout.addStretch(1)
        layout.addWidget(self._promise)
        self.setMinimumHeight(50)
        self._refresh()

    def show_import(self, progress: Progress | None) -> None:
        """Where the adding of papers stands; None when it is over."""
        self._import = progress
        self._refresh()

    def show_reading(self, progress: ReadingProgress | None) -> None:
        """Where the reading stands."""
        self._reading = progress
        if progress is not None and progress.active:
            self._waiting = progress.total - progress.done
        self._refresh()

    def _refresh(self) -> None:
        reading = self._reading
        resting = False
        if self._import is not None:
            done, total = self._import.done, self._import.total
            text = self.tr("Adding paper %1 of %2").replace("%1", str(min(done + 1, max(total, 1))))
            self._busy.show_progress(text.replace("%2", str(total)), done, total)
        elif reading is not None and reading.active and reading.done < reading.total and not self._paused:
            text = self.tr("Reading %1 of %n page(s)", "", reading.total).replace("%1", str(reading.done))
            self._busy.show_progress(text, reading.done, reading.total, reading.seconds_left)
        else:
            self._busy.finish()
            resting = self._paused and self._waiting > 0
        self._rest.setText(self.tr("%n page(s) wait to be read", "", self._waiting))
        self._rest.setVisible(resting)
        self._resume.setVisible(resting)

    def _on_stopped(self) -> None:
        if self._import is not None:
            self.import_stopped.emit()
        else:
            self._paused = True
            self.reading_stopped.emit()
        self._refresh()

    def _on_resumed(self) -> None:
        self._paused = False
        self.reading_resumed.emit()
        self._refresh()
