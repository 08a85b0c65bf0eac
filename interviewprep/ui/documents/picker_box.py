"""A field that looks like a combo box and opens a searchable list."""

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from interviewprep.ui.documents.choice_entry import ChoiceEntry
from interviewprep.ui.documents.choice_popup import ChoicePopup
from interviewprep.ui.documents.elided_combo import ElidedCombo


class PickerBox(ElidedCombo):
    """Shows words for what is chosen; `picked` gives each value picked from its list."""

    picked = Signal(object)

    def __init__(
        self, entries: Sequence[ChoiceEntry], several: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ticked: frozenset[Any] = frozenset()
        self._entries = entries
        self._several = several
        self._popup: ChoicePopup | None = None
        self.addItem("")

    @property
    def popup(self) -> ChoicePopup:
        """The list. It belongs to the window: inside a combo box the style sheet takes it for a part."""
        if self._popup is None:
            self._popup = ChoicePopup(self._entries, self._several, self.window())
            self._popup.picked.connect(self.picked.emit)
        return self._popup

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._popup is not None and self._popup.isVisible()

    def set_entries(self, entries: Sequence[ChoiceEntry]) -> None:
        """Offer other choices."""
        self._entries = entries
        if self._popup is not None:
            self._popup.set_entries(entries)

    def show_choice(self, words: str, ticked: Collection[Any]) -> None:
        """Show the words of what is chosen and tick it in the list."""
        self._ticked = frozenset(ticked)
        self.setItemText(0, words)
        self.update()

    def showPopup(self) -> None:
        """Open the searchable list."""
        self.popup.open_at(self, self._ticked)

    def search(self, text: str) -> None:
        """Open the list with a text typed into its search."""
        self.popup.open_at(self, self._ticked, text)

    def hidePopup(self) -> None:
        """Close the list."""
        if self._popup is not None:
            self._popup.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing a letter opens the list and searches; arrows open it too."""
        text = event.text()
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space, Qt.Key.Key_F4):
            self.showPopup()
        elif text and text.isalnum() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.search(text)
        else:
            event.ignore()
