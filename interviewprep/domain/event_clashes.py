"""What cannot be as it is entered, for the window to say kindly at the field; nothing is ever refused for it.

Only certain clashes count: the latest possible day of one date lies before the earliest of the other.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from interviewprep.domain.dates import DateStatement
from interviewprep.domain.events import Event, EventKind, ParticipantRole
from interviewprep.domain.people import Person


class Clash(StrEnum):
    """What two dates do to each other."""

    ENDS_BEFORE_START = "ends_before_start"
    AFTER_DEATH = "after_death"
    BEFORE_BIRTH = "before_birth"


@dataclass(frozen=True, slots=True)
class EventClash:
    """A clash in an event; `person_id` whose life it concerns, empty for the event's own dates."""

    clash: Clash
    person_id: str = ""


# Whom others tell of it, or what was before their life, may be of any time.
_TAKING_PART = frozenset(ParticipantRole) - {ParticipantRole.TOLD_ABOUT_IT}
_OF_THE_DEAD = frozenset({EventKind.DEATH_OF_RELATIVE, EventKind.PUBLIC_EVENT, EventKind.PROCEDURE})


def before_for_certain(earlier: DateStatement, later: DateStatement) -> bool:
    """Whether every day the first may mean lies before every day the second may mean."""
    last = earlier.reading.latest if earlier.reading else None
    first = later.reading.earliest if later.reading else None
    return last is not None and first is not None and last < first


def clashes(event: Event, people: Mapping[str, Person]) -> tuple[EventClash, ...]:
    """The certain clashes of an event: with itself, and with the lives of those who took part (by id)."""
    found = []
    if before_for_certain(event.until, event.start):
        found.append(EventClash(Clash.ENDS_BEFORE_START))
    if event.kind in _OF_THE_DEAD:
        return tuple(found)
    for participant in event.participants:
        person = people.get(participant.person_id)
        if person is None or participant.role not in _TAKING_PART:
            continue
        if before_for_certain(person.death, event.start):
            found.append(EventClash(Clash.AFTER_DEATH, person.id))
        if before_for_certain(event.start, person.birth):
            found.append(EventClash(Clash.BEFORE_BIRTH, person.id))
    return tuple(found)
