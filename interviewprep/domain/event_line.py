"""One line of typing as an event: «весна 1398 арест Герат», "two weeks after the arrest release".

The date is taken from the beginning of the line, else from its end, else from within; what is left is the
title, in the person's own words. Nothing is decided where there are several meanings: all are handed on.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from interviewprep.domain.dates import (
    DateProblem,
    DateReading,
    DateStatement,
    Relative,
    interpret,
    relative,
    resolve,
    why_not,
)
from interviewprep.domain.event_kind_words import guess_kind
from interviewprep.domain.events import Event, EventKind
from interviewprep.domain.folding import fold

#: A date has no more words than these.
_MOST_WORDS = 9
_AROUND = " \t\n\r\u00a0,;:.–—-|«»\"'"
_WORD = re.compile(r"\S+")
_OPENERS = frozenset(("с", "со", "з", "са", "од", "від", "from", "de", "du", "depuis", "از", "من"))
_JOINTS = frozenset(
    map(fold, ("по", "до", "да", "to", "until", "till", "à", "au", "تا", "إلى", "الى", "حتى", "–", "—", "-"))
)
_FIGURES = re.compile(r"\d[./-]\d")  # within a line a bare number is no date
_DASHED = re.compile(r"(\d{4})\s*[–—-]\s*(\d{4})")
_ARTICLES = frozenset(("the", "a", "an", "my", "his", "her", "le", "la", "les", "l", "mon", "ma", "un"))
_STEM = 4  # letters of a word that must agree: endings change with the case
_LITTLE = _ARTICLES | frozenset(
    ("of", "in", "at", "в", "у", "на", "из", "from", "در", "في", "از", "من", "de")
)


@dataclass(frozen=True, slots=True)
class ToldDate:
    """A date as told in a line: its words, every meaning (likeliest first), or why it has none.

    `told_by` says how far from which other event it is told; the readings are then empty until the
    event is found, unless the other event is itself a date.
    """

    original: str
    readings: tuple[DateReading, ...] = ()
    told_by: Relative | None = None
    problem: DateProblem | None = None

    @property
    def statement(self) -> DateStatement:
        """The words with their meaning where they have exactly one."""
        return DateStatement(self.original, self.readings[0] if len(self.readings) == 1 else None)


@dataclass(frozen=True, slots=True)
class EventLine:
    """What a line says: when, until when, and the rest of it as the title; `kind` is a suggestion only."""

    start: ToldDate | None
    until: ToldDate | None
    title: str
    kind: EventKind | None


@dataclass(frozen=True, slots=True)
class Anchor:
    """An event by which a date may be told: the words that name it, and what follows them."""

    event: Event
    words: str
    rest: str


def read_line(text: str) -> EventLine:
    """What a line of typing says; the whole line is the title where no date is found in it."""
    text = " ".join(text.split())
    period = _period(text)
    if period is not None:
        start, until, rest = period
        return EventLine(start, until, rest, guess_kind(rest))
    found = _one_date(text)
    if found is None:
        return EventLine(None, None, text, guess_kind(text))
    first, end, told = found
    rest = _joined(text[:first], text[end:])
    return EventLine(told, None, rest, guess_kind(rest))


def told_date(text: str) -> ToldDate | None:
    """The date that a text is as a whole, None where it is none."""
    return _told(text.strip())


def anchors(told: Relative, events: Sequence[Event]) -> tuple[Anchor, ...]:
    """The events by which a date may be told, best first; as many words as name one are taken for its name.

    "the arrest release" names an arrest and leaves "release". Where only "two days later" was said, every
    event may be meant, the last told first.
    """
    if not told.anchor:
        return tuple(Anchor(event, "", "") for event in reversed(events))
    words = list(_WORD.finditer(told.anchor))
    for count in range(min(len(words), _MOST_WORDS), 0, -1):
        named, rest = _split(told.anchor, words, count)
        if found := [event for event in events if _names(named, event)]:
            return tuple(Anchor(event, named, rest) for event in found)
    return ()


def name_and_rest(told: Relative) -> tuple[str, str]:
    """The words that name the other event, and the rest, where no event is known by them: the first word."""
    words = list(_WORD.finditer(told.anchor))
    count = 1
    while count < len(words) and fold(words[count - 1][0]) in _LITTLE:
        count += 1
    return _split(told.anchor, words, count) if words else ("", "")


def reading_by(told: Relative, event: Event) -> DateReading | None:
    """The days a date told by an event means, None while the event has no date."""
    anchor = event.start.reading
    if anchor is None or (anchor.earliest is None and anchor.latest is None):
        return None
    return resolve(told, anchor)


# -- dates in the line ---------------------------------------------------------------------------


@lru_cache(512)
def _told(text: str) -> ToldDate | None:
    readings = interpret(text)
    if readings:
        told_by = relative(text)
        open_ends = told_by is not None and all(r.earliest is None and r.latest is None for r in readings)
        return ToldDate(text, () if open_ends else readings, told_by)
    problem = why_not(text)
    return ToldDate(text, problem=problem) if problem is not None else None


def _one_date(text: str) -> tuple[int, int, ToldDate] | None:
    """Where the date stands, and what it says: first, last, within; told by an event."""
    words = list(_WORD.finditer(text))
    if not words:
        return None
    count = len(words)
    spans = [(0, end) for end in range(min(count, _MOST_WORDS), 0, -1)]
    spans += [(first, count) for first in range(max(count - _MOST_WORDS, 0), count)]
    inner = [
        (first, first + length)
        for length in range(min(count - 2, _MOST_WORDS), 0, -1)
        for first in range(1, count - length)
        if length > 1 or _FIGURES.search(words[first][0])
    ]
    for first, end in (*spans, *inner):
        run = _run(text, words, first, end)
        told = _told(run[2])
        if told is not None and (told.told_by is None or told.readings):
            return run[0], run[1], told
    return _told_by_event(text, words)


def _told_by_event(text: str, words: list[re.Match[str]]) -> tuple[int, int, ToldDate] | None:
    """A date told by another event: the whole line, "two days later" before the rest, or the line's end."""
    count = len(words)
    spans = [(0, count), *((0, end) for end in range(min(count, _MOST_WORDS), 0, -1))]
    spans += [(first, count) for first in range(1, count)]
    for first, end in spans:
        start, stop, run = _run(text, words, first, end)
        told = _told(run)
        if told is not None and told.told_by is not None and (end == count or not told.told_by.anchor):
            return start, stop, told
    return None


def _run(text: str, words: list[re.Match[str]], first: int, end: int) -> tuple[int, int, str]:
    """Some words of the text without the marks around them."""
    start, stop = words[first].start(), words[end - 1].end()
    run = text[start:stop]
    start += len(run) - len(run.lstrip(",;:–—"))
    bare = run.strip(",;:–—")
    return start, start + len(bare), bare


def _period(text: str) -> tuple[ToldDate, ToldDate, str] | None:
    """From when to when, at the beginning of the line: «с 2014 по 2017 работа», "2014–2017 work"."""
    if match := _DASHED.match(text):
        pair = _told(match[1]), _told(match[2])
        if pair[0] and pair[1] and text[match.end() : match.end() + 1] in ("", " ", ",", ":"):
            return pair[0], pair[1], _joined("", text[match.end() :])
    words = list(_WORD.finditer(text))
    opened = bool(words) and fold(words[0][0]) in _OPENERS
    for joint in range(1 + opened, min(len(words), _MOST_WORDS)):
        if fold(words[joint][0]) not in _JOINTS:
            continue
        start = _told(_run(text, words, int(opened), joint)[2])
        if start is None or not start.readings:
            continue
        for end in range(min(len(words), joint + _MOST_WORDS), joint + 1, -1):
            _, stop, run = _run(text, words, joint + 1, end)
            until = _told(run)
            if until is not None and until.told_by is None:
                return start, until, _joined("", text[stop:])
    return None


def _joined(before: str, behind: str) -> str:
    return " ".join(part for part in (before.strip(_AROUND), behind.strip(_AROUND)) if part)


# -- events named in words -----------------------------------------------------------------------


def _split(text: str, words: list[re.Match[str]], count: int) -> tuple[str, str]:
    named = text[: words[count - 1].end()].strip(_AROUND)
    return named, text[words[count - 1].end() :].strip(_AROUND)


def _names(words: str, event: Event) -> bool:
    """Whether every word of weight stands in the event's title or place, or one says its kind."""
    wanted = [w for w in re.findall(r"\w+", fold(words)) if w not in _LITTLE]
    if not wanted:
        return False
    own = re.findall(r"\w+", fold(f"{event.title} {event.place}"))
    rest = [word for word in wanted if not any(_alike(word, other) for other in own)]
    return not rest or (len(rest) == 1 and guess_kind(rest[0]) is event.kind)


def _alike(word: str, other: str) -> bool:
    """The same word in another case or number: it begins alike."""
    bare, against = word.removeprefix("ال"), other.removeprefix("ال")
    length = max(_STEM, min(len(bare), len(against)) - 2)
    return bare == against or (len(bare) >= _STEM and bare[:length] == against[:length])
