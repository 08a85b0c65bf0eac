"""The left rail: the case's name and state, and the rooms."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from interviewprep.ui import icons, theme
from interviewprep.ui.rooms import ROOMS, Room, room_title
from interviewprep.ui.widgets.elided_label import ElidedLabel
from interviewprep.ui.widgets.icon_button import with_key


class Rail(QFrame):
    """Case name, "saved · locks in 5 min", and one button a room; `chosen(key)` when one is pressed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setAccessibleName(self.tr("Rooms"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 16, 12, 16)
        layout.setSpacing(4)
        self._name = ElidedLabel()
        self._name.setProperty("role", "heading")
        self._state = QLabel()
        self._state.setProperty("role", "muted")
        self._state.setWordWrap(True)
        layout.addWidget(self._name)
        layout.addWidget(self._state)
        layout.addSpacing(12)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QPushButton] = {}
        for room in ROOMS:
            layout.addWidget(self._room_button(room))
        layout.addStretch(1)
        self.setFixedWidth(round(196 * min(max(theme.text_scale(), 0.9), 1.25)))
        self._mirror()

    def show_case(self, name: str) -> None:
        """Show the case's name."""
        self._name.setText(name)

    def show_lock_time(self, minutes: int) -> None:
        """Show that all is saved and after how many quiet minutes the case locks itself."""
        self._state.setText(self.tr("saved · locks in %n min", "", minutes))

    def show_room(self, key: str) -> None:
        """Mark the room that is shown."""
        self._buttons[key].setChecked(True)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the scheme and the direction."""
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._mirror()
        super().changeEvent(event)

    def _room_button(self, room: Room) -> QPushButton:
        title = room_title(room.key)
        button = QPushButton(f"  {title}")
        button.setProperty("role", "room")
        button.setCheckable(True)
        button.setAccessibleName(title)
        button.setToolTip(with_key(title, room.shortcut))
        button.setIconSize(QSize(18, 18))
        button.setIcon(icons.icon(room.icon))
        button.clicked.connect(lambda: self.chosen.emit(room.key))
        self._group.addButton(button)
        self._buttons[room.key] = button
        return button

    def _tint(self) -> None:
        for room in ROOMS:
            self._buttons[room.key].setIcon(icons.icon(room.icon))

    def _mirror(self) -> None:
        mirrored = "true" if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else "false"
        theme.set_role(self, mirrored, "mirrored")
