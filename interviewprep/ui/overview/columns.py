"""Cards in two columns, or in one where the window is narrow."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from interviewprep.ui import theme

#: Below this width (pixels of the design at text scale 1) the columns stand one above the other.
TWO_COLUMNS_FROM = 780


class Columns(QScrollArea):
    """Scrolls two columns of cards; the right one goes under the left one when there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setProperty("role", "clear")
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._box.setContentsMargins(0, 0, theme.GRID, 2 * theme.GRID)
        self._box.setSpacing(2 * theme.GRID)
        self._sides = (QVBoxLayout(), QVBoxLayout())
        for side in self._sides:
            side.setSpacing(2 * theme.GRID)
            side.addStretch(1)
            self._box.addLayout(side, 1)
        self.setWidget(content)

    @property
    def narrow(self) -> bool:
        """Whether the cards stand in one column."""
        return self._box.direction() is QBoxLayout.Direction.TopToBottom

    def add_card(self, card: QWidget, side: int) -> None:
        """Put a card at the end of column 0 or 1."""
        column = self._sides[side]
        column.insertWidget(column.count() - 1, card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose one or two columns."""
        wide = event.size().width() >= TWO_COLUMNS_FROM * theme.text_scale()
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if direction is not self._box.direction():
            self._box.setDirection(direction)
        super().resizeEvent(event)
