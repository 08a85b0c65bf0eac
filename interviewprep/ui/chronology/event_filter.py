"""Which events are shown, and in which order."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from interviewprep.domain.events import Event, EventKind
from interviewprep.ui import chronology_labels

translate = QCoreApplication.translate


class Order(StrEnum):
    """By date, with what has no date where it was told; or as the teller remembers it."""

    DATE = "date"
    SEQUENCE = "sequence"


class Evidence(StrEnum):
    """Whether papers show an event."""

    WITH = "with"
    WITHOUT = "without"


@dataclass(frozen=True, slots=True)
class EventFilter:
    """Everything unless something is chosen; all that is chosen must hold."""

    kind: EventKind | None = None
    person_id: str = ""
    place: str = ""
    evidence: Evidence | None = None
    sensitive: bool = False

    def test(self) -> Callable[[Event], bool]:
        """Says of an event whether it is shown; made once for many events."""
        tests: list[Callable[[Event], bool]] = []
        if (kind := self.kind) is not None:
            tests.append(lambda event: event.kind is kind)
        if person := self.person_id:
            tests.append(lambda event: any(one.person_id == person for one in event.participants))
        if place := self.place:
            tests.append(lambda event: place in (event.place, event.country))
        if self.evidence is not None:
            wanted = self.evidence is Evidence.WITH
            tests.append(lambda event: bool(event.citations) is wanted)
        if self.sensitive:
            tests.append(lambda event: event.sensitive)
        if len(tests) == 1:
            return tests[0]
        return lambda event: all(test(event) for test in tests)


def filter_words(choice: EventFilter, person: str = "") -> str:
    """What is shown, in words; `person` is the name of the one chosen."""
    parts = [chronology_labels.event_kind(choice.kind)] if choice.kind is not None else []
    parts += [words for words in (person if choice.person_id else "", choice.place) if words]
    if choice.evidence is not None:
        parts.append(evidence_words(choice.evidence))
    if choice.sensitive:
        parts.append(translate("EventFilter", "sensitive"))
    return " · ".join(parts) or translate("EventFilter", "All events")


def evidence_words(value: Evidence) -> str:
    """With or without evidence."""
    return {
        Evidence.WITH: translate("EventFilter", "with evidence"),
        Evidence.WITHOUT: translate("EventFilter", "without evidence"),
    }[value]


def order_words(order: Order) -> str:
    """What is sorted by."""
    return {
        Order.DATE: translate("EventFilter", "By date"),
        Order.SEQUENCE: translate("EventFilter", "As remembered"),
    }[order]
