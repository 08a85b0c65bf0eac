"""What can be done in the page viewer, with its icon, words and key."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt


class ViewerCommand(StrEnum):
    """A command of the viewer; the order is that of its bar."""

    PREVIOUS = "previous"
    NEXT = "next"
    TURN_LEFT = "turn_left"
    TURN_RIGHT = "turn_right"
    ADJUST = "adjust"
    COVER = "cover"
    COVER_WORDS = "cover_words"
    REVEAL = "reveal"
    UNSURE = "unsure"
    NEXT_UNSURE = "next_unsure"
    PREVIOUS_UNSURE = "previous_unsure"
    TEXT = "text"
    CHECKED = "checked"
    COPY = "copy"
    TIE = "tie"
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
    ViewerCommand.ADJUST: "crop",
    ViewerCommand.COVER: "eye-slash",
    ViewerCommand.COVER_WORDS: "selection",
    ViewerCommand.REVEAL: "eye",
    ViewerCommand.UNSURE: "text-a-underline",
    ViewerCommand.NEXT_UNSURE: "caret-down",
    ViewerCommand.PREVIOUS_UNSURE: "caret-up",
    ViewerCommand.TEXT: "text-aa",
    ViewerCommand.CHECKED: "check",
    ViewerCommand.COPY: "copy",
    ViewerCommand.TIE: "link",
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
    ViewerCommand.ADJUST: "C",
    ViewerCommand.COVER: "X",
    ViewerCommand.COVER_WORDS: "Shift+X",
    ViewerCommand.REVEAL: "V",
    ViewerCommand.UNSURE: "Q",
    ViewerCommand.NEXT_UNSURE: "U",
    ViewerCommand.PREVIOUS_UNSURE: "Shift+U",
    ViewerCommand.TEXT: "T",
    ViewerCommand.CHECKED: "M",
    ViewerCommand.COPY: "Ctrl+C",
    ViewerCommand.TIE: "E",
    ViewerCommand.WIDTH: "W",
    ViewerCommand.PAGE: "F",
    ViewerCommand.FULL_SIZE: "1",
    ViewerCommand.ZOOM_OUT: "-",
    ViewerCommand.ZOOM_IN: "+",
}

#: Commands that stay in force until they are given again.
LASTING = frozenset(
    {
        ViewerCommand.COVER,
        ViewerCommand.REVEAL,
        ViewerCommand.UNSURE,
        ViewerCommand.TEXT,
        ViewerCommand.WIDTH,
        ViewerCommand.PAGE,
    }
)

#: Which way the arrow keys go: across and down.
STEPS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def command_text(command: ViewerCommand) -> str:
    """The command in words."""
    translate = QCoreApplication.translate
    return {
        ViewerCommand.PREVIOUS: translate("ViewerCommand", "Previous page"),
        ViewerCommand.NEXT: translate("ViewerCommand", "Next page"),
        ViewerCommand.TURN_LEFT: translate("ViewerCommand", "Turn left"),
        ViewerCommand.TURN_RIGHT: translate("ViewerCommand", "Turn right"),
        ViewerCommand.ADJUST: translate("ViewerCommand", "Adjust page"),
        ViewerCommand.COVER: translate("ViewerCommand", "Cover a part"),
        ViewerCommand.COVER_WORDS: translate("ViewerCommand", "Cover the selected words"),
        ViewerCommand.REVEAL: translate("ViewerCommand", "Show what is covered"),
        ViewerCommand.UNSURE: translate("ViewerCommand", "Unsure words"),
        ViewerCommand.NEXT_UNSURE: translate("ViewerCommand", "Next unsure word"),
        ViewerCommand.PREVIOUS_UNSURE: translate("ViewerCommand", "Previous unsure word"),
        ViewerCommand.TEXT: translate("ViewerCommand", "Text of the page"),
        ViewerCommand.CHECKED: translate("ViewerCommand", "Mark text as checked"),
        ViewerCommand.COPY: translate("ViewerCommand", "Copy selected text"),
        ViewerCommand.TIE: translate("ViewerCommand", "Tie to an event…"),
        ViewerCommand.WIDTH: translate("ViewerCommand", "Fit the width"),
        ViewerCommand.PAGE: translate("ViewerCommand", "Whole page"),
        ViewerCommand.FULL_SIZE: translate("ViewerCommand", "Full size (100 %)"),
        ViewerCommand.ZOOM_OUT: translate("ViewerCommand", "Smaller"),
        ViewerCommand.ZOOM_IN: translate("ViewerCommand", "Larger"),
    }[command]


def short_text(command: ViewerCommand) -> str:
    """A word to stand beside the icon where there is room; empty for commands that need none."""
    translate = QCoreApplication.translate
    return {
        ViewerCommand.ADJUST: translate("ViewerCommand", "Adjust"),
        ViewerCommand.COVER: translate("ViewerCommand", "Cover"),
        ViewerCommand.TEXT: translate("ViewerCommand", "Text"),
    }.get(command, "")


def command_for_key(key: int, modifiers: Qt.KeyboardModifier) -> ViewerCommand | None:
    """The command a key stands for while the viewer has the focus."""
    if modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return None
    if modifiers & Qt.KeyboardModifier.ShiftModifier and key in _BY_KEY_WITH_SHIFT:
        return _BY_KEY_WITH_SHIFT[key]
    return _BY_KEY.get(key)


_BY_KEY_WITH_SHIFT: dict[int, ViewerCommand] = {
    Qt.Key.Key_R: ViewerCommand.TURN_LEFT,
    Qt.Key.Key_X: ViewerCommand.COVER_WORDS,
    Qt.Key.Key_U: ViewerCommand.PREVIOUS_UNSURE,
}
_BY_KEY: dict[int, ViewerCommand] = {
    Qt.Key.Key_Left: ViewerCommand.PREVIOUS,
    Qt.Key.Key_Right: ViewerCommand.NEXT,
    Qt.Key.Key_PageUp: ViewerCommand.PREVIOUS,
    Qt.Key.Key_PageDown: ViewerCommand.NEXT,
    Qt.Key.Key_R: ViewerCommand.TURN_RIGHT,
    Qt.Key.Key_C: ViewerCommand.ADJUST,
    Qt.Key.Key_X: ViewerCommand.COVER,
    Qt.Key.Key_V: ViewerCommand.REVEAL,
    Qt.Key.Key_Q: ViewerCommand.UNSURE,
    Qt.Key.Key_U: ViewerCommand.NEXT_UNSURE,
    Qt.Key.Key_T: ViewerCommand.TEXT,
    Qt.Key.Key_M: ViewerCommand.CHECKED,
    Qt.Key.Key_E: ViewerCommand.TIE,
    Qt.Key.Key_W: ViewerCommand.WIDTH,
    Qt.Key.Key_F: ViewerCommand.PAGE,
    Qt.Key.Key_1: ViewerCommand.FULL_SIZE,
    Qt.Key.Key_Minus: ViewerCommand.ZOOM_OUT,
    Qt.Key.Key_Plus: ViewerCommand.ZOOM_IN,
    Qt.Key.Key_Equal: ViewerCommand.ZOOM_IN,
}
