"""EDTF strings (ISO 8601-2:2019, levels 0 to 2), always in Gregorian terms.

Gregorian days, months, years, seasons and decades keep their own form: 1998-03-12, 1998-03, 1998,
2019-21 (21 spring, 22 summer, 23 autumn), 199X, with ~ for "about". A winter is the interval of its
months, 2019-12/2020-02, since 2020-24 does not say which one. Everything else is an interval of the
days `earliest` to `latest`, in whole years or months where it consists of them, ".." for an open end.
"""

from datetime import date, timedelta

from interviewprep.domain.date_values import Calendar, Precision

_ONE_DAY = timedelta(days=1)


def interval(earliest: date | None, latest: date | None) -> str:
    """The interval, "" where both ends are open."""
    if earliest is None and latest is None:
        return ""
    if earliest is not None and earliest == latest:
        return earliest.isoformat()
    for length in (4, 7, 10):
        start = _from(earliest, length)
        end = _until(latest, length)
        if start and end and start != end:
            return f"{start}/{end}"
    return f"{earliest}/{latest}"


def _from(earliest: date | None, length: int) -> str:
    """The first day as the first `length` characters of ISO 8601, empty where that would say more days."""
    if earliest is None:
        return ".."
    begins = {4: earliest.day == earliest.month == 1, 7: earliest.day == 1, 10: True}[length]
    return earliest.isoformat()[:length] if begins else ""


def _until(latest: date | None, length: int) -> str:
    if latest is None:
        return ".."
    following = latest + _ONE_DAY
    ends = {4: following.day == following.month == 1, 7: following.day == 1, 10: True}[length]
    return latest.isoformat()[:length] if ends else ""


def unit(calendar: Calendar, precision: Precision, earliest: date, latest: date) -> str:
    """One day, month, season, year or decade; other calendars' as the interval of its days."""
    if calendar is not Calendar.GREGORIAN:
        return interval(earliest, latest)
    if precision is Precision.DAY:
        return earliest.isoformat()
    if precision is Precision.MONTH:
        return earliest.isoformat()[:7]
    if precision is Precision.YEAR:
        return earliest.isoformat()[:4]
    if precision is Precision.DECADE:
        return earliest.isoformat()[:3] + "X"
    if precision is Precision.SEASON and earliest.month in (3, 6, 9):
        return f"{earliest.year:04}-{20 + earliest.month // 3}"
    return interval(earliest, latest)
