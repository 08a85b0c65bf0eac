"""The languages a paper is written in."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QWidget

from interviewprep.services.languages import LanguageStanding
from interviewprep.ui import labels
from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.language_entries import language_entries
from interviewprep.ui.documents.language_words import names_of, standing_words
from interviewprep.ui.documents.picker_box import PickerBox
from interviewprep.ui.documents.text_field import several_values


class LanguagesField(Field):
    """Codes of languages, in the order in which they were ticked."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, "", parent)
        self._value: tuple[str, ...] = ()
        self._several = False
        self._standings: dict[str, LanguageStanding] = {}
        self._found: tuple[str, ...] = ()
        self.box = PickerBox(language_entries(()), several=True)
        self.box.picked.connect(self._on_picked)
        self.put_editor(self.box)

    @property
    def choosing(self) -> bool:
        """Whether the list is open: the person may not be through with ticking."""
        return self.box.is_open

    def set_standings(self, standings: Sequence[LanguageStanding]) -> None:
        """How papers in each language are read on this computer."""
        self._standings = {one.language.key: one for one in standings}
        self.box.set_entries(language_entries(standings))
        self.show_value(self._value, self._several)

    def show_found(self, codes: Iterable[str]) -> None:
        """Say in which languages the pages were read."""
        self._found = tuple(dict.fromkeys(codes))
        self._explain()

    def show_value(self, value: tuple[str, ...], several: bool = False) -> None:
        """Show the languages by their own names."""
        self._several = several
        self._value = () if several else value
        words = ", ".join(labels.language(code) for code in self._value)
        self.box.show_choice(several_values() if several else words or self.tr("Not chosen"), self._value)
        self._explain()

    def _explain(self) -> None:
        """What is not installed, else how the pages were read where that is not what was chosen."""
        standings = [self._standings[code] for code in self._value if code in self._standings]
        missing = [standing_words(one) for one in standings if not one.installed]
        if missing:
            self.say("\n".join(missing))
        elif self._found and not self._several and set(self._found) != set(self._value):
            self.say(self.tr("Read as: {languages}").format(languages=names_of(self._found)))
        else:
            self.say("")

    def _on_picked(self, code: str) -> None:
        chosen = list(self._value)
        if code in chosen:
            chosen.remove(code)
        else:
            chosen.append(code)
        self.edited.emit(tuple(chosen))
