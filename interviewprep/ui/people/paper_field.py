"""A document of the case, chosen by its title."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from interviewprep.ui.documents.choice_entry import ChoiceEntry
from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.picker_box import PickerBox


class PaperField(Field):
    """The id of a document, or nothing."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, "", parent)
        self._papers: Mapping[str, str] = {}
        self.box = PickerBox(())
        self.box.picked.connect(self.edited.emit)
        self.put_editor(self.box)

    def set_papers(self, papers: Mapping[str, str]) -> None:
        """The documents to choose from, their titles by their ids."""
        if papers != self._papers or not self._papers:
            self._papers = papers
            none = ChoiceEntry("", self.tr("In no paper of the case"))
            self.box.set_entries([none, *(ChoiceEntry(one, title) for one, title in papers.items())])

    def show_value(self, value: str, several: bool = False) -> None:
        """Show a document by its title."""
        title = self._papers.get(value) or self.tr("a paper that is gone")
        self.box.show_choice(title if value else self.tr("In no paper of the case"), (value,))
