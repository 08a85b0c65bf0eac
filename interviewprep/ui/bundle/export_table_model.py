"""The bundles that were given out, newest first."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from interviewprep.domain.case import ExportRecord
from interviewprep.ui import labels

#: Role of the `ExportRecord` of a row.
EXPORT_ROLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ExportColumn(IntEnum):
    """What is known about an export."""

    WHEN = 0
    RECIPIENT = 1
    LANGUAGE = 2
    PAGES = 3
    DOCUMENTS = 4
    FILE = 5
    SHA256 = 6


class ExportTableModel(QAbstractTableModel):
    """One export a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exports: list[ExportRecord] = []

    def show_exports(self, exports: Sequence[ExportRecord]) -> None:
        """Show these exports."""
        ordered = sorted(exports, key=lambda export: export.created, reverse=True)
        if ordered != self._exports:
            self.beginResetModel()
            self._exports = ordered
            self.endResetModel()

    def row_of(self, export_id: str) -> int:
        """The row of an export, -1 where it is not shown."""
        return next((row for row, export in enumerate(self._exports) if export.id == export_id), -1)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many exports."""
        return 0 if parent.isValid() else len(self._exports)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """As many as `ExportColumn`."""
        return 0 if parent.isValid() else len(ExportColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' names."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = {
            ExportColumn.WHEN: self.tr("When"),
            ExportColumn.RECIPIENT: self.tr("For whom"),
            ExportColumn.LANGUAGE: self.tr("Language"),
            ExportColumn.PAGES: self.tr("Pages"),
            ExportColumn.DOCUMENTS: self.tr("Documents"),
            ExportColumn.FILE: self.tr("File"),
            ExportColumn.SHA256: "SHA-256",
        }
        return names[ExportColumn(section)]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words of a cell; the tooltip holds what is shortened."""
        if not index.isValid():
            return None
        export = self._exports[index.row()]
        if role == EXPORT_ROLE:
            return export
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(export, ExportColumn(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return export.sha256 if index.column() == ExportColumn.SHA256 else export.file_name
        return None

    def _cell(self, export: ExportRecord, column: ExportColumn) -> str:
        match column:
            case ExportColumn.WHEN:
                return labels.moment(export.created)
            case ExportColumn.RECIPIENT:
                return labels.recipient(export.recipient)
            case ExportColumn.LANGUAGE:
                return labels.bundle_language(export.language)
            case ExportColumn.PAGES:
                last = export.first_page + export.page_count - 1
                return str(export.page_count) if export.first_page == 1 else f"{export.first_page}–{last}"
            case ExportColumn.DOCUMENTS:
                return str(len(export.document_ids))
            case ExportColumn.FILE:
                return export.file_name
            case ExportColumn.SHA256:
                return f"{export.sha256[:12]}…"
