"""Short words about a missing paper."""

from interviewprep.domain.missing import MissingPaper
from interviewprep.ui import labels


def when(paper: MissingPaper) -> str:
    """When it happened, a day in figures: chips and second lines are short."""
    return labels.short_date_text(paper.date)
