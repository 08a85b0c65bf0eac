"""What a line of typing may become: one event, or one for each meaning of its date."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from interviewprep.domain.dates import NO_DATE, DateStatement, is_placeholder, read_date
from interviewprep.domain.event_kind_words import guess_kind
from interviewprep.domain.event_line import (
    EventLine,
    ToldDate,
    anchors,
    name_and_rest,
    read_line,
    reading_by,
)
from interviewprep.domain.events import Event, EventKind
from interviewprep.ui.chronology import event_words
from interviewprep.ui.documents.text_direction import isolated
from interviewprep.ui.people.date_words import meaning_words, problem_words, reading_words

translate = QCoreApplication.translate
_MOST_OPTIONS = 6


@dataclass(frozen=True, slots=True)
class LineOption:
    """One meaning of a line: its dates and title; `words` tell it from the other meanings.

    `told_by` names the other event where the date is told by one.
    """

    words: str
    start: DateStatement
    until: DateStatement
    title: str
    kind: EventKind | None
    told_by: str = ""

    def fields(self, kind: EventKind | None) -> dict[str, Any]:
        """The fields of the event, of this kind where a person chose one."""
        chosen = kind or self.kind or EventKind.OTHER
        return {"title": self.title, "start": self.start, "until": self.until, "kind": chosen}


def line_options(text: str, events: Sequence[Event]) -> list[LineOption]:
    """Every meaning of a line, likeliest first; one where there is no question, none for an empty line."""
    line = read_line(text)
    if not line.title and line.start is None:
        return []
    start = line.start
    if start is None:
        return [LineOption("", NO_DATE, NO_DATE, line.title, line.kind)]
    until = line.until.statement if line.until else NO_DATE
    if start.told_by is not None and not start.readings:
        return _told_by_event(line, start, events)
    if len(start.readings) < 2:
        return [LineOption("", start.statement, until, line.title, line.kind)]
    return [
        LineOption(reading_words(one), DateStatement(start.original, one), until, line.title, line.kind)
        for one in start.readings[:_MOST_OPTIONS]
    ]


def _told_by_event(line: EventLine, start: ToldDate, events: Sequence[Event]) -> list[LineOption]:
    """One option for each event by which the date may be told; the words alone where none is known."""
    assert start.told_by is not None
    options = []
    for anchor in anchors(start.told_by, events)[:_MOST_OPTIONS]:
        option = _named_by(line, start, anchor.rest)
        reading = reading_by(start.told_by, anchor.event)
        date = replace(option.start, reading=reading) if reading is not None else option.start
        named = event_words.named(anchor.event)
        options.append(replace(option, words=named, told_by=named, start=date))
    return options or [_named_by(line, start, name_and_rest(start.told_by)[1])]


def _named_by(line: EventLine, start: ToldDate, rest: str) -> LineOption:
    told = start.original.removesuffix(rest).strip() if rest else start.original
    title = " ".join(part for part in (line.title, rest) if part)
    return LineOption("", read_date(told), NO_DATE, title, guess_kind(title))


def understood(text: str, options: Sequence[LineOption]) -> str:
    """What is understood of the line, while it is typed; the question where it has several meanings."""
    if not options:
        return ""
    first = options[0]
    if not first.start:
        return translate("LineEntry", "no date yet · {title}").format(title=isolated(first.title))
    told = isolated(first.start.original)
    if len(options) > 1:
        return translate("LineEntry", "{date} can mean several things. Which one?").format(date=told)
    if problem := date_problem(text):
        return f"{told}: {problem}"
    parts = [f"{told} {_meaning(first.start)}".strip()]
    if first.told_by:
        parts.append(translate("LineEntry", "counted from: {event}").format(event=first.told_by))
    if first.until:
        ending = f"{isolated(first.until.original)} {_meaning(first.until)}".strip()
        parts.append(translate("LineEntry", "until {date}").format(date=ending))
    if first.title:
        parts.append(isolated(first.title))
    return " · ".join(parts)


def date_problem(text: str) -> str:
    """Why the date of a line means nothing, kindly; empty where it means something."""
    start = read_line(text).start
    return problem_words(start.problem) if start is not None and start.problem is not None else ""


def _meaning(date: DateStatement) -> str:
    words = meaning_words(date)
    if date.reading is not None and is_placeholder(date.reading):
        return translate("LineEntry", "{meaning} (known or assigned?)").format(meaning=words)
    return words
