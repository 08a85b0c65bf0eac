"""Words of the chronology: kinds of events, roles, how somebody knows, how sure, how a border was crossed."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from interviewprep.domain.event_clashes import Clash
from interviewprep.domain.events import Border, Certainty, EventKind, Knowledge, ParticipantRole

translate = QCoreApplication.translate


def event_kind(value: EventKind) -> str:
    """What sort of thing happened."""
    return {**_stations_of_life(), **_harm(), **_authorities()}[value]


def kind_groups() -> Mapping[str, tuple[EventKind, ...]]:
    """The kinds under headings, for lists to choose from."""
    return {
        translate("EventKind", "Life"): tuple(_stations_of_life()),
        translate("EventKind", "Harm"): tuple(_harm()),
        translate("EventKind", "Authorities and public events"): tuple(_authorities()),
    }


def _stations_of_life() -> dict[EventKind, str]:
    return {
        EventKind.BIRTH: translate("EventKind", "birth"),
        EventKind.SCHOOL: translate("EventKind", "school"),
        EventKind.STUDY: translate("EventKind", "studies"),
        EventKind.WORK: translate("EventKind", "work"),
        EventKind.MARRIAGE: translate("EventKind", "marriage"),
        EventKind.DIVORCE: translate("EventKind", "divorce"),
        EventKind.CHILD_BORN: translate("EventKind", "birth of a child"),
        EventKind.DEATH_OF_RELATIVE: translate("EventKind", "death in the family"),
        EventKind.MILITARY_SERVICE: translate("EventKind", "military service"),
        EventKind.MOVE: translate("EventKind", "move"),
        EventKind.STAY: translate("EventKind", "stay"),
        EventKind.TRAVEL: translate("EventKind", "travel"),
        EventKind.ILLNESS: translate("EventKind", "illness"),
        EventKind.ACTIVITY: translate("EventKind", "activity"),
        EventKind.OTHER: translate("EventKind", "other"),
    }


def _harm() -> dict[EventKind, str]:
    return {
        EventKind.ARREST: translate("EventKind", "arrest"),
        EventKind.DETENTION: translate("EventKind", "detention"),
        EventKind.RELEASE: translate("EventKind", "release"),
        EventKind.TORTURE: translate("EventKind", "torture or ill-treatment"),
        EventKind.THREAT: translate("EventKind", "threat"),
        EventKind.ATTACK: translate("EventKind", "attack"),
        EventKind.SEXUAL_VIOLENCE: translate("EventKind", "sexual violence"),
        EventKind.SEARCH: translate("EventKind", "search of the home"),
        EventKind.CONFISCATION: translate("EventKind", "confiscation"),
        EventKind.DOCUMENT_SEIZURE: translate("EventKind", "papers taken away"),
        EventKind.DISMISSAL: translate("EventKind", "dismissal"),
        EventKind.FORCED_RECRUITMENT: translate("EventKind", "forced recruitment"),
        EventKind.FORCED_MARRIAGE: translate("EventKind", "forced marriage"),
        EventKind.DISPLACEMENT: translate("EventKind", "displacement"),
        EventKind.DISAPPEARANCE: translate("EventKind", "disappearance"),
        EventKind.HIDING: translate("EventKind", "hiding"),
    }


def _authorities() -> dict[EventKind, str]:
    return {
        EventKind.CHARGE: translate("EventKind", "charge"),
        EventKind.TRIAL: translate("EventKind", "trial"),
        EventKind.PUSHBACK: translate("EventKind", "pushback or expulsion"),
        EventKind.ATTEMPT_TO_APPLY: translate("EventKind", "attempt to apply"),
        EventKind.PROCEDURE: translate("EventKind", "asylum procedure"),
        EventKind.PUBLIC_EVENT: translate("EventKind", "public event"),
    }


def participant_role(value: ParticipantRole) -> str:
    """What somebody was in an event."""
    words = {
        ParticipantRole.CONCERNED: translate("ParticipantRole", "concerned"),
        ParticipantRole.PRESENT: translate("ParticipantRole", "present"),
        ParticipantRole.PERPETRATOR: translate("ParticipantRole", "did it"),
        ParticipantRole.HELPER: translate("ParticipantRole", "helped"),
        ParticipantRole.OFFICIAL: translate("ParticipantRole", "official"),
        ParticipantRole.TOLD_ABOUT_IT: translate("ParticipantRole", "was told"),
    }
    return words[value]


def knowledge(value: Knowledge | None) -> str:
    """How the teller knows."""
    words = {
        None: translate("Knowledge", "not said"),
        Knowledge.LIVED: translate("Knowledge", "lived it"),
        Knowledge.SAW: translate("Knowledge", "saw it"),
        Knowledge.HEARD: translate("Knowledge", "heard of it"),
        Knowledge.READ: translate("Knowledge", "read it"),
    }
    return words[value]


def certainty(value: Certainty | None) -> str:
    """How sure the teller is."""
    words = {
        None: translate("Certainty", "not said"),
        Certainty.SURE: translate("Certainty", "sure"),
        Certainty.FAIRLY_SURE: translate("Certainty", "fairly sure"),
        Certainty.UNSURE: translate("Certainty", "not sure"),
    }
    return words[value]


def border(value: Border | None) -> str:
    """How a border was crossed."""
    words = {
        None: translate("Border", "not said"),
        Border.CHECKPOINT: translate("Border", "at a checkpoint"),
        Border.AIRPORT: translate("Border", "at an airport"),
        Border.OUTSIDE_CHECKPOINT: translate("Border", "outside a checkpoint"),
        Border.NO_CONTROL: translate("Border", "a border without control"),
    }
    return words[value]


def clash(value: Clash, name: str = "") -> str:
    """What does not fit, kindly, and what may be done; `name` of the person it concerns."""
    words = {
        Clash.ENDS_BEFORE_START: translate(
            "Clash", "It would end before it begins. Kept as written: which of the two is right?"
        ),
        Clash.AFTER_DEATH: translate(
            "Clash", "It would be after the death of {name}. Kept as written: which date is right?"
        ),
        Clash.BEFORE_BIRTH: translate(
            "Clash", "It would be before the birth of {name}. Kept as written: which date is right?"
        ),
    }
    return words[value].format(name=name)
