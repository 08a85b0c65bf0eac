"""Which calendar and which century a written year belongs to.

Where no word tells, the years that applicants' papers carry decide: 1300 to 1405 Solar Hijri, 1406 to 1419
lunar Hijri or (expiry dates) Solar Hijri, 1420 to 1450 lunar Hijri, 2535 to 2537 Imperial, 1800 to 2100
Gregorian. Lunar Hijri is offered too for a bare year from 1343, and for any date in Arabic figures, since
Arab states write lunar years of the same numbers.
"""

from collections.abc import Iterator
from dataclasses import replace

from interviewprep.domain.date_parts import WrittenDate
from interviewprep.domain.date_values import Calendar

#: The calendars that a month's name may belong to, by its group.
GROUPS = {
    "gregorian": (Calendar.GREGORIAN, Calendar.JULIAN),
    "solar": (Calendar.SOLAR_HIJRI, Calendar.IMPERIAL),
    "lunar": (Calendar.LUNAR_HIJRI,),
    "ethiopian": (Calendar.ETHIOPIAN,),
}
#: Years as papers carry them where a month's name or another word tells the calendar. Imperial years
#: before 2535 were written from 1976 to 1978 for earlier births.
WRITTEN_YEARS = {
    Calendar.GREGORIAN: range(1600, 2300),
    Calendar.JULIAN: range(1600, 2200),
    Calendar.SOLAR_HIJRI: range(1250, 1480),
    Calendar.IMPERIAL: range(2480, 2538),
    Calendar.LUNAR_HIJRI: range(1343, 1501),
    Calendar.ETHIOPIAN: range(1850, 2094),
}
#: Years that are Gregorian where no word tells.
GREGORIAN_YEARS = range(1800, 2101)


def centuries(written: WrittenDate) -> Iterator[WrittenDate]:
    """A year in two figures in each century it may mean, the likeliest first.

    Gregorian 1930 to 2040; Solar Hijri 1330 to 1410 unless the word for year of another language
    stands with it (98 г.).
    """
    if not written.century_open or written.year is None:
        yield written
        return
    short = written.year
    gregorian = [2000 + short] if short <= 40 else []
    if short >= 30:
        gregorian.append(1900 + short)
    solar = [1300 + short] if short >= 30 else [1400 + short] if short <= 10 else []
    if written.year_marked and not written.persian:
        solar = []
    likeliest = solar + gregorian if written.persian or written.script == "persian" else gregorian + solar
    for year in likeliest:
        yield replace(written, year=year, century_open=False)


def calendars_of(written: WrittenDate) -> tuple[Calendar, ...]:
    """The calendars that the date may be of, the likeliest first."""
    year = written.year or 0
    allowed = GROUPS.get(written.group, ())
    named = written.calendars
    if named and allowed:
        named = tuple(c for c in named if c in allowed) or named
    elif allowed:
        named = tuple(c for c in allowed if c is not Calendar.JULIAN)
    if named:
        return tuple(c for c in named if year in WRITTEN_YEARS[c])
    return _by_year(written, year)


def _by_year(written: WrittenDate, year: int) -> tuple[Calendar, ...]:
    solar, lunar = Calendar.SOLAR_HIJRI, Calendar.LUNAR_HIJRI
    if year in range(1300, 1406):
        both = year >= 1343 and _maybe_lunar(written)
        return (solar, lunar) if both else (solar,)
    if year in range(1406, 1451):
        if written.season:
            return (solar,)
        if year >= 1420:
            return (lunar,)
        return (solar, lunar) if written.persian else (lunar, solar)
    if year in range(2535, 2538):
        return (Calendar.IMPERIAL,)
    return (Calendar.GREGORIAN,) if year in GREGORIAN_YEARS else ()


def _maybe_lunar(written: WrittenDate) -> bool:
    if written.season or written.persian or written.script == "persian":
        return False
    return written.script == "arabic" or (written.month is None and not written.decade)
