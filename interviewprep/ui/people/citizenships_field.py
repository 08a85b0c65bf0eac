"""The citizenships of a person."""

from PySide6.QtWidgets import QWidget

from interviewprep.ui.documents.choice_entry import ChoiceEntry
from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.picker_box import PickerBox
from interviewprep.ui.people.country_words import countries, country


class CitizenshipsField(Field):
    """Codes of countries in the order in which they were ticked; words of papers stay until unticked."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, "", parent)
        self._value: tuple[str, ...] = ()
        self.box = PickerBox((), several=True)
        self.box.picked.connect(self._on_picked)
        self.put_editor(self.box)

    def show_value(self, value: tuple[str, ...], several: bool = False) -> None:
        """Show citizenships by the names of their countries."""
        self._value = value
        known = countries()
        words = [ChoiceEntry(one, one) for one in value if one not in known]
        named = sorted(known.items(), key=lambda pair: pair[1])
        self.box.set_entries([*words, *(ChoiceEntry(code, name, also=code) for code, name in named)])
        names = ", ".join(country(code) for code in value)
        self.box.show_choice(names or self.tr("Not said"), value)

    def _on_picked(self, code: str) -> None:
        chosen = [one for one in self._value if one != code]
        self.edited.emit(tuple(chosen) if code in self._value else (*self._value, code))
