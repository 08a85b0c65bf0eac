"""The pages of a document as a list model, with their pictures and where new documents begin."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from interviewprep.domain.pages import Page
from interviewprep.ui import labels

PAGE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
PICTURE_ROLE = PAGE_ROLE + 1
#: The number of the document that begins at this page; 0 where none does.
BEGINS_ROLE = PAGE_ROLE + 2

Index = QModelIndex | QPersistentModelIndex


class PageGridModel(QAbstractListModel):
    """Pages in order; `begins` are those from which a new document is to begin."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: list[Page] = []
        self._pictures: dict[str, QImage] = {}
        self._begins: set[str] = set()

    @property
    def pages(self) -> Sequence[Page]:
        """The pages in order."""
        return self._pages

    @property
    def begins(self) -> list[str]:
        """The pages that begin new documents, in order. The first page of all cannot be one."""
        return [page.id for page in self._pages[1:] if page.id in self._begins]

    def show_pages(self, pages: Sequence[Page]) -> None:
        """Show other pages, or the same in another order."""
        self.beginResetModel()
        self._pages = list(pages)
        self._begins &= {page.id for page in pages}
        self.endResetModel()

    def without_picture(self) -> list[str]:
        """The pages whose small picture has not come."""
        return [page.id for page in self._pages if page.id not in self._pictures]

    def take_pictures(self, pictures: Mapping[str, QImage]) -> None:
        """Show small pictures that have come."""
        self._pictures |= pictures
        self._renew()

    def toggle_begins(self, page_ids: Collection[str]) -> None:
        """Let new documents begin at these pages, or no longer where all of them did."""
        possible = {page.id for page in self._pages[1:]} & set(page_ids)
        if possible <= self._begins:
            self._begins -= possible
        else:
            self._begins |= possible
        self._renew()

    def rowCount(self, parent: Index | None = None) -> int:
        """The number of pages."""
        return 0 if parent is not None and parent.isValid() else len(self._pages)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Pages can be selected and dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The page and what a tile or a screen reader says of it."""
        if not index.isValid():
            return None
        page = self._pages[index.row()]
        match role:
            case int(r) if r == PAGE_ROLE:
                return page
            case int(r) if r == PICTURE_ROLE:
                return self._pictures.get(page.id)
            case int(r) if r == BEGINS_ROLE:
                begins = self.begins
                return begins.index(page.id) + 2 if page.id in begins else 0
            case Qt.ItemDataRole.DisplayRole:
                return str(page.number)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(page)
        return None

    def _spoken(self, page: Page) -> str:
        parts = [self.tr("Page {number}").format(number=page.number)]
        if page.side is not None:
            parts.append(labels.page_side(page.side))
        if page.id in self.begins:
            parts.append(self.tr("a new document begins here"))
        return ", ".join(parts)

    def _renew(self) -> None:
        if self._pages:
            self.dataChanged.emit(self.index(0), self.index(len(self._pages) - 1))
