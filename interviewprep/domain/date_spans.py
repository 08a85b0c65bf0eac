"""Stretches of a calendar as Gregorian days: whole months, seasons, years, decades, and parts of them.

About means one unit more on either side (a day: seven days, a decade: five years). Early, mid and late
are the thirds: of a month its days 1 to 10, 11 to 20, 21 to the end; of a year its months 1 to 4, 5 to 8, 9
to the end; of a decade its years 0 to 3, 4 to 6, 7 to 9; of a season one month each. Gregorian winter is
December to February; Solar Hijri seasons are three months of that calendar.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from interviewprep.domain import edtf, landmarks
from interviewprep.domain.calendars import month_length, months_in_year, to_gregorian
from interviewprep.domain.date_parts import WrittenDate
from interviewprep.domain.date_values import Calendar, DateReading, Precision

_DECADE_PARTS = {
    "early": (0, 4),
    "mid": (4, 7),
    "late": (7, 10),
    "first_half": (0, 5),
    "second_half": (5, 10),
}
_YEAR_PARTS = {"early": (0, 4), "mid": (4, 8), "late": (8, 13), "first_half": (0, 6), "second_half": (6, 13)}
_SEASON_PARTS = {"early": (0, 1), "mid": (1, 2), "late": (2, 3), "first_half": (0, 2), "second_half": (1, 3)}
_MONTH_PARTS = {
    "early": (1, 10),
    "mid": (11, 20),
    "late": (21, 31),
    "first_half": (1, 15),
    "second_half": (16, 31),
}


@dataclass(frozen=True, slots=True)
class Span:
    """Whole months (`first`, `last` count months of the calendar from year 0) or days within one month."""

    calendar: Calendar
    precision: Precision
    first: int
    last: int
    first_day: int | None = None
    last_day: int | None = None

    def days(self) -> tuple[date, date]:
        """First and last Gregorian day; ValueError outside the years of the calendar."""
        months = months_in_year(self.calendar)
        (first_year, first), (last_year, last) = divmod(self.first, months), divmod(self.last, months)
        end = self.last_day or month_length(self.calendar, last_year, last + 1)
        return landmarks.spread(
            self.calendar,
            to_gregorian(self.calendar, first_year, first + 1, self.first_day or 1),
            to_gregorian(self.calendar, last_year, last + 1, end),
        )


def day_span(calendar: Calendar, year: int, month: int, day: int) -> Span:
    """One day."""
    index = year * months_in_year(calendar) + month - 1
    return Span(calendar, Precision.DAY, index, index, day, day)


def years_span(calendar: Calendar, precision: Precision, first: int, last: int) -> Span:
    """Whole years."""
    months = months_in_year(calendar)
    return Span(calendar, precision, first * months, (last + 1) * months - 1)


def spans(written: WrittenDate, calendar: Calendar) -> list[Span]:
    """What is written as a stretch of the calendar; two for a bare Gregorian winter."""
    year = written.year or 0
    if written.month is not None:
        if written.day is not None:
            return [day_span(calendar, year, written.month, written.day)]
        index = year * months_in_year(calendar) + written.month - 1
        return [Span(calendar, Precision.MONTH, index, index)]
    if written.season:
        starts = _season_starts(calendar, year, written.season, written.next_year)
        return [Span(calendar, Precision.SEASON, first, first + 2) for first in starts]
    if written.decade:
        return [years_span(calendar, Precision.DECADE, year, year + 9)]
    return [years_span(calendar, Precision.YEAR, year, year)]


def _season_starts(calendar: Calendar, year: int, season: int, next_year: bool) -> list[int]:
    """The months a season begins with; a winter told by one year may be either of its two."""
    if calendar in (Calendar.SOLAR_HIJRI, Calendar.IMPERIAL):
        return [12 * year + 3 * (season - 1)]
    if calendar is not Calendar.GREGORIAN:
        return []
    if season == 4 and not next_year:
        return [12 * year - 1, 12 * year + 11]
    return [12 * year + 3 * season - 1]


def reading(written: WrittenDate, span: Span) -> DateReading:
    """The reading of a stretch, with what "about" and "early" do to it; ValueError as for Span.days."""
    calendar, precision = span.calendar, span.precision
    if written.part and precision is not Precision.DAY:
        span, precision = _part(span, written.part), Precision.BETWEEN
    earliest, latest = span.days()
    base = (
        edtf.interval(earliest, latest)
        if precision is Precision.BETWEEN
        else edtf.unit(calendar, precision, earliest, latest)
    )
    if not written.about:
        return DateReading(calendar, precision, earliest, latest, base)
    earliest, latest = _widened(span)
    plain = calendar is Calendar.GREGORIAN and "/" not in base and precision is not Precision.BETWEEN
    return DateReading(
        calendar,
        Precision.ABOUT,
        earliest,
        latest,
        base + "~" if plain else edtf.interval(earliest, latest),
    )


def _part(span: Span, part: str) -> Span:
    """The third or half of a month, season, year or decade."""
    months = months_in_year(span.calendar)
    if span.precision is Precision.MONTH:
        first, last = _MONTH_PARTS[part]
        year, month = divmod(span.first, months)
        longest = month_length(span.calendar, year, month + 1)
        if first > longest:  # Pagume has five or six days
            return span
        return replace(span, first_day=first, last_day=longest if last > 29 else min(last, longest))
    if span.precision is Precision.DECADE:
        first, last = (months * years for years in _DECADE_PARTS[part])
    else:
        first, last = (_SEASON_PARTS if span.precision is Precision.SEASON else _YEAR_PARTS)[part]
    return replace(span, first=span.first + first, last=min(span.first + last - 1, span.last))


def _widened(span: Span) -> tuple[date, date]:
    """One unit more on either side."""
    if span.first_day is not None:
        first, last = span.days()
        return first - timedelta(days=7), last + timedelta(days=7)
    months = months_in_year(span.calendar)
    more = {Precision.YEAR: months, Precision.DECADE: 5 * months}.get(span.precision, 1)
    return replace(span, first=span.first - more, last=span.last + more).days()
