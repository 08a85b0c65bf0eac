"""What can be done in the page viewer, with its icon, words and key."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt


class ViewerCommand(StrEnum):
    """A command of the viewer; the order is that of its bar."""

    PREVIOUS = "previous"
    NEXT = "next"
    TURN_LEFT = "turn_left"
    TURN_RIGHT = "turn_right"
    TEXT = "text"
    COPY = "copy"
    WIDTH = "width"
    PAGE = "page"
    FULL_SIZE = "full_size"
    ZOOM_OUT = "zoom_out"
    ZOOM_IN = "zoom_in"


ICONS = {
    ViewerCommand.PREVIOUS: "caret-left",
    ViewerCommand.NEXT: "caret-right",
    ViewerCommand.TURN_LEFT: "arrow-counter-clockwise",
    ViewerCommand.TURN_RIGHT: "arrow-clockwise",
    ViewerCommand.TEXT: "text-aa",
    ViewerCommand.COPY: "copy",
    ViewerCommand.WIDTH: "arrows-horizontal",
    ViewerCommand.PAGE: "corners-out",
    ViewerCommand.FULL_SIZE: "frame-corners",
    ViewerCommand.ZOOM_OUT: "magnifying-glass-minus",
    ViewerCommand.ZOOM_IN: "magnifying-glass-plus",
}

#: Keys as tooltips and menus show them; they hold while the viewer has the focus.
KEYS = {
    ViewerCommand.PREVIOUS: "Left",
    ViewerCommand.NEXT: "Right",
    ViewerCommand.TURN_LEFT: "Shift+R",
    ViewerCommand.TURN_RIGHT: "R",
    ViewerCommand.TEXT: "T",
    ViewerCommand.COPY: "Ctrl+C",
    ViewerCommand.WIDTH: "W",
    ViewerCommand.PAGE: "F",
    ViewerCommand.FULL_SIZE: "1",
    ViewerCommand.ZOOM_OUT: "-",
    ViewerCommand.ZOOM_IN: "+",
}


def command_text(command: ViewerCommand) -> str:
    """The command in words."""
    translate = QCoreApplication.translate
    return {
        ViewerCommand.PREVIOUS: translate("ViewerCommand", "Previous page"),
        ViewerCommand.NEXT: translate("ViewerCommand", "Next page"),
        ViewerCommand.TURN_LEFT: translate("ViewerCommand", "Turn left"),
        ViewerCommand.TURN_RIGHT: translate("ViewerCommand", "Turn right"),
        ViewerCommand.TEXT: translate("ViewerCommand", "Text of the page"),
        ViewerCommand.COPY: translate("ViewerCommand", "Copy selected text"),
        ViewerCommand.WIDTH: translate("ViewerCommand", "Fit the width"),
        ViewerCommand.PAGE: translate("ViewerCommand", "Whole page"),
        ViewerCommand.FULL_SIZE: translate("ViewerCommand", "Full size (100 %)"),
        ViewerCommand.ZOOM_OUT: translate("ViewerCommand", "Smaller"),
        ViewerCommand.ZOOM_IN: translate("ViewerCommand", "Larger"),
    }[command]


def command_for_key(key: int, modifiers: Qt.KeyboardModifier) -> ViewerCommand | None:
    """The command a key stands for while the viewer has the focus."""
    if modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return None
    if key == Qt.Key.Key_R:
        shifted = modifiers & Qt.KeyboardModifier.ShiftModifier
        return ViewerCommand.TURN_LEFT if shifted else ViewerCommand.TURN_RIGHT
    return _BY_KEY.get(key)


_BY_KEY: dict[int, ViewerCommand] = {
    Qt.Key.Key_Left: ViewerCommand.PREVIOUS,
    Qt.Key.Key_Right: ViewerCommand.NEXT,
    Qt.Key.Key_PageUp: ViewerCommand.PREVIOUS,
    Qt.Key.Key_PageDown: ViewerCommand.NEXT,
    Qt.Key.Key_T: ViewerCommand.TEXT,
    Qt.Key.Key_W: ViewerCommand.WIDTH,
    Qt.Key.Key_F: ViewerCommand.PAGE,
    Qt.Key.Key_1: ViewerCommand.FULL_SIZE,
    Qt.Key.Key_Minus: ViewerCommand.ZOOM_OUT,
    Qt.Key.Key_Plus: ViewerCommand.ZOOM_IN,
    Qt.Key.Key_Equal: ViewerCommand.ZOOM_IN,
}
