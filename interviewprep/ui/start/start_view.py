"""The first page: what this is, and three ways on."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from interviewprep import settings
from interviewprep.ui import icons
from interviewprep.ui.start.page import StartPage
from interviewprep.ui.widgets.elided_label import ElidedLabel
from interviewprep.ui.widgets.notice import Notice
from interviewprep.ui.widgets.word_button import WordButton


class StartView(StartPage):
    """`new_asked`, `open_asked`, `example_asked`, `restore_asked`, `recent_chosen(Path)`."""

    new_asked = Signal()
    open_asked = Signal()
    example_asked = Signal()
    restore_asked = Signal()
    recent_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(520, parent)
        self._tiles: list[_Tile] = []
        self.add_label(self.tr("Papers in order, before the interview"), "display")
        self.column.addSpacing(4)
        self.add_label(
            self.tr(
                "Collect every paper of an asylum case, have it read, put it in order and print one bundle "
                "that can be searched."
            ),
            "lead",
        )
        self._add_promise()
        self.column.addSpacing(16)
        self.notice = Notice()
        self.column.addWidget(self.notice)
        first = self._tile(
            "file-plus", self.tr("New case"), self.tr("One encrypted file for one person or family")
        )
        first.clicked.connect(self.new_asked)
        opening = self._tile(
            "folder-open", self.tr("Open a case"), self.tr("With its passphrase or recovery sheet")
        )
        opening.clicked.connect(self.open_asked)
        example = self._tile(
            "binoculars", self.tr("Look at the example case"), self.tr("An invented family, ready to explore")
        )
        example.clicked.connect(self.example_asked)
        self._add_recent()
        self.column.addSpacing(4)
        restore = WordButton(self.tr("Restore a case from a backup"), "link")
        restore.clicked.connect(self.restore_asked)
        self.column.addWidget(restore, 0, Qt.AlignmentFlag.AlignLeft)

    def set_busy(self, busy: bool) -> None:
        """Take no further choice while a case is being opened."""
        for tile in self._tiles:
            tile.setEnabled(not busy)

    def _add_promise(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        shield = QLabel()
        shield.setPixmap(icons.pixmap("shield-check", 20, "accent"))
        text = QLabel(self.tr("Nothing leaves this computer: the program never goes online."))
        text.setProperty("role", "accent")
        text.setWordWrap(True)
        row.addWidget(shield, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        self.column.addSpacing(4)
        self.column.addLayout(row)

    def _add_recent(self) -> None:
        recent = [Path(entry) for entry in settings.current().recent if settings.current().remember_recent]
        if not recent:
            return
        self.column.addSpacing(12)
        self.add_label(self.tr("Opened before"), "heading")
        for path in recent:
            button = WordButton(path.stem, "link", "file")
            button.setToolTip(str(path))
            button.clicked.connect(lambda _checked=False, chosen=path: self.recent_chosen.emit(chosen))
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _tile(self, icon: str, title: str, text: str) -> "_Tile":
        tile = _Tile(icon, title, text)
        self._tiles.append(tile)
        self.column.addWidget(tile)
        return tile


class _Tile(QPushButton):
    """A wide button: icon, title, a line of explanation."""

    def __init__(self, icon: str, title: str, text: str) -> None:
        super().__init__()
        self.setProperty("role", "tile")
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._icon_name = icon
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(16)
        self._picture = QLabel()
        words = QVBoxLayout()
        words.setSpacing(2)
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        explanation = ElidedLabel(text)
        explanation.setProperty("role", "muted")
        words.addWidget(heading)
        words.addWidget(explanation)
        self._arrow = QLabel()
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        row.addWidget(self._arrow)
        for child in (self._picture, heading, explanation, self._arrow):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow scheme and direction."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange):
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._picture.setPixmap(icons.pixmap(self._icon_name, 28, "accent"))
        self._arrow.setPixmap(icons.pixmap("caret-left" if mirrored else "caret-right", 16, "muted"))
