"""A searchable list that opens under a field."""

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from interviewprep.domain.folding import fold
from interviewprep.ui import theme
from interviewprep.ui.documents.choice_delegate import HEADING_ROLE, NOTE_ROLE, TICKED_ROLE, ChoiceDelegate
from interviewprep.ui.documents.choice_entry import ChoiceEntry

_VALUE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_MOVING_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ChoicePopup(QFrame):
    """Type to search, arrows to move, Enter to choose, Escape to leave.

    `picked` gives the value; with `several` the list stays open and each pick ticks or unticks.
    """

    picked = Signal(object)

    def __init__(self, entries: Sequence[ChoiceEntry], several: bool, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._entries = entries
        self._several = several
        self._ticked: set[Any] = set()
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = QLineEdit()
        self.search.setFixedHeight(theme.CONTROL_HEIGHT)
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the list"))
        self.search.installEventFilter(self)
        self._model = QStandardItemModel(self)
        self.view = QListView()
        self.view.setProperty("role", "clear")
        self.view.setModel(self._model)
        self.view.setItemDelegate(ChoiceDelegate(self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Choices"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self.search)
        layout.addWidget(self.view, 1)
        self.search.textChanged.connect(lambda _text: self._fill())
        self.view.clicked.connect(self._pick)

    def set_entries(self, entries: Sequence[ChoiceEntry]) -> None:
        """Offer other choices."""
        self._entries = entries

    def open_at(self, field: QWidget, ticked: Collection[Any], typed: str = "") -> None:
        """Open under a field (above it where there is no room) with these values ticked."""
        self._ticked = set(ticked)
        self.search.setText(typed)
        self._fill()
        rows = min(max(self._model.rowCount(), 6), 12)
        row_height = self.view.sizeHintForRow(0) if self._model.rowCount() else 30
        width = max(field.width(), 300 if any(entry.note for entry in self._entries) else 260)
        height = rows * row_height + theme.CONTROL_HEIGHT + 26
        corner = field.mapToGlobal(QPoint(0, field.height() + 2))
        screen = field.screen().availableGeometry()
        if corner.y() + height > screen.bottom():
            corner.setY(max(screen.top(), corner.y() - field.height() - 4 - height))
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - width)))
        self.setGeometry(corner.x(), corner.y(), width, height)
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)
        self._show_current()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while the search keeps the focus; Enter chooses."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVING_KEYS:
                self._move(event.key())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._pick(self.view.currentIndex())
                return True
        return False

    def _fill(self) -> None:
        """Show what matches; a group's heading stays with its matches, all of a matching group is shown."""
        self._model.clear()
        parts = fold(self.search.text()).split()
        heading: ChoiceEntry | None = None
        group_matches = False
        for entry in self._entries:
            matches = all(part in fold(f"{entry.text} {entry.also}") for part in parts)
            if entry.heading:
                heading, group_matches = entry, matches
                if matches:
                    self._append(entry)
                    heading = None
            elif matches or (group_matches and heading is None):
                if heading is not None:
                    self._append(heading)
                    heading = None
                self._append(entry)
        rows = range(self._model.rowCount())
        best = min(rows, key=lambda row: self._distance(row, parts), default=0)
        self.view.setCurrentIndex(self._model.index(best, 0))

    def _distance(self, row: int, parts: list[str]) -> int:
        """How far a line is from what was typed: its words begin so, it holds it, a heading does, none."""
        index = self._model.index(row, 0)
        heading, text = bool(index.data(HEADING_ROLE)), fold(str(index.data()))
        if not self._can_be_picked(index):
            return 5
        if parts and all(any(word.startswith(part) for word in text.split()) for part in parts):
            return 1 if heading else 0
        if all(part in text for part in parts):
            return 3 if heading and parts else 2
        return 4

    def _append(self, entry: ChoiceEntry) -> None:
        item = QStandardItem(entry.text)
        item.setData(entry.value, _VALUE_ROLE)
        item.setData(entry.heading, HEADING_ROLE)
        item.setData(entry.value in self._ticked, TICKED_ROLE)
        item.setData(entry.note, NOTE_ROLE)
        spoken = f"{entry.text}, {entry.note}" if entry.note else entry.text
        ticked = self.tr("{choice}, chosen").format(choice=spoken)
        item.setAccessibleText(ticked if entry.value in self._ticked else spoken)
        item.setToolTip(entry.note)
        self._model.appendRow(item)

    def _show_current(self) -> None:
        for row in range(self._model.rowCount()):
            if self._model.index(row, 0).data(TICKED_ROLE):
                self.view.setCurrentIndex(self._model.index(row, 0))
                self.view.scrollTo(self.view.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
                return

    def _move(self, key: int) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
        count = self._model.rowCount()
        if count:
            before = self.view.currentIndex().row()
            row = min(max(before + step[Qt.Key(key)], 0), count - 1)
            onward = 1 if step[Qt.Key(key)] > 0 else -1
            while 0 <= row < count and not self._can_be_picked(self._model.index(row, 0)):
                row += onward  # over the heading of a group
            row = row if 0 <= row < count else before
            self.view.setCurrentIndex(self._model.index(row, 0))
            self.view.scrollTo(self._model.index(0 if row <= 1 else row, 0))

    @staticmethod
    def _can_be_picked(index: QModelIndex) -> bool:
        return index.data(_VALUE_ROLE) is not None or not index.data(HEADING_ROLE)

    def _pick(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        value = index.data(_VALUE_ROLE)
        if not self._can_be_picked(index):
            return
        if self._several:
            ticked = value not in self._ticked
            self._ticked ^= {value}
            self._model.setData(index, ticked, TICKED_ROLE)
        else:
            self.hide()
        self.picked.emit(value)
