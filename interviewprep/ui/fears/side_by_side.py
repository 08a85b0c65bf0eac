"""Two columns, or one where there is too little room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from interviewprep.ui import theme

#: Below this width (pixels of the design at text scale 1) the columns stand one above the other.
TWO_COLUMNS_FROM = 600


class SideBySide(QWidget):
    """`add` to `left` and `right`, the columns; the right one goes below where it is narrow."""

    def __init__(self, gap: int = 24, spacing: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gaps = (gap, spacing)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        self.left, self.right = QVBoxLayout(), QVBoxLayout()
        for column in (self.left, self.right):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(spacing)
            column.addStretch(1)
            self._box.addLayout(column, 1)

    @staticmethod
    def add(column: QVBoxLayout, widget: QWidget, leading: bool = False) -> None:
        """Put a widget at the end of a column; a `leading` one is no wider than it needs to be."""
        alignment = Qt.AlignmentFlag.AlignLeading if leading else Qt.AlignmentFlag(0)
        column.insertWidget(column.count() - 1, widget, 0, alignment)

    @property
    def narrow(self) -> bool:
        """Whether the columns stand one above the other."""
        return self._box.direction() is QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose one or two columns."""
        wide = event.size().width() >= TWO_COLUMNS_FROM * theme.text_scale()
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if direction is not self._box.direction():
            self._box.setDirection(direction)
            self._box.setSpacing(self._gaps[0] if wide else self._gaps[1])
        super().resizeEvent(event)
