"""What is known about the imported file; nobody edits it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from interviewprep.domain.documents import Document
from interviewprep.domain.sources import CREATED, LENGTH, METADATA_NAMES, MODIFIED, SENT, TAKEN, SourceFile
from interviewprep.ui import labels
from interviewprep.ui.documents.text_direction import direction_of, isolated
from interviewprep.ui.widgets.card import Card
from interviewprep.ui.widgets.elided_label import ElidedLabel
from interviewprep.ui.widgets.icon_button import IconButton


def _spoken(name: str, text: str) -> str:
    """Seconds as minutes and seconds, a moment without its T; all else as the file has it."""
    if name == LENGTH:
        seconds = round(float(text))
        return f"{seconds // 60}:{seconds % 60:02}"
    return text.replace("T", " ") if name in (TAKEN, CREATED, MODIFIED, SENT) else text


class FileFacts(Card):
    """File name, size, pages, check sum, when it was added, and what the file says about itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._sha256 = ""
        self.setAccessibleName(self.tr("File"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._name = self._row(self.tr("File"), Qt.TextElideMode.ElideMiddle)
        self._size = self._row(self.tr("Size"))
        self._added = self._row(self.tr("Added"))
        self._sum = self._row(self.tr("SHA-256"))
        copy = IconButton("copy", self.tr("Copy the whole SHA-256"))
        copy.setProperty("role", "quiet")
        copy.setFixedSize(28, 24)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._sha256))
        self._grid.addWidget(copy, self._grid.rowCount() - 1, 2)
        self._said: dict[str, tuple[QLabel, ElidedLabel]] = {}
        for name in METADATA_NAMES:
            self._said[name] = self._new_row(labels.metadata(name))
        self._say({})
        self._private = QLabel(self.tr("What the file says about itself stays in the case."))
        self._private.setProperty("role", "hint")
        self._private.setWordWrap(True)
        self.body.addWidget(self._private)
        self._private.hide()

    def show_document(self, document: Document) -> None:
        """Show the facts of one document; what its file says comes with `show_source`."""
        if document.sha256 != self._sha256:
            self._say({})
            self._private.hide()
        self._sha256 = document.sha256
        self._name.setLayoutDirection(direction_of(document.file_name))
        self._name.setText(document.file_name)
        size = labels.file_size(document.size)
        pages = labels.page_count(document.page_count)
        self._size.setText(f"{size} · {pages}" if document.page_count else size)
        self._added.setText(labels.moment(document.created))
        self._sum.setText(f"{document.sha256[:12]}…")
        self._sum.setToolTip(document.sha256)

    def show_source(self, source: SourceFile) -> None:
        """Show what the file says about itself; none of it goes into a bundle."""
        if source.sha256 == self._sha256:
            self._say(source.metadata)
            self._private.setVisible(any(source.metadata.get(name) for name in METADATA_NAMES))

    def _say(self, metadata: Mapping[str, str]) -> None:
        for name, (label, value) in self._said.items():
            text = metadata.get(name, "")
            value.setText(isolated(_spoken(name, text)) if text else "")
            label.setVisible(bool(text))
            value.setVisible(bool(text))

    def _row(self, words: str, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> ElidedLabel:
        return self._new_row(words, mode)[1]

    def _new_row(
        self, words: str, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    ) -> tuple[QLabel, ElidedLabel]:
        row = self._grid.rowCount()
        label = QLabel(words)
        label.setProperty("role", "hint")
        value = ElidedLabel("", mode)
        value.setProperty("role", "muted")
        value.setAccessibleName(words)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(value, row, 1)
        return label, value
