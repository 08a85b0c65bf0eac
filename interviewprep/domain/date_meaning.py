"""From the parts of a written date to the readings it may have, and why it has none.

Before and after leave the date itself out, since and until keep it.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import product
from types import MappingProxyType

from interviewprep.domain import edtf, landmarks
from interviewprep.domain.calendars import (
    from_gregorian,
    last_day,
    month_length,
    months_in_year,
    to_gregorian,
)
from interviewprep.domain.date_eras import GREGORIAN_YEARS, GROUPS, WRITTEN_YEARS, calendars_of, centuries
from interviewprep.domain.date_parts import WrittenDate
from interviewprep.domain.date_spans import Span, day_span, reading, spans, years_span
from interviewprep.domain.date_values import Calendar, DateProblem, DateReading, Precision

_OWN_MONTHS = {"lunar": Calendar.LUNAR_HIJRI, "solar": Calendar.SOLAR_HIJRI, "ethiopian": Calendar.ETHIOPIAN}
_ONE_DAY, _HALF_A_MONTH = timedelta(days=1), timedelta(days=15)


@dataclass(slots=True)
class Meaning:
    """Readings, likeliest first, and why some of the written date's readings failed."""

    readings: list[DateReading] = field(default_factory=list)
    problems: list[DateProblem] = field(default_factory=list)
    less_likely: list[DateReading] = field(default_factory=list)

    def settled(self) -> "Meaning":
        """All readings in one row, without repetitions."""
        return Meaning(list(dict.fromkeys(self.readings + self.less_likely)), self.problems)

    def add(self, written: WrittenDate, span: Span) -> None:
        """Add the reading of a stretch, or that it leaves the years of its calendar."""
        try:
            self.readings.append(reading(written, span))
        except ValueError:
            self.problems.append(_out_of_range(span.calendar, written.year or 0))


def exact(dates: Iterable[WrittenDate]) -> Meaning:
    """The readings of a date, with what "about" and "early" do to it."""
    meaning = Meaning()
    for written in dates:
        for candidate in centuries(written):
            _read(candidate, meaning)
    return meaning.settled()


def before(dates: Iterable[WrittenDate], including: bool = False) -> Meaning:
    """Any day before the date, or until its last day where `including`."""
    meaning = exact(dates)
    readings = []
    for found in meaning.readings:
        edge = found.latest if including else found.earliest
        if edge is not None:
            latest = edge if including else edge - _ONE_DAY
            readings.append(_open(found.calendar, Precision.BEFORE, None, latest))
    return Meaning(readings, meaning.problems)


def after(dates: Iterable[WrittenDate], including: bool = False) -> Meaning:
    """Any day after the date, or from its first day on where `including`."""
    meaning = exact(dates)
    readings = []
    for found in meaning.readings:
        edge = found.earliest if including else found.latest
        if edge is not None:
            earliest = edge if including else edge + _ONE_DAY
            readings.append(_open(found.calendar, Precision.AFTER, earliest, None))
    return Meaning(readings, meaning.problems)


def between(firsts: Sequence[WrittenDate], lasts: Sequence[WrittenDate]) -> Meaning:
    """From the first day of one date to the last day of another of the same calendar.

    What the first leaves out it shares with the last: 5–7 May 2019, from May to July 2019.
    """
    meaning, backwards = Meaning(), Meaning()
    for first, last in product(firsts, lasts):
        starts, ends = exact([_completed(first, last)]), exact([last])
        meaning.problems += starts.problems + ends.problems
        for start, end in product(starts.readings, ends.readings):
            if start.calendar is not end.calendar or start.earliest is None or end.latest is None:
                continue
            if start.earliest <= end.latest:
                meaning.readings.append(_open(start.calendar, Precision.BETWEEN, start.earliest, end.latest))
                continue
            days = {"earliest": start.earliest.isoformat(), "latest": end.latest.isoformat()}
            backwards.problems.append(_problem("ends_before_it_starts", **days))
    if not meaning.readings:
        meaning.problems += backwards.problems[:1]
    return meaning.settled()


def aged(years_old: int, about: bool, dates: Iterable[WrittenDate]) -> Meaning:
    """When somebody was born who had that age on the date.

    Aged 8 in 1361: born in one of the whole years 1352 and 1353 of that calendar; "about 8" adds one
    year on either side. A year alone is read in the calendar it most likely belongs to, the one that
    identity papers tell ages in.
    """
    meaning, more = Meaning(), 1 if about else 0
    for written in dates:
        for candidate in centuries(written):
            if candidate.year is None or candidate.decade:
                continue
            for calendar in calendars_of(candidate)[:1]:
                year = candidate.year - years_old
                born = years_span(calendar, Precision.AGE, year - 1 - more, year + more)
                meaning.add(WrittenDate(year), born)
    return meaning.settled()


def _open(
    calendar: Calendar, precision: Precision, earliest: date | None, latest: date | None
) -> DateReading:
    return DateReading(calendar, precision, earliest, latest, edtf.interval(earliest, latest))


def _problem(code: str, **details: int | str) -> DateProblem:
    return DateProblem(code, MappingProxyType(details))


def _completed(first: WrittenDate, last: WrittenDate) -> WrittenDate:
    """The first date of a range with what it shares with the last."""
    if first.year is not None:
        # 12 мая 2019 – 3 июня 2019 is whole; «1398 – 1399 ه ش» names the calendar once.
        if not first.calendars and not first.group and not first.century_open:
            return replace(first, calendars=last.calendars, persian=first.persian or last.persian)
        return first
    shared = replace(
        first,
        year=last.year,
        century_open=last.century_open,
        calendars=first.calendars or last.calendars,
        decade=last.decade,
        script=last.script,
        persian=last.persian,
    )
    if first.month is None and first.season is None:
        shared = replace(shared, month=last.month, group=last.group)
    return shared


def _read(written: WrittenDate, meaning: Meaning) -> None:
    """Add the readings of one candidate, or why it has none."""
    if written.year is None:
        return
    if written.landmark:
        _add_landmark(written, meaning)
        return
    own, foreign = Meaning(), Meaning()
    found = calendars_of(written)
    for calendar in found:
        if problem := _impossible(written, calendar):
            own.problems.append(problem)
            continue
        for span in spans(written, calendar):
            own.add(written, span)
    for span in _months_of_another_year(written):
        foreign.add(written, span)
    if not found and not foreign.readings:
        told = written.calendars or GROUPS.get(written.group)
        if told:
            own.problems.append(_out_of_range(told[0], written.year))
        else:
            own.problems.append(_out_of_range(Calendar.GREGORIAN, written.year, GREGORIAN_YEARS))
    meaning.problems += own.problems
    # An Iranian's "Ramadan 1398" is that of the Solar Hijri year.
    if written.group == "lunar" and written.day is None:
        meaning.readings += foreign.readings + own.readings
    else:
        meaning.readings += own.readings
        meaning.less_likely += foreign.readings


def _out_of_range(calendar: Calendar, year: int, allowed: range | None = None) -> DateProblem:
    allowed = allowed or WRITTEN_YEARS[calendar]
    return _problem(
        "year_out_of_range", calendar=calendar.value, year=year, first=allowed[0], last=allowed[-1]
    )


def _impossible(written: WrittenDate, calendar: Calendar) -> DateProblem | None:
    """Why the calendar has no such month or day."""
    year, month, day = written.year or 0, written.month, written.day
    if month is None:
        return None
    months = months_in_year(calendar)
    if not 1 <= month <= months:
        return _problem("month_not_in_year", calendar=calendar.value, month=month, months=months)
    longest = last_day(calendar, year, month)
    if day is not None and not 1 <= day <= longest:
        return _problem(
            "day_not_in_month", calendar=calendar.value, year=year, month=month, day=day, days=longest
        )
    return None


def _add_landmark(written: WrittenDate, meaning: Meaning) -> None:
    """The landmark's days within the written year, which may be a year of several calendars."""
    year = written.year or 0
    own = landmarks.calendars(written.landmark)
    found = list(calendars_of(written))
    if Calendar.ETHIOPIAN in own and not written.calendars and year in range(1900, 2041):
        found.append(Calendar.ETHIOPIAN)  # an Ethiopian's 2010 may be either
    for calendar in found:
        if calendar is Calendar.LUNAR_HIJRI and calendar not in own:
            continue
        for feast, day in landmarks.occurrences(written.landmark, *_year_days(calendar, year)):
            meaning.add(written, day_span(feast, *from_gregorian(feast, day)))


def _year_days(calendar: Calendar, year: int) -> tuple[date, date]:
    """First and last day of a year, without the uncertainty of lunar ones."""
    months = months_in_year(calendar)
    last = month_length(calendar, year, months)
    return to_gregorian(calendar, year, 1, 1), to_gregorian(calendar, year, months, last)


def _months_of_another_year(written: WrittenDate) -> Iterator[Span]:
    """Ramadan 2019, Ramadan 1398: a month of one calendar told by the year of another.

    Gregorian years, and Solar Hijri years for lunar months. A month counts for the year in which it has
    at least half of its days; at a turn of the year that may be two of them.
    """
    own = _OWN_MONTHS.get(written.group)
    year = written.year or 0
    if own is None or written.month is None or own in written.calendars:
        return
    other = None
    if year in range(1900, 2101) and own is not Calendar.ETHIOPIAN:
        other = Calendar.GREGORIAN
    elif own is Calendar.LUNAR_HIJRI and year in range(1300, 1406):
        other = Calendar.SOLAR_HIJRI
    if other is None or (written.calendars and other not in written.calendars):
        return
    first, last = _year_days(other, year)
    if written.day is None:
        first, last = first - _HALF_A_MONTH, last - _HALF_A_MONTH
    for _, day in landmarks.month_days(own, written.month, written.day or 1, first, last):
        index = from_gregorian(own, day)[0] * months_in_year(own) + written.month - 1
        precision = Precision.DAY if written.day is not None else Precision.MONTH
        yield Span(own, precision, index, index, written.day, written.day)
