"""What the Fears room knows of the case, renewed part by part."""

from typing import TYPE_CHECKING

from interviewprep.domain.changes import Changes
from interviewprep.domain.documents import Document
from interviewprep.domain.events import Event
from interviewprep.domain.fears import CountrySource, Fear
from interviewprep.domain.people import Person
from interviewprep.services import chronology, people, review
from interviewprep.services import fears as fear_service
from interviewprep.services.fears import MatrixRow, Support
from interviewprep.ui import labels

if TYPE_CHECKING:
    from interviewprep.storage.case_file import CaseFile


class StoryParts:
    """Fears, events, people, country information and papers of an open case, in their order."""

    def __init__(self, case: "CaseFile") -> None:
        self._case = case
        self.fears: list[Fear] = []
        self.sources: list[CountrySource] = []
        self.events: list[Event] = []
        self.people: list[Person] = []
        self.documents: list[Document] = []
        self.matrix: list[MatrixRow] = []
        self.supports: dict[str, Support] = {}
        self.load()

    def load(self) -> None:
        """Read everything."""
        self._load_fears()
        self._load_events()
        self._load_people()
        self._load_documents()
        self._weigh()

    def renew(self, changes: Changes) -> bool:
        """Read again what changed; False where nothing of it is shown in this room."""
        concerned = False
        for ids, load in (
            (changes.fears, self._load_fears),
            (changes.events, self._load_events),
            (changes.people, self._load_people),
            (changes.documents, self._load_documents),
        ):
            if ids:
                load()
                concerned = True
        if concerned:
            self._weigh()
        return concerned

    def fear(self, fear_id: str) -> Fear | None:
        """One fear, None where it is not in the case any more."""
        return next((one for one in self.fears if one.id == fear_id), None)

    def number(self, fear_id: str) -> int:
        """The place of a fear in the applicant's order, from 1; 0 where it is not there."""
        return next((place for place, one in enumerate(self.fears, 1) if one.id == fear_id), 0)

    def event(self, event_id: str) -> Event | None:
        """One event, None where it is not in the case any more."""
        return next((one for one in self.events if one.id == event_id), None)

    def source(self, source_id: str) -> CountrySource | None:
        """One piece of country information."""
        return next((one for one in self.sources if one.id == source_id), None)

    def document(self, document_id: str) -> Document | None:
        """One paper, None where it is in the bin."""
        return next((one for one in self.documents if one.id == document_id), None)

    def support(self, fear_id: str) -> Support:
        """How a fear stands."""
        return self.supports.get(fear_id, Support())

    def fears_on(self, source_id: str) -> list[Fear]:
        """The fears that rest on a piece of country information."""
        return [fear for fear in self.fears if source_id in fear.source_ids]

    def _load_fears(self) -> None:
        self.fears = fear_service.fears(self._case)
        self.sources = fear_service.country_sources(self._case)

    def _load_events(self) -> None:
        self.events = chronology.in_order(chronology.events(self._case))

    def _load_people(self) -> None:
        self.people = people.people(self._case)

    def _load_documents(self) -> None:
        self.documents = review.documents(self._case)

    def _weigh(self) -> None:
        present = {document.id for document in self.documents}
        self.matrix = fear_service.evidence_matrix(self.fears, self.events, self.sources, present)
        self.supports = fear_service.supports(self.matrix)


def event_line(event: Event) -> str:
    """An event in one line: what and when."""
    parts = (event.title or event.happening.split("\n")[0], labels.date_text(event.start))
    return " · ".join(part for part in parts if part)


def source_line(source: CountrySource) -> str:
    """Country information in one line: publisher, title, year."""
    parts = (source.publisher, source.title, labels.date_text(source.published))
    return ", ".join(part for part in parts if part)
