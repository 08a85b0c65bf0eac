"""Panes side by side or one above the other, parted by a hairline that is easy to grip."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from interviewprep.ui import theme

_GRIP = 7  # pixels that answer the pointer; one of them is seen


class PaneSplitter(QSplitter):
    """A splitter none of whose panes can be lost."""

    def __init__(
        self, orientation: Qt.Orientation = Qt.Orientation.Horizontal, parent: QWidget | None = None
    ) -> None:
        super().__init__(orientation, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(_GRIP)

    def createHandle(self) -> QSplitterHandle:
        """A handle that paints one line of the theme."""
        return HairlineHandle(self.orientation(), self)


class HairlineHandle(QSplitterHandle):
    """One line in the middle, in the accent colour under the pointer."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        tokens = theme.tokens()
        painter = QPainter(self)
        colour = QColor(tokens.accent if self.underMouse() else tokens.line)
        if self.orientation() is Qt.Orientation.Horizontal:
            painter.fillRect(self.width() // 2, 0, 1, self.height(), colour)
        else:
            painter.fillRect(0, self.height() // 2, self.width(), 1, colour)
