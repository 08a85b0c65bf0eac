"""A document as a row: picture, title, category and date, chips."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from interviewprep.domain.documents import Document
from interviewprep.ui import theme
from interviewprep.ui.documents.document_delegate import DocumentDelegate
from interviewprep.ui.documents.document_state import StateChip
from interviewprep.ui.documents.row_words import second_line

_MARGIN = 12
_PICTURE_WIDTH = 52
_GAP = 12


class RowDelegate(DocumentDelegate):
    """Rows of the list, mirrored where the interface is right to left."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as two lines and a chip, or the picture, whichever is more."""
        lines = self.line_height(theme.text_font(14, semibold=True)) + self.line_height(theme.text_font(13))
        height = max(lines + self.chip_height() + 8, round(_PICTURE_WIDTH * 1.36)) + 2 * _MARGIN - 4
        return QSize(240, height)

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """The ground with a rule below."""
        super().paint_ground(painter, option)
        rect = option.rect
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.tokens().line))

    def paint_document(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        document: Document,
        chips: tuple[StateChip, ...],
    ) -> None:
        """Place the parts of the row."""
        tokens = theme.tokens()
        rect = option.rect.adjusted(_MARGIN, _MARGIN - 2, -_MARGIN, -_MARGIN + 1)
        direction = option.direction
        mirrored = direction is Qt.LayoutDirection.RightToLeft
        selected = bool(option.state & QStyle.StateFlag.State_Selected)

        def place(box: QRect) -> QRect:
            return QStyle.visualRect(direction, rect, box)

        picture_height = min(rect.height(), round(_PICTURE_WIDTH * 1.4))
        picture = QRect(rect.left(), rect.top(), _PICTURE_WIDTH, picture_height)
        picture.moveTop(rect.top() + (rect.height() - picture_height) // 2)
        self.paint_picture(painter, place(picture), document)

        title_font = theme.text_font(14, semibold=selected)
        second_font = theme.text_font(13)
        left = rect.left() + _PICTURE_WIDTH + _GAP
        width = rect.right() + 1 - left
        title_height, second_height = self.line_height(title_font), self.line_height(second_font)
        content = title_height + second_height + self.chip_height() + 8
        top = rect.top() + max(0, (rect.height() - content) // 2)
        self.paint_line(
            painter,
            place(QRect(left, top, width, title_height)),
            document.display_title,
            title_font,
            tokens.muted if document.removed else tokens.text,
            mirrored,
        )
        top += title_height + 2
        self.paint_line(
            painter,
            place(QRect(left, top, width, second_height)),
            _joined(*second_line(document, self.above), QFontMetrics(second_font, painter.device()), width),
            second_font,
            tokens.muted,
            mirrored,
        )
        top += second_height + 6
        self.paint_chips(
            painter, place(QRect(left, top, width, self.chip_height())), chips, mirrored, selected
        )


def _joined(first: str, second: str, metrics: QFontMetrics, width: int) -> str:
    """Both with a dot between; where room is short the first gives way, so that the date stays whole."""
    if not first or not second:
        return first or second
    tail = f" · {second}"
    room = width - metrics.horizontalAdvance(tail) - 2
    if room < width // 4:
        return f"{first}{tail}"
    return metrics.elidedText(first, Qt.TextElideMode.ElideRight, room) + tail
