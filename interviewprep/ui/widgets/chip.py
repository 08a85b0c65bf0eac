"""A short state in words on a coloured ground."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from interviewprep.ui import theme

_NARROWEST = 48


class Chip(QLabel):
    """A state in words.

    Tones: neutral, accent (done), amber (needs something), blue (proposed, explained), danger. Where
    there is too little room the words end in an ellipsis and the tooltip holds them all.
    """

    def __init__(self, text: str = "", tone: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.set_tone(tone)

    def set_tone(self, tone: str) -> None:
        """Change the ground."""
        theme.set_role(self, tone, "chip")

    def show_state(self, text: str, tone: str) -> None:
        """Change words and ground together; an empty text hides the chip."""
        self.setText(text)
        self.set_tone(tone)
        self.setVisible(bool(text))

    def text(self) -> str:
        """The whole words."""
        return self._whole

    def setText(self, text: str) -> None:
        """Change the words."""
        self._whole = text
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        """Room for all the words."""
        return QSize(self._frame() + self._width_of(self._whole), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Narrow: the words give way."""
        return QSize(min(_NARROWEST, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many of the words as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self._frame()
        fits = room >= self._width_of(self._whole) or not self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        mode = Qt.TextElideMode.ElideRight
        shown = self._whole if fits else self.fontMetrics().elidedText(self._whole, mode, max(room, 0))
        if shown != super().text():
            super().setText(shown)
        if not fits:
            self.setToolTip(self._whole)
        elif self.toolTip() == self._whole:
            self.setToolTip("")

    def _frame(self) -> int:
        """Width that the style adds around the words."""
        return super().sizeHint().width() - self._width_of(super().text())

    def _width_of(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)
