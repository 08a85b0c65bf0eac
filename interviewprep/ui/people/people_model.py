"""The people of a case as a list model: applicants first, those that match what is sought."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from interviewprep.domain.dates import DateStatement
from interviewprep.domain.folding import fold
from interviewprep.domain.people import Person, PersonRole
from interviewprep.ui import labels, people_labels
from interviewprep.ui.people.country_words import country

PERSON_ROLE = int(Qt.ItemDataRole.UserRole) + 1

Index = QModelIndex | QPersistentModelIndex


class PeopleModel(QAbstractListModel):
    """`PERSON_ROLE` gives the value."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: list[Person] = []
        self._shown: list[Person] = []
        self._sought = ""

    def load(self, people: Sequence[Person]) -> None:
        """Show these people; rows that stay are only renewed."""
        self._people = sorted(people, key=lambda one: PersonRole.APPLICANT not in one.roles)
        self._fill()

    def seek(self, text: str) -> None:
        """Show only people of whom all words are known: in names, places, occupation, notes."""
        self._sought = fold(text)
        self._fill()

    def everybody(self) -> Sequence[Person]:
        """All people, sought or not, applicants first."""
        return self._people

    def shown(self) -> Sequence[Person]:
        """The people in the list."""
        return self._shown

    def row_of(self, person_id: str) -> int:
        """The row of a person, -1 where it is not shown."""
        return next((row for row, one in enumerate(self._shown) if one.id == person_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """The number of people shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The person and what a row or a screen reader says about it."""
        if not index.isValid():
            return None
        person = self._shown[index.row()]
        if role == PERSON_ROLE:
            return person
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return person.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = [person.name, *(text for text, _tone in chips(person)), second_line(person)]
            return ", ".join(word for word in words if word)
        return None

    def _fill(self) -> None:
        parts = self._sought.split()
        found = [one for one in self._people if all(part in _searched(one) for part in parts)]
        if [one.id for one in found] == [one.id for one in self._shown]:
            self._shown = found
            if found:
                self.dataChanged.emit(self.index(0), self.index(len(found) - 1))
            return
        self.beginResetModel()
        self._shown = found
        self.endResetModel()


def _searched(person: Person) -> str:
    names = " ".join(form.text for form in person.names)
    places = f"{person.birth_place} {person.whereabouts} {person.death_place}"
    return fold(f"{names} {places} {person.occupation} {person.notes}")


def birth_words(person: Person) -> str:
    """A day in figures or a year; any rougher date in the words in which it is told."""
    shown = labels.short_date_text(person.birth)
    return shown if " – " not in shown else person.birth.original


def life_words(person: Person) -> str:
    """The birth, and for the dead the years from birth to death."""
    if not person.death:
        return birth_words(person)
    return f"{_year(person.birth)} – {_year(person.death)}".strip()


def _year(date: DateStatement) -> str:
    """The year where a date lies in one, else the words in which it is told."""
    reading = date.reading
    if reading is None or reading.earliest is None or reading.latest is None:
        return date.original
    one = reading.earliest.year == reading.latest.year
    return str(reading.earliest.year) if one else date.original


def second_line(person: Person) -> str:
    """Birth and citizenship, else what the person does."""
    born = birth_words(person)
    citizen = ", ".join(country(code) for code in person.citizenships)
    return " · ".join(part for part in (born, citizen) if part) or person.occupation


def chips(person: Person) -> list[tuple[str, str]]:
    """The roles in words with their tones, and whether exports leave the name out."""
    found = [
        (people_labels.person_role(role), "accent" if role is PersonRole.APPLICANT else "neutral")
        for role in person.roles
    ]
    if person.unnamed:
        found.append((people_labels.unnamed(), "amber"))
    return found
