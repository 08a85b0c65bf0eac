"""A combo box that shortens its words instead of cutting them, and leaves the wheel to the form."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

_LEADING, _ARROW = 12, 32  # pixels before the words, and for the arrow after them


class ElidedCombo(QComboBox):
    """May be narrower than its words; the tooltip then holds them whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw field and words, shortened to the room there is."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        # The style leaves the words less room than there is between edge and arrow.
        box = QStyle.visualRect(
            self.layoutDirection(), self.rect(), self.rect().adjusted(_LEADING, 0, -_ARROW, 0)
        )
        words = self.currentText() or self.placeholderText()
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        self.setToolTip("" if shown == words else words)
        role = QPalette.ColorRole.Text if self.currentText() else QPalette.ColorRole.PlaceholderText
        alignment = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawItemText(box, alignment, self.palette(), self.isEnabled(), shown, role)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the form, never changes a value."""
        event.ignore()

    def minimumSizeHint(self) -> QSize:
        """May be narrower than its words."""
        return QSize(80, super().minimumSizeHint().height())
