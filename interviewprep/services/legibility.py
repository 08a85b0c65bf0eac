"""What may make the pages of a document hard to read, and what a person can do about it."""

from dataclasses import dataclass

from interviewprep.domain.kinds import kind_spec
from interviewprep.domain.likeness import are_near_duplicates
from interviewprep.domain.pages import Page, PageSide
from interviewprep.storage import documents, pages
from interviewprep.storage.case_file import CaseFile

SECOND_SIDE_MISSING = "second_side_missing"
NEAR_DUPLICATE = "near_duplicate"


@dataclass(frozen=True, slots=True)
class DocumentHint:
    """One hint: a `PageHint` value, `second_side_missing`, or `near_duplicate` of another page."""

    code: str
    page_id: str | None = None
    other_page_id: str | None = None


def of_document(case: CaseFile, document_id: str) -> tuple[DocumentHint, ...]:
    """The hints for one document, page by page, those for the whole document last."""
    with case.reading():
        document = documents.get(case, document_id)
        own = pages.of_document(case, document_id)
        others = pages.likenesses(case)
    found = [DocumentHint(hint.value, page.id) for page in own for hint in page.hints]
    for page in own:
        twin = _twin(page, others)
        if twin is not None:
            found.append(DocumentHint(NEAR_DUPLICATE, page.id, twin))
    two_sided = document.kind is not None and kind_spec(document.kind).two_sided
    if two_sided and len(own) == 1 and own[0].side in (None, PageSide.FRONT):
        found.append(DocumentHint(SECOND_SIDE_MISSING, own[0].id))
    return tuple(found)


def _twin(page: Page, others: list[tuple[str, str, str]]) -> str | None:
    """An earlier page that looks the same: the later one gets the hint."""
    own = page.created.isoformat(), page.id
    for likeness, created, page_id in others:
        if (created, page_id) < own and are_near_duplicates(page.likeness, likeness):
            return page_id
    return None
