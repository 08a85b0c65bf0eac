"""The chronology: events as told, in their order, with the papers that show them."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Any

from interviewprep.domain.changes import Action, Changes, Edit, Subject
from interviewprep.domain.events import EVENT_FIELDS, Citation, Event
from interviewprep.domain.fears import Fear
from interviewprep.domain.identifiers import new_id, now
from interviewprep.storage import history, story
from interviewprep.storage.case_file import CaseFile


def events(case: CaseFile) -> list[Event]:
    """Every event by sequence: the order in which the teller remembers them."""
    return story.all_records(case, Event)


def event(case: CaseFile, event_id: str) -> Event:
    """One event, removed or not; NoSuchRecord."""
    return story.get(case, Event, event_id)


def in_order(found: Iterable[Event]) -> list[Event]:
    """Events by date; one without a date stays behind the one it follows in the sequence.

    So a person may drag what has no date to its place among what has one; one that is told before all
    others stays the first.
    """
    ordered = sorted(found, key=lambda one: one.sequence)
    keys = order_keys(ordered)
    return [ordered[place] for place in sorted(range(len(ordered)), key=keys.__getitem__)]


def order_keys(ordered: Iterable[Event]) -> list[tuple[date, int]]:
    """What orders events by date, for each of some that come by sequence."""
    keys = []
    last = date.min
    for one in ordered:
        unknown, day = one.start.sort_key
        last = last if unknown else day
        keys.append((last, one.sequence))
    return keys


def add_event(case: CaseFile, **fields: Any) -> tuple[Event, Changes]:
    """Enter an event, behind all others unless a `sequence` is given; fields as in `EVENT_FIELDS`."""
    _expect(fields)
    moment = now()
    with case.transaction():
        fields.setdefault("sequence", story.next_place(case, Event))
        new = Event(id=new_id(), created=moment, modified=moment, **fields)
        story.insert(case, new)
        history.record_creation(case, Action.ADD_EVENT, Subject.EVENT, [new.id])
    return new, Changes(Action.ADD_EVENT, events=frozenset({new.id}))


def edit_events(case: CaseFile, event_ids: Sequence[str], **fields: Any) -> Changes:
    """Give the same values to fields of one or several events."""
    _expect(fields)
    edits = [Edit(Subject.EVENT, identifier, fields) for identifier in event_ids]
    return history.apply(case, Action.EDIT_EVENTS, edits)


def remove_events(case: CaseFile, event_ids: Sequence[str]) -> Changes:
    """Lay events into the bin; fears that rest on them keep their link and show it as removed."""
    moment = now()
    edits = [Edit(Subject.EVENT, identifier, {"removed": moment}) for identifier in event_ids]
    return history.apply(case, Action.REMOVE_EVENTS, edits)


def reorder_events(case: CaseFile, ordered_ids: Sequence[str]) -> Changes:
    """Put the named events into this order, in the places they hold now among all events."""
    moved = set(ordered_ids)
    queue = iter(ordered_ids)
    found = events(case)
    order = [next(queue) if one.id in moved else one.id for one in found]
    before = {one.id: one.sequence for one in found}
    edits = [
        Edit(Subject.EVENT, identifier, {"sequence": place})
        for place, identifier in enumerate(order, 1)
        if before[identifier] != place
    ]
    return history.apply(case, Action.REORDER_EVENTS, edits)


def move_events(case: CaseFile, event_ids: Sequence[str], after_id: str | None) -> Changes:
    """Tell events directly after another one, or before all others."""
    order = [one.id for one in events(case) if one.id not in event_ids]
    place = order.index(after_id) + 1 if after_id in order else 0
    return reorder_events(case, [*order[:place], *event_ids, *order[place:]])


def uncite(case: CaseFile, event_id: str, citation: Citation) -> Changes:
    """Untie a place in a document from an event."""
    kept = tuple(one for one in event(case, event_id).citations if one != citation)
    return edit_events(case, [event_id], citations=kept)


def cite(case: CaseFile, event_id: str, citation: Citation) -> Changes:
    """Tie a place in a document to an event."""
    known = event(case, event_id).citations
    if citation in known:
        return Changes()
    return edit_events(case, [event_id], citations=(*known, citation))


def link_fears(case: CaseFile, event_id: str, fear_ids: Collection[str]) -> Changes:
    """Say which fears rest on an event; the others lose their link to it."""
    edits = []
    for fear in story.all_records(case, Fear):
        linked = event_id in fear.event_ids
        if linked and fear.id not in fear_ids:
            kept = tuple(identifier for identifier in fear.event_ids if identifier != event_id)
            edits.append(Edit(Subject.FEAR, fear.id, {"event_ids": kept}))
        elif not linked and fear.id in fear_ids:
            edits.append(Edit(Subject.FEAR, fear.id, {"event_ids": (*fear.event_ids, event_id)}))
    return history.apply(case, Action.EDIT_FEAR, edits)


def _expect(fields: dict[str, Any]) -> None:
    if unknown := fields.keys() - EVENT_FIELDS:
        raise ValueError(f"not editable: {sorted(unknown)}")
