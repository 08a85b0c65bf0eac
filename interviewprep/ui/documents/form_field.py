"""In which form the paper is at hand."""

from PySide6.QtWidgets import QWidget

from interviewprep.domain.documents import DocumentForm
from interviewprep.ui import labels
from interviewprep.ui.documents.choice_entry import ChoiceEntry
from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.plain_choice import PlainChoice
from interviewprep.ui.documents.text_field import several_values


class FormField(Field):
    """Original, copy, certified copy, photo, translation, or not said."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, "", parent)
        forms: list[DocumentForm | None] = [None, *DocumentForm]
        self.box = PlainChoice([ChoiceEntry(form, labels.form(form)) for form in forms], several_values())
        self.box.chosen.connect(self.edited.emit)
        self.put_editor(self.box)

    def show_value(self, value: DocumentForm | None, several: bool = False) -> None:
        """Show a form."""
        self.box.show_choice(value, several)
