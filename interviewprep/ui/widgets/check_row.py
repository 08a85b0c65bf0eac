"""One line of a report: a tick or a warning, what was looked at, what was found."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from interviewprep.ui import icons


class CheckRow(QWidget):
    """Title and, where something is to be said, an explanation; `ok` chooses tick or warning."""

    def __init__(self, title: str, text: str, ok: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ok = ok
        self.setAccessibleName(f"{title}. {text}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(10)
        self._picture = QLabel()
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        for line, role in ((title, ""), (text, "hint")):
            label = QLabel(line)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", role or None)
            label.setVisible(bool(line))
            words.addWidget(label)
        row.addLayout(words, 1)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the picture again in the new scheme's colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        name, tone = ("check-circle", "accent") if self._ok else ("warning", "amber")
        self._picture.setPixmap(icons.pixmap(name, 20, tone))
