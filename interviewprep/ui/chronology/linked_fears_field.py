"""The fears that rest on an event."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from interviewprep.domain.fears import Fear
from interviewprep.ui.documents.choice_entry import ChoiceEntry
from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.picker_box import PickerBox


class LinkedFearsField(Field):
    """Gives the identifiers of the fears."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, "", parent)
        self._fears: Mapping[str, Fear] = {}
        self._value: tuple[str, ...] = ()
        self.box = PickerBox([], several=True)
        self.box.picked.connect(self._on_picked)
        self.put_editor(self.box)

    def set_fears(self, fears: Mapping[str, Fear]) -> None:
        """The fears of the case."""
        self._fears = fears
        self.box.set_entries([ChoiceEntry(one.id, self._words(one)) for one in fears.values()])
        self.box.setVisible(bool(fears))
        self.say("" if fears else self.tr("Fears are entered in the room Fears."))

    def show_value(self, value: tuple[str, ...], several: bool = False) -> None:
        """Show which fears rest on it."""
        self._value = () if several else value
        words = ", ".join(self._words(self._fears[one]) for one in self._value if one in self._fears)
        self.box.show_choice(words or self.tr("none"), self._value)

    def _words(self, fear: Fear) -> str:
        number = list(self._fears).index(fear.id) + 1
        if fear.sensitive:
            return self.tr("Fear {number}, covered").format(number=number)
        return fear.title or self.tr("Fear {number}").format(number=number)

    def _on_picked(self, fear_id: str) -> None:
        kept = tuple(one for one in self._value if one != fear_id)
        self._value = kept if fear_id in self._value else (*self._value, fear_id)
        self.show_value(self._value)
        self.edited.emit(self._value)
