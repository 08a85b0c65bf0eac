"""Dates as written on papers, with the span of Gregorian days they mean where that is understood.

Gregorian dates only so far. The written form is kept exactly; a reading never replaces it.
EDTF is ISO 8601-2:2019 (level 0 for days, months and years).
"""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Precision(StrEnum):
    """How exact a date is."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class DateReading:
    """One meaning of a written date: whole days `earliest` to `latest`, both inclusive."""

    calendar: str
    precision: Precision
    earliest: date
    latest: date
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
        """Orders dates by their earliest day, those not understood last."""
        return (self.reading is None, self.reading.earliest if self.reading else date.max)


NO_DATE = DateStatement()

# Nominative and genitive forms, folded to lower case; the first three letters of Latin names are
# accepted too where they name one month only.
_MONTHS: tuple[tuple[str, ...], ...] = (
    ("январь", "января", "студзень", "студзеня", "січень", "січня", "january", "jan", "janvier"),
    ("февраль", "февраля", "люты", "лютага", "лютий", "лютого", "february", "feb", "février"),
    ("март", "марта", "сакавік", "сакавіка", "березень", "березня", "march", "mar", "mars"),
    ("апрель", "апреля", "красавік", "красавіка", "квітень", "квітня", "april", "apr", "avril"),
    ("май", "мая", "травень", "траўня", "травень", "травня", "may", "mai"),
    ("июнь", "июня", "чэрвень", "чэрвеня", "червень", "червня", "june", "jun", "juin"),
    ("июль", "июля", "ліпень", "ліпеня", "липень", "липня", "july", "jul", "juillet"),
    ("август", "августа", "жнівень", "жніўня", "серпень", "серпня", "august", "aug", "août"),
    ("сентябрь", "сентября", "верасень", "верасня", "вересень", "вересня", "september", "sep", "septembre"),
    ("октябрь", "октября", "кастрычнік", "кастрычніка", "жовтень", "жовтня", "october", "oct", "octobre"),
    ("ноябрь", "ноября", "лістапад", "лістапада", "листопад", "листопада", "november", "nov", "novembre"),
    ("декабрь", "декабря", "снежань", "снежня", "грудень", "грудня", "december", "dec", "décembre"),
)  # fmt: skip
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}

_YEAR_WORD = r"(?:\s*(?:г|года|год|р|року|рік)\.?)?"
_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_NUMERIC = re.compile(rf"(\d{{1,2}})[./](?:(\d{{1,2}})[./])?(\d{{4}}){_YEAR_WORD}")
_WORDS = re.compile(rf"(?:(\d{{1,2}})(?:er|st|nd|rd|th)?\s+)?([^\W\d_]+)\.?,?\s+(\d{{4}}){_YEAR_WORD}")
_MONTH_FIRST = re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_YEAR_ONLY = re.compile(rf"(\d{{4}}){_YEAR_WORD}")


def read_date(text: str) -> DateStatement:
    """The statement for a date as a person wrote it: 23.09.2017, 2017-09, «16 сентября 2017 года», 1998.

    Numbers with dots or slashes are day, month, year: the order of every country in the sources
    but the United States. Years outside 1800 to 2100 are kept as written without a reading, since
    1376 is a Solar Hijri year, not a Gregorian one.
    """
    text = text.strip()
    parts = _parts(" ".join(text.casefold().split()))
    return DateStatement(text, _reading(*parts) if parts else None)


def _parts(text: str) -> tuple[int, int | None, int | None] | None:
    """Year, month and day of the text, None where none is understood."""
    if match := _ISO.fullmatch(text):
        return int(match[1]), _int(match[2]), _int(match[3])
    if match := _NUMERIC.fullmatch(text):
        month, day = (match[2], match[1]) if match[2] else (match[1], None)
        return int(match[3]), _int(month), _int(day)
    if (match := _WORDS.fullmatch(text)) and match[2] in _MONTH_OF:
        return int(match[3]), _MONTH_OF[match[2]], _int(match[1])
    if (match := _MONTH_FIRST.fullmatch(text)) and match[1] in _MONTH_OF:
        return int(match[3]), _MONTH_OF[match[1]], int(match[2])
    if match := _YEAR_ONLY.fullmatch(text):
        return int(match[1]), None, None
    return None


def _int(text: str | None) -> int | None:
    return int(text) if text else None


def _reading(year: int, month: int | None, day: int | None) -> DateReading | None:
    if not 1800 <= year <= 2100:
        return None
    if month is None:
        first, last = date(year, 1, 1), date(year, 12, 31)
        return DateReading("gregorian", Precision.YEAR, first, last, f"{year:04}")
    if not 1 <= month <= 12:
        return None
    days = calendar.monthrange(year, month)[1]
    if day is None:
        first, last = date(year, month, 1), date(year, month, days)
        return DateReading("gregorian", Precision.MONTH, first, last, f"{year:04}-{month:02}")
    if not 1 <= day <= days:
        return None
    moment = date(year, month, day)
    return DateReading("gregorian", Precision.DAY, moment, moment, moment.isoformat())
