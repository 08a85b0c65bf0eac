"""The second line of a document's row: its category and the date that matters."""

from PySide6.QtCore import QCoreApplication

from interviewprep.domain.dates import DateStatement, Precision
from interviewprep.domain.documents import Document
from interviewprep.ui import labels
from interviewprep.ui.documents.text_direction import is_right_to_left


def second_line(document: Document) -> tuple[str, str]:
    """Category and date; for a paper not sorted yet its pages and when it was added. Either may be empty."""
    first = second = ""
    if document.category is not None:
        first = labels.category(document.category)
    elif document.page_count:
        first = QCoreApplication.translate("DocumentRow", "%n page(s)", "", document.page_count)
    if document.issue_date:
        second = _date(document.issue_date)
    elif document.expiry_date:
        expires = QCoreApplication.translate("DocumentRow", "expires {date}")
        second = expires.format(date=_date(document.expiry_date))
    elif document.category is None:
        added = QCoreApplication.translate("DocumentRow", "added {date}")
        moment = document.created.astimezone()
        second = added.format(date=labels.short_date(moment))
    return first, second


def _date(statement: DateStatement) -> str:
    """A day in figures, a month or year in words, what is not understood as it is written."""
    reading = statement.reading
    if reading is not None and reading.precision is Precision.DAY:
        return labels.short_date(reading.earliest)
    words = labels.date_text(statement)
    # Isolated (UAX #9), so that it does not carry what stands beside it along.
    return f"\u2068{words}\u2069" if is_right_to_left(words) else words
