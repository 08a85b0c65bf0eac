"""The sex that a paper states of its holder."""

from PySide6.QtWidgets import QWidget

from interviewprep.domain.people import Sex
from interviewprep.ui import labels
from interviewprep.ui.documents.choice_entry import ChoiceEntry
from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.plain_choice import PlainChoice
from interviewprep.ui.documents.text_field import several_values


class SexField(Field):
    """Female, male, not stated, or nothing said."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, "", parent)
        entries = [ChoiceEntry("", "—"), *(ChoiceEntry(sex.value, labels.sex(sex.value)) for sex in Sex)]
        self.box = PlainChoice(entries, several_values())
        self.box.chosen.connect(self.edited.emit)
        self.put_editor(self.box)

    def correct(self, _text: str) -> None:
        """Open the list instead of typing."""
        super().correct("")
        self.box.showPopup()

    def correct_from(self, _text: str) -> None:
        """Open the list; what is proposed is a letter, not a text to change."""
        self.correct("")

    def show_value(self, value: str, several: bool = False) -> None:
        """Show a sex."""
        self.box.show_choice(value, several)
