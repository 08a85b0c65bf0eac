"""Events as a table that sorts and filters itself: a list of 10,000 answers within a frame."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import IntEnum
from operator import attrgetter
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from interviewprep.domain.events import Event
from interviewprep.domain.folding import fold
from interviewprep.services import chronology
from interviewprep.ui import chronology_labels
from interviewprep.ui.chronology import event_words
from interviewprep.ui.chronology.chronology_parts import ChronologyParts
from interviewprep.ui.chronology.event_filter import EventFilter, Order

#: Role of the `Event` of a row, and whether it is covered.
EVENT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
COVERED_ROLE = EVENT_ROLE + 1

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_MIME = "application/x-interviewprep-events"


class EventColumn(IntEnum):
    """What is shown of an event."""

    NUMBER = 0
    TOLD = 1
    DAYS = 2
    KIND = 3
    TITLE = 4
    PLACE = 5
    PEOPLE = 6
    EVIDENCE = 7
    FEARS = 8


_COLUMNS = tuple(EventColumn)


@dataclass(slots=True)
class _Row:
    """An event with its number in the sequence, its rank by date, and its words, folded."""

    event: Event
    number: int
    words: str
    rank: int = 0


class EventTableModel(QAbstractTableModel):
    """Changes nothing itself: `move_asked(ids, after_id)` tells where events are to be told.

    It sorts and filters in lists of its own: a proxy would ask Python once for every comparison.
    """

    move_asked = Signal(list, object)

    def __init__(self, parts: ChronologyParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._events: list[Event] = []
        self._rows: list[_Row] = []
        self._by_date: list[_Row] = []
        self._shown: list[_Row] = []
        self._places: dict[str, int] | None = None
        self._filter = EventFilter()
        self._find: tuple[str, ...] = ()
        self._order = Order.DATE
        self._revealed: frozenset[str] = frozenset()
        self._fear_counts: dict[str, int] = {}
        self.load()

    # -- what is shown -------------------------------------------------------------------------

    def load(self) -> None:
        """Take in the events of the room again; rows that stay keep their selection."""
        known = {row.event.id: row for row in self._rows}
        events = self._parts.events
        keys = chronology.order_keys(events)
        rows = []
        for number, event in enumerate(events, 1):
            row = known.get(event.id)
            same = row is not None and row.event == event
            words = row.words if row is not None and same else self._findable(event)
            rows.append(_Row(event, number, words))
        self._events, self._rows = events, rows
        self._by_date = [rows[place] for place in sorted(range(len(rows)), key=keys.__getitem__)]
        for rank, row in enumerate(self._by_date):
            row.rank = rank
        self._count_fears()
        self._arrange()

    @property
    def filter(self) -> EventFilter:
        """What is shown now."""
        return self._filter

    @property
    def order(self) -> Order:
        """What is sorted by now."""
        return self._order

    def set_filter(self, choice: EventFilter) -> None:
        """Show only some events."""
        if choice != self._filter:
            self._filter = choice
            self._arrange()

    def set_find(self, text: str) -> None:
        """Show only events with words that hold each of these."""
        find = tuple(fold(text).split())
        if find != self._find:
            self._find = find
            self._arrange()

    def set_order(self, order: Order) -> None:
        """Sort by something else."""
        if order is not self._order:
            self._order = order
            self._arrange()

    def set_revealed(self, ids: Collection[str]) -> None:
        """Uncover these sensitive events and cover all others."""
        changed = self._revealed ^ frozenset(ids)
        self._revealed = frozenset(ids)
        for identifier in changed:
            row = self.row_of(identifier)
            if row >= 0:
                self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def covered(self, event: Event) -> bool:
        """Whether an event is covered now."""
        return event.sensitive and event.id not in self._revealed

    def events(self) -> list[Event]:
        """The events shown, from top to bottom."""
        return [row.event for row in self._shown]

    def event_at(self, row: int) -> Event:
        """The event of a row."""
        return self._shown[row].event

    def words(self, row: int, column: EventColumn) -> str:
        """What a cell says."""
        shown = self._shown[row]
        return self._cell(shown, column, self.covered(shown.event))

    def row_of(self, event_id: str) -> int:
        """The row of an event, -1 where it is not shown."""
        if self._places is None:
            self._places = {row.event.id: place for place, row in enumerate(self._shown)}
        return self._places.get(event_id, -1)

    def movable(self, event: Event) -> bool:
        """Whether a person may say where it stands: without a date, or all in the order of remembering."""
        return self._order is Order.SEQUENCE or event.start.sort_key[0]

    def move(self, row: int, step: int) -> bool:
        """Ask for a row one place up (-1) or down (1); False where it cannot go."""
        target = row + step
        if not 0 <= target < len(self._shown) or not self.movable(self.event_at(row)):
            return False
        after = target if step > 0 else target - 1
        self.move_asked.emit([self.event_at(row).id], self.event_at(after).id if after >= 0 else None)
        return True

    # -- arranging -----------------------------------------------------------------------------

    def _arrange(self) -> None:
        """Show what the filter leaves; where the same events stay, views keep what is selected."""
        shown = self._filtered()
        if len(shown) != len(self._shown):
            self._show_others(shown)
            return
        before = [row.event.id for row in self._shown]
        after = [row.event.id for row in shown]
        if before == after:
            self._renew(shown)
        elif set(before) == set(after):
            self.layoutAboutToBeChanged.emit()
            held = self.persistentIndexList()
            places = {identifier: place for place, identifier in enumerate(after)}
            self._take(shown)
            fresh = [self.index(places[before[index.row()]], index.column()) for index in held]
            self.changePersistentIndexList(held, fresh)
            self.layoutChanged.emit()
        else:
            self._show_others(shown)

    def _show_others(self, shown: list[_Row]) -> None:
        self.beginResetModel()
        self._take(shown)
        self.endResetModel()

    def _filtered(self) -> list[_Row]:
        if self._filter == EventFilter() and not self._find:
            return self._by_date if self._order is Order.DATE else self._rows
        rows = self._rows
        if self._filter != EventFilter():
            test = self._filter.test()
            rows = [row for row, event in zip(rows, self._events, strict=True) if test(event)]
        for part in self._find:
            rows = [row for row in rows if part in row.words]
        return sorted(rows, key=attrgetter("rank")) if self._order is Order.DATE else rows

    def _renew(self, shown: list[_Row]) -> None:
        if not shown:
            return
        self._take(shown)
        self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, self.columnCount() - 1))

    def _take(self, shown: list[_Row]) -> None:
        self._shown = shown
        self._places = None

    def _findable(self, event: Event) -> str:
        """Everything of an event that may be looked for, folded."""
        names = self._parts.names(event)
        kind = chronology_labels.event_kind(event.kind)
        parts = (event.title, event.place, event.country, event.happening, event.start.original, kind, *names)
        return fold("\n".join(parts))

    def _count_fears(self) -> None:
        counts: dict[str, int] = {}
        for fear in self._parts.fears.values():
            for identifier in fear.event_ids:
                counts[identifier] = counts.get(identifier, 0) + 1
        self._fear_counts = counts

    # -- Qt ------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many events are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """As many as `EventColumn`."""
        return 0 if parent.isValid() else len(EventColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' names."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return self._column_name(EventColumn(section))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words of a cell; the event itself; what a screen reader says."""
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        covered = self.covered(row.event)
        if role == EVENT_ROLE:
            return row.event
        if role == COVERED_ROLE:
            return covered
        column = _COLUMNS[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and column is EventColumn.TITLE:
            return event_words.spoken(row.event, covered)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._cell(row, column, covered)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows are chosen; those without a date are dragged between others."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        flags = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren
        return flags | flag.ItemIsDragEnabled if self.movable(self.event_at(index.row())) else flags

    def supportedDropActions(self) -> Qt.DropAction:
        """Events are moved, never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Only events of this table are taken."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The identifiers of the dragged events: nothing another program could read."""
        rows = sorted({index.row() for index in indexes})
        data = QMimeData()
        data.setData(_MIME, ",".join(self.event_at(row).id for row in rows).encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, _parent: Index
    ) -> bool:
        """Anywhere in the table."""
        return data.hasFormat(_MIME)

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        """Ask for the new place; the view must not move rows by itself, so the answer is always False."""
        if data.hasFormat(_MIME):
            ids = bytes(data.data(_MIME).data()).decode().split(",")
            if row < 0:
                row = parent.row() if parent.isValid() else len(self._shown)
            before = [one.event.id for one in self._shown[:row] if one.event.id not in ids]
            self.move_asked.emit(ids, before[-1] if before else None)
        return False

    def _cell(self, row: _Row, column: EventColumn, covered: bool) -> str:
        event = row.event
        match column:
            case EventColumn.NUMBER:
                return str(row.number)
            case EventColumn.TOLD:
                return event_words.as_told(event)
            case EventColumn.DAYS:
                asked = not event_words.in_days(event) and event_words.open_question(event)
                return self.tr("which one?") if asked else event_words.in_days(event)
            case EventColumn.TITLE if covered:
                return self.tr("covered: click to show")
            case EventColumn.EVIDENCE:
                return event_words.evidence(event)
            case _ if covered:
                return ""
            case EventColumn.KIND:
                return chronology_labels.event_kind(event.kind)
            case EventColumn.TITLE:
                return event_words.title(event)
            case EventColumn.PLACE:
                return ", ".join(part for part in (event.place, event.country) if part)
            case EventColumn.PEOPLE:
                return ", ".join(self._parts.names(event))
            case EventColumn.FEARS:
                count = self._fear_counts.get(event.id, 0)
                return str(count) if count else "—"

    def _column_name(self, column: EventColumn) -> str:
        return {
            EventColumn.NUMBER: "№",
            EventColumn.TOLD: self.tr("As told"),
            EventColumn.DAYS: self.tr("Gregorian"),
            EventColumn.KIND: self.tr("Kind"),
            EventColumn.TITLE: self.tr("What happened"),
            EventColumn.PLACE: self.tr("Place"),
            EventColumn.PEOPLE: self.tr("People"),
            EventColumn.EVIDENCE: self.tr("Evidence"),
            EventColumn.FEARS: self.tr("Fears"),
        }[column]
