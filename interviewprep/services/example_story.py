"""The story of the example case: resources/example/story.toml put into a case through the services."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from interviewprep.domain.dates import read_date
from interviewprep.domain.events import (
    Account,
    Border,
    Certainty,
    Citation,
    EventKind,
    Knowledge,
    Leg,
    Participant,
    ParticipantRole,
)
from interviewprep.domain.fears import Ground
from interviewprep.domain.people import KinshipKind, NameForm, PersonRole, Sex
from interviewprep.services import chronology, fears, people
from interviewprep.storage import pages
from interviewprep.storage.case_file import CaseFile

_DATES = frozenset({"start", "until", "birth", "death", "since", "published", "accessed"})
_CHOICES = {"sex": Sex, "knowledge": Knowledge, "certainty": Certainty}


@dataclass(slots=True)
class _Telling:
    """What was entered so far, by the keys of the file; `documents` are ids by file name."""

    case: CaseFile
    documents: Mapping[str, str]
    people: dict[str, str] = field(default_factory=dict)
    events: dict[str, str] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)


def tell(case: CaseFile, story: Mapping[str, Any], documents: Mapping[str, str]) -> None:
    """Enter people, kinship, events, country information and fears, in this order.

    `documents` maps the file names of papers to the ids of their documents.
    """
    telling = _Telling(case, documents)
    for entry in story["people"]:
        _tell_person(telling, dict(entry))
    for entry in story["kinships"]:
        _tell_tie(telling, dict(entry))
    for entry in story["events"]:
        _tell_event(telling, dict(entry))
    for entry in story["sources"]:
        _tell_source(telling, dict(entry))
    for entry in story["fears"]:
        _tell_fear(telling, dict(entry))


def _tell_person(telling: _Telling, entry: dict[str, Any]) -> None:
    key = entry.pop("key")
    names = tuple(
        NameForm(**{**form, "source": telling.documents[form["source"]] if form.get("source") else ""})
        for form in entry.pop("names")
    )
    roles = tuple(PersonRole(role) for role in entry.pop("roles"))
    citizenships = tuple(entry.pop("citizenships", ()))
    fields = _plain(entry) | {"names": names, "roles": roles, "citizenships": citizenships}
    person, _ = people.add_person(telling.case, names[0].text, **fields)
    telling.people[key] = person.id


def _tell_tie(telling: _Telling, entry: dict[str, Any]) -> None:
    one, other = telling.people[entry.pop("person")], telling.people[entry.pop("other")]
    people.add_kinship(telling.case, one, KinshipKind(entry.pop("kind")), other, **_plain(entry))


def _tell_event(telling: _Telling, entry: dict[str, Any]) -> None:
    key = entry.pop("key")
    participants = tuple(
        Participant(person_id=telling.people[name], role=ParticipantRole(role))
        for name, role in entry.pop("people", {}).items()
    )
    accounts = tuple(_account(telling, account) for account in entry.pop("accounts", ()))
    leg = entry.pop("leg", None)
    fields = {
        "kind": EventKind(entry.pop("kind")),
        "participants": participants,
        "accounts": accounts,
        "citations": _citations(telling, entry.pop("evidence", ())),
        "leg": Leg(**{**leg, "border": Border(leg["border"])}) if leg else None,
    }
    event, _ = chronology.add_event(telling.case, **fields, **_plain(entry))
    telling.events[key] = event.id


def _account(telling: _Telling, entry: Mapping[str, str]) -> Account:
    return Account(
        person_id=telling.people[entry["person"]],
        words=entry["words"],
        translation=entry.get("translation", ""),
    )


def _tell_source(telling: _Telling, entry: dict[str, Any]) -> None:
    key, file = entry.pop("key"), entry.pop("file", None)
    copy = telling.documents[file] if file else None
    source, _ = fears.add_country_source(telling.case, document_id=copy, **_plain(entry))
    telling.sources[key] = source.id


def _tell_fear(telling: _Telling, entry: dict[str, Any]) -> None:
    fields = {
        "persecutors": tuple(telling.people[key] for key in entry.pop("persecutors", ())),
        "grounds": tuple(Ground(ground) for ground in entry.pop("grounds")),
        "event_ids": tuple(telling.events[key] for key in entry.pop("events", ())),
        "source_ids": tuple(telling.sources[key] for key in entry.pop("sources", ())),
        "citations": _citations(telling, entry.pop("evidence", ())),
    }
    fears.add_fear(telling.case, **fields, **_plain(entry))


def _citations(telling: _Telling, entries: Any) -> tuple[Citation, ...]:
    found = []
    for entry in entries:
        document_id = telling.documents[entry["file"]]
        page = pages.of_document(telling.case, document_id)[entry["page"] - 1]
        found.append(Citation(document_id=document_id, page_id=page.id, passage=entry.get("passage", "")))
    return tuple(found)


def _plain(entry: dict[str, Any]) -> dict[str, Any]:
    """Texts as they are, dates read, choices by their values."""
    values: dict[str, Any] = {}
    for name, value in entry.items():
        if name in _DATES:
            values[name] = read_date(value)
        else:
            values[name] = _CHOICES[name](value) if name in _CHOICES else value
    return values
