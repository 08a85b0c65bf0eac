"""Which documents the list shows and in what order."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, QTimer

from interviewprep.domain.documents import Category, Document, DocumentState
from interviewprep.domain.folding import fold
from interviewprep.ui.documents.document_list_model import DocumentListModel

_CATEGORIES = {category: rank for rank, category in enumerate(Category)}


class Shown(StrEnum):
    """Documents in one state, whatever their category."""

    ALL = "all"
    TO_CONFIRM = "to_confirm"
    TO_SORT = "to_sort"
    BEING_READ = "being_read"
    FAILED = "failed"
    NOT_IN_BUNDLE = "not_in_bundle"
    REMOVED = "removed"


class Order(StrEnum):
    """By what the list is sorted."""

    CATEGORY = "category"
    DATE = "date"
    TITLE = "title"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class DocumentFilter:
    """One choice of the filter: a state, or a category of the official list."""

    shown: Shown = Shown.ALL
    category: Category | None = None

    def accepts(self, document: Document, to_confirm: int = 0) -> bool:
        """Whether the document belongs to the choice; `to_confirm` of its fields wait for a person."""
        if self.shown is Shown.REMOVED:
            return document.removed is not None
        if document.removed:
            return False
        if self.category is not None:
            return document.category is self.category
        match self.shown:
            case Shown.TO_CONFIRM:
                return to_confirm > 0
            case Shown.TO_SORT:
                return document.category is None
            case Shown.BEING_READ:
                return document.state is DocumentState.PENDING
            case Shown.FAILED:
                return document.state is DocumentState.FAILED
            case Shown.NOT_IN_BUNDLE:
                return not document.in_bundle
            case _:
                return True


EVERYTHING = DocumentFilter()


class DocumentFilterModel(QSortFilterProxyModel):
    """Filtered and sorted documents.

    Documents that are *held* (those selected) stay though an edit moves them out of the filter:
    a paper never vanishes while someone fills in its form. Removal takes them out all the same.
    """

    def __init__(self, source: DocumentListModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._filter = EVERYTHING
        self._order = Order.CATEGORY
        self._held: frozenset[str] = frozenset()
        self._wanted: frozenset[str] = frozenset()
        self._letting_go = QTimer(self)
        self._letting_go.setSingleShot(True)
        self._letting_go.setInterval(0)
        self._letting_go.timeout.connect(self._let_go)
        self._keys: dict[str, tuple[Document, tuple[Any, ...]]] = {}
        self.setSourceModel(source)
        self.setDynamicSortFilter(True)
        self.sort(0)

    @property
    def filter(self) -> DocumentFilter:
        """The choice in force."""
        return self._filter

    @property
    def order(self) -> Order:
        """The order in force."""
        return self._order

    def set_filter(self, choice: DocumentFilter) -> None:
        """Show another choice; nothing is held any more."""
        self._refilter(choice, frozenset())

    def set_order(self, order: Order) -> None:
        """Sort by something else."""
        self._order = order
        self._keys.clear()
        self.invalidate()

    def accepts(self, document: Document, choice: DocumentFilter | None = None) -> bool:
        """Whether a choice (the one in force) accepts a document as far as is known of it."""
        return (choice or self._filter).accepts(document, self._source.to_confirm(document.id))

    def hold(self, ids: Iterable[str]) -> None:
        """Keep these documents in the list, let go of those held before when the event loop turns.

        Not at once: this is called while rows are going, and the proxy may not change then.
        """
        self._wanted = frozenset(ids)
        self._held |= self._wanted
        self._letting_go.start()

    def _let_go(self) -> None:
        before, self._held = self._held, self._wanted
        documents = map(self._source.document, before - self._held)
        if any(document is not None and not self.accepts(document) for document in documents):
            self._refilter(self._filter, self._held)

    def filterAcceptsRow(self, row: int, _parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether the document of a source row is shown."""
        document = self._source.documents()[row]
        if self.accepts(document):
            return True
        here = (document.removed is None) == (self._filter.shown is not Shown.REMOVED)
        return here and document.id in self._held

    def lessThan(
        self, left: QModelIndex | QPersistentModelIndex, right: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """Whether one document stands before another."""
        documents = self._source.documents()
        return self._key(documents[left.row()]) < self._key(documents[right.row()])

    def _refilter(self, choice: DocumentFilter, held: frozenset[str]) -> None:
        if hasattr(self, "endFilterChange"):  # Qt 6.10 and newer, which deprecate what older ones need
            self.beginFilterChange()
            self._filter, self._held = choice, held
            self.endFilterChange()
        else:
            self._filter, self._held = choice, held
            self.invalidateRowsFilter()

    def _key(self, document: Document) -> tuple[Any, ...]:
        known = self._keys.get(document.id)
        if known is None or known[0] is not document:
            known = (document, sort_key(document, self._order))
            self._keys[document.id] = known
        return known[1]


def sort_key(document: Document, order: Order) -> tuple[Any, ...]:
    """What sorts documents in an order; the rest of the case's own order decides between equals."""
    statement = document.issue_date or document.expiry_date
    dated: tuple[bool, date] = statement.sort_key
    match order:
        case Order.CATEGORY:
            rank = _CATEGORIES[document.category] if document.category else len(_CATEGORIES)
            return (rank, *dated, document.position)
        case Order.DATE:
            return (*dated, document.position)
        case Order.TITLE:
            return (fold(document.display_title), document.position)
        case Order.ADDED:
            return (document.created, document.position)
