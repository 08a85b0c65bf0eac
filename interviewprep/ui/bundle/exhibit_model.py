"""The documents of the bundle, category by category, as a list to check and to order."""

from collections.abc import Mapping, Sequence
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

from interviewprep.bundle.plan import category_of
from interviewprep.domain.documents import Category, Document
from interviewprep.ui import labels

#: Role of the `Document` of a row, None on the heading of a category.
DOCUMENT_ROLE = Qt.ItemDataRole.UserRole + 1
#: Role of the exhibit's label, empty for what is left out.
LABEL_ROLE = Qt.ItemDataRole.UserRole + 2
#: Role of the category a row belongs to.
CATEGORY_ROLE = Qt.ItemDataRole.UserRole + 3
#: Role of the number of documents of a heading that go into the bundle.
COUNT_ROLE = Qt.ItemDataRole.UserRole + 4

_MIME = "application/x-interviewprep-exhibits"
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ExhibitModel(QAbstractListModel):
    """Headings and documents in bundle order.

    The model changes nothing itself: `inclusion_asked(ids, included)` and `order_asked(ids)` tell
    what the person wants; the case answers with new documents.
    """

    inclusion_asked = Signal(list, bool)
    order_asked = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Category, Document | None]] = []
        self._labels: Mapping[str, str] = {}

    def show_documents(self, documents: Sequence[Document], exhibit_labels: Mapping[str, str]) -> None:
        """Show documents, given in bundle order, with the labels of those that go into the bundle."""
        rows: list[tuple[Category, Document | None]] = []
        for category in Category:
            members = [d for d in documents if category_of(d) is category]
            if members:
                rows.append((category, None))
                rows.extend((category, document) for document in members)
        same_shape = [_key(row) for row in rows] == [_key(row) for row in self._rows]
        if same_shape:
            self._rows, self._labels = rows, exhibit_labels
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows, self._labels = rows, exhibit_labels
        self.endResetModel()

    def row_of(self, document_id: str) -> int:
        """The row of a document, -1 where it is not shown."""
        return next((row for row, (_, d) in enumerate(self._rows) if d and d.id == document_id), -1)

    def members(self, category: Category) -> list[Document]:
        """The documents of a category in order."""
        return [d for c, d in self._rows if d is not None and c is category]

    def move(self, ids: Sequence[str], step: int) -> bool:
        """Ask for documents of one category one place up (-1) or down (1); False where they cannot go."""
        documents = [d for _, d in self._rows if d is not None and d.id in set(ids)]
        if not documents or len({category_of(d) for d in documents}) != 1:
            return False
        order = [d.id for d in self.members(category_of(documents[0]))]
        chosen = {d.id for d in documents}
        places = [place for place, identifier in enumerate(order) if identifier in chosen]
        if (step < 0 and places[0] == 0) or (step > 0 and places[-1] == len(order) - 1):
            return False
        for place in places if step < 0 else reversed(places):
            order[place], order[place + step] = order[place + step], order[place]
        self.order_asked.emit(order)
        return True

    # Qt

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Headings and documents together."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words for painting and for screen readers."""
        if not index.isValid():
            return None
        category, document = self._rows[index.row()]
        if role == CATEGORY_ROLE:
            return category
        if role == DOCUMENT_ROLE:
            return document
        if document is None:
            return self._heading(category, role)
        label = self._labels.get(document.id, "")
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return document.display_title
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if document.in_bundle else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(document, label)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(document)
            case _ if role == LABEL_ROLE:
                return label
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A tick asks to take the document in or leave it out."""
        document = index.data(DOCUMENT_ROLE)
        if role != Qt.ItemDataRole.CheckStateRole or document is None or document.not_relied_on:
            return False
        self.inclusion_asked.emit([document.id], Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headings are only read; documents are ticked and dragged."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        document = self._rows[index.row()][1]
        if document is None:
            return flag.NoItemFlags
        flags = (
            flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled | flag.ItemNeverHasChildren
        )
        return flags if document.not_relied_on else flags | flag.ItemIsUserCheckable

    # Dragging

    def supportedDropActions(self) -> Qt.DropAction:
        """Documents are moved, never copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Only our own documents are taken."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The identifiers of the dragged documents: nothing another program could read."""
        data = QMimeData()
        rows = sorted(index.row() for index in indexes)
        documents = [self._rows[row][1] for row in rows]
        data.setData(_MIME, ",".join(document.id for document in documents if document).encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: _Index
    ) -> bool:
        """Between two documents of the same category."""
        return self._order_after_drop(data, row, parent) is not None

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: _Index
    ) -> bool:
        """Ask for the new order; the view must not move rows by itself, so the answer is always False."""
        order = self._order_after_drop(data, row, parent)
        if order is not None:
            self.order_asked.emit(order)
        return False

    def _order_after_drop(self, data: QMimeData, row: int, parent: _Index) -> list[str] | None:
        if not data.hasFormat(_MIME):
            return None
        dragged = bytes(data.data(_MIME).data()).decode().split(",")
        documents = [document for _, document in self._rows if document and document.id in dragged]
        if not documents or len({category_of(document) for document in documents}) != 1:
            return None
        if row < 0:
            row = parent.row() if parent.isValid() else len(self._rows)
        category = category_of(documents[0])
        first = next(place for place, (c, d) in enumerate(self._rows) if d is not None and c is category)
        members = self.members(category)
        if not first <= row <= first + len(members):
            return None
        moved = {document.id for document in documents}
        before = [d.id for d in members[: row - first] if d.id not in moved]
        after = [d.id for d in members[row - first :] if d.id not in moved]
        return [*before, *(document.id for document in documents), *after]

    # Words

    def _heading(self, category: Category, role: int) -> Any:
        included = sum(document.in_bundle for document in self.members(category))
        if role == COUNT_ROLE:
            return included
        if role == Qt.ItemDataRole.DisplayRole:
            return labels.category(category)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{labels.category(category)}, {labels.document_count(included)}"
        return None

    def _spoken(self, document: Document, label: str) -> str:
        state = label or self.tr("left out of the bundle")
        parts = (state, document.display_title, date_words(document), labels.page_count(document.page_count))
        return ", ".join(part for part in parts if part)

    def _tip(self, document: Document) -> str:
        if document.not_relied_on:
            return self.tr("{title}: marked “not to be relied on” in its form, so it stays out").format(
                title=document.display_title
            )
        return document.display_title


def date_words(document: Document) -> str:
    """The issue date as the list shows it, empty without one."""
    return labels.date_text(document.issue_date) if document.issue_date else ""


def _key(row: tuple[Category, Document | None]) -> tuple[Category, str]:
    return row[0], row[1].id if row[1] else ""
