"""Which found words are marked, and the way from one to the next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from interviewprep.ui.widgets.elided_label import ElidedLabel
from interviewprep.ui.widgets.icon_button import IconButton


class FoundBar(QFrame):
    """Shown while words are marked; `moved` asks for the next (1) or previous (-1), `closed` for no marks."""

    moved = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("tone", "blue")
        self._text = ElidedLabel()
        self._text.setProperty("role", "blue")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 4, 4)
        layout.setSpacing(4)
        layout.addWidget(self._text, 1)
        for icon, text, key, move in (
            ("caret-up", self.tr("Previous found word"), "Shift+F3", -1),
            ("caret-down", self.tr("Next found word"), "F3", 1),
        ):
            button = IconButton(icon, text, key)
            button.setProperty("role", "quiet")
            button.clicked.connect(lambda _checked=False, move=move: self.moved.emit(move))
            layout.addWidget(button)
        close = IconButton("x", self.tr("Remove marks"))
        close.setProperty("role", "quiet")
        close.clicked.connect(self.closed)
        layout.addWidget(close)
        self.hide()

    def show_found(self, words: str, number: int, count: int) -> None:
        """Say which of how many found words of this page is shown; none where `count` is 0."""
        # Isolated (UAX #9), so that right-to-left words do not carry the numbers along.
        isolated = f"\u2068{words}\u2069"
        if count:
            text = self.tr("“{words}”: {number} of {count} on this page")
            text = text.format(words=isolated, number=number, count=count)
        else:
            text = self.tr("“{words}”: not marked on this page").format(words=isolated)
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()
