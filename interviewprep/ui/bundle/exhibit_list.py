"""The ordered list of the exhibits."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from interviewprep.ui.bundle.exhibit_delegate import ExhibitDelegate
from interviewprep.ui.bundle.exhibit_model import DOCUMENT_ROLE, ExhibitModel

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ExhibitList(QListView):
    """Dragging or Alt+Up and Alt+Down order, Space takes in or leaves out, Return opens.

    `opened(document id)` when a document is to be looked at, `chosen()` after another selection.
    """

    opened = Signal(str)
    chosen = Signal()

    def __init__(self, model: ExhibitModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exhibits = model
        self._kept: tuple[str, set[str], int] | None = None
        self.setProperty("role", "flat")
        self.setAccessibleName(self.tr("Exhibits in the order of the bundle"))
        self.setAccessibleDescription(
            self.tr(
                "Space takes a document in or leaves it out, Alt+Up and Alt+Down move it, Return opens it."
            )
        )
        self.setModel(model)
        self.setItemDelegate(ExhibitDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        self.doubleClicked.connect(lambda index: self._open(index.data(DOCUMENT_ROLE)))
        self.selectionModel().selectionChanged.connect(lambda _new, _old: self.chosen.emit())

    def selected_ids(self) -> list[str]:
        """The chosen documents from top to bottom."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [index.data(DOCUMENT_ROLE).id for index in rows if index.data(DOCUMENT_ROLE) is not None]

    def choose(self, document_id: str) -> None:
        """Select a document and bring it into view."""
        row = self._exhibits.row_of(document_id)
        if row >= 0:
            self.setCurrentIndex(self._exhibits.index(row))

    def move_selected(self, step: int) -> None:
        """Ask for the chosen documents one place up (-1) or down (1)."""
        self._exhibits.move(self.selected_ids(), step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with the arrows moves, Space ticks, Return opens."""
        key = Qt.Key(event.key())
        if key in _MOVES and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_selected(_MOVES[key])
        elif key is Qt.Key.Key_Space:
            self._tick_selected()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex().data(DOCUMENT_ROLE))
        else:
            super().keyPressEvent(event)

    def _tick_selected(self) -> None:
        """Leave all chosen documents out, or take all in where some are out."""
        documents = [index.data(DOCUMENT_ROLE) for index in self.selectionModel().selectedIndexes()]
        documents = [d for d in documents if d is not None and not d.not_relied_on]
        if documents:
            included = not all(d.in_bundle for d in documents)
            self._exhibits.inclusion_asked.emit([d.id for d in documents], included)

    def _open(self, document: object) -> None:
        if document is not None:
            self.opened.emit(document.id)  # type: ignore[attr-defined]

    def _keep(self) -> None:
        current = self.currentIndex().data(DOCUMENT_ROLE)
        self._kept = (
            current.id if current else "",
            set(self.selected_ids()),
            self.verticalScrollBar().value(),
        )

    def _restore(self) -> None:
        """After a new order the same documents are chosen, at the same height of the list."""
        if self._kept is None:
            return
        current, chosen, scrolled = self._kept
        flags = QItemSelectionModel.SelectionFlag
        row = self._exhibits.row_of(current)
        if row >= 0:
            self.selectionModel().setCurrentIndex(self._exhibits.index(row), flags.NoUpdate)
        for identifier in chosen:
            row = self._exhibits.row_of(identifier)
            if row >= 0:
                self.selectionModel().select(self._exhibits.index(row), flags.Select)
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(scrolled)
        if self.hasFocus() and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
