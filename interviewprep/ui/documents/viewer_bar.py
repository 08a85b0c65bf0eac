"""The viewer's bar: where one is, and the commands as buttons as far as there is room."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from interviewprep.ui import icons
from interviewprep.ui.documents.viewer_commands import ICONS, KEYS, ViewerCommand, command_text
from interviewprep.ui.widgets.icon_button import IconButton

#: Which buttons give way first in a narrow viewer; their commands stay in the menu.
_GIVING_WAY = (
    ViewerCommand.COPY,
    ViewerCommand.TURN_LEFT,
    ViewerCommand.PAGE,
    ViewerCommand.WIDTH,
    ViewerCommand.TURN_RIGHT,
    ViewerCommand.ZOOM_OUT,
    ViewerCommand.ZOOM_IN,
    ViewerCommand.TEXT,
)
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
        self._buttons: dict[ViewerCommand, IconButton] = {}
        self._actions: dict[ViewerCommand, QAction] = {}
        self._menu = QMenu(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        for command in ViewerCommand:
            self._add(command)
        for command in (ViewerCommand.TEXT, ViewerCommand.WIDTH, ViewerCommand.PAGE):
            self._buttons[command].setCheckable(True)
            self._actions[command].setCheckable(True)
        self._more = IconButton("dots-three", self.tr("More"))
        self._more.setMenu(self._menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        layout.addWidget(self._buttons[ViewerCommand.PREVIOUS])
        layout.addWidget(self._where)
        layout.addWidget(self._buttons[ViewerCommand.NEXT])
        layout.addStretch(1)
        for command in list(ViewerCommand)[2:]:
            if command is ViewerCommand.FULL_SIZE:
                continue
            layout.addWidget(self._buttons[command])
            if command is ViewerCommand.ZOOM_OUT:
                layout.addWidget(self._scale)
        layout.addWidget(self._more)
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
        self._scale.setText(words)
        self._make_room()

    def enable(self, command: ViewerCommand, possible: bool) -> None:
        """Whether a command can be given now."""
        self._buttons[command].setEnabled(possible)
        self._actions[command].setEnabled(possible)

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
        """Icons of the menu follow the scheme."""
        if event.type() == QEvent.Type.PaletteChange:
            for command, action in self._actions.items():
                action.setIcon(icons.icon(ICONS[command]))
        super().changeEvent(event)

    def _add(self, command: ViewerCommand) -> None:
        text = command_text(command)
        button = IconButton(ICONS[command], text, KEYS[command])
        button.clicked.connect(lambda _checked=False: self.asked.emit(command))
        action = QAction(icons.icon(ICONS[command]), text, self)
        # Shown beside the words only: as a real shortcut the key would also act outside the viewer.
        key = QKeySequence(KEYS[command]).toString(QKeySequence.SequenceFormat.NativeText)
        action.setText(f"{text}\t{key}")
        action.triggered.connect(lambda _checked=False: self.asked.emit(command))
        self._buttons[command] = button
        self._actions[command] = action
        self._menu.addAction(action)

    def _make_room(self) -> None:
        optional = {c: b for c, b in self._buttons.items() if c in _GIVING_WAY}
        wide = self._more.width() + _GAP
        wide += self._where.sizeHint().width() + _GAP
        if self._buttons[ViewerCommand.PREVIOUS].isVisibleTo(self):
            wide += 2 * (self._more.width() + _GAP)
        each = self._more.width() + _GAP
        scale = max(self._scale.sizeHint().width(), 44) + _GAP
        fits = int((self.width() - wide - scale) // each)
        self._scale.setVisible(bool(self._scale.text()) and fits >= len(optional) - 3)
        if not self._scale.isVisibleTo(self):
            fits = int((self.width() - wide) // each)
        leaving = set(_GIVING_WAY[: max(0, len(optional) - max(fits, 0))])
        for command, button in optional.items():
            button.setVisible(command not in leaving)
