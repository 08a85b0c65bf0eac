"""Short words about a missing paper."""

from interviewprep.domain.dates import Precision
from interviewprep.domain.missing import MissingPaper
from interviewprep.ui import labels


def when(paper: MissingPaper) -> str:
    """When it happened, a day in figures: chips and second lines are short."""
    reading = paper.date.reading
    if reading is not None and reading.precision is Precision.DAY:
        return labels.short_date(reading.earliest)
    return labels.date_text(paper.date)
