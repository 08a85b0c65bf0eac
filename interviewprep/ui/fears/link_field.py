"""Records of the case that belong to a fear: chosen from a searchable list, each a row that leads there."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from interviewprep.ui.documents.choice_entry import ChoiceEntry
from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.picker_box import PickerBox
from interviewprep.ui.fears.record_row import RowChip
from interviewprep.ui.overview.row_button import RowButton
from interviewprep.ui.widgets.chip import Chip
from interviewprep.ui.widgets.elided_label import ElidedLabel
from interviewprep.ui.widgets.icon_button import IconButton


@dataclass(frozen=True, slots=True)
class LinkChoice:
    """One record to choose: its words, what stands beside them; `also` is searched too."""

    id: str
    words: str
    details: str = ""
    also: str = ""
    chip: RowChip | None = None


class LinkField(Field):
    """`edited` gives the identifiers in the order in which they were chosen, `opened` one to go to."""

    opened = Signal(str)

    def __init__(
        self, label: str, hint: str, choose: str, nothing: str, parent: QWidget | None = None
    ) -> None:
        """`choose` stands on the list to choose from, `nothing` where it is empty."""
        super().__init__(label, hint, parent)
        self._choose, self._nothing = choose, nothing
        self._choices: dict[str, LinkChoice] = {}
        self._value: tuple[str, ...] = ()
        self._built: list[LinkChoice | str] = []
        self.rows: list[RowButton] = []
        self.remove_buttons: list[IconButton] = []
        self.picker = PickerBox((), several=True)
        self.picker.picked.connect(self._on_picked)
        editor = QWidget()
        layout = QVBoxLayout(editor)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        layout.addLayout(self._list)
        layout.addWidget(self.picker)
        self.put_editor(editor)
        self.picker.setAccessibleName(label)
        self.picker.setAccessibleDescription(hint)
        self.label.setBuddy(self.picker)
        self.setFocusProxy(self.picker)

    def set_choices(self, choices: Sequence[LinkChoice]) -> None:
        """What can be chosen, in the order of the list."""
        found = {choice.id: choice for choice in choices}
        if found == self._choices and self._built:
            return
        self._choices = found
        entries = [
            ChoiceEntry(c.id, f"{c.words} · {c.details}" if c.details else c.words, also=c.also)
            for c in choices
        ]
        self.picker.set_entries(entries)
        self.picker.setEnabled(bool(choices))
        self._show()

    def show_value(self, value: tuple[str, ...], several: bool = False) -> None:
        """Show the records that are linked."""
        self._value = value
        self._show()

    def _show(self) -> None:
        self.picker.show_choice(self._choose if self._choices else self._nothing, self._value)
        wanted: list[LinkChoice | str] = [self._choices.get(one, one) for one in self._value]
        if wanted == self._built:
            return
        self._built = wanted
        had_focus = any(button.hasFocus() for button in (*self.rows, *self.remove_buttons))
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows, self.remove_buttons = [], []
        for identifier, choice in zip(self._value, wanted, strict=True):
            self._list.addWidget(self._row(identifier, choice))
        if had_focus:
            self.picker.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, identifier: str, choice: LinkChoice | str) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        known = isinstance(choice, LinkChoice)
        row = RowButton()
        words = choice.words if isinstance(choice, LinkChoice) else self.tr("no longer in the case")
        details = choice.details if isinstance(choice, LinkChoice) else ""
        label = ElidedLabel(words)
        label.setProperty("role", "accent" if known else "muted")
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.row.addWidget(label, 1)
        if details:
            beside = QLabel(details)
            beside.setProperty("role", "hint")
            beside.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.row.addWidget(beside)
        if isinstance(choice, LinkChoice) and choice.chip is not None:
            chip = Chip(choice.chip.text, choice.chip.tone)
            chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.row.addWidget(chip)
        row.setEnabled(known)
        row.setAccessibleName(", ".join(part for part in (words, details) if part))
        row.clicked.connect(lambda: self.opened.emit(identifier))
        layout.addWidget(row, 1)
        layout.addWidget(self._remove_button(identifier, words))
        self.rows.append(row)
        return line

    def _remove_button(self, identifier: str, words: str) -> IconButton:
        button = IconButton("x", self.tr("Take it off"))
        button.setProperty("role", "quiet")
        button.set_icon("x", "muted")
        button.setAccessibleDescription(words)
        button.clicked.connect(lambda: self._on_picked(identifier))
        self.remove_buttons.append(button)
        return button

    def _on_picked(self, identifier: str) -> None:
        if identifier in self._value:
            chosen = tuple(one for one in self._value if one != identifier)
        else:
            chosen = (*self._value, identifier)
        self.edited.emit(chosen)
