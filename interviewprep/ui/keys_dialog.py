"""Every key of the window on one page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from interviewprep.ui import commands, labels
from interviewprep.ui.documents.sheet_editor import editor_keys
from interviewprep.ui.documents.viewer_commands import KEYS, ViewerCommand, command_text
from interviewprep.ui.widgets.word_button import WordButton


class KeysDialog(QDialog):
    """Command and key in two columns, by menu, then those of the Documents room and its page viewer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAccessibleName(self.tr("Keys"))
        self.resize(560, 640)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 16)
        heading = QLabel(self.tr("Keys"))
        heading.setProperty("role", "title")
        outer.addWidget(heading)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("Keys"))
        ground = QWidget()
        ground.setProperty("role", "clear")
        grid = QGridLayout(ground)
        grid.setContentsMargins(0, 8, 12, 8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for title, rows in self._groups():
            self._add_group(grid, title, rows)
        grid.setRowStretch(grid.rowCount(), 1)
        area.setWidget(ground)
        outer.addWidget(area, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        close = WordButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        outer.addLayout(row)

    @staticmethod
    def show_keys(parent: QWidget | None) -> None:
        """Show the page and wait until it is closed."""
        dialog = KeysDialog(parent)
        dialog.exec()
        dialog.deleteLater()

    def _groups(self) -> list[tuple[str, list[tuple[str, str]]]]:
        groups = [
            (
                title.replace("&", ""),
                [
                    (command.text.replace("&", "").rstrip("…"), command.shortcut)
                    for command in entries
                    if command
                ],
            )
            for title, entries in commands.menus()
        ]
        documents = [
            (self.tr("Edit the form"), "F2"),
            (self.tr("Remove the chosen documents"), "Del"),
            (self.tr("All documents"), "Ctrl+A"),
        ]
        return [
            *groups,
            (labels.translate("Rooms", "Documents"), documents),
            (self.tr("Pages of a document"), self._page_keys()),
            (command_text(ViewerCommand.COVER), self._cover_keys()),
            (command_text(ViewerCommand.ADJUST), list(editor_keys())),
        ]

    def _page_keys(self) -> list[tuple[str, str]]:
        return [
            *((command_text(command), KEYS[command]) for command in ViewerCommand),
            (self.tr("First page"), "Home"),
            (self.tr("Last page"), "End"),
            (self.tr("Next unsure word, also while typing"), "Alt+Down"),
            (self.tr("Correct the unsure word"), "Return"),
            (self.tr("Next found word"), "F3"),
        ]

    def _cover_keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("New cover"), "N"),
            (self.tr("Next cover"), "Tab"),
            (self.tr("Move the cover"), "Right"),
            (self.tr("Move it finely"), "Ctrl+Right"),
            (self.tr("Resize the cover"), "Shift+Right"),
            (self.tr("Remove the cover"), "Del"),
            (self.tr("Done"), "Esc"),
        ]

    def _add_group(self, grid: QGridLayout, title: str, rows: list[tuple[str, str]]) -> None:
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        heading.setContentsMargins(0, 12, 0, 0)
        grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
        for words, key in rows:
            line = grid.rowCount()
            label = QLabel(words)
            label.setWordWrap(True)
            native = QLabel(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
            native.setProperty("chip", "neutral")
            grid.addWidget(label, line, 0)
            grid.addWidget(native, line, 1, Qt.AlignmentFlag.AlignRight)
