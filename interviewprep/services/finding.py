"""Search over everything in the case."""

from dataclasses import dataclass

from interviewprep.domain.documents import Document
from interviewprep.storage import documents
from interviewprep.storage import search as search_index
from interviewprep.storage.case_file import CaseFile


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchResult:
    """One place where all words were found.

    `page_id` and `page_number` are None when the words stand in what was written about the document.
    `marks` are the spans of found words in `snippet`, in characters.
    """

    document: Document
    page_id: str | None
    page_number: int | None
    snippet: str
    marks: tuple[tuple[int, int], ...]


def search(case: CaseFile, text: str, limit: int = 200) -> list[SearchResult]:
    """Places with all words of `text`, best first; words match by their beginning, letters folded."""
    if not text.strip():
        return []
    with case.reading():
        hits = search_index.search(case, text, limit)
        found = {identifier: documents.get(case, identifier) for identifier in {h.document_id for h in hits}}
    return [
        SearchResult(
            document=found[hit.document_id],
            page_id=hit.page_id,
            page_number=hit.page_number,
            snippet=hit.snippet,
            marks=hit.marks,
        )
        for hit in hits
    ]
