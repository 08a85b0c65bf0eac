"""The evidence matrix as a table."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from interviewprep.ui.fears.matrix_cells import Column, MatrixLine, column_words, open_words

#: Role of the `MatrixLine`.
LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 1

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class MatrixModel(QAbstractTableModel):
    """Changes nothing itself: `because_edited(line, text)` tells what a person wrote."""

    because_edited = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[MatrixLine] = []

    def show_lines(self, lines: Sequence[MatrixLine]) -> None:
        """Show these rows; the same rows with other words leave selection and editor alone."""
        lines = list(lines)
        if [line.key for line in lines] == [line.key for line in self._lines]:
            changed = [place for place, line in enumerate(lines) if line != self._lines[place]]
            self._lines = lines
            for place in changed:
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def lines(self) -> Sequence[MatrixLine]:
        """What is shown."""
        return self._lines

    def spans(self) -> list[tuple[int, int]]:
        """First row and number of rows of each fear."""
        found: list[tuple[int, int]] = []
        for place, line in enumerate(self._lines):
            if place and line.row.fear.id == self._lines[place - 1].row.fear.id:
                first, count = found.pop()
                found.append((first, count + 1))
            else:
                found.append((place, 1))
        return found

    # Qt

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The number of rows."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Fear, event, pages, country information, none because."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, and its words."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        column = Column(index.column())
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.EditRole:
            return line.row.because if column is Column.BECAUSE else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(line, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = self._words(line, column).replace("\n", ", ") or self.tr("nothing")
            return f"{column_words(column)}: {words}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was written, where it is new."""
        line = self._lines[index.row()]
        text = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or text == line.row.because:
            return False
        self.because_edited.emit(line, text)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The reason is written in place unless it is covered."""
        flag = Qt.ItemFlag
        flags = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren
        editable = index.column() == Column.BECAUSE and not self._lines[index.row()].covered
        return flags | flag.ItemIsEditable if editable else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return column_words(Column(section))
        return None

    @staticmethod
    def _words(line: MatrixLine, column: Column) -> str:
        if column is Column.BECAUSE:
            return line.because or (open_words() if line.open else "")
        return "\n".join(link.words for link in line.cells[column])
