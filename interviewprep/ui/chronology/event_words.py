"""An event in words: its dates, what shows it, and what a screen reader says of it."""

from PySide6.QtCore import QCoreApplication

from interviewprep.domain.dates import DateStatement, interpret
from interviewprep.domain.events import Event
from interviewprep.ui import chronology_labels, labels
from interviewprep.ui.documents.text_direction import isolated

translate = QCoreApplication.translate


def as_told(event: Event) -> str:
    """The date as it was told, from and until."""
    parts = (event.start.original, event.until.original)
    return " – ".join(isolated(part) for part in parts if part)


def in_days(event: Event) -> str:
    """The date in the Gregorian calendar; empty while it is not understood."""
    parts = (date_words(event.start), date_words(event.until))
    return " – ".join(part for part in parts if part)


def open_question(event: Event) -> bool:
    """Whether a date of the event has several meanings and nobody has said which is meant."""
    return any(
        bool(date) and date.reading is None and len(interpret(date.original)) > 1
        for date in (event.start, event.until)
    )


def title(event: Event) -> str:
    """What happened in a line: the title, the first line of what is told, or the kind."""
    first = event.happening.strip().split("\n")[0]
    return event.title or first or chronology_labels.event_kind(event.kind)


def event_date(event: Event) -> str:
    """The date in one calendar: Gregorian where it is understood, else as told."""
    return in_days(event) or as_told(event) or translate("EventWords", "no date")


def named(event: Event) -> str:
    """Title and date in a line, for lists to choose from; covered where the event is."""
    words = translate("EventWords", "covered event") if event.sensitive else isolated(title(event))
    return f"{words} · {event_date(event)}"


def evidence(event: Event) -> str:
    """How many places in papers show it, or why none does."""
    if event.citations:
        return str(len(event.citations))
    if event.unproven_because:
        return translate("EventWords", "none, because …")
    return "—"


def spoken(event: Event, covered: bool) -> str:
    """A whole row for a screen reader."""
    date = event_date(event)
    if covered:
        return translate("EventWords", "{date}, covered").format(date=date)
    parts = [date, chronology_labels.event_kind(event.kind), title(event), event.place]
    if event.citations:
        count = translate("EventWords", "evidence: {count}").format(count=len(event.citations))
        parts.append(count)
    else:
        parts.append(translate("EventWords", "no evidence"))
    return ", ".join(part for part in parts if part)


def date_words(date: DateStatement) -> str:
    """A date in Gregorian days; empty while it is not understood."""
    reading = date.reading
    if reading is None or (reading.earliest is None and reading.latest is None):
        return ""
    return labels.date_text(date)
