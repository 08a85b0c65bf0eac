"""In which language something is told or written."""

from PySide6.QtWidgets import QWidget

from interviewprep.domain.languages import LANGUAGES, WITHOUT_DATA
from interviewprep.ui.documents.choice_entry import ChoiceEntry
from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.picker_box import PickerBox


class LanguageChoice(Field):
    """One language by its BCP 47 tag, empty where it is not said."""

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint, parent)
        self._names = {language.tag: language.name for language in (*LANGUAGES, *WITHOUT_DATA)}
        entries = [ChoiceEntry(tag, name, also=tag) for tag, name in self._names.items()]
        self.box = PickerBox([ChoiceEntry("", self.tr("not said")), *entries])
        self.box.picked.connect(self.edited.emit)
        self.put_editor(self.box)

    def show_value(self, value: str, several: bool = False) -> None:
        """Show a language by its own name."""
        self.box.show_choice(self._names.get(value, value) or self.tr("not said"), (value,))
