"""The list of people."""

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from interviewprep.domain.people import Person
from interviewprep.ui.people.people_model import PERSON_ROLE, PeopleModel
from interviewprep.ui.people.person_delegate import PersonDelegate


class PeopleList(QListView):
    """Several selectable. `chosen` tells the people selected, the current one first.

    `delete_pressed` and `name_pressed` (F2, Enter) tell those keys.
    """

    chosen = Signal(list)
    delete_pressed = Signal()
    name_pressed = Signal()

    def __init__(self, people: PeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self._telling = True
        self.setProperty("role", "flat")
        self.setAccessibleName(self.tr("People"))
        self.setModel(people)
        self.setItemDelegate(PersonDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.activated.connect(lambda _index: self.name_pressed.emit())
        people.modelAboutToBeReset.connect(self._on_about_to_reset)
        people.modelReset.connect(self._on_reset)
        people.dataChanged.connect(lambda *_args: self.scheduleDelayedItemsLayout())  # heights differ
        self._kept: list[str] = []

    def selected_people(self) -> list[Person]:
        """The selected people from top to bottom."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [index.data(PERSON_ROLE) for index in rows]

    def select(self, ids: Iterable[str]) -> None:
        """Select these people and bring the first into view; those not shown are passed over."""
        indexes = [self._people.index(row) for one in ids if (row := self._people.row_of(one)) >= 0]
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
        if self._telling:
            self.chosen.emit(self.selected_people())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete, F2 and Enter; all else as in any list."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_pressed.emit()
        elif event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.name_pressed.emit()
        else:
            super().keyPressEvent(event)

    def _on_about_to_reset(self) -> None:
        self._kept = [person.id for person in self.selected_people()]
        self._telling = False

    def _on_reset(self) -> None:
        self._telling = True
        self.select(self._kept)
