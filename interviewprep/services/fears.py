"""Fears of return, the country information beside them, and the matrix of what supports each."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from interviewprep.domain.changes import Action, Changes, Edit, Subject
from interviewprep.domain.events import Citation, Event
from interviewprep.domain.fears import COUNTRY_SOURCE_FIELDS, FEAR_FIELDS, CountrySource, Fear
from interviewprep.domain.identifiers import new_id, now
from interviewprep.storage import history, story
from interviewprep.storage.case_file import CaseFile


def fears(case: CaseFile) -> list[Fear]:
    """Every fear, in the applicant's order."""
    return story.all_records(case, Fear)


def fear(case: CaseFile, fear_id: str) -> Fear:
    """One fear, removed or not; NoSuchRecord."""
    return story.get(case, Fear, fear_id)


def add_fear(case: CaseFile, **fields: Any) -> tuple[Fear, Changes]:
    """Enter a fear behind the others; fields as in `FEAR_FIELDS`."""
    _expect(fields, FEAR_FIELDS)
    moment = now()
    with case.transaction():
        fields.setdefault("position", story.next_place(case, Fear))
        new = Fear(id=new_id(), created=moment, modified=moment, **fields)
        story.insert(case, new)
        history.record_creation(case, Action.ADD_FEAR, Subject.FEAR, [new.id])
    return new, Changes(Action.ADD_FEAR, fears=frozenset({new.id}))


def edit_fear(case: CaseFile, fear_id: str, **fields: Any) -> Changes:
    """Change what is said of a fear."""
    _expect(fields, FEAR_FIELDS)
    return history.apply(case, Action.EDIT_FEAR, [Edit(Subject.FEAR, fear_id, fields)])


def remove_fear(case: CaseFile, fear_id: str) -> Changes:
    """Lay a fear into the bin."""
    return history.apply(case, Action.REMOVE_FEAR, [Edit(Subject.FEAR, fear_id, {"removed": now()})])


def cite(case: CaseFile, fear_id: str, citation: Citation) -> Changes:
    """Tie a place in a document to a fear; nothing where it is tied already."""
    known = fear(case, fear_id).citations
    if citation in known:
        return Changes()
    return edit_fear(case, fear_id, citations=(*known, citation))


def reorder_fears(case: CaseFile, ordered_ids: Sequence[str]) -> Changes:
    """Put all fears into this order. ValueError unless each is named once."""
    found = {one.id: one for one in fears(case)}
    if sorted(ordered_ids) != sorted(found):
        raise ValueError("every fear once")
    edits = [
        Edit(Subject.FEAR, identifier, {"position": place})
        for place, identifier in enumerate(ordered_ids, 1)
        if found[identifier].position != place
    ]
    return history.apply(case, Action.REORDER_FEARS, edits)


def country_sources(case: CaseFile) -> list[CountrySource]:
    """Country information, in its order."""
    return story.all_records(case, CountrySource)


def add_country_source(case: CaseFile, **fields: Any) -> tuple[CountrySource, Changes]:
    """Enter country information; fields as in `COUNTRY_SOURCE_FIELDS`."""
    _expect(fields, COUNTRY_SOURCE_FIELDS)
    moment = now()
    with case.transaction():
        fields.setdefault("position", story.next_place(case, CountrySource))
        new = CountrySource(id=new_id(), created=moment, modified=moment, **fields)
        story.insert(case, new)
        history.record_creation(case, Action.ADD_COUNTRY_SOURCE, Subject.COUNTRY_SOURCE, [new.id])
    return new, Changes(Action.ADD_COUNTRY_SOURCE, fears=frozenset({new.id}))


def edit_country_source(case: CaseFile, source_id: str, **fields: Any) -> Changes:
    """Change a piece of country information."""
    _expect(fields, COUNTRY_SOURCE_FIELDS)
    edit = Edit(Subject.COUNTRY_SOURCE, source_id, fields)
    return history.apply(case, Action.EDIT_COUNTRY_SOURCE, [edit])


def remove_country_source(case: CaseFile, source_id: str) -> Changes:
    """Lay country information into the bin."""
    edit = Edit(Subject.COUNTRY_SOURCE, source_id, {"removed": now()})
    return history.apply(case, Action.REMOVE_COUNTRY_SOURCE, [edit])


def rest_fears_on(case: CaseFile, source_id: str, fear_ids: Collection[str]) -> Changes:
    """Say which fears rest on a piece of country information; the others lose their link to it."""
    edits = []
    for one in fears(case):
        linked = source_id in one.source_ids
        if linked and one.id not in fear_ids:
            kept = tuple(identifier for identifier in one.source_ids if identifier != source_id)
            edits.append(Edit(Subject.FEAR, one.id, {"source_ids": kept}))
        elif not linked and one.id in fear_ids:
            edits.append(Edit(Subject.FEAR, one.id, {"source_ids": (*one.source_ids, source_id)}))
    return history.apply(case, Action.EDIT_FEAR, edits)


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """What supports one fear: directly (`event` is None) or through one event.

    With neither a citation nor a country source, `because` says why there is none; empty where
    nobody said so yet.
    """

    fear: Fear
    event: Event | None
    citations: tuple[Citation, ...]
    sources: tuple[CountrySource, ...] = ()
    because: str = ""

    @property
    def supported(self) -> bool:
        """Whether any page or country information stands behind it."""
        return bool(self.citations or self.sources)

    @property
    def open(self) -> bool:
        """Whether it has neither evidence nor a reason why there is none."""
        return not self.supported and not self.because


def evidence_matrix(
    found: Sequence[Fear],
    events: Sequence[Event],
    sources: Sequence[CountrySource],
    document_ids: Collection[str] | None = None,
) -> list[MatrixRow]:
    """Fear by fear: what it rests on itself, then each event linked to it in chronological order.

    With `document_ids` only pages of these documents count: a paper in the bin shows nothing.
    """
    by_id = {event.id: event for event in events}
    named = {source.id: source for source in sources}
    rows = [row for fear in found for row in _rows_of(fear, by_id, named)]
    if document_ids is None:
        return rows
    return [
        replace(row, citations=tuple(c for c in row.citations if c.document_id in document_ids))
        for row in rows
    ]


def _rows_of(fear: Fear, events: dict[str, Event], sources: dict[str, CountrySource]) -> Iterator[MatrixRow]:
    cited = tuple(sources[identifier] for identifier in fear.source_ids if identifier in sources)
    yield MatrixRow(fear, None, fear.citations, cited, fear.unproven_because)
    linked = [events[identifier] for identifier in fear.event_ids if identifier in events]
    for event in sorted(linked, key=lambda one: (one.start.sort_key, one.sequence)):
        yield MatrixRow(fear, event, event.citations, (), event.unproven_because)


@dataclass(frozen=True, slots=True)
class Support:
    """How a fear stands: pages and country information behind it and its events, and a reason for none."""

    evidence: int = 0
    explained: bool = False

    @property
    def open(self) -> bool:
        """Whether nothing stands behind it and nobody said why."""
        return not self.evidence and not self.explained


def supports(rows: Sequence[MatrixRow]) -> dict[str, Support]:
    """How each fear of a matrix stands, by its identifier."""
    found: dict[str, Support] = {}
    for row in rows:
        so_far = found.get(row.fear.id, Support())
        evidence = so_far.evidence + len(row.citations) + len(row.sources)
        found[row.fear.id] = Support(evidence, bool(row.fear.unproven_because))
    return found


class SourceGap(StrEnum):
    """What a reader may ask about a piece of country information."""

    NO_DATE = "no_date"
    OLD = "old"
    NO_ADDRESS = "no_address"


#: Country information older than this is asked for something newer.
COUNTRY_SOURCE_MONTHS = 24


def source_gaps(source: CountrySource, today: date) -> tuple[SourceGap, ...]:
    """What is missing from a citation of country information, or whether it is older than 24 months.

    A date counts by its latest possible day, so that a bare year is not called old too soon.
    """
    gaps = []
    reading = source.published.reading
    latest = (reading.latest or reading.earliest) if reading else None
    if not source.published:
        gaps.append(SourceGap.NO_DATE)
    elif latest is not None and _months_between(latest, today) >= COUNTRY_SOURCE_MONTHS:
        gaps.append(SourceGap.OLD)
    if not source.address:
        gaps.append(SourceGap.NO_ADDRESS)
    return tuple(gaps)


def _months_between(first: date, last: date) -> int:
    """Whole months from one day to a later one."""
    months = (last.year - first.year) * 12 + last.month - first.month
    return months - 1 if last.day < first.day else months


def _expect(fields: dict[str, Any], known: frozenset[str]) -> None:
    if unknown := fields.keys() - known:
        raise ValueError(f"not editable: {sorted(unknown)}")
