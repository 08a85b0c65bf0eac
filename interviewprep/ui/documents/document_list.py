"""The list of documents: rows or tiles, several selectable, and still while things change around it."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from interviewprep.domain.documents import Document
from interviewprep.ui.documents.document_filter import DocumentFilterModel
from interviewprep.ui.documents.document_list_model import DOCUMENT_ROLE, DocumentListModel
from interviewprep.ui.documents.row_delegate import RowDelegate
from interviewprep.ui.documents.thumbnails import ThumbnailCache
from interviewprep.ui.documents.tile_delegate import TileDelegate


class DocumentList(QListView):
    """Shows a `DocumentFilterModel` and keeps what the person looks at in place.

    `chosen` tells the documents selected after the selection changed, `opened` that one was
    activated (Enter, double click), `delete_pressed` and `title_pressed` those keys.
    """

    chosen = Signal(list)
    opened = Signal()
    delete_pressed = Signal()
    title_pressed = Signal()

    def __init__(
        self,
        source: DocumentListModel,
        documents: DocumentFilterModel,
        thumbnails: ThumbnailCache,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._documents = documents
        self._anchor: tuple[QPersistentModelIndex, int] | None = None
        self._current_seen = False
        self._rows = RowDelegate(thumbnails, self)
        self._tiles = TileDelegate(thumbnails, self)
        self.setProperty("role", "flat")
        self.setAccessibleName(self.tr("Documents"))
        self.setModel(documents)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalScrollBar().setSingleStep(24)
        self.set_tiles(False)
        self.activated.connect(lambda _index: self.opened.emit())
        thumbnails.loaded.connect(lambda _ids: self.viewport().update())
        self._keep_still(documents)

    def set_tiles(self, tiles: bool) -> None:
        """Show tiles instead of rows, or rows again, with the current document still in view."""
        self.setItemDelegate(self._tiles if tiles else self._rows)
        self.setViewMode(QListView.ViewMode.IconMode if tiles else QListView.ViewMode.ListMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWrapping(tiles)
        self.setSpacing(0)
        self.setGridSize(QSize())
        self.scrollTo(self.currentIndex())

    def selected_documents(self) -> list[Document]:
        """The selected documents from top to bottom."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [index.data(DOCUMENT_ROLE) for index in rows]

    def select(self, ids: Iterable[str]) -> None:
        """Select these documents, make the first of them current and bring it into view."""
        indexes = [self._documents.mapFromSource(self._source.index_of(identifier)) for identifier in ids]
        indexes = [index for index in indexes if index.isValid()]
        selection = QItemSelection()
        for index in indexes:
            selection.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        if indexes:
            self.selectionModel().setCurrentIndex(indexes[0], flags.NoUpdate)
            self.scrollTo(indexes[0])
        self.selectionModel().select(selection, flags.ClearAndSelect)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell who is selected now."""
        super().selectionChanged(selected, deselected)
        self.chosen.emit(self.selected_documents())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete, F2 and Enter; all else as in any list."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_pressed.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.title_pressed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    # -- what changes above the visible rows must not move them --------------------------------

    def _keep_still(self, model: QAbstractItemModel) -> None:
        for about in (model.rowsAboutToBeInserted, model.rowsAboutToBeRemoved, model.layoutAboutToBeChanged):
            about.connect(self._on_about_to_change)
        for after in (model.rowsInserted, model.rowsRemoved, model.layoutChanged):
            after.connect(self._on_changed)

    def _on_about_to_change(self, *_args: object) -> None:
        if self._anchor is not None:
            return
        top = self.indexAt(QPoint(self.width() // 2, 1))
        if top.isValid():
            self._anchor = (QPersistentModelIndex(top), self.visualRect(top).top())
        current = self.visualRect(self.currentIndex())
        self._current_seen = current.isValid() and self.viewport().rect().intersects(current)

    def _on_changed(self, *_args: object) -> None:
        anchor, self._anchor = self._anchor, None
        if anchor is None or not anchor[0].isValid():
            return
        self.executeDelayedItemsLayout()
        index = self._documents.index(anchor[0].row(), 0)
        bar = self.verticalScrollBar()
        if bar.value() > 0 or self._current_seen:
            bar.setValue(bar.value() + self.visualRect(index).top() - anchor[1])
        if self._current_seen and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
