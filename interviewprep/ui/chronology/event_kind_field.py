"""What sort of thing happened, from a searchable list."""

from PySide6.QtWidgets import QWidget

from interviewprep.domain.events import EventKind
from interviewprep.ui.chronology.kind_entries import kind_entries, kind_words
from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.picker_box import PickerBox
from interviewprep.ui.documents.text_field import several_values


class EventKindField(Field):
    """Gives the kind that is picked; a heading picks nothing."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, "", parent)
        self.box = PickerBox(kind_entries())
        self.box.picked.connect(self._on_picked)
        self.put_editor(self.box)

    def show_value(self, value: EventKind, several: bool = False) -> None:
        """Show a kind."""
        self.box.show_choice(several_values() if several else kind_words(value), () if several else [value])

    def _on_picked(self, value: str | None) -> None:
        if value is not None:
            self.edited.emit(EventKind(value))
