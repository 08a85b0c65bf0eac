"""What each word of a name is."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from interviewprep.domain.people import NameForm, NamePartRole
from interviewprep.ui import people_labels
from interviewprep.ui.documents.choice_entry import ChoiceEntry
from interviewprep.ui.documents.plain_choice import PlainChoice
from interviewprep.ui.people.name_script import parts_of, roles_of_words
from interviewprep.ui.widgets.elided_label import ElidedLabel


class NameParts(QWidget):
    """One line a word, with its role; `edited` gives the parts."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._roles: list[NamePartRole | None] = []
        self.boxes: list[PlainChoice] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def show_form(self, form: NameForm) -> None:
        """Show the words of a form and what each is."""
        if form.text.split() != self._text.split():
            self._build(form.text)
        self._text = form.text
        self._roles = roles_of_words(form.text, form.parts)
        for box, role in zip(self.boxes, self._roles, strict=True):
            box.show_choice(role)

    def _build(self, text: str) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.boxes = []
        roles: list[NamePartRole | None] = [None, *NamePartRole]
        entries = [ChoiceEntry(role, people_labels.name_part(role)) for role in roles]
        for row, word in enumerate(text.split()):
            label = ElidedLabel(word)
            label.setMaximumWidth(120)
            label.setMinimumWidth(72)
            box = PlainChoice(entries, "")
            box.setAccessibleName(self.tr("What “{word}” is").format(word=word))
            box.chosen.connect(self._chooser(row))
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(box, row, 1)
            self.boxes.append(box)

    def _chooser(self, row: int) -> Callable[[NamePartRole | None], None]:
        def choose(role: NamePartRole | None) -> None:
            self._roles[row] = role
            self.edited.emit(parts_of(self._text, self._roles))

        return choose
