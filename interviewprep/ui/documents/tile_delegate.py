"""A document as a tile: a large picture with its title and chips below."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from interviewprep.domain.documents import Document
from interviewprep.ui import theme
from interviewprep.ui.documents.document_delegate import DocumentDelegate, ground_colour
from interviewprep.ui.documents.document_state import StateChip

_PICTURE = QSize(112, 150)
_MARGIN = 12


class TileDelegate(DocumentDelegate):
    """Tiles of the grid."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A picture with one line and chips below."""
        below = self.line_height(theme.text_font(13, semibold=True)) + self.chip_height() + 14
        return QSize(_PICTURE.width() + 2 * _MARGIN, _PICTURE.height() + below + 2 * _MARGIN)

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """A rounded ground with air around it."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground_colour(option)))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 3, -3, -3), 8, 8)

    def paint_document(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        document: Document,
        chips: tuple[StateChip, ...],
    ) -> None:
        """Place the parts of the tile."""
        rect = option.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        picture = QRect(rect.left(), rect.top(), rect.width(), _PICTURE.height())
        self.paint_picture(painter, picture, document)
        font = theme.text_font(13, semibold=selected)
        top = picture.bottom() + 9
        line = QRect(rect.left(), top, rect.width(), self.line_height(font))
        self.paint_line(painter, line, document.display_title, font, theme.tokens().text, mirrored)
        chip_box = QRect(rect.left(), line.bottom() + 5, rect.width(), self.chip_height())
        self.paint_chips(painter, chip_box, chips, mirrored, selected)
