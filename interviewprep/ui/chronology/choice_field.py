"""One of a few choices, or nothing said."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtWidgets import QWidget

from interviewprep.ui.documents.choice_entry import ChoiceEntry
from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.plain_choice import PlainChoice
from interviewprep.ui.documents.text_field import several_values


class ChoiceField(Field):
    """Offers the values of an enum in the words for them."""

    def __init__(
        self, label: str, values: Iterable[Any], words: Callable[[Any], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(label, "", parent)
        self.box = PlainChoice([ChoiceEntry(value, words(value)) for value in values], several_values())
        self.box.chosen.connect(self.edited.emit)
        self.put_editor(self.box)

    def show_value(self, value: Any, several: bool = False) -> None:
        """Show a value."""
        self.box.show_choice(value, several)
