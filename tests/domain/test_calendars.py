"""Conversions both ways against Qt's QCalendar and tables made with ICU (data/calendar_years.toml)."""

import tomllib
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCalendar, QDate

from interviewprep.domain.calendars import (
    from_gregorian,
    last_day,
    month_length,
    months_in_year,
    to_gregorian,
    years,
)
from interviewprep.domain.date_values import Calendar

ICU: dict[str, dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "data" / "calendar_years.toml").read_text("utf-8")
)
FIRST, LAST = date(1900, 1, 1), date(2040, 12, 31)
LUNAR_FIRST = date(1924, 8, 1)  # 1 Muharram 1343
IN_USE = [day for n in range((LAST - FIRST).days + 1) if (day := FIRST + timedelta(days=n))]


@pytest.mark.parametrize(
    ("calendar", "system"),
    [
        (Calendar.SOLAR_HIJRI, QCalendar.System.Jalali),
        (Calendar.JULIAN, QCalendar.System.Julian),
        (Calendar.GREGORIAN, QCalendar.System.Gregorian),
    ],
)
def test_every_day_in_use_is_the_day_of_qt_and_converts_back(
    calendar: Calendar, system: QCalendar.System
) -> None:
    qt = QCalendar(system)
    for day in IN_USE:
        parts = from_gregorian(calendar, day)
        theirs = qt.partsFromDate(QDate(day.year, day.month, day.day))
        assert parts == (theirs.year, theirs.month, theirs.day)
        assert to_gregorian(calendar, *parts) == day


@pytest.mark.parametrize("calendar", [Calendar.ETHIOPIAN, Calendar.IMPERIAL])
def test_every_day_in_use_converts_back(calendar: Calendar) -> None:
    for day in IN_USE:
        assert to_gregorian(calendar, *from_gregorian(calendar, day)) == day


def test_every_lunar_day_from_1343_converts_back() -> None:
    for day in IN_USE[(LUNAR_FIRST - FIRST).days :]:
        assert to_gregorian(Calendar.LUNAR_HIJRI, *from_gregorian(Calendar.LUNAR_HIJRI, day)) == day


@pytest.mark.parametrize(
    ("calendar", "table"), [(Calendar.SOLAR_HIJRI, "persian"), (Calendar.ETHIOPIAN, "ethiopic")]
)
def test_years_begin_and_end_as_in_icu(calendar: Calendar, table: str) -> None:
    months = months_in_year(calendar)
    for year, first in ((int(year), first) for year, first in ICU[table].items()):
        assert to_gregorian(calendar, year, 1, 1) == first
        last = to_gregorian(calendar, year, months, month_length(calendar, year, months))
        assert last == ICU[table].get(str(year + 1), last + timedelta(days=1)) - timedelta(days=1)


def _lunar_months() -> list[tuple[int, int, date]]:
    months = []
    for year, (first, lengths) in ICU["islamic-umalqura"].items():
        day = date.fromisoformat(first)
        for month, length in enumerate(lengths, 1):
            months.append((int(year), month, day))
            day += timedelta(days=30 if length == "L" else 29)
    return months


def test_lunar_months_begin_within_the_tolerance_of_icu_and_on_its_day_since_1420() -> None:
    """ICU computes the years before 1420 by an older rule: so far apart are two careful sources."""
    for year, month, first in _lunar_months():
        apart = abs(to_gregorian(Calendar.LUNAR_HIJRI, year, month, 1) - first)
        assert apart <= timedelta(days=0 if 1420 <= year <= 1450 else 2)


def test_lunar_days_are_near_the_tabular_calendar_of_qt() -> None:
    civil = QCalendar(QCalendar.System.IslamicCivil)
    for year, month, _ in _lunar_months():
        theirs = civil.dateFromParts(year, month, 1)
        ours = to_gregorian(Calendar.LUNAR_HIJRI, year, month, 1)
        assert abs(ours.toordinal() - date(theirs.year(), theirs.month(), theirs.day()).toordinal()) <= 2


@pytest.mark.parametrize(
    ("calendar", "parts", "day"),
    [
        # published pairs: coin tables (Ethiopian), the revolutions of 1978 and 1979, the fall of Kabul,
        # the October Revolution, the first and last day of the Imperial calendar, Nowruz of a leap year's end
        (Calendar.ETHIOPIAN, (2000, 1, 1), date(2007, 9, 12)),
        (Calendar.ETHIOPIAN, (1936, 1, 1), date(1943, 9, 12)),
        (Calendar.SOLAR_HIJRI, (1357, 2, 7), date(1978, 4, 27)),
        (Calendar.SOLAR_HIJRI, (1357, 11, 22), date(1979, 2, 11)),
        (Calendar.SOLAR_HIJRI, (1400, 5, 24), date(2021, 8, 15)),
        (Calendar.SOLAR_HIJRI, (1404, 1, 1), date(2025, 3, 21)),
        (Calendar.JULIAN, (1917, 10, 25), date(1917, 11, 7)),
        (Calendar.IMPERIAL, (2535, 1, 1), date(1976, 3, 21)),
        (Calendar.IMPERIAL, (2537, 6, 5), date(1978, 8, 27)),
        (Calendar.LUNAR_HIJRI, (1445, 1, 1), date(2023, 7, 19)),
    ],
)
def test_published_pairs(calendar: Calendar, parts: tuple[int, int, int], day: date) -> None:
    assert to_gregorian(calendar, *parts) == day
    assert from_gregorian(calendar, day) == parts


@given(st.sampled_from(Calendar), st.integers(-10, 3000), st.integers(-2, 15), st.integers(-2, 35))
def test_a_day_exists_or_is_refused(calendar: Calendar, year: int, month: int, day: int) -> None:
    exists = year in years(calendar) and 1 <= month <= months_in_year(calendar)
    if exists and 1 <= day <= last_day(calendar, year, month):
        assert isinstance(to_gregorian(calendar, year, month, day), date)
    else:
        with pytest.raises(ValueError, match="out of range"):
            to_gregorian(calendar, year, month, day)


@given(st.sampled_from(Calendar), st.dates())
def test_any_day_converts_back_or_is_refused(calendar: Calendar, day: date) -> None:
    try:
        parts = from_gregorian(calendar, day)
    except ValueError:
        return
    assert to_gregorian(calendar, *parts) == day
