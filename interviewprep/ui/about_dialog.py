"""What the program is, and honestly what it cannot protect against."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from interviewprep import __version__
from interviewprep.ui.widgets.word_button import WordButton


class AboutDialog(QDialog):
    """Version, licence, and the limits in short sentences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About"))
        self.setAccessibleName(self.tr("About"))
        self.resize(560, 640)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 16)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("About"))
        ground = QWidget()
        ground.setProperty("role", "clear")
        self._column = QVBoxLayout(ground)
        self._column.setContentsMargins(0, 0, 12, 8)
        self._column.setSpacing(8)
        self._add("interviewprep", "title")
        self._add(self.tr("Version %1 · MIT licence · offline").replace("%1", __version__), "muted")
        self._add(
            self.tr(
                "Keeps the papers of an asylum case in one encrypted file, reads them and prints a "
                "bundle. It has no "
                "account, no server and no connection."
            )
        )
        self._add(self.tr("What it cannot protect against"), "heading")
        for line in self._limits():
            self._add("•  " + line)
        self._column.addStretch(1)
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
    def show_about(parent: QWidget | None) -> None:
        """Show the page and wait until it is closed."""
        dialog = AboutDialog(parent)
        dialog.exec()
        dialog.deleteLater()

    def _add(self, text: str, role: str = "") -> None:
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            label.setProperty("role", role)
        self._column.addWidget(label)

    def _limits(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Someone who makes you tell the passphrase, or watches or films the screen and keyboard."
            ),
            self.tr("Spying software on this computer."),
            self.tr(
                "A computer taken while the case is open, or shortly after it was switched on or put to "
                "sleep."
            ),
            self.tr("Swap and hibernation files, unless the whole disk is encrypted."),
            self.tr("That the program and an encrypted file are seen: they are not hidden."),
            self.tr("Deletion is not certain on SSDs, memory sticks, snapshots and in cloud folders."),
            self.tr(
                "Exported and printed bundles are ordinary files and papers; originals stay on the phone "
                "or scanner."
            ),
            self.tr("An older copy of the case that is put in its place."),
            self.tr("If passphrase and recovery sheet are both lost, nobody can open the case."),
            self.tr("No outside audit has been made yet."),
        )
