"""How a cell of the chronology is drawn: words in the direction of their content, pins, covers."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from interviewprep.domain.events import Event
from interviewprep.ui import icons, theme
from interviewprep.ui.chronology import event_words
from interviewprep.ui.chronology.event_table_model import EventColumn, EventTableModel
from interviewprep.ui.documents.text_direction import is_right_to_left

Index = QModelIndex | QPersistentModelIndex
_PADDING = 8
_ICON = 16
_ROW_HEIGHT = 40
_COLUMNS = tuple(EventColumn)
_ONE_LINE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_AT_LEFT = int(_ONE_LINE | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_AT_RIGHT = int(_ONE_LINE | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine)


def row_height() -> int:
    """Height of a row in pixels."""
    return max(_ROW_HEIGHT, theme.pixels(_ROW_HEIGHT))


class EventDelegate(QStyledItemDelegate):
    """Paints from the theme's tokens."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, sign and words of one cell, and the line that marks the current row."""
        tokens = theme.tokens()
        events = index.model()
        assert isinstance(events, EventTableModel)
        event = events.event_at(index.row())
        covered = events.covered(event)
        column = _COLUMNS[index.column()]
        painter.save()
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = tokens.accent_soft if selected else tokens.surface
        if not selected and option.state & QStyle.StateFlag.State_MouseOver:
            ground = tokens.hover
        painter.fillRect(rect, QColor(ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line))
        room = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        if (sign := _sign(event, column, covered)) is not None:
            room = self._paint_sign(painter, option.direction, room, sign)
        self._paint_words(
            painter, option, room, events.words(index.row(), column), _tone(event, column, covered)
        )
        self._paint_focus(painter, option, index)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Rows are alike."""
        return QSize(80, row_height())

    @staticmethod
    def _paint_sign(
        painter: QPainter, direction: Qt.LayoutDirection, room: QRect, sign: tuple[str, str]
    ) -> QRect:
        spot = QRect(room.left(), room.center().y() - _ICON // 2, _ICON, _ICON)
        painter.drawPixmap(QStyle.visualRect(direction, room, spot), icons.pixmap(sign[0], _ICON, sign[1]))
        taken = _ICON + 6
        mirrored = direction is Qt.LayoutDirection.RightToLeft
        return room.adjusted(0, 0, -taken, 0) if mirrored else room.adjusted(taken, 0, 0, 0)

    @staticmethod
    def _paint_words(
        painter: QPainter, option: QStyleOptionViewItem, room: QRect, words: str, tone: str
    ) -> None:
        painter.setFont(option.font)
        painter.setPen(QColor(getattr(theme.tokens(), tone)))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if is_right_to_left(words) else Qt.LayoutDirection.LeftToRight
        )
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        painter.drawText(room, _AT_RIGHT if mirrored else _AT_LEFT, shown)

    @staticmethod
    def _paint_focus(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = option.widget
        if (
            not isinstance(view, QTableView)
            or not view.hasFocus()
            or view.currentIndex().row() != index.row()
        ):
            return
        accent, rect = QColor(theme.tokens().accent), option.rect
        painter.fillRect(rect.left(), rect.top(), rect.width(), 2, accent)
        painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, accent)


def _sign(event: Event, column: EventColumn, covered: bool) -> tuple[str, str] | None:
    """The icon of a cell and its colour."""
    if column is EventColumn.TITLE and covered:
        return "eye-slash", "muted"
    if column is EventColumn.TITLE and event.sensitive:
        return "eye", "muted"
    if column is EventColumn.EVIDENCE and event.citations:
        return "push-pin", "accent"
    return None


def _tone(event: Event, column: EventColumn, covered: bool) -> str:
    """The colour of a cell's words."""
    if column is EventColumn.TITLE:
        return "muted" if covered else "text"
    if column is EventColumn.DAYS and not event_words.in_days(event):
        return "blue"
    if column is EventColumn.EVIDENCE and event.citations:
        return "text"
    return "muted" if column in _QUIET else "text"


_QUIET = frozenset({EventColumn.NUMBER, EventColumn.KIND, EventColumn.EVIDENCE, EventColumn.FEARS})
