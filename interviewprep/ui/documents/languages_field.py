"""The languages a paper is written in."""

from collections.abc import Collection

from PySide6.QtWidgets import QWidget

from interviewprep.ui import labels
from interviewprep.ui.documents.choice_entry import ChoiceEntry
from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.picker_box import PickerBox
from interviewprep.ui.documents.text_field import several_values


class LanguagesField(Field):
    """Tesseract codes, in the order in which they were ticked."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, "", parent)
        self._value: tuple[str, ...] = ()
        self._readable: frozenset[str] | None = None
        self.box = PickerBox(language_entries(()), several=True)
        self.box.picked.connect(self._on_picked)
        self.put_editor(self.box)

    def set_readable(self, codes: Collection[str]) -> None:
        """Which languages this computer can read: they come first in the list."""
        self._readable = frozenset(codes)
        self.box.set_entries(language_entries(codes))
        self.show_value(self._value)

    def show_value(self, value: tuple[str, ...], several: bool = False) -> None:
        """Show the languages by their own names."""
        self._value = () if several else value
        words = ", ".join(labels.language(code) for code in value)
        self.box.show_choice(several_values() if several else words or self.tr("Not chosen"), self._value)
        known = self._readable
        unreadable = [
            labels.language(code) for code in self._value if known is not None and code not in known
        ]
        if unreadable:
            self.say(
                self.tr("{languages}: not readable on this computer").format(languages=", ".join(unreadable))
            )
        else:
            self.say("")

    def _on_picked(self, code: str) -> None:
        chosen = list(self._value)
        if code in chosen:
            chosen.remove(code)
        else:
            chosen.append(code)
        self.edited.emit(tuple(chosen))


def language_entries(readable: Collection[str]) -> list[ChoiceEntry]:
    """All known languages, those this computer reads first."""
    known = labels.language_codes()
    codes = [code for code in known if code in readable] + [code for code in known if code not in readable]
    return [ChoiceEntry(code, labels.language(code), also=code) for code in codes]
