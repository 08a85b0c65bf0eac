"""The commands of the menu bar: one table, every entry with its key."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from interviewprep.domain.changes import HistoryState
from interviewprep.ui import action_labels
from interviewprep.ui.rooms import ROOMS, room_title

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Command:
    """One entry: name of its handler, words, shortcut, and whether it needs an open case."""

    name: str
    text: str
    shortcut: str
    needs_case: bool = True


def file_commands() -> tuple[Command | None, ...]:
    """The File menu; None is a line."""
    return (
        Command("new_case", translate("Commands", "&New case…"), "Ctrl+N", False),
        Command("open_case", translate("Commands", "&Open a case…"), "Ctrl+Shift+O", False),
        Command("example", translate("Commands", "Look at the &example case"), "Ctrl+Shift+E", False),
        None,
        Command("add_papers", translate("Commands", "&Add papers…"), "Ctrl+O"),
        Command("add_folder", translate("Commands", "Add a &folder…"), "Ctrl+Shift+A"),
        None,
        Command("backup", translate("Commands", "Make a &backup…"), "Ctrl+Shift+B"),
        Command("restore", translate("Commands", "&Restore from a backup…"), "Ctrl+Shift+R", False),
        None,
        Command("settings", translate("Commands", "&Settings…"), "Ctrl+,", False),
        Command("lock", translate("Commands", "&Lock"), "Ctrl+L"),
        Command("close_case", translate("Commands", "&Close the case"), "Ctrl+W"),
        Command("quit", translate("Commands", "&Quit"), "Ctrl+Q", False),
    )


def edit_commands() -> tuple[Command | None, ...]:
    """The Edit menu."""
    return (
        Command("undo", translate("Commands", "Undo"), "Ctrl+Z"),
        Command("redo", translate("Commands", "Redo"), "Ctrl+Shift+Z"),
        None,
        Command("paste", translate("Commands", "&Paste papers or a picture"), "Ctrl+V"),
        None,
        Command("search", translate("Commands", "&Search in all papers"), "Ctrl+F"),
    )


def view_commands() -> tuple[Command | None, ...]:
    """The View menu: the rooms, then the size of the window."""
    rooms = (Command(f"room:{room.key}", room_title(room.key), room.shortcut) for room in ROOMS)
    full = Command("full_screen", translate("Commands", "&Full screen"), "F11", False)
    return (*rooms, None, full)


def help_commands() -> tuple[Command | None, ...]:
    """The Help menu."""
    return (
        Command("keys", translate("Commands", "&Keys"), "F1", False),
        Command("doctor", translate("Commands", "&Check computer and case…"), "Ctrl+Shift+D", False),
        Command(
            "about", translate("Commands", "&About, and what it cannot protect against"), "Shift+F1", False
        ),
    )


def menus() -> tuple[tuple[str, tuple[Command | None, ...]], ...]:
    """Titles and entries of all menus, in order."""
    return (
        (translate("Commands", "&File"), file_commands()),
        (translate("Commands", "&Edit"), edit_commands()),
        (translate("Commands", "&View"), view_commands()),
        (translate("Commands", "&Help"), help_commands()),
    )


class CommandBar:
    """The menu bar of a window: builds the actions, and shows what can be done now."""

    def __init__(self, window: QMainWindow, run: Callable[[str], None]) -> None:
        """`run(name)` is called with the name of the command that was chosen."""
        self._actions: dict[str, tuple[QAction, Command]] = {}
        bar = window.menuBar()
        bar.clear()
        bar.setAccessibleName(translate("Commands", "Menu"))
        for title, commands in menus():
            menu = bar.addMenu(title)
            menu.setAccessibleName(title.replace("&", ""))
            for command in commands:
                self._add(menu, command, run)

    def show_state(self, has_case: bool, history: HistoryState) -> None:
        """Grey what cannot be done; undo and redo name what they would do."""
        for action, command in self._actions.values():
            action.setEnabled(has_case or not command.needs_case)
        for name, text, possible in (
            ("undo", action_labels.undo_text(history.undo), history.undo is not None),
            ("redo", action_labels.redo_text(history.redo), history.redo is not None),
        ):
            action, _command = self._actions[name]
            action.setText(text)
            action.setEnabled(has_case and possible)

    def action(self, name: str) -> QAction:
        """The action of a command."""
        return self._actions[name][0]

    def _add(self, menu: QMenu, command: Command | None, run: Callable[[str], None]) -> None:
        if command is None:
            menu.addSeparator()
            return
        action = menu.addAction(command.text)
        action.setShortcut(QKeySequence(command.shortcut))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setMenuRole(_menu_role(command.name))
        name = command.name
        action.triggered.connect(lambda _checked=False: run(name))
        self._actions[name] = (action, command)


def _menu_role(name: str) -> QAction.MenuRole:
    """Where macOS wants the entry."""
    return {
        "settings": QAction.MenuRole.PreferencesRole,
        "about": QAction.MenuRole.AboutRole,
        "quit": QAction.MenuRole.QuitRole,
    }.get(name, QAction.MenuRole.NoRole)
