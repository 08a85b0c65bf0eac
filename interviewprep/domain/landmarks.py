"""Feasts and days that people date their lives by: when they fell in a given year.

Each is a day of a calendar that has it every year, or Easter (Western by the anonymous Gregorian
computus of Meeus, "Astronomical Algorithms", chapter 8; Eastern by Meeus' Julian one, ibid.).
"""

from datetime import date, timedelta

from interviewprep.domain.calendars import LUNAR_TOLERANCE, from_gregorian, to_gregorian
from interviewprep.domain.date_values import Calendar

_LUNAR, _SOLAR, _ETHIOPIAN = Calendar.LUNAR_HIJRI, Calendar.SOLAR_HIJRI, Calendar.ETHIOPIAN
_GREGORIAN, _JULIAN = Calendar.GREGORIAN, Calendar.JULIAN

#: Calendar, month and day, likeliest first. Mawlid is kept on 12 Rabi I by Sunnis, on 17 Rabi I by Shiites.
_DAYS: dict[str, tuple[tuple[Calendar, int, int], ...]] = {
    "ramadan_begins": ((_LUNAR, 9, 1),),
    "ramadan_ends": ((_LUNAR, 9, 30),),
    "night_of_power": ((_LUNAR, 9, 27),),
    "eid_al_fitr": ((_LUNAR, 10, 1),),
    "eid_al_adha": ((_LUNAR, 12, 10),),
    "ashura": ((_LUNAR, 1, 10),),
    "arbaeen": ((_LUNAR, 2, 20),),
    "mawlid": ((_LUNAR, 3, 12), (_LUNAR, 3, 17)),
    "nowruz": ((_SOLAR, 1, 1),),
    "yalda": ((_SOLAR, 9, 30),),
    "sizdah_bedar": ((_SOLAR, 1, 13),),
    "christmas": ((_GREGORIAN, 12, 25), (_JULIAN, 12, 25)),
    "christmas_slavic": ((_JULIAN, 12, 25), (_GREGORIAN, 12, 25)),
    "christmas_west": ((_GREGORIAN, 12, 25),),
    "christmas_east": ((_JULIAN, 12, 25),),
    "new_year": ((_GREGORIAN, 1, 1),),
    "enkutatash": ((_ETHIOPIAN, 1, 1),),
    "meskel": ((_ETHIOPIAN, 1, 17),),
    "genna": ((_ETHIOPIAN, 4, 29),),
    "timkat": ((_ETHIOPIAN, 5, 11),),
}
_EASTERS: dict[str, tuple[Calendar, ...]] = {
    "easter": (_GREGORIAN, _JULIAN),
    "easter_slavic": (_JULIAN, _GREGORIAN),
    "easter_west": (_GREGORIAN,),
    "easter_east": (_JULIAN,),
}


def occurrences(landmark: str, first: date, last: date) -> list[tuple[Calendar, date]]:
    """The landmark's days between two Gregorian days, each with its calendar; the likeliest custom first."""
    found: list[tuple[Calendar, date]] = []
    for calendar in _EASTERS.get(landmark, ()):
        found += [(calendar, easter(year, calendar)) for year in range(first.year, last.year + 1)]
    for calendar, month, number in _DAYS.get(landmark, ()):
        found += month_days(calendar, month, number, first, last)
    return [(calendar, day) for calendar, day in dict.fromkeys(found) if first <= day <= last]


def month_days(
    calendar: Calendar, month: int, day: int, first: date, last: date
) -> list[tuple[Calendar, date]]:
    """The days with this month and number in the calendar from `first` on until `last`."""
    found = []
    try:
        year = from_gregorian(calendar, first)[0]
    except ValueError:
        return []
    for candidate in range(year, year + last.year - first.year + 3):
        try:
            moment = to_gregorian(calendar, candidate, month, day)
        except ValueError:
            continue
        if first <= moment <= last:
            found.append((calendar, moment))
    return found


def known_landmarks() -> frozenset[str]:
    """The names of all landmarks."""
    return frozenset(_DAYS) | frozenset(_EASTERS)


def calendars(landmark: str) -> frozenset[Calendar]:
    """The calendars that the landmark is a day of."""
    return frozenset(calendar for calendar, _, _ in _DAYS.get(landmark, ())) | frozenset(
        _EASTERS.get(landmark, ())
    )


def spread(calendar: Calendar, first: date, last: date) -> tuple[date, date]:
    """First and last day as far as the calendar tells them: lunar days are uncertain both ways."""
    days = timedelta(LUNAR_TOLERANCE if calendar is _LUNAR else 0)
    return first - days, last + days


def easter(year: int, calendar: Calendar) -> date:
    """Easter Sunday of a Gregorian year: Western for the Gregorian calendar, Eastern for the Julian."""
    if calendar is _JULIAN:
        a, b, c = year % 4, year % 7, year % 19
        d = (19 * c + 15) % 30
        e = (2 * a + 4 * b - d + 34) % 7
        month, day = divmod(d + e + 114, 31)
        return to_gregorian(_JULIAN, year, month, day + 1)
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7  # noqa: E741 (the names of the source)
    m = (a + 11 * h + 19 * l) // 433
    month, day = divmod(h + l - 7 * m + 90, 25)[0], 0
    day = (h + l - 7 * m + 33 * month + 19) % 32
    return date(year, month, day)
