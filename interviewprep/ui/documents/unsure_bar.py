"""Which doubtful word is reached and what was read, and the way from one to the next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from interviewprep.domain.pages import Word
from interviewprep.ui.documents.announcement import announce
from interviewprep.ui.documents.unsure_words import Doubt
from interviewprep.ui.widgets.icon_button import IconButton, with_key
from interviewprep.ui.widgets.word_button import WordButton


class UnsureBar(QFrame):
    """`moved` asks for the next (1) or previous (-1) word, `correct_asked` for its place in the text."""

    moved = Signal(int)
    correct_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("tone", "amber")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setProperty("role", "amber")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 8, 4)
        layout.setSpacing(4)
        layout.addWidget(self._text, 1)
        self.correct_button = WordButton(self.tr("Correct"), "quiet")
        self.correct_button.setToolTip(with_key(self.tr("Go to this word in the text"), "Return"))
        self.correct_button.clicked.connect(self.correct_asked)
        layout.addWidget(self.correct_button)
        for icon, text, key, move in (
            ("caret-up", self.tr("Previous unsure word"), "Shift+U", -1),
            ("caret-down", self.tr("Next unsure word"), "U", 1),
        ):
            button = IconButton(icon, text, key)
            button.setProperty("role", "quiet")
            button.clicked.connect(lambda _checked=False, move=move: self.moved.emit(move))
            layout.addWidget(button)
        close = IconButton("x", self.tr("Close"), "Esc")
        close.setProperty("role", "quiet")
        close.clicked.connect(self.closed)
        layout.addWidget(close)
        self.hide()

    def explain(self, word: Word, doubt: Doubt) -> str:
        """What was read and why it is doubtful."""
        if doubt is Doubt.TWO_READINGS:
            text = self.tr("{word} or {other}? Two readings differ.")
            return text.format(word=isolated(word.text), other=isolated(word.other))
        return self.tr("{word} was read with doubt.").format(word=isolated(word.text))

    def show_word(self, word: Word, doubt: Doubt, number: int, count: int) -> None:
        """Say which of how many words is reached."""
        place = self.tr("{number} of {count}").format(number=number, count=count)
        text = f"{place} · {self.explain(word, doubt)}"
        self._say(text)
        self.correct_button.show()

    def show_left(self, count: int) -> None:
        """Say how many words are left after one was corrected."""
        if count:
            self._say(self.tr("Corrected. Still unsure on this page: {count}").format(count=count))
        else:
            self._say(self.tr("Corrected. No unsure word is left on this page."))
        self.correct_button.hide()

    def _say(self, text: str) -> None:
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()
        announce(self, text)


def isolated(text: str) -> str:
    """The text in quotation marks and isolated (UAX #9), so that its direction moves nothing around it."""
    return f"“\u2068{text}\u2069”"
