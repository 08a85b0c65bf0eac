"""The table of events: several selectable, columns as there is room, keys for everything."""

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget

from interviewprep.domain.events import Event
from interviewprep.ui import theme
from interviewprep.ui.chronology.event_delegate import EventDelegate, row_height
from interviewprep.ui.chronology.event_filter import Order
from interviewprep.ui.chronology.event_table_model import COVERED_ROLE, EventColumn, EventTableModel, Index

#: Widths of the columns beside the title, in pixels at usual text size.
_WIDTHS = {
    EventColumn.NUMBER: 38,
    EventColumn.TOLD: 134,
    EventColumn.DAYS: 186,
    EventColumn.KIND: 116,
    EventColumn.PLACE: 128,
    EventColumn.PEOPLE: 144,
    EventColumn.EVIDENCE: 104,
    EventColumn.FEARS: 68,
}
_TITLE_FROM = 180
#: Which columns go first where there is little room; the form shows them all.
_GIVING_WAY = (
    EventColumn.FEARS,
    EventColumn.PEOPLE,
    EventColumn.KIND,
    EventColumn.PLACE,
    EventColumn.TOLD,
    EventColumn.EVIDENCE,
    EventColumn.NUMBER,
)


class EventTable(QTableView):
    """Shows an `EventTableModel`.

    `chosen` gives the selected events, `opened` that one was entered, `delete_pressed` that key,
    `uncovered` the sensitive event somebody asks to see, `order_asked` what to sort by.
    """

    chosen = Signal(list)
    opened = Signal()
    delete_pressed = Signal()
    uncovered = Signal(str)
    order_asked = Signal(object)

    def __init__(self, model: EventTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.events = model
        self._kept: list[str] = []
        self._resetting = False
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        self.setModel(model)
        model.modelReset.connect(self._on_reset)
        self.setItemDelegate(EventDelegate(self))
        self.setAccessibleName(self.tr("Events"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._set_up_headers()

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(row_height())
        columns = self.horizontalHeader()
        columns.setAccessibleName(self.tr("Columns"))
        columns.setHighlightSections(False)
        columns.setSectionsClickable(True)
        columns.setMinimumSectionSize(24)
        columns.setFixedHeight(max(38, theme.pixels(36)))
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        columns.setSectionResizeMode(EventColumn.TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, theme.pixels(width))
        columns.sectionClicked.connect(self._on_column_clicked)

    # -- selection -----------------------------------------------------------------------------

    def selected_events(self) -> list[Event]:
        """The selected events from top to bottom."""
        rows = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        return [self.events.event_at(row) for row in rows]

    def select(self, ids: Iterable[str]) -> None:
        """Select these events, make the first of them current and bring it into view."""
        indexes = [
            self.events.index(row, EventColumn.TITLE) for row in map(self.events.row_of, ids) if row >= 0
        ]
        selection = QItemSelection()
        last = self.events.columnCount() - 1
        for index in indexes:
            selection.select(index.siblingAtColumn(0), index.siblingAtColumn(last))
        flags = QItemSelectionModel.SelectionFlag
        if indexes:
            self.selectionModel().setCurrentIndex(indexes[0], flags.NoUpdate)
            self.scrollTo(indexes[0])
        self.selectionModel().select(selection, flags.ClearAndSelect)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell who is selected now."""
        super().selectionChanged(selected, deselected)
        if not self._resetting:
            self.chosen.emit(self.selected_events())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The whole row shows that it is the current one, and is spoken as a whole."""
        super().currentChanged(current, previous)
        if current.isValid() and current.column() != EventColumn.TITLE:
            title = self.events.index(current.row(), EventColumn.TITLE)
            self.selectionModel().setCurrentIndex(title, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.viewport().update()

    def _on_about_to_reset(self) -> None:
        self._resetting = True
        self._kept = [event.id for event in self.selected_events()]

    def _on_reset(self) -> None:
        self._resetting = False
        before = self._kept
        self.select(before)
        if [event.id for event in self.selected_events()] != before or not before:
            self.chosen.emit(self.selected_events())

    # -- events --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete, Enter, F2, Alt with arrows; Space shows what is covered; all else as in any table."""
        key = event.key()
        moved = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if moved and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            row = self.currentIndex().row()
            if row >= 0:
                self.events.move(row, -1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_pressed.emit()
        elif key == Qt.Key.Key_Space and self.currentIndex().data(COVERED_ROLE):
            self.uncovered.emit(self.events.event_at(self.currentIndex().row()).id)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the words of a cover shows what is under it."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.column() == EventColumn.TITLE and index.data(COVERED_ROLE):
            self.uncovered.emit(self.events.event_at(index.row()).id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as there is room for."""
        super().resizeEvent(event)
        room = self.viewport().width() - theme.pixels(_TITLE_FROM)
        needed = {column: theme.pixels(width) for column, width in _WIDTHS.items()}
        hidden = set()
        for column in _GIVING_WAY:
            if sum(width for one, width in needed.items() if one not in hidden) <= room:
                break
            hidden.add(column)
        for column in _WIDTHS:
            self.setColumnHidden(column, column in hidden)

    def viewportEvent(self, event: object) -> bool:
        """What is shortened is whole in the tooltip."""
        if isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            words = str(index.data() or "")
            cut = self.fontMetrics().horizontalAdvance(words) > self.columnWidth(index.column()) - 16
            QToolTip.showText(event.globalPos(), words if cut else "", self.viewport())
            return True
        return super().viewportEvent(event)  # type: ignore[arg-type]

    def menu_place(self) -> QPoint:
        """Where a menu for the current row opens."""
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())

    def _on_column_clicked(self, column: int) -> None:
        if column == EventColumn.NUMBER:
            self.order_asked.emit(Order.SEQUENCE)
        elif column in (EventColumn.TOLD, EventColumn.DAYS):
            self.order_asked.emit(Order.DATE)
