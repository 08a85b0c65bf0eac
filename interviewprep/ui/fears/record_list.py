"""A list of records: choose, order, remove."""

from PySide6.QtCore import QItemSelection, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from interviewprep.ui.fears.record_delegate import RecordDelegate
from interviewprep.ui.fears.record_list_model import ROW_ROLE, RecordListModel

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RecordList(QListView):
    """Dragging or Alt with the arrows orders, Delete removes, Return or F2 goes into the form.

    `chosen(id)` when another record is selected ("" for none), `delete_pressed`, `opened`.
    """

    chosen = Signal(str)
    delete_pressed = Signal()
    opened = Signal()

    def __init__(self, model: RecordListModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records = model
        self._kept = ("", 0, 0)
        self.setProperty("role", "flat")
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(RecordDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._choose_again)
        self.activated.connect(lambda _index: self.opened.emit())

    def chosen_id(self) -> str:
        """The record that is selected, empty for none."""
        indexes = self.selectionModel().selectedIndexes()
        return indexes[0].data(ROW_ROLE).id if indexes else ""

    def choose(self, record_id: str) -> None:
        """Select a record and bring it into view."""
        row = self._records.row_of(record_id)
        if row >= 0:
            self.setCurrentIndex(self._records.index(row))
            self.scrollTo(self.currentIndex())

    def minimumSizeHint(self) -> QSize:
        """Room for two rows."""
        return QSize(200, 120)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which record is selected now."""
        super().selectionChanged(selected, deselected)
        self.chosen.emit(self.chosen_id())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with the arrows moves, Delete removes, Return and F2 open."""
        key = Qt.Key(event.key())
        if key in _MOVES and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._records.move(self.chosen_id(), _MOVES[key])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_pressed.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        self._kept = (self.chosen_id(), self.currentIndex().row(), self.verticalScrollBar().value())

    def _choose_again(self) -> None:
        """The same record, or what stands in its place now."""
        record_id, place, scrolled = self._kept
        row = self._records.row_of(record_id)
        if row < 0 and self._records.rowCount():
            row = min(max(place, 0), self._records.rowCount() - 1)
        if row >= 0:
            self.setCurrentIndex(self._records.index(row))
        else:
            self.chosen.emit("")
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(scrolled)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
