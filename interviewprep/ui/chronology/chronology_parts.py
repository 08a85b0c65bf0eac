"""What the Chronology room knows of the case, renewed part by part."""

from typing import TYPE_CHECKING

from interviewprep.domain.changes import Changes
from interviewprep.domain.documents import Document
from interviewprep.domain.events import Event
from interviewprep.domain.fears import Fear
from interviewprep.domain.people import Person
from interviewprep.services import chronology, people, review
from interviewprep.services import fears as fear_service

if TYPE_CHECKING:
    from interviewprep.storage.case_file import CaseFile


class ChronologyParts:
    """Events by sequence, and the people, papers and fears of an open case, by id."""

    def __init__(self, case: "CaseFile") -> None:
        self._case = case
        self.events: list[Event] = []
        self.people: dict[str, Person] = {}
        self.documents: dict[str, Document] = {}
        self.fears: dict[str, Fear] = {}
        self.load()

    def load(self) -> None:
        """Read everything."""
        self._load_events()
        self._load_people()
        self._load_documents()
        self._load_fears()

    def renew(self, changes: Changes) -> bool:
        """Read again what changed; False where nothing of it is shown in this room."""
        concerned = False
        for ids, load in (
            (changes.events, self._load_events),
            (changes.people, self._load_people),
            (changes.documents, self._load_documents),
            (changes.fears, self._load_fears),
        ):
            if ids:
                load()
                concerned = True
        return concerned

    def event(self, event_id: str) -> Event | None:
        """One event, None where it is not in the case any more."""
        return next((one for one in self.events if one.id == event_id), None)

    def names(self, event: Event) -> list[str]:
        """The names of those who took part."""
        known = (self.people.get(one.person_id) for one in event.participants)
        return [person.name for person in known if person is not None]

    def fears_on(self, event_id: str) -> list[Fear]:
        """The fears that rest on an event."""
        return [fear for fear in self.fears.values() if event_id in fear.event_ids]

    def _load_events(self) -> None:
        self.events = chronology.events(self._case)

    def _load_people(self) -> None:
        self.people = {one.id: one for one in people.people(self._case)}

    def _load_documents(self) -> None:
        self.documents = {one.id: one for one in review.documents(self._case)}

    def _load_fears(self) -> None:
        self.fears = {one.id: one for one in fear_service.fears(self._case)}
