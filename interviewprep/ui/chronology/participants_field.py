"""Who took part in an event, and as what."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget

from interviewprep.domain.events import Participant, ParticipantRole
from interviewprep.domain.people import Person
from interviewprep.ui import chronology_labels
from interviewprep.ui.chronology.list_field import ListField
from interviewprep.ui.documents.choice_entry import ChoiceEntry
from interviewprep.ui.documents.plain_choice import PlainChoice
from interviewprep.ui.widgets.elided_label import ElidedLabel
from interviewprep.ui.widgets.icon_button import IconButton


class ParticipantsField(ListField):
    """Gives the participants anew with each change."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, "", "", parent)
        self._add_words = self.tr("Add a person")
        self.add.show_choice(self._add_words, ())
        self.add.setAccessibleName(self._add_words)
        self._value: tuple[Participant, ...] = ()
        self._people: Mapping[str, Person] = {}
        self._shown: object = None
        self.add_asked.connect(self._on_add)

    def set_people(self, people: Mapping[str, Person]) -> None:
        """The people of the case."""
        self._people = people

    def show_value(self, value: tuple[Participant, ...], several: bool = False) -> None:
        """Show who took part."""
        self._value = () if several else value
        taken = {one.person_id for one in self._value}
        known = [person for person in self._people.values() if person.id not in taken]
        self.offer([ChoiceEntry(person.id, person.name) for person in known])
        self.say("" if self._people else self.tr("People are entered in the room People."))
        shown = (self._value, tuple(self._people[i].name for i in taken if i in self._people))
        if shown != self._shown:
            self._shown = shown
            self.put_rows([self._row(one) for one in self._value if one.person_id in self._people])

    def _row(self, participant: Participant) -> QWidget:
        name = self._people[participant.person_id].name
        label = ElidedLabel(name)
        roles = PlainChoice(
            [ChoiceEntry(role, chronology_labels.participant_role(role)) for role in ParticipantRole], ""
        )
        roles.show_choice(participant.role)
        roles.setAccessibleName(self.tr("What {name} was in it").format(name=name))
        roles.chosen.connect(lambda role: self._change(replace(participant, role=role)))
        gone = IconButton("x", self.tr("Take {name} out of this event").format(name=name))
        gone.setProperty("role", "quiet")
        gone.clicked.connect(lambda: self._drop(participant))
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(label, 1)
        layout.addWidget(roles, 1)
        layout.addWidget(gone)
        return row

    def _on_add(self, person_id: str) -> None:
        self.edited.emit((*self._value, Participant(person_id=person_id)))

    def _change(self, changed: Participant) -> None:
        same = changed.person_id
        self.edited.emit(tuple(changed if one.person_id == same else one for one in self._value))

    def _drop(self, gone: Participant) -> None:
        self.edited.emit(tuple(one for one in self._value if one.person_id != gone.person_id))
