"""The second line of a document's row: its category and the date that matters."""

from PySide6.QtCore import QCoreApplication

from interviewprep.domain.dates import DateStatement
from interviewprep.domain.documents import Document, Relation
from interviewprep.ui import labels
from interviewprep.ui.documents.text_direction import isolated


def second_line(document: Document, above: Document | None = None) -> tuple[str, str]:
    """Category and date; for a paper not sorted yet its pages and when it was added. Either may be empty.

    A paper that belongs to another one (`above`) says what it is to that one instead of its category.
    """
    first = second = ""
    if above is not None and document.relation is not None:
        first = _relation(document.relation, above.display_title)
    elif document.category is not None:
        first = labels.category(document.category)
    elif document.page_count:
        first = labels.page_count(document.page_count)
    if document.issue_date:
        second = _date(document.issue_date)
    elif document.expiry_date:
        expires = QCoreApplication.translate("DocumentRow", "expires {date}")
        second = expires.format(date=_date(document.expiry_date))
    elif document.category is None and above is None:
        added = QCoreApplication.translate("DocumentRow", "added {date}")
        moment = document.created.astimezone()
        second = added.format(date=labels.short_date(moment))
    return first, second


def _relation(relation: Relation, title: str) -> str:
    translate = QCoreApplication.translate
    words = {
        Relation.TRANSLATION: translate("DocumentRow", "translation of {title}"),
        Relation.TRANSLATOR_CERTIFICATE: translate("DocumentRow", "translator's certificate for {title}"),
        Relation.COPY: translate("DocumentRow", "copy of {title}"),
        Relation.ATTACHMENT: translate("DocumentRow", "attached to {title}"),
    }
    return words[relation].format(title=isolated(title))


def _date(statement: DateStatement) -> str:
    """A day in figures, a month or year in words, what is not understood as it is written."""
    return isolated(labels.short_date_text(statement))
