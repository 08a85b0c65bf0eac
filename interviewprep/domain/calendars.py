"""Days of every calendar the papers use, both ways, and how long their months are.

Each calendar counts days as Python's proleptic Gregorian ordinals. Sources: Solar Hijri by the leap
years of K. M. Borkowski, "The Persian calendar for 3000 years" (1996), which follow the observed
equinox of Tehran from 1178 to 1633; Imperial years are Solar Hijri years + 1180 (in use 21 March 1976 to
27 August 1978); Ethiopian by its four-year cycle from the epoch 29 August 8 (Julian); Julian by its
four-year cycle; lunar Hijri by the Umm al-Qura tables of the library hijridate (1343 to 1500).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from hijridate import Gregorian as _UmmAlQuraDay
from hijridate import Hijri

from interviewprep.domain.date_values import Calendar

#: Months begin where the new moon is seen: neighbouring countries are a day or two apart, and the
#: written day may be one off either way, so a lunar day means this many days on both sides of Umm al-Qura's.
LUNAR_TOLERANCE = 2

IMPERIAL_OFFSET = 1180
IMPERIAL_FIRST_DAY, IMPERIAL_LAST_DAY = date(1976, 3, 21), date(1978, 8, 27)

_BORKOWSKI_BREAKS = (
    -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635,
    2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178,
)  # fmt: skip
_JULIAN_EPOCH = date(1, 1, 1).toordinal() - 2  # 1 January 1 of the Julian calendar
_ETHIOPIAN_EPOCH = 2796  # 1 Meskerem 1: 29 August 8 Julian, 27 August 8 Gregorian


@dataclass(frozen=True, slots=True)
class _Rules:
    """How one calendar counts; `years` are those that can be converted."""

    years: range
    months: int
    month_length: Callable[[int, int], int]
    ordinal: Callable[[int, int, int], int]
    parts: Callable[[date], tuple[int, int, int]]


def months_in_year(calendar: Calendar) -> int:
    """12, or 13 in the Ethiopian calendar (Pagume)."""
    return _RULES[calendar].months


def years(calendar: Calendar) -> range:
    """The years of the calendar that can be converted."""
    return _RULES[calendar].years


def month_length(calendar: Calendar, year: int, month: int) -> int:
    """Days of a month, of lunar ones in the Umm al-Qura calendar; ValueError outside the calendar."""
    return _checked(calendar, year, month).month_length(year, month)


def last_day(calendar: Calendar, year: int, month: int) -> int:
    """The highest day that may be written in a month; ValueError outside the calendar.

    A lunar 30th is taken also where the Umm al-Qura calendar has 29 days: elsewhere the month was seen
    to have 30. It means the day after the 29th. (The printed calendar of 1345 had even a 31st.)
    """
    length = month_length(calendar, year, month)
    return max(30, length) if calendar is Calendar.LUNAR_HIJRI else length


def to_gregorian(calendar: Calendar, year: int, month: int, day: int) -> date:
    """The Gregorian day of a day of the calendar; ValueError where that calendar has no such day."""
    rules = _checked(calendar, year, month)
    if not 1 <= day <= last_day(calendar, year, month):
        raise ValueError("day out of range")
    return date.fromordinal(rules.ordinal(year, month, day))


def _checked(calendar: Calendar, year: int, month: int) -> _Rules:
    rules = _RULES[calendar]
    if year not in rules.years:
        raise ValueError("year out of range")
    if not 1 <= month <= rules.months:
        raise ValueError("month out of range")
    return rules


def from_gregorian(calendar: Calendar, day: date) -> tuple[int, int, int]:
    """Year, month and day in the calendar of a Gregorian day; ValueError outside its `years`."""
    rules = _RULES[calendar]
    year, month, number = rules.parts(day)
    if year not in rules.years:
        raise ValueError("year out of range")
    return year, month, number


def _gregorian_length(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _gregorian_parts(day: date) -> tuple[int, int, int]:
    return day.year, day.month, day.day


def _julian_length(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _julian_ordinal(year: int, month: int, day: int) -> int:
    past = year - 1
    return (
        _JULIAN_EPOCH
        + 365 * past
        + past // 4
        + sum(_julian_length(year, m) for m in range(1, month))
        + day
        - 1
    )


def _julian_parts(day: date) -> tuple[int, int, int]:
    days = day.toordinal() - _JULIAN_EPOCH
    year = (4 * days + 1464) // 1461
    rest = day.toordinal() - _julian_ordinal(year, 1, 1)
    month = 1
    while rest >= (length := _julian_length(year, month)):
        rest -= length
        month += 1
    return year, month, rest + 1


@lru_cache(512)
def _nowruz(year: int) -> tuple[int, bool]:
    """Ordinal of 1 Farvardin, and whether the year has a 30 Esfand (Borkowski's breaks)."""
    breaks = _BORKOWSKI_BREAKS
    gregorian_year = year + 621
    leaps, before, jump = -14, breaks[0], 0
    for following in breaks[1:]:
        jump = following - before
        if year < following:
            break
        leaps += jump // 33 * 8 + jump % 33 // 4
        before = following
    since = year - before
    leaps += since // 33 * 8 + (since % 33 + 3) // 4
    if jump % 33 == 4 and jump - since == 4:
        leaps += 1
    gregorian_leaps = gregorian_year // 4 - (gregorian_year // 100 + 1) * 3 // 4 - 150
    march_day = 20 + leaps - gregorian_leaps
    if jump - since < 6:
        since = since - jump + (jump + 4) // 33 * 33
    leap = ((since + 1) % 33 - 1) % 4
    return date(gregorian_year, 3, march_day).toordinal(), leap == 0 and (since + 1) % 33 != 0


def _solar_length(year: int, month: int) -> int:
    if month == 12:
        return 30 if _nowruz(year)[1] else 29
    return 31 if month <= 6 else 30


def _solar_ordinal(year: int, month: int, day: int) -> int:
    return _nowruz(year)[0] + 30 * (month - 1) + min(month - 1, 6) + day - 1


def _solar_parts(day: date) -> tuple[int, int, int]:
    year = day.year - 621
    if day.toordinal() < _nowruz(year)[0]:
        year -= 1
    rest = day.toordinal() - _nowruz(year)[0]
    if rest < 186:
        return year, rest // 31 + 1, rest % 31 + 1
    return year, (rest - 186) // 30 + 7, (rest - 186) % 30 + 1


def _imperial_parts(day: date) -> tuple[int, int, int]:
    year, month, number = _solar_parts(day)
    return year + IMPERIAL_OFFSET, month, number


def _ethiopian_length(year: int, month: int) -> int:
    if month == 13:
        return 6 if year % 4 == 3 else 5
    return 30


def _ethiopian_ordinal(year: int, month: int, day: int) -> int:
    return _ETHIOPIAN_EPOCH + 365 * (year - 1) + year // 4 + 30 * (month - 1) + day - 1


def _ethiopian_parts(day: date) -> tuple[int, int, int]:
    days = day.toordinal() - _ETHIOPIAN_EPOCH
    year = (4 * days + 1463) // 1461
    rest = day.toordinal() - _ethiopian_ordinal(year, 1, 1)
    return year, rest // 30 + 1, rest % 30 + 1


def _lunar_length(year: int, month: int) -> int:
    return Hijri(year, month, 1).month_length()


def _lunar_ordinal(year: int, month: int, day: int) -> int:
    return Hijri(year, month, 1).to_gregorian().toordinal() + day - 1


def _lunar_parts(day: date) -> tuple[int, int, int]:
    try:
        found = _UmmAlQuraDay.fromdate(day).to_hijri()
    except OverflowError:
        raise ValueError("outside the tables of Umm al-Qura") from None
    return found.year, found.month, found.day


_RULES = {
    Calendar.GREGORIAN: _Rules(
        range(1500, 2400), 12, _gregorian_length, lambda y, m, d: date(y, m, d).toordinal(), _gregorian_parts
    ),
    Calendar.JULIAN: _Rules(range(1500, 2400), 12, _julian_length, _julian_ordinal, _julian_parts),
    Calendar.SOLAR_HIJRI: _Rules(range(1200, 1480), 12, _solar_length, _solar_ordinal, _solar_parts),
    Calendar.LUNAR_HIJRI: _Rules(range(1343, 1501), 12, _lunar_length, _lunar_ordinal, _lunar_parts),
    Calendar.ETHIOPIAN: _Rules(
        range(1793, 2094), 13, _ethiopian_length, _ethiopian_ordinal, _ethiopian_parts
    ),
    Calendar.IMPERIAL: _Rules(
        range(2380, 2660),
        12,
        lambda y, m: _solar_length(y - IMPERIAL_OFFSET, m),
        lambda y, m, d: _solar_ordinal(y - IMPERIAL_OFFSET, m, d),
        _imperial_parts,
    ),
}
