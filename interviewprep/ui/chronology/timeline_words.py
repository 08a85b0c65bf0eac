"""What a timeline says in words."""

from PySide6.QtCore import QCoreApplication

from interviewprep.domain.events import Event
from interviewprep.ui.chronology.timeline_layout import Lane
from interviewprep.ui.counted import counted

translate = QCoreApplication.translate
_DAYS_A_MONTH = 30.44


def lane(value: Lane) -> str:
    """A strip's name."""
    words = {
        Lane.LIFE: translate("Timeline", "Life"),
        Lane.WORK: translate("Timeline", "School and work"),
        Lane.HARM: translate("Timeline", "Harm"),
        Lane.TRAVEL: translate("Timeline", "Travel and stays"),
        Lane.PROCEDURE: translate("Timeline", "Procedure"),
    }
    return words[value]


def title(event: Event) -> str:
    """What stands beside a bar; a sensitive event is only said to be there."""
    if event.sensitive:
        return translate("Timeline", "covered")
    return event.title or event.happening or translate("Timeline", "untitled")


def untold(days: int) -> str:
    """A gap: “2 y 6 m not yet told”."""
    months = round(days / _DAYS_A_MONTH)
    years, months = divmod(months, 12)
    if not years:
        return counted.months_untold(months)
    if not months:
        return counted.years_untold(years)
    return translate("Timeline", "{years} y {months} m not yet told").format(years=years, months=months)
