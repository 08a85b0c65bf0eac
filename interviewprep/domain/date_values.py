"""What is known of a date: as written, its calendar, how exact it is, and the Gregorian days it means."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType


class Calendar(StrEnum):
    """The calendars that papers and people of the countries of origin use."""

    GREGORIAN = "gregorian"
    JULIAN = "julian"
    SOLAR_HIJRI = "solar_hijri"
    LUNAR_HIJRI = "lunar_hijri"
    ETHIOPIAN = "ethiopian"
    IMPERIAL = "imperial"


class Precision(StrEnum):
    """How exact a date is, or which sort of statement it is."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    ABOUT = "about"
    BEFORE = "before"
    AFTER = "after"
    BETWEEN = "between"
    AGE = "age"
    RELATIVE = "relative"


@dataclass(frozen=True, slots=True)
class DateReading:
    """One meaning of a written date: the Gregorian days `earliest` to `latest`, both inclusive.

    None is an open end; both are None for a date told by another event, until it is resolved.
    `calendar` is the one it is written in; `edtf` is ISO 8601-2 in Gregorian terms ("" when unresolved).
    """

    calendar: Calendar
    precision: Precision
    earliest: date | None
    latest: date | None
    edtf: str


@dataclass(frozen=True, slots=True)
class DateStatement:
    """A date as written, and what it means; `reading` is None while it is not understood."""

    original: str = ""
    reading: DateReading | None = None

    def __bool__(self) -> bool:
        """Whether anything is written."""
        return bool(self.original)

    @property
    def sort_key(self) -> tuple[bool, date]:
        """Orders dates by their earliest day (their latest where the beginning is open), unknown last."""
        reading = self.reading
        known = (reading.earliest or reading.latest) if reading else None
        return (known is None, known or date.max)


NO_DATE = DateStatement()


@dataclass(frozen=True, slots=True)
class Relative:
    """A date told by another event: from `offset_days_min` to `offset_days_max` days after it.

    Negative days are before it; None is open. `anchor` is what the person called the event, as
    written ("the arrest"), empty where only "two days later" was said.
    """

    offset_days_min: int | None
    offset_days_max: int | None
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class DateProblem:
    """Why a written date means nothing, for the window to say kindly.

    `day_not_in_month`: details calendar, year, month, day and days (the month's length in that year).
    `month_not_in_year`: calendar, month, months. `year_out_of_range`: calendar, year, first, last.
    `ends_before_it_starts`: earliest, latest (ISO days).
    """

    code: str
    details: Mapping[str, int | str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date inside running text: `text[start:end] == original`, with its readings, likeliest first."""

    start: int
    end: int
    original: str
    readings: tuple[DateReading, ...]
