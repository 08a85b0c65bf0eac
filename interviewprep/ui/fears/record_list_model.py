"""Rows of a list that a person orders by dragging."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from interviewprep.ui.fears.record_row import RecordRow

#: Role of the `RecordRow`.
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1

_MIME = "application/x-interviewprep-order"
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RecordListModel(QAbstractListModel):
    """Changes nothing itself: `order_asked(ids)` tells the order a person wants."""

    order_asked = Signal(list)

    def __init__(self, sortable: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sortable = sortable
        self._rows: list[RecordRow] = []

    def show_rows(self, rows: Sequence[RecordRow]) -> None:
        """Show these rows; where only their words differ, selection and scrolling stay as they are."""
        rows = list(rows)
        if [row.id for row in rows] == [row.id for row in self._rows]:
            changed = [place for place, row in enumerate(rows) if row != self._rows[place]]
            self._rows = rows
            for place in changed:
                self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rows(self) -> Sequence[RecordRow]:
        """What is shown."""
        return self._rows

    def row_of(self, record_id: str) -> int:
        """The row of a record, -1 where it is not shown."""
        return next((place for place, row in enumerate(self._rows) if row.id == record_id), -1)

    def move(self, record_id: str, step: int) -> bool:
        """Ask for a record one place up (-1) or down (1); False where it cannot go."""
        place = self.row_of(record_id)
        if not self._sortable or place < 0 or not 0 <= place + step < len(self._rows):
            return False
        order = [row.id for row in self._rows]
        order[place], order[place + step] = order[place + step], order[place]
        self.order_asked.emit(order)
        return True

    # Qt

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The number of records."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, and what a screen reader says of it."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows are chosen, and dragged between others."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled if self._sortable else flag.NoItemFlags
        flags = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren
        return flags | flag.ItemIsDragEnabled if self._sortable else flags

    def supportedDropActions(self) -> Qt.DropAction:
        """Records are moved, never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Only records of this list are taken."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The identifier of the dragged record: nothing another program could read."""
        data = QMimeData()
        data.setData(_MIME, ",".join(self._rows[index.row()].id for index in indexes).encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, _parent: Index
    ) -> bool:
        """Anywhere in the list."""
        return self._sortable and data.hasFormat(_MIME)

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        """Ask for the new order; the view must not move rows by itself, so the answer is always False."""
        if not self._sortable or not data.hasFormat(_MIME):
            return False
        dragged = bytes(data.data(_MIME).data()).decode().split(",")
        if row < 0:
            row = parent.row() if parent.isValid() else len(self._rows)
        ids = [one.id for one in self._rows]
        before = [one for one in ids[:row] if one not in dragged]
        after = [one for one in ids[row:] if one not in dragged]
        order = [*before, *(one for one in dragged if one in ids), *after]
        if order != ids:
            self.order_asked.emit(order)
        return False
