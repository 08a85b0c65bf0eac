"""What a written date means, and kindly why one means nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from interviewprep.domain.dates import (
    Calendar,
    DateProblem,
    DateReading,
    DateStatement,
    Precision,
    interpret,
    is_placeholder,
)
from interviewprep.ui import labels

translate = QCoreApplication.translate


def calendar_words(value: Calendar) -> str:
    """The calendar's name."""
    words = {
        Calendar.GREGORIAN: translate("Calendar", "Gregorian calendar"),
        Calendar.JULIAN: translate("Calendar", "old style, Julian calendar"),
        Calendar.SOLAR_HIJRI: translate("Calendar", "Solar Hijri"),
        Calendar.LUNAR_HIJRI: translate("Calendar", "lunar Hijri"),
        Calendar.ETHIOPIAN: translate("Calendar", "Ethiopian calendar"),
        Calendar.IMPERIAL: translate("Calendar", "Imperial calendar of Iran"),
    }
    return words[value]


def reading_words(reading: DateReading) -> str:
    """One meaning of a date in Gregorian days, with the calendar where it is another."""
    words = labels.date_text(DateStatement("?", reading))
    if reading.calendar is Calendar.GREGORIAN:
        return words
    return f"{words} ({calendar_words(reading.calendar)})"


def meaning_words(statement: DateStatement) -> str:
    """The line under a date that is understood; empty for any other."""
    reading = statement.reading
    if reading is None:
        return ""
    if reading.earliest is None and reading.latest is None:
        return translate("DateMeaning", "told by another event, kept as written")
    words = translate("DateMeaning", "= {date}").format(date=reading_words(reading))
    if day_was_assigned(statement):
        return translate("DateMeaning", "{date} · the day was assigned").format(date=words)
    return words


def day_was_assigned(statement: DateStatement) -> bool:
    """Whether a day such as 1 January is written, but a person said that only the year is true."""
    reading = statement.reading
    if reading is None or reading.precision is not Precision.YEAR:
        return False
    return any(is_placeholder(read) for read in interpret(statement.original))


def year_alone(statement: DateStatement) -> DateReading | None:
    """The year of a placeholder day, in the calendar in which it is written."""
    reading = statement.reading
    if reading is None or reading.earliest is None:
        return None
    candidates: Sequence[DateReading] = ()
    for part in _numbers(statement.original):
        candidates = [
            read
            for read in interpret(part)
            if read.precision is Precision.YEAR
            and read.calendar is reading.calendar
            and read.earliest is not None
            and read.latest is not None
            and read.earliest <= reading.earliest <= read.latest
        ]
        if candidates:
            return candidates[0]
    return None


def _numbers(text: str) -> list[str]:
    folded = "".join(char if char.isdigit() else " " for char in text)
    return [part for part in folded.split() if len(part) == 4]


def problem_words(problem: DateProblem) -> str:
    """Why a date means nothing, with what would be right."""
    details = {key: str(value) for key, value in problem.details.items()}
    if calendar := details.get("calendar"):
        details["calendar"] = calendar_words(Calendar(calendar))
    sentences = {
        "day_not_in_month": translate(
            "DateProblem",
            "Month {month} of {year} has {days} days ({calendar}). Kept as written; please look again.",
        ),
        "month_not_in_year": translate(
            "DateProblem", "A year has {months} months ({calendar}). Kept as written; please look again."
        ),
        "year_out_of_range": translate(
            "DateProblem",
            "The year is outside {first}–{last} ({calendar}). Kept as written; please look again.",
        ),
        "ends_before_it_starts": translate(
            "DateProblem", "It ends before it begins. Kept as written; please look again."
        ),
    }
    return sentences.get(problem.code, translate("DateProblem", "Kept as written.")).format(**details)
