"""Lines of a list to choose from: groups, choices and ticks."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from interviewprep.ui import icons, theme
from interviewprep.ui.documents.text_direction import is_right_to_left

HEADING_ROLE = int(Qt.ItemDataRole.UserRole) + 2
TICKED_ROLE = HEADING_ROLE + 1
NOTE_ROLE = HEADING_ROLE + 2

_TICK = 18
_PADDING = 10


class ChoiceDelegate(QStyledItemDelegate):
    """Paints one line: a group in semibold, a choice with its tick before it."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One line with air."""
        return QSize(160, QFontMetrics(theme.text_font(14)).height() + 12)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint ground, tick and words."""
        tokens = theme.tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), 4, 4)
        heading = bool(index.data(HEADING_ROLE))
        ticked = index.data(TICKED_ROLE)
        rect = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        indent = 0 if heading else _TICK + 6
        direction = option.direction
        if ticked:
            box = QRect(rect.left(), rect.center().y() - _TICK // 2 + 1, _TICK, _TICK)
            if heading:
                box.moveRight(rect.right())
            icons.icon("check", "accent").paint(painter, QStyle.visualRect(direction, rect, box))
        rect_of_words = rect.adjusted(indent, 0, 0, 0)
        if note := str(index.data(NOTE_ROLE) or ""):
            room = self._paint_note(painter, rect_of_words, note, direction, str(index.data()))
            rect_of_words.setWidth(rect_of_words.width() - room)
        words = QStyle.visualRect(direction, rect, rect_of_words)
        self._paint_words(
            painter, words, str(index.data()), heading, direction is Qt.LayoutDirection.RightToLeft
        )
        painter.restore()

    def _paint_note(
        self, painter: QPainter, box: QRect, note: str, direction: Qt.LayoutDirection, words: str
    ) -> int:
        """Paint the note at the trailing edge, shortened before the words are; the room it takes."""
        font = theme.text_font(12)
        metrics = QFontMetrics(font)
        left = box.width() - QFontMetrics(theme.text_font(14)).horizontalAdvance(words) - 2 * _PADDING
        width = min(metrics.horizontalAdvance(note) + 2, max(left, 0))
        place = QRect(box.right() + 1 - width, box.top(), width, box.height())
        painter.setFont(font)
        painter.setPen(QColor(theme.tokens().muted))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        side = (
            Qt.AlignmentFlag.AlignLeft
            if direction is Qt.LayoutDirection.RightToLeft
            else (Qt.AlignmentFlag.AlignRight)
        )
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        shown = metrics.elidedText(note, Qt.TextElideMode.ElideRight, width)
        painter.drawText(
            QStyle.visualRect(direction, box, place), int(flags | Qt.TextFlag.TextSingleLine), shown
        )
        return width + _PADDING

    def _paint_words(self, painter: QPainter, box: QRect, text: str, heading: bool, mirrored: bool) -> None:
        tokens = theme.tokens()
        font = theme.text_font(13 if heading else 14, semibold=heading)
        painter.setFont(font)
        painter.setPen(QColor(tokens.muted if heading else tokens.text))
        # Names of languages in themselves stay beside their ticks, whatever their direction.
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if is_right_to_left(text) else Qt.LayoutDirection.LeftToRight
        )
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(flags | Qt.TextFlag.TextSingleLine), elided)
