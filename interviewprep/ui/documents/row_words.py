"""The second line of a document's row: its category and the date that matters."""

from PySide6.QtCore import QCoreApplication

from interviewprep.domain.dates import DateStatement, Precision
from interviewprep.domain.documents import Document
from interviewprep.ui import labels


def second_line(document: Document) -> str:
    """Category and date; for a paper not sorted yet its pages and when it was added."""
    parts = []
    if document.category is not None:
        parts.append(labels.category(document.category))
    elif document.page_count:
        parts.append(QCoreApplication.translate("DocumentRow", "%n page(s)", "", document.page_count))
    if document.issue_date:
        parts.append(_date(document.issue_date))
    elif document.expiry_date:
        expires = QCoreApplication.translate("DocumentRow", "expires {date}")
        parts.append(expires.format(date=_date(document.expiry_date)))
    elif document.category is None:
        added = QCoreApplication.translate("DocumentRow", "added {date}")
        moment = document.created.astimezone()
        parts.append(added.format(date=labels.short_date(moment)))
    return " · ".join(parts)


def _date(statement: DateStatement) -> str:
    """A day in figures, a month or year in words, what is not understood as it is written."""
    reading = statement.reading
    if reading is not None and reading.precision is Precision.DAY:
        return labels.short_date(reading.earliest)
    return labels.date_text(statement)
