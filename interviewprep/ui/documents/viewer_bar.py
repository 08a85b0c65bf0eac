"""The viewer's bar: where one is, and the commands as buttons as far as there is room."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from interviewprep.ui import icons
from interviewprep.ui.documents.bar_button import BarButton
from interviewprep.ui.documents.viewer_commands import (
    ICONS,
    KEYS,
    LASTING,
    ViewerCommand,
    command_text,
    short_text,
)
from interviewprep.ui.widgets.icon_button import IconButton

#: They go together.
_ZOOM = (ViewerCommand.ZOOM_OUT, ViewerCommand.ZOOM_IN)
#: Which buttons give way first in a narrow viewer; their commands stay in the menu.
_GIVING_WAY = (
    ViewerCommand.COPY,
    ViewerCommand.TURN_LEFT,
    ViewerCommand.PAGE,
    ViewerCommand.WIDTH,
    *_ZOOM,
    ViewerCommand.TURN_RIGHT,
    ViewerCommand.REVEAL,
    ViewerCommand.UNSURE,
    ViewerCommand.TEXT,
    ViewerCommand.COVER,
    ViewerCommand.ADJUST,
)
#: Before which commands the menu has a line.
_PARTS = (ViewerCommand.TURN_LEFT, ViewerCommand.COVER, ViewerCommand.UNSURE, ViewerCommand.WIDTH)
_GAP = 6


class ViewerBar(QWidget):
    """Page n of m and the commands; `asked` tells which one was pressed."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._where = QLabel()
        self._where.setProperty("role", "muted")
        self._scale = QLabel()
        self._scale.setProperty("role", "muted")
        self._scale.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._covered = False
        self._buttons: dict[ViewerCommand, BarButton] = {}
        self._actions: dict[ViewerCommand, QAction] = {}
        self._menu = QMenu(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        for command in ViewerCommand:
            self._add(command)
        for command in LASTING:
            self._buttons[command].setCheckable(True)
            self._actions[command].setCheckable(True)
        self._more = IconButton("dots-three", self.tr("More"))
        self._more.setMenu(self._menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        layout.addWidget(self._buttons[ViewerCommand.PREVIOUS])
        layout.addWidget(self._where)
        layout.addWidget(self._buttons[ViewerCommand.NEXT])
        layout.addStretch(1)
        for command in ViewerCommand:
            if command in _GIVING_WAY:
                layout.addWidget(self._buttons[command])
            if command is ViewerCommand.ZOOM_OUT:
                layout.addWidget(self._scale)
        layout.addWidget(self._more)
        self._tint()
        self.show_page(0, 0)

    def show_page(self, number: int, count: int) -> None:
        """Say which page of how many is shown; 0 of 0 is none."""
        words = self.tr("Page {number} of {count}").format(number=number, count=count) if count else ""
        self._where.setText(words)
        self.setAccessibleName(words or self.tr("Page viewer"))
        several = count > 1
        for command, possible in (
            (ViewerCommand.PREVIOUS, number > 1),
            (ViewerCommand.NEXT, number < count),
        ):
            self.enable(command, possible)
            self._buttons[command].setVisible(several)
        self._make_room()

    def show_scale(self, scale: float | None) -> None:
        """Say how large the picture is shown; None where there is none."""
        words = "" if scale is None else self.tr("{percent} %").format(percent=round(scale * 100))
        if words != self._scale.text():
            self._scale.setText(words)
            self._make_room()

    def show_unsure(self, count: int) -> None:
        """Say how many words of the page are doubtful."""
        button, command = self._buttons[ViewerCommand.UNSURE], ViewerCommand.UNSURE
        button.set_word(str(count) if count else "")
        words = command_text(command)
        button.set_text(f"{words}: {count}" if count else words)
        for each in (command, ViewerCommand.NEXT_UNSURE, ViewerCommand.PREVIOUS_UNSURE):
            self.enable(each, count > 0)
        self._make_room()

    def show_covered(self, covered: bool) -> None:
        """Whether the page has covered parts to look at."""
        self._covered = covered
        self.enable(ViewerCommand.REVEAL, covered)
        self._make_room()

    def enable(self, command: ViewerCommand, possible: bool) -> None:
        """Whether a command can be given now."""
        self._buttons[command].setEnabled(possible)
        self._actions[command].setEnabled(possible)

    def can(self, command: ViewerCommand) -> bool:
        """Whether a command can be given now."""
        return self._actions[command].isEnabled()

    def check(self, command: ViewerCommand, on: bool) -> None:
        """Show whether a lasting command is in force."""
        self._buttons[command].setChecked(on)
        self._actions[command].setChecked(on)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many buttons as fit."""
        super().resizeEvent(event)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        """Room for the page number and the menu."""
        return QSize(220, super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Icons of the menu follow the scheme, arrows the direction of the window."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange):
            self._tint()
        super().changeEvent(event)

    def _add(self, command: ViewerCommand) -> None:
        text = command_text(command)
        button = BarButton(ICONS[command], text, KEYS[command], parent=self)
        button.clicked.connect(lambda _checked=False: self.asked.emit(command))
        button.setVisible(command in _GIVING_WAY)
        action = QAction(text, self)
        # Shown beside the words only: as a real shortcut the key would also act outside the viewer.
        key = QKeySequence(KEYS[command]).toString(QKeySequence.SequenceFormat.NativeText)
        action.setText(f"{text}\t{key}")
        action.triggered.connect(lambda _checked=False: self.asked.emit(command))
        self._buttons[command] = button
        self._actions[command] = action
        if command in _PARTS:
            self._menu.addSeparator()
        self._menu.addAction(action)

    def _tint(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        other = {ViewerCommand.PREVIOUS: ViewerCommand.NEXT, ViewerCommand.NEXT: ViewerCommand.PREVIOUS}
        for command, action in self._actions.items():
            name = ICONS[other.get(command, command) if mirrored else command]
            action.setIcon(icons.icon(name))
            self._buttons[command].set_icon(name)

    def _make_room(self) -> None:
        """Words beside the icons where all fit, else icons, else as many as fit."""
        wanted = [c for c in _GIVING_WAY if c is not ViewerCommand.REVEAL or self._covered]
        room = self.width() - self._more.width() - self._where.sizeHint().width() - 2 * _GAP
        if not self._buttons[ViewerCommand.PREVIOUS].isHidden():
            room -= 2 * (self._more.width() + _GAP)
        scale = max(self._scale.sizeHint().width(), 44) + _GAP if self._scale.text() else 0
        words = self._width(wanted, words=True) + scale <= room
        for command in wanted:
            if command is not ViewerCommand.UNSURE:
                self._buttons[command].set_word(short_text(command) if words else "")
        staying = self._staying(wanted, room, words)
        if not set(_ZOOM) & set(staying):
            staying = self._staying([c for c in wanted if c not in _ZOOM], room, words)
        for command in _GIVING_WAY:
            self._buttons[command].setVisible(command in staying)
        readable = scale and ViewerCommand.ZOOM_OUT in staying
        self._scale.setVisible(bool(readable and self._width(staying, words=words) + scale <= room))

    def _staying(self, wanted: list[ViewerCommand], room: int, words: bool) -> list[ViewerCommand]:
        """Those of the buttons that fit, without the ones that give way first."""
        staying = list(wanted)
        while staying and self._width(staying, words=words) > room:
            gone = staying.pop(0)
            if gone in _ZOOM:
                staying = [c for c in staying if c not in _ZOOM]
        return staying

    def _width(self, commands: list[ViewerCommand], *, words: bool) -> int:
        return sum(
            self._buttons[c].width_with(short_text(c) if words and short_text(c) else self._word(c)) + _GAP
            for c in commands
        )

    def _word(self, command: ViewerCommand) -> str:
        """The word that stays beside an icon in a narrow bar too: a count."""
        return self._buttons[command].word if command is ViewerCommand.UNSURE else ""
