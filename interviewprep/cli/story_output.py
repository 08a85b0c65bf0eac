"""Events and fears as `--json` prints them, and as plain text."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from interviewprep.cli.output import date_json
from interviewprep.domain.events import Citation, Event
from interviewprep.domain.fears import Fear
from interviewprep.services.fears import MatrixRow


def events_json(events: Iterable[Event], names: Mapping[str, str]) -> dict[str, Any]:
    """Every event in chronological order; `names` are those of the people by id."""
    return {"events": [_event(event, names) for event in events]}


def _event(event: Event, names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "id": event.id,
        "kind": event.kind.value,
        "title": event.title,
        "start": date_json(event.start) if event.start else None,
        "end": date_json(event.until) if event.until else None,
        "place": event.place,
        "country": event.country,
        "participants": [
            {"person": one.person_id, "name": names.get(one.person_id, ""), "role": one.role.value}
            for one in event.participants
        ],
        "happening": event.happening,
        "knowledge": event.knowledge.value if event.knowledge else None,
        "certainty": event.certainty.value if event.certainty else None,
        "sensitive": event.sensitive,
        "citations": [_citation(citation) for citation in event.citations],
        "unproven_because": event.unproven_because,
    }


def _citation(citation: Citation) -> dict[str, Any]:
    return {"document": citation.document_id, "page": citation.page_id, "passage": citation.passage}


def fears_json(
    fears: Iterable[Fear], matrix: Sequence[MatrixRow], names: Mapping[str, str]
) -> dict[str, Any]:
    """Every fear with what supports it."""
    return {"fears": [_fear(fear, [r for r in matrix if r.fear.id == fear.id], names) for fear in fears]}


def _fear(fear: Fear, rows: Sequence[MatrixRow], names: Mapping[str, str]) -> dict[str, Any]:
    texts = (
        "own_words", "own_language", "wording", "from_whom", "harm", "reasons", "how_known", "protection",
        "relocation", "still_true",
    )  # fmt: skip
    return {
        "id": fear.id,
        "title": fear.title,
        **{name: getattr(fear, name) for name in texts},
        "persecutors": [{"person": i, "name": names.get(i, "")} for i in fear.persecutors],
        "grounds": [ground.value for ground in fear.grounds],
        "since": date_json(fear.since) if fear.since else None,
        "events": list(fear.event_ids),
        "evidence": [_evidence(row) for row in rows],
    }


def _evidence(row: MatrixRow) -> dict[str, Any]:
    return {
        "event": row.event.id if row.event else None,
        "citations": [_citation(citation) for citation in row.citations],
        "country_information": [
            {"id": s.id, "publisher": s.publisher, "title": s.title, "pages": s.pages, "address": s.address}
            for s in row.sources
        ],
        "because": row.because,
    }


def events_text(events: Iterable[Event]) -> str:
    """One line an event."""
    lines = [f"{event.start.original or '-':24}  {event.kind.value:18}  {event.title}" for event in events]
    return "\n".join(lines) or "No events yet."


def fears_text(fears: Iterable[Fear]) -> str:
    """One line a fear."""
    lines = [f"{', '.join(ground.value for ground in fear.grounds) or '-'}  {fear.title}" for fear in fears]
    return "\n".join(lines) or "No fears yet."
