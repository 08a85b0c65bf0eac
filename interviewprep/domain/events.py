"""Events of a story: what happened, when as far as known, where, to whom, and how the teller knows."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from interviewprep.domain.dates import NO_DATE, DateStatement
from interviewprep.domain.treatment import Quad


class EventKind(StrEnum):
    """What sort of thing happened: acts in the manner of HURIDOCS' vocabulary, and the stations of a life."""

    BIRTH = "birth"
    SCHOOL = "school"
    STUDY = "study"
    WORK = "work"
    MARRIAGE = "marriage"
    DIVORCE = "divorce"
    CHILD_BORN = "child_born"
    DEATH_OF_RELATIVE = "death_of_relative"
    MILITARY_SERVICE = "military_service"
    MOVE = "move"
    STAY = "stay"
    TRAVEL = "travel"
    ILLNESS = "illness"
    ACTIVITY = "activity"
    ARREST = "arrest"
    DETENTION = "detention"
    RELEASE = "release"
    TORTURE = "torture"
    THREAT = "threat"
    ATTACK = "attack"
    SEXUAL_VIOLENCE = "sexual_violence"
    SEARCH = "search"
    CONFISCATION = "confiscation"
    DOCUMENT_SEIZURE = "document_seizure"
    DISMISSAL = "dismissal"
    FORCED_RECRUITMENT = "forced_recruitment"
    FORCED_MARRIAGE = "forced_marriage"
    DISPLACEMENT = "displacement"
    DISAPPEARANCE = "disappearance"
    CHARGE = "charge"
    TRIAL = "trial"
    HIDING = "hiding"
    PUSHBACK = "pushback"
    ATTEMPT_TO_APPLY = "attempt_to_apply"
    PROCEDURE = "procedure"
    PUBLIC_EVENT = "public_event"
    OTHER = "other"


class ParticipantRole(StrEnum):
    """What somebody was in an event."""

    CONCERNED = "concerned"
    PRESENT = "present"
    PERPETRATOR = "perpetrator"
    HELPER = "helper"
    OFFICIAL = "official"
    TOLD_ABOUT_IT = "told_about_it"


class Knowledge(StrEnum):
    """How the teller knows."""

    LIVED = "lived"
    SAW = "saw"
    HEARD = "heard"
    READ = "read"


class Certainty(StrEnum):
    """How sure the teller is that it was so."""

    SURE = "sure"
    FAIRLY_SURE = "fairly_sure"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Somebody who took part."""

    person_id: str
    role: ParticipantRole = ParticipantRole.CONCERNED


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A place in a document: the whole document, one page, or a marked passage with its words.

    `areas` are fractions of the source picture of the page, as covers are, so that they hold however
    the page is treated and turned.
    """

    document_id: str
    page_id: str | None = None
    passage: str = ""
    areas: tuple[Quad, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What one person tells of an event, in their own words; accounts of family members stay apart."""

    person_id: str
    words: str
    translation: str = ""


class Border(StrEnum):
    """How a border was crossed."""

    CHECKPOINT = "checkpoint"
    AIRPORT = "airport"
    OUTSIDE_CHECKPOINT = "outside_checkpoint"
    NO_CONTROL = "no_control"


@dataclass(frozen=True, slots=True, kw_only=True)
class Leg:
    """The journey in an event of travel: from where, over which border, on which papers, which stamps."""

    origin: str = ""
    origin_country: str = ""
    border: Border | None = None
    border_place: str = ""
    means: str = ""
    papers: str = ""
    stamps: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event of the chronology.

    `start` and `until` are as told; an event without `until` is one moment or is still going on. `sequence`
    orders what has no date, and what the teller remembers only in order. `place` and `country` are
    where it happened, or where a journey ended. `status` is that of a stay (visa, permit, none). A
    `sensitive` event is covered until asked for. `unproven_because` says why there is no evidence.
    """

    id: str
    created: datetime
    modified: datetime
    kind: EventKind = EventKind.OTHER
    title: str = ""
    start: DateStatement = NO_DATE
    until: DateStatement = NO_DATE
    place: str = ""
    country: str = ""
    participants: tuple[Participant, ...] = ()
    happening: str = ""
    accounts: tuple[Account, ...] = ()
    knowledge: Knowledge | None = None
    certainty: Certainty | None = None
    sensitive: bool = False
    citations: tuple[Citation, ...] = ()
    unproven_because: str = ""
    leg: Leg | None = None
    status: str = ""
    notes: str = ""
    sequence: int = 0
    removed: datetime | None = None


EVENT_FIELDS = frozenset(
    {
        "kind",
        "title",
        "start",
        "until",
        "place",
        "country",
        "participants",
        "happening",
        "accounts",
        "knowledge",
        "certainty",
        "sensitive",
        "citations",
        "unproven_because",
        "leg",
        "status",
        "notes",
        "sequence",
    }
)
