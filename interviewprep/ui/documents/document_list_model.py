"""All documents of a case as a list model; a change touches only the rows it concerns."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from interviewprep.domain.documents import Document, DocumentState
from interviewprep.services import confirming
from interviewprep.services.confirming import Proposed
from interviewprep.ui import labels
from interviewprep.ui.documents.document_state import state_chips
from interviewprep.ui.documents.row_words import second_line

DOCUMENT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
READING_ROLE = DOCUMENT_ROLE + 1
TO_CONFIRM_ROLE = DOCUMENT_ROLE + 2
ABOVE_ROLE = DOCUMENT_ROLE + 3

Index = QModelIndex | QPersistentModelIndex


class DocumentListModel(QAbstractListModel):
    """Documents, removed ones included (a filter hides them), in the order they became known.

    `DOCUMENT_ROLE` gives the value, `READING_ROLE` whether its pages are being read now,
    `TO_CONFIRM_ROLE` how many of its fields have a proposal that waits, `ABOVE_ROLE` the document it
    belongs to, None for one that stands alone.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents: list[Document] = []
        self._rows: dict[str, int] = {}
        self._reading: str | None = None
        self._active = False
        self._proposed: dict[str, Proposed] = {}
        self._to_confirm: dict[str, int] = {}

    def load(self, documents: Iterable[Document]) -> None:
        """Start over with these documents."""
        self.beginResetModel()
        self._documents = list(documents)
        self._number()
        self._reading = self._next_to_read()
        self._to_confirm = {document.id: self._count(document) for document in self._documents}
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
                self._to_confirm[document.id] = self._count(document)
                self._renew(row)
                for below in self.below(document.id):  # their rows name this one
                    self._renew(self._rows[below.id])
        self._drop(gone)
        if fresh:
            first = len(self._documents)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._documents += fresh
            self._number()
            self._to_confirm |= {document.id: self._count(document) for document in fresh}
            self.endInsertRows()
        self._mark_reading()

    def set_proposed(self, proposed: Mapping[str, Proposed]) -> None:
        """Take in what was proposed for some documents; what waits follows from what each of them says."""
        self._proposed |= proposed
        for identifier in proposed:
            document = self.document(identifier)
            number = self._count(document) if document else 0
            if document is not None and number != self._to_confirm.get(identifier, 0):
                self._to_confirm[identifier] = number
                self._renew(self._rows[identifier])

    def to_confirm(self, document_id: str) -> int:
        """How many fields of a document have a proposal that waits, as far as is known by now."""
        return self._to_confirm.get(document_id, 0)

    def above(self, document: Document) -> Document | None:
        """The document that this one belongs to, unless that one was removed."""
        found = self.document(document.belongs_to) if document.belongs_to else None
        return found if found is not None and not found.removed else None

    def below(self, document_id: str) -> list[Document]:
        """The documents that belong to this one."""
        return [d for d in self._documents if d.belongs_to == document_id and not d.removed]

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
        if role == TO_CONFIRM_ROLE:
            return self.to_confirm(document.id)
        if role == ABOVE_ROLE:
            return self.above(document)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return document.display_title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(self._spoken(document))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return document.file_name
        return None

    def _spoken(self, document: Document) -> list[str]:
        above = self.above(document)
        if above is not None:
            what = second_line(document, above)[0]
        else:
            what = labels.category(document.category) if document.category else self.tr("not sorted yet")
        chips = state_chips(document, document.id == self._reading, self.to_confirm(document.id))
        return [document.display_title, what, *(chip.text for chip in chips)]

    def _count(self, document: Document) -> int:
        if document.removed:
            return 0
        return confirming.count(document, self._proposed.get(document.id, confirming.NOTHING))

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
