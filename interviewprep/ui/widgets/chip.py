"""A short state in words on a coloured ground."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from interviewprep.ui import theme


class Chip(QLabel):
    """A state in words. Tones.

    Neutral, accent (done), amber (needs something), blue (proposed, explained), danger.
    """

    def __init__(self, text: str = "", tone: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.set_tone(tone)

    def set_tone(self, tone: str) -> None:
        """Change the ground."""
        theme.set_role(self, tone, "chip")

    def show_state(self, text: str, tone: str) -> None:
        """Change words and ground together; an empty text hides the chip."""
        self.setText(text)
        self.set_tone(tone)
        self.setVisible(bool(text))
