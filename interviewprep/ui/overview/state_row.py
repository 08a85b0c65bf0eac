"""A sentence with what can be done about it."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from interviewprep.ui.widgets.chip import Chip
from interviewprep.ui.widgets.word_button import WordButton


class StateRow(QWidget):
    """Words that wrap, a chip and a button, each only where it has something to say."""

    def __init__(self, action: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self.chip = Chip()
        self.button = WordButton(action, icon=icon)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.chip)
        layout.addWidget(self.button)
        self.button.setVisible(bool(action))  # not before it has a parent: it would be a window of its own

    @property
    def words(self) -> str:
        """The sentence in sight."""
        return self._words.text()

    def say(self, words: str, state: str = "", tone: str = "neutral", role: str = "") -> None:
        """Show a sentence and, where `state` is given, a chip; an empty sentence hides the row."""
        self._words.setText(words)
        if role:
            self._words.setProperty("role", role)
        self.chip.show_state(state, tone)
        self.button.setAccessibleDescription(words)
        self.setVisible(bool(words))
