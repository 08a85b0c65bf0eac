"""What is known about the imported file; nobody edits it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from interviewprep.domain.documents import Document
from interviewprep.ui import labels
from interviewprep.ui.documents.text_direction import direction_of
from interviewprep.ui.widgets.card import Card
from interviewprep.ui.widgets.elided_label import ElidedLabel
from interviewprep.ui.widgets.icon_button import IconButton


class FileFacts(Card):
    """File name, size, pages, check sum and when it was added."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._sha256 = ""
        self.setAccessibleName(self.tr("File"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._name = self._row(self.tr("File"), Qt.TextElideMode.ElideMiddle)
        self._size = self._row(self.tr("Size"))
        self._added = self._row(self.tr("Added"))
        self._sum = self._row(self.tr("SHA-256"))
        copy = IconButton("copy", self.tr("Copy the whole SHA-256"))
        copy.setProperty("role", "quiet")
        copy.setFixedSize(28, 24)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._sha256))
        self._grid.addWidget(copy, self._grid.rowCount() - 1, 2)
        self.body.addLayout(self._grid)

    def show_document(self, document: Document) -> None:
        """Show the facts of one document."""
        self._sha256 = document.sha256
        self._name.setLayoutDirection(direction_of(document.file_name))
        self._name.setText(document.file_name)
        size = labels.file_size(document.size)
        pages = labels.page_count(document.page_count)
        self._size.setText(f"{size} · {pages}" if document.page_count else size)
        self._added.setText(labels.moment(document.created))
        self._sum.setText(f"{document.sha256[:12]}…")
        self._sum.setToolTip(document.sha256)

    def _row(self, words: str, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> ElidedLabel:
        row = self._grid.rowCount()
        label = QLabel(words)
        label.setProperty("role", "hint")
        value = ElidedLabel("", mode)
        value.setProperty("role", "muted")
        value.setAccessibleName(words)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(value, row, 1)
        return value
