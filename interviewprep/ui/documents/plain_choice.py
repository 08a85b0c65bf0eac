"""A combo box over a few choices."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListView, QWidget

from interviewprep.ui.documents.choice_entry import ChoiceEntry
from interviewprep.ui.documents.elided_combo import ElidedCombo


class PlainChoice(ElidedCombo):
    """`chosen` gives the value when a person chooses; showing a value tells nobody."""

    chosen = Signal(object)

    def __init__(
        self, entries: Sequence[ChoiceEntry], several_words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._values = [entry.value for entry in entries]
        self.setView(QListView(self))  # the style's own view ignores the height of items
        self.addItems([entry.text for entry in entries])
        self.setPlaceholderText(several_words)
        self.activated.connect(lambda row: self.chosen.emit(self._values[row]))

    def show_choice(self, value: Any, several: bool = False) -> None:
        """Show a value, or the words for several."""
        self.setCurrentIndex(-1 if several else self._values.index(value))
