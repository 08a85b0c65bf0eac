"""What a person is to others, and a line to say more."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from interviewprep.domain.people import MUTUAL_KINSHIPS, Kinship, KinshipKind, Person
from interviewprep.ui import people_labels
from interviewprep.ui.documents.choice_entry import ChoiceEntry
from interviewprep.ui.documents.picker_box import PickerBox
from interviewprep.ui.documents.plain_choice import PlainChoice
from interviewprep.ui.people.tab_order import place_before
from interviewprep.ui.people.tie_row import TieRow

#: A kind, and whether the other person is on the side that the kind names (the parent).
Side = tuple[KinshipKind, bool]

_SIDES: tuple[Side, ...] = tuple(
    (kind, first) for kind in KinshipKind for first in ((True,) if kind in MUTUAL_KINSHIPS else (True, False))
)
_NOBODY_YET = ""


class TiesField(QWidget):
    """All ties of one person; `added(kind, other is first, other_id)` and `new_person(kind, first, name)`.

    `edited(id, fields)`, `removed(id)` for a tie that is there, `person_asked(id)` for the other person.
    """

    added = Signal(object, bool, str)
    new_person = Signal(object, bool, str)
    edited = Signal(str, dict)
    removed = Signal(str)
    person_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, TieRow] = {}
        self._person: Person | None = None
        self._side: Side | None = None
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self.kind = PlainChoice(
            [ChoiceEntry(side, people_labels.kin(*side, None)) for side in _SIDES],
            self.tr("Mother, child, spouse, friend …"),
        )
        self.kind.setAccessibleName(self.tr("Who the other person is"))
        self.kind.chosen.connect(self._on_kind)
        self.other = PickerBox(())
        self.other.setAccessibleName(self.tr("The other person"))
        self.other.picked.connect(self._on_other)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name of the new person, Enter"))
        self.name.setAccessibleName(self.tr("Name of the new person"))
        self.name.returnPressed.connect(self._on_name)
        self.hint = QLabel()
        self.hint.setProperty("role", "hint")
        self.hint.setWordWrap(True)
        self._lay_out()
        self._begin_anew()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._column)
        self._asked = QLabel()
        self._asked.setProperty("role", "field")
        self._asked.setWordWrap(True)
        for widget in (self._asked, self.kind, self.other, self.name, self.hint):
            layout.addWidget(widget)

    def show_ties(self, person: Person, people: Sequence[Person], ties: Sequence[Kinship]) -> None:
        """Show the ties of a person; `people` are all of the case."""
        if self._person is None or self._person.id != person.id:
            self._begin_anew()
            self._drop(self.rows.keys())
        self._person = person
        self._asked.setText(self.tr("Who else belongs to {name}?").format(name=person.name))
        by_id = {one.id: one for one in people}
        own = {
            tie.id: tie
            for tie in ties
            if person.id in (tie.person_id, tie.other_id) and {tie.person_id, tie.other_id} <= by_id.keys()
        }
        self._drop(self.rows.keys() - own.keys())
        for tie in own.values():
            other = by_id[tie.other_id if tie.person_id == person.id else tie.person_id]
            row = self.rows.get(tie.id) or self._add_row(tie)
            row.show_tie(tie, person, other)
        others = [ChoiceEntry(one.id, one.name) for one in people if one.id != person.id]
        self.other.set_entries([ChoiceEntry(_NOBODY_YET, self.tr("Somebody not entered yet")), *others])

    def commit(self) -> None:
        """Save what is being typed."""
        for row in list(self.rows.values()):
            row.commit()

    def say(self, words: str) -> None:
        """A word about what was just asked."""
        self.hint.setText(words)
        self.hint.setVisible(bool(words))

    def _drop(self, ids: Iterable[str]) -> None:
        for gone in list(ids):
            row = self.rows.pop(gone)
            row.hide()
            row.deleteLater()

    def _add_row(self, tie: Kinship) -> TieRow:
        row = TieRow(tie)
        row.edited.connect(lambda fields: self.edited.emit(tie.id, fields))
        row.removed.connect(lambda: self.removed.emit(tie.id))
        row.person_asked.connect(self.person_asked)
        self.rows[tie.id] = row
        self._column.addWidget(row)
        place_before(self.kind, row.stops())
        return row

    def _begin_anew(self) -> None:
        self._side = None
        self.kind.setCurrentIndex(-1)
        self.other.show_choice(self.tr("Choose the person"), ())
        self.other.hide()
        self.name.clear()
        self.name.hide()
        self.say("")

    def _on_kind(self, side: Side) -> None:
        self._side = side
        self.other.show()
        self.other.setFocus()

    def _on_other(self, other_id: str) -> None:
        if self._side is None:
            return
        if other_id == _NOBODY_YET:
            self.other.show_choice(self.tr("Somebody not entered yet"), ())
            self.name.show()
            self.name.setFocus()
            return
        side = self._side
        self._begin_anew()
        self.kind.setFocus()
        self.added.emit(*side, other_id)

    def _on_name(self) -> None:
        name = " ".join(self.name.text().split())
        if self._side is not None and name:
            side = self._side
            self._begin_anew()
            self.kind.setFocus()
            self.new_person.emit(*side, name)
