"""Background work in one line: what, how many of how many, time left, Stop."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from interviewprep.ui import labels
from interviewprep.ui.widgets.word_button import WordButton


class BusyBar(QWidget):
    """Count, bar, time left and Stop; hidden until `show_progress()`; `stopped` when Stop is pressed."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self._text = QLabel()
        self._text.setProperty("role", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        self.button = WordButton(self.tr("Stop"))
        self.button.clicked.connect(self.stopped)
        layout.addWidget(self._text)
        layout.addWidget(self.bar)
        layout.addWidget(self.button)
        layout.addStretch(1)
        self.hide()

    def show_progress(self, text: str, done: int, total: int, seconds_left: float | None = None) -> None:
        """Show where the work stands; `text` says what and how many, the time left is added."""
        left = labels.time_left(seconds_left)
        whole = f"{text} · {left}" if left else text
        self._text.setText(whole)
        self.bar.setRange(0, max(total, 0))
        self.bar.setValue(done)
        self.bar.setAccessibleName(whole)
        self.setAccessibleName(whole)
        self.button.setAccessibleDescription(text)
        self.show()

    def finish(self) -> None:
        """Put the bar away."""
        self.hide()
