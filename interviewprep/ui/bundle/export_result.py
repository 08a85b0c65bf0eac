"""What was just written, and what can be done with it."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from interviewprep.domain.case import ExportRecord
from interviewprep.ui import icons, labels
from interviewprep.ui.bundle.file_manager import show_in_folder
from interviewprep.ui.widgets.elided_label import ElidedLabel
from interviewprep.ui.widgets.icon_button import IconButton
from interviewprep.ui.widgets.word_button import WordButton


class ExportResult(QFrame):
    """File name, pages, size and SHA-256 of an export; hidden until there is one."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("tone", "accent")
        self._path: Path | None = None
        self._record: ExportRecord | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 10, 8, 10)
        layout.setSpacing(10)
        self._picture = QLabel()
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title = ElidedLabel()
        self._title.setProperty("role", "strong")
        self._sum = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._sum.setProperty("role", "muted")
        words.addWidget(self._title)
        words.addWidget(self._sum)
        layout.addLayout(words, 1)
        self.copy_button = WordButton(self.tr("Copy SHA-256"), icon="copy")
        self.folder_button = WordButton(self.tr("Show in folder"), icon="folder-open")
        self.close_button = IconButton("x", self.tr("Close message"))
        self.close_button.setProperty("role", "quiet")
        layout.addWidget(self.copy_button)
        layout.addWidget(self.folder_button)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.copy_button.clicked.connect(self._on_copy_asked)
        self.folder_button.clicked.connect(self._on_folder_asked)
        self.close_button.clicked.connect(self._on_closed)
        self.hide()

    def show_export(self, path: Path, record: ExportRecord) -> None:
        """Say what was written and where."""
        self._path, self._record = path, record
        title = self.tr("Exported: {name}").format(name=record.file_name)
        parts = (
            labels.page_count(record.page_count),
            labels.file_size(record.size),
            f"SHA-256 {record.sha256}",
        )
        self._title.setText(title)
        self._sum.setText(" · ".join(parts))
        self.copy_button.setText(self.tr("Copy SHA-256"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(self._sum.text())
        self._tint()
        self.show()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the picture again in the new scheme's colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        self._picture.setPixmap(icons.pixmap("check-circle", 20, "accent"))

    def _on_copy_asked(self) -> None:
        if self._record is not None:
            QGuiApplication.clipboard().setText(self._record.sha256)
            self.copy_button.setText(self.tr("Copied"))

    def _on_folder_asked(self) -> None:
        if self._path is not None:
            show_in_folder(self._path)

    def _on_closed(self) -> None:
        self.hide()
        self.closed.emit()
