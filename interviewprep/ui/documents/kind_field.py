"""Category of the official list and kind of paper in one choice."""

from PySide6.QtWidgets import QWidget

from interviewprep.domain.documents import Category
from interviewprep.domain.kinds import KINDS, kind_spec, kinds_of
from interviewprep.ui import labels
from interviewprep.ui.documents.choice_entry import ChoiceEntry
from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.picker_box import PickerBox
from interviewprep.ui.documents.text_field import several_values

Choice = tuple[Category | None, str | None]


class KindField(Field):
    """Gives pairs of category and kind; a category alone may be chosen, or nothing."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, "", parent)
        self._value: Choice = (None, None)
        self.box = PickerBox(self._entries())
        self.box.picked.connect(self._on_picked)
        self.put_editor(self.box)

    def show_value(self, value: Choice, several: bool = False) -> None:
        """Show category and kind."""
        self._value = value
        category, kind = value
        if several:
            self.box.show_choice(several_values(), ())
            self.say("")
        elif kind:
            self.box.show_choice(labels.kind(kind), [kind])
            self.say(labels.category(category))
        else:
            self.box.show_choice(labels.category(category), [category])
            self.say(labels.kind(None) if category else "")

    def correct(self, text: str) -> None:
        """Open the list and search in it instead of typing."""
        super().correct("")
        self.box.search(text)

    def correct_from(self, _text: str) -> None:
        """Open the list; what is proposed is a code, not a text to change."""
        self.correct("")

    def _entries(self) -> list[ChoiceEntry]:
        entries = [ChoiceEntry(None, labels.category(None))]
        for category in Category:
            entries.append(ChoiceEntry(category, labels.category(category), heading=True))
            for spec in kinds_of(category):
                words = f"{labels.category(category)} {spec.code.replace('_', ' ')}"
                entries.append(ChoiceEntry(spec.code, labels.kind(spec.code), also=words))
        return entries

    def _on_picked(self, value: str | None) -> None:
        codes = {spec.code for spec in KINDS}
        choice: Choice
        if value is None:
            choice = (None, None)
        elif value in codes and not isinstance(value, Category):
            choice = (kind_spec(value).category, value)
        else:
            choice = (Category(value), None)
        self.edited.emit(choice)
