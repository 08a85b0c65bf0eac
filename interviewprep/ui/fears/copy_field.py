"""The stored copy of country information: a document of the case."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from interviewprep.domain.documents import Document
from interviewprep.ui.documents.choice_entry import ChoiceEntry
from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.picker_box import PickerBox
from interviewprep.ui.fears.citations_field import document_entry
from interviewprep.ui.widgets.word_button import WordButton


class CopyField(Field):
    """`edited` gives the document's identifier or None, `opened(id)` asks to look at it."""

    opened = Signal(str)

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint, parent)
        self._documents: dict[str, Document] = {}
        self._value: str | None = None
        self.box = PickerBox(())
        self.box.picked.connect(self.edited.emit)
        self.put_editor(self.box)
        self.open_button = WordButton(self.tr("Look at the copy"), "link", "file-text")
        self.open_button.clicked.connect(lambda: self.opened.emit(self._value or ""))
        self._column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeading)

    def set_documents(self, documents: Sequence[Document]) -> None:
        """The papers to choose from."""
        self._documents = {document.id: document for document in documents}
        none = ChoiceEntry(None, self.tr("no copy in the case"))
        self.box.set_entries([none, *(document_entry(document) for document in documents)])
        self.show_value(self._value)

    def show_value(self, value: str | None, several: bool = False) -> None:
        """Show the copy by its title."""
        self._value = value
        document = self._documents.get(value or "")
        if document is not None:
            words = document.display_title
        elif value:
            words = self.tr("a paper that was removed")
        else:
            words = self.tr("no copy in the case")
        self.box.show_choice(words, (value,))
        self.open_button.setVisible(document is not None)
