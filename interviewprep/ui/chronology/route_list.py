"""The route: journeys and stays in order, as they are told."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from interviewprep.domain.events import Event, EventKind
from interviewprep.ui import chronology_labels, icons, theme
from interviewprep.ui.chronology import event_words
from interviewprep.ui.documents.text_direction import isolated

EVENT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_KINDS = frozenset(
    {EventKind.TRAVEL, EventKind.STAY, EventKind.MOVE, EventKind.PUSHBACK, EventKind.DISPLACEMENT}
)
_HEIGHT = 64


def on_route(event: Event) -> bool:
    """Whether an event is a journey or a stay."""
    return event.kind in _KINDS or event.leg is not None


def route_title(event: Event) -> str:
    """From where to where, or where somebody stayed."""
    target = ", ".join(part for part in (event.place, event.country) if part)
    leg = event.leg
    origin = ", ".join(part for part in (leg.origin, leg.origin_country) if part) if leg else ""
    if origin:
        return f"{isolated(origin)} → {isolated(target or '…')}"
    return isolated(target) or event_words.title(event)


class RouteModel(QAbstractListModel):
    """Journeys and stays in the order in which they happened; covered ones say only when."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events: list[Event] = []

    def show_events(self, events: Sequence[Event]) -> None:
        """Show the journeys and stays among these events, which come in order."""
        route = [event for event in events if on_route(event)]
        if route != self._events:
            self.beginResetModel()
            self._events = route
            self.endResetModel()

    def row_of(self, event_id: str) -> int:
        """The row of an event, -1 where it is no part of the route."""
        return next((row for row, event in enumerate(self._events) if event.id == event_id), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many journeys and stays."""
        return 0 if parent.isValid() else len(self._events)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The way as words, and everything for a screen reader."""
        if not index.isValid():
            return None
        event = self._events[index.row()]
        if role == EVENT_ROLE:
            return event
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr("covered") if event.sensitive else route_title(event)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return ", ".join(part for part in (str(index.data()), self.details(event)) if part)
        return None

    def details(self, event: Event) -> str:
        """Date, border, papers, stamps and status in one line."""
        parts = [event_words.event_date(event)]
        if event.sensitive:
            return parts[0]
        leg = event.leg
        if leg is not None:
            crossing = [chronology_labels.border(leg.border)] if leg.border else []
            parts.append(" ".join([*crossing, leg.border_place]).strip())
            parts.append(leg.means)
            parts.append(self.tr("papers: {papers}").format(papers=leg.papers or self.tr("not said")))
            parts.append(self.tr("stamps: {stamps}").format(stamps=leg.stamps) if leg.stamps else "")
        if event.status or event.kind is EventKind.STAY:
            parts.append(self.tr("status: {status}").format(status=event.status or self.tr("not said")))
        return " · ".join(isolated(part) for part in parts if part)


class RouteList(QListView):
    """Shows a `RouteModel`; `chosen(event_id)` when one is chosen."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.route = RouteModel(self)
        self.setModel(self.route)
        self.setItemDelegate(_RouteDelegate(self))
        self.setAccessibleName(self.tr("Route"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._telling = True
        self.selectionModel().currentChanged.connect(self._on_current)

    def show_events(self, events: Sequence[Event], chosen: str = "") -> None:
        """Show the route; the chosen event stays chosen."""
        self._telling = False
        self.route.show_events(events)
        row = self.route.row_of(chosen)
        self.setCurrentIndex(self.route.index(row) if row >= 0 else QModelIndex())
        self._telling = True

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        event = current.data(EVENT_ROLE)
        if self._telling and isinstance(event, Event):
            self.chosen.emit(event.id)


class _RouteDelegate(QStyledItemDelegate):
    """A sign for journey or stay, the way, and what is known of it."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines."""
        return QSize(200, max(_HEIGHT, theme.pixels(_HEIGHT)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one leg or stay, with the line that joins it to the next."""
        tokens, rect = theme.tokens(), option.rect
        event: Event = index.data(EVENT_ROLE)
        model = index.model()
        assert isinstance(model, RouteModel)
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = tokens.accent_soft if selected else tokens.hover if hovered else tokens.surface
        painter.fillRect(rect, QColor(ground))
        spot = QRect(rect.left() + 12, rect.center().y() - 10, 20, 20)
        spot = QStyle.visualRect(option.direction, rect, spot)
        way = QColor(tokens.line)
        if index.row() > 0:
            painter.fillRect(spot.center().x(), rect.top(), 2, spot.top() - rect.top() - 4, way)
        if index.row() + 1 < model.rowCount():
            painter.fillRect(spot.center().x(), spot.bottom() + 5, 2, rect.bottom() - spot.bottom() - 4, way)
        stays = event.kind in (EventKind.STAY, EventKind.MOVE) and event.leg is None
        painter.drawPixmap(spot, icons.pixmap("map-pin" if stays else "path", 20, "accent"))
        self._paint_words(painter, option, str(index.data()), model.details(event))
        painter.restore()

    @staticmethod
    def _paint_words(painter: QPainter, option: QStyleOptionViewItem, title: str, details: str) -> None:
        tokens = theme.tokens()
        room = option.rect.adjusted(46, 9, -12, -9)
        room = QStyle.visualRect(option.direction, option.rect, room)
        align = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        )
        below = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        )
        for words, size, tone, where in (
            (title, 14, tokens.text, align),
            (details, 13, tokens.muted, below),
        ):
            painter.setFont(theme.text_font(size, semibold=size == 14))
            painter.setPen(QColor(tone))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, int(where | Qt.TextFlag.TextSingleLine), shown)
