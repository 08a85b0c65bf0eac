"""Reading EDTF strings (ISO 8601-2:2019) back to the days they mean."""

import re
from datetime import date
from functools import lru_cache

from interviewprep.domain import date_meaning
from interviewprep.domain.date_parts import WrittenDate
from interviewprep.domain.date_values import Calendar, DateReading, Precision

# A day, month, season, year or decade; X stands for unknown figures, ~ ? % for approximate and uncertain.
_UNIT = re.compile(r"(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([~?%]?)")
_OPEN = ("..", "")
_SEASONS = {21: 1, 22: 2, 23: 3, 24: 4}


@lru_cache(1024)
def read_edtf(edtf: str, calendar: Calendar) -> DateReading | None:
    """The days of an EDTF string, None where it says none (open at both ends, unknown, not EDTF).

    `calendar` is that of the written date and only noted. 2020-24 spans both winters of 2020.
    """
    first, slash, last = edtf.strip().partition("/")
    if not slash:
        found = _unit(first)
        if found is None:
            return None
        return DateReading(calendar, found.precision, found.earliest, found.latest, edtf.strip())
    earliest = latest = None
    if first not in _OPEN:
        if (start := _unit(first)) is None:
            return None
        earliest = start.earliest
    if last not in _OPEN:
        if (end := _unit(last)) is None:
            return None
        latest = end.latest
    return _interval(calendar, earliest, latest, edtf.strip())


def _interval(
    calendar: Calendar, earliest: date | None, latest: date | None, edtf: str
) -> DateReading | None:
    if earliest is None and latest is None:
        return None
    if earliest is not None and latest is not None and earliest > latest:
        return None
    precision = (
        Precision.BEFORE if earliest is None else Precision.AFTER if latest is None else Precision.BETWEEN
    )
    return DateReading(calendar, precision, earliest, latest, edtf)


def _unit(text: str) -> DateReading | None:
    match = _UNIT.fullmatch(text)
    if match is None:
        return None
    year_figures, month_figures, day_figures, mark = match.groups()
    year = int(year_figures.replace("X", "0"))
    unknown = year_figures.count("X")
    if unknown and month_figures not in (None, "XX"):
        return None
    month = int(month_figures) if month_figures and month_figures != "XX" else None
    day = int(day_figures) if day_figures and day_figures != "XX" else None
    if day is not None and month is None:
        return None
    named = (Calendar.GREGORIAN,)
    about = mark in ("~", "%")
    if unknown == 2:
        return _joined(WrittenDate(year, calendars=named), WrittenDate(year + 99, calendars=named))
    if month in _SEASONS:
        written = WrittenDate(year, season=_SEASONS[month], about=about, calendars=named)
        found = date_meaning.exact([written]).readings
        if not found:
            return None
        return DateReading(found[0].calendar, found[0].precision, found[0].earliest, found[-1].latest, text)
    written = WrittenDate(year, month, day, decade=unknown == 1, about=about, calendars=named)
    return next(iter(date_meaning.exact([written]).readings), None)


def _joined(first: WrittenDate, last: WrittenDate) -> DateReading | None:
    return next(iter(date_meaning.between([first], [last]).readings), None)
