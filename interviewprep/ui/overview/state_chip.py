"""A chip that gives way to a narrow row without cutting its words silently."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyleOption, QWidget

from interviewprep.ui import theme
from interviewprep.ui.widgets.chip import Chip

_PADDING = 10
_NARROWEST = 96


class StateChip(Chip):
    """A chip whose words end in an ellipsis, with the whole in its tooltip, where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFont(theme.text_font(12))

    def sizeHint(self) -> QSize:
        """Room for all words."""
        return QSize(self._words_width() + 2 * _PADDING, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for some words."""
        return QSize(min(_NARROWEST, self.sizeHint().width()), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the whole in the tooltip where it does not fit."""
        super().resizeEvent(event)
        self.setToolTip("" if self._fits() else self.text())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and what fits of the words."""
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        inside = QRect(_PADDING, 0, self.width() - 2 * _PADDING, self.height())
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, inside.width())
        self.style().drawItemText(
            painter,
            inside,
            int(Qt.AlignmentFlag.AlignCenter),
            self.palette(),
            self.isEnabled(),
            words,
            self.foregroundRole(),
        )
        painter.end()

    def _words_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.text()) + 2

    def _fits(self) -> bool:
        return self._words_width() <= self.width() - 2 * _PADDING + 2
