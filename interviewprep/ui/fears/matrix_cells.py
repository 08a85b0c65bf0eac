"""What the cells of the evidence matrix say and where they lead."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from interviewprep.domain.events import Citation
from interviewprep.domain.pages import Page
from interviewprep.services.fears import MatrixRow
from interviewprep.ui.fears.fears_words import event_title, fear_title, source_title
from interviewprep.ui.fears.story_parts import StoryParts

translate = QCoreApplication.translate


class Column(IntEnum):
    """The columns from the leading edge."""

    FEAR = 0
    EVENT = 1
    PAGES = 2
    SOURCES = 3
    BECAUSE = 4


@dataclass(frozen=True, slots=True)
class MatrixLink:
    """Words that lead to a room with its arguments; without a room they lead nowhere."""

    words: str
    room: str = ""
    arguments: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MatrixLine:
    """One row of the table as it is painted and spoken."""

    row: MatrixRow
    cells: tuple[tuple[MatrixLink, ...], ...]
    because: str
    covered: bool

    @property
    def open(self) -> bool:
        """Whether it has neither evidence nor a reason why there is none."""
        return self.row.open

    @property
    def key(self) -> tuple[str, str]:
        """Which fear and event it is."""
        return self.row.fear.id, self.row.event.id if self.row.event else ""


def matrix_lines(parts: StoryParts, pages_of: Callable[[str], list[Page]]) -> list[MatrixLine]:
    """All rows of the matrix; what is sensitive is covered."""
    known: dict[str, list[Page]] = {}

    def page_number(citation: Citation) -> int | None:
        if citation.page_id is None:
            return None
        if citation.document_id not in known:
            known[citation.document_id] = pages_of(citation.document_id)
        pages = known[citation.document_id]
        return next((page.number for page in pages if page.id == citation.page_id), None)

    return [_line(parts, row, page_number) for row in parts.matrix]


def open_words() -> str:
    """What stands in a row with neither evidence nor a reason."""
    return translate("Matrix", "Neither evidence nor a reason yet")


def covered_words() -> str:
    """What stands in a cell that is covered."""
    return translate("Matrix", "covered")


def column_words(column: Column) -> str:
    """The heading of a column."""
    words = {
        Column.FEAR: translate("Matrix", "Fear"),
        Column.EVENT: translate("Matrix", "Event"),
        Column.PAGES: translate("Matrix", "Pages"),
        Column.SOURCES: translate("Matrix", "Country information"),
        Column.BECAUSE: translate("Matrix", "None, because …"),
    }
    return words[column]


def _line(parts: StoryParts, row: MatrixRow, page_number: Callable[[Citation], int | None]) -> MatrixLine:
    fear, event = row.fear, row.event
    number = parts.number(fear.id)
    named = MatrixLink(fear_title(fear, number, fear.sensitive), "fears", {"fear_id": fear.id})
    covered = fear.sensitive or (event is not None and event.sensitive)
    if event is None:
        happened = MatrixLink(translate("Matrix", "the fear itself"))
    else:
        happened = MatrixLink(event_title(event, covered), "chronology", {"event_id": event.id})
    pages = tuple(_page_link(parts, one, page_number(one)) for one in row.citations)
    sources = tuple(MatrixLink(source_title(one), "fears", {"source_id": one.id}) for one in row.sources)
    if covered:
        hidden = (MatrixLink(covered_words()),)
        pages, sources = (hidden if pages else ()), (hidden if sources else ())
    because = covered_words() if covered and row.because else row.because
    return MatrixLine(row, ((named,), (happened,), pages, sources, ()), because, covered)


def _page_link(parts: StoryParts, citation: Citation, number: int | None) -> MatrixLink:
    document = parts.document(citation.document_id)
    title = document.display_title if document else ""
    words = title if number is None else translate("Matrix", "{title}, p. {n}").format(title=title, n=number)
    arguments = {"document_id": citation.document_id, "page_number": number, "words": citation.passage}
    return MatrixLink(words, "documents", arguments)
