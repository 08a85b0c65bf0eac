"""Dates as people write and tell them: the one door to reading them.

The written form is kept exactly; a reading never replaces it. What has several meanings keeps them all.
"""

import re
from dataclasses import replace
from functools import lru_cache

from interviewprep.domain.calendars import from_gregorian
from interviewprep.domain.date_finding import find_dates
from interviewprep.domain.date_grammar import DateGrammar
from interviewprep.domain.date_lexicon import read_tokens
from interviewprep.domain.date_relative import UNRESOLVED, read_relative, resolve
from interviewprep.domain.date_sentence import DateSentence, Said
from interviewprep.domain.date_text import fold_date_text
from interviewprep.domain.date_values import (
    NO_DATE,
    Calendar,
    DateProblem,
    DateReading,
    DateStatement,
    FoundDate,
    Precision,
    Relative,
)
from interviewprep.domain.edtf_reading import read_edtf

__all__ = [
    "NO_DATE",
    "Calendar",
    "DateProblem",
    "DateReading",
    "DateStatement",
    "FoundDate",
    "Precision",
    "Relative",
    "find_dates",
    "from_edtf",
    "interpret",
    "is_placeholder",
    "read_date",
    "relative",
    "resolve",
    "why_not",
]

_PLACEHOLDERS = {
    Calendar.GREGORIAN: ((1, 1), (7, 1), (12, 31)),
    Calendar.SOLAR_HIJRI: ((1, 1),),
    Calendar.ETHIOPIAN: ((1, 1),),
}
_BESIDES = frozenset({"weekday", "filler"})
_TIME_OF_DAY = re.compile(r"\d{1,2}:\d\d(?::\d\d)?")
_TWO_CALENDARS = re.compile(
    r"(.+?)(?:\s*[(\[/=]\s*|\s+(?:الموافق|موافق|برابر با|مطابق با|соответствует|corresponding to)\s+)"
    r"(.+?)\s*[)\]]?\.?"
)
#: Longer texts are no one date.
LONGEST_DATE = 200


def interpret(text: str) -> tuple[DateReading, ...]:
    """All readings of one written date in any of the languages, likeliest first, () when not understood."""
    return _understood(text.strip())[0]


def read_date(text: str) -> DateStatement:
    """The statement for a date as a person wrote it, with its reading if it has exactly one meaning."""
    readings = interpret(text)
    return DateStatement(text.strip(), readings[0] if len(readings) == 1 else None)


def relative(text: str) -> Relative | None:
    """How far from which other event a date is told (two weeks after the arrest), None for any other date."""
    text = text.strip()
    readings = interpret(text)
    told = bool(readings) and all(r.precision is Precision.RELATIVE for r in readings)
    return _relative(text) if told else None


def is_placeholder(reading: DateReading) -> bool:
    """Whether the day is one that officials put where only the year was known: ask "known or assigned?".

    1 January, 1 July and 31 December, and the first day of a Solar Hijri or Ethiopian year.
    """
    if (
        reading.precision is not Precision.DAY
        or reading.earliest is None
        or reading.earliest != reading.latest
    ):
        return False
    _, month, day = from_gregorian(reading.calendar, reading.earliest)
    return (month, day) in _PLACEHOLDERS.get(reading.calendar, ())


def why_not(text: str) -> DateProblem | None:
    """Why a date that is written like one has no reading; None where it has one or is no date at all."""
    readings, problem = _understood(text.strip())
    return None if readings else problem


def from_edtf(edtf: str, calendar: str = Calendar.GREGORIAN, original: str = "") -> DateStatement:
    """The statement for an EDTF string, as written on the paper where `original` is given.

    Where the original words have a reading of that calendar with the same EDTF, it is taken: it knows
    more (that an interval of days is a year of another calendar). No reading for what is not EDTF.
    """
    written = original.strip() or edtf.strip()
    try:
        own = Calendar(calendar)
    except ValueError:
        return DateStatement(written)
    for reading in interpret(original):
        if reading.calendar is own and reading.edtf == edtf.strip():
            return DateStatement(written, reading)
    return DateStatement(written, read_edtf(edtf, own))


@lru_cache(1024)
def _understood(text: str) -> tuple[tuple[DateReading, ...], DateProblem | None]:
    if not text or len(text) > LONGEST_DATE:
        return (), None
    folded = fold_date_text(text)
    sentence = DateSentence(read_tokens(folded.text), english=_is_english(text))
    problem = None
    for said in sentence.said(0):
        if not _whole(sentence, said):
            continue
        if said.meaning.readings:
            return tuple(said.meaning.readings), None
        if problem is None and said.meaning.problems:
            problem = said.meaning.problems[0]
    if problem is None and (written := read_edtf(text, Calendar.GREGORIAN)) is not None:
        return (written,), None
    if problem is None and (twice := _told_twice(text)):
        return twice, None
    if problem is None and (told := _relative(text)) is not None:
        return _told_by_another(told)
    return (), problem


def _told_twice(text: str) -> tuple[DateReading, ...]:
    """One day in two calendars, 22 Ordibehesht 1398 (12 May 2019): the closer reading where they agree.

    Where they do not, the readings of both, side by side.
    """
    match = _TWO_CALENDARS.fullmatch(text)
    if match is None:
        return ()
    first, second = (
        [r for r in interpret(words) if r.precision is Precision.DAY and r.earliest and r.latest]
        for words in match.groups()
    )
    agreeing = [pair for a in first for b in second if (pair := _closer(a, b)) is not None]
    if not first or not second:
        return ()
    return tuple(dict.fromkeys(agreeing or first + second))


def _closer(a: DateReading, b: DateReading) -> DateReading | None:
    """The one of two readings of overlapping days that spans fewer of them, the first of equals."""
    if a.earliest is None or a.latest is None or b.earliest is None or b.latest is None:
        return None
    if a.earliest > b.latest or b.earliest > a.latest:
        return None
    return b if b.latest - b.earliest < a.latest - a.earliest else a


def _told_by_another(told: Relative) -> tuple[tuple[DateReading, ...], DateProblem | None]:
    """Its days where the other event is itself a date, the problem of that date, else unresolved."""
    readings, problem = _understood(told.anchor)
    if problem is not None:
        return (), problem
    dated = [resolve(told, reading) for reading in readings if reading.precision is not Precision.RELATIVE]
    return tuple(dated) or (UNRESOLVED,), None


def _relative(text: str) -> Relative | None:
    folded = fold_date_text(text)
    tokens = read_tokens(folded.text)
    found = read_relative(tokens, folded.text, DateGrammar(tokens)) if tokens else None
    if found is None:
        return None
    told, start = found
    if start >= len(folded.text):
        return told
    anchor = text[folded.span(start, len(folded.text))[0] :].strip().rstrip(".,;?!")
    return replace(told, anchor=anchor) if anchor else None


def _whole(sentence: DateSentence, said: Said) -> bool:
    """Whether nothing but closing marks, a weekday or a time of day stands behind what was said."""
    behind = [
        t for t in sentence.tokens[said.end :] if t.text not in ".,;)?!" and _BESIDES.isdisjoint(t.senses)
    ]
    return not behind or _TIME_OF_DAY.fullmatch("".join(t.text for t in behind)) is not None


def _is_english(text: str) -> bool:
    return any("a" <= char <= "z" for char in text.lower())
