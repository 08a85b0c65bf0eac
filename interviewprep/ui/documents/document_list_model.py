"""All documents of a case as a list model; a change touches only the rows it concerns."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from interviewprep.domain.documents import Document, DocumentState
from interviewprep.ui import labels
from interviewprep.ui.documents.document_state import state_chips

DOCUMENT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
READING_ROLE = DOCUMENT_ROLE + 1

Index = QModelIndex | QPersistentModelIndex


class DocumentListModel(QAbstractListModel):
    """Documents, removed ones included (a filter hides them), in the order they became known.

    `DOCUMENT_ROLE` gives the value, `READING_ROLE` whether its pages are being read now.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents: list[Document] = []
        self._rows: dict[str, int] = {}
        self._reading: str | None = None
        self._active = False

    def load(self, documents: Iterable[Document]) -> None:
        """Start over with these documents."""
        self.beginResetModel()
        self._documents = list(documents)
        self._number()
        self._reading = self._next_to_read()
        self.endResetModel()

    def update(self, documents: Iterable[Document], gone: Iterable[str] = ()) -> None:
        """Take in new values: known rows are renewed, unknown ones added, `gone` ones dropped."""
        fresh = []
        for document in documents:
            row = self._rows.get(document.id)
            if row is None:
                fresh.append(document)
            elif self._documents[row] != document:
                self._documents[row] = document
                self._renew(row)
        self._drop(gone)
        if fresh:
            first = len(self._documents)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._documents += fresh
            self._number()
            self.endInsertRows()
        self._mark_reading()

    def set_reading_active(self, active: bool) -> None:
        """Whether the queue is at work: the first waiting document is then shown as being read."""
        if active != self._active:
            self._active = active
            self._mark_reading()

    def document(self, document_id: str) -> Document | None:
        """The document with this identifier, None where it is not in the list."""
        row = self._rows.get(document_id)
        return None if row is None else self._documents[row]

    def documents(self) -> Sequence[Document]:
        """All documents in the model's own order, removed ones included."""
        return self._documents

    def index_of(self, document_id: str) -> QModelIndex:
        """The row of a document, an invalid index where it is not in the list."""
        row = self._rows.get(document_id)
        return QModelIndex() if row is None else self.index(row)

    def rowCount(self, parent: Index | None = None) -> int:
        """The number of documents."""
        return 0 if parent is not None and parent.isValid() else len(self._documents)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The document and what a row or a screen reader says about it."""
        if not index.isValid():
            return None
        document = self._documents[index.row()]
        if role == DOCUMENT_ROLE:
            return document
        if role == READING_ROLE:
            return document.id == self._reading
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return document.display_title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(self._spoken(document))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return document.file_name
        return None

    def _spoken(self, document: Document) -> list[str]:
        category = labels.category(document.category) if document.category else self.tr("not sorted yet")
        chips = state_chips(document, document.id == self._reading)
        return [document.display_title, category, *(chip.text for chip in chips)]

    def _drop(self, ids: Iterable[str]) -> None:
        for identifier in ids:
            row = self._rows.get(identifier)
            if row is None:
                continue
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._documents[row]
            self._number()
            self.endRemoveRows()

    def _number(self) -> None:
        self._rows = {document.id: row for row, document in enumerate(self._documents)}

    def _next_to_read(self) -> str | None:
        if not self._active:
            return None
        waiting = (d for d in self._documents if d.state is DocumentState.PENDING and not d.removed)
        first = min(waiting, key=lambda d: d.position, default=None)
        return first.id if first else None

    def _mark_reading(self) -> None:
        before, self._reading = self._reading, self._next_to_read()
        if before != self._reading:
            for identifier in (before, self._reading):
                if identifier in self._rows:
                    self._renew(self._rows[identifier])

    def _renew(self, row: int) -> None:
        index = self.index(row)
        self.dataChanged.emit(index, index)
