"""Pages put together as the papers are: split, merged, ordered, front and back; all of it can be undone."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from interviewprep.domain.changes import Action, Changes, Edit, Subject
from interviewprep.domain.documents import Document, Relation
from interviewprep.domain.identifiers import new_id, now
from interviewprep.domain.pages import Page, PageSide
from interviewprep.storage import documents, history, pages
from interviewprep.storage.case_file import CaseFile


def split(case: CaseFile, document_id: str, first_page_ids: Sequence[str]) -> tuple[tuple[str, ...], Changes]:
    """Make documents of their own of the pages from each of these on; the first page cannot be one of them.

    The new documents stand behind the old one and take over what holds for the sheet as a whole (form,
    languages, where the original is, how it was obtained), not what a person wrote about the first paper.
    ValueError for a page that is not in the document, or is its first.
    """
    with case.transaction():
        own = pages.of_document(case, document_id)
        starts = sorted(_place(own, page_id) for page_id in set(first_page_ids))
        if not starts or starts[0] == 0:
            raise ValueError("a document begins with its first page")
        old = documents.get(case, document_id)
        parts = [own[a:b] for a, b in zip(starts, [*starts[1:], len(own)], strict=True)]
        new = [_part_of(old) for _ in parts]
        edits = _make_room(case, old, len(new))
        for rank, (document, part) in enumerate(zip(new, parts, strict=True), 1):
            documents.insert(case, replace(document, position=old.position + rank), [])
            edits += _moves(part, document.id)
        created = [(Subject.DOCUMENT, document.id) for document in new]
        changes = history.apply(case, Action.SPLIT_DOCUMENT, edits, created)
    ids = tuple(document.id for document in new)
    return ids, changes | Changes(documents=frozenset({document_id, *ids}))


def merge(case: CaseFile, document_ids: Sequence[str]) -> Changes:
    """Put the pages of all documents, in this order, into the first; the others go into the bin, empty.

    ValueError for fewer than two.
    """
    first, *others = dict.fromkeys(document_ids)
    if not others:
        raise ValueError("merging takes two documents")
    with case.transaction():
        count = len(pages.of_document(case, first))
        moved = [page for identifier in others for page in pages.of_document(case, identifier)]
        edits = _moves(moved, first, after=count)
        gone = now()
        edits += [Edit(Subject.DOCUMENT, identifier, {"removed": gone}) for identifier in others]
        changes = history.apply(case, Action.MERGE_DOCUMENTS, edits)
    return changes | Changes(documents=frozenset({first}))


def reorder_pages(case: CaseFile, document_id: str, ordered_page_ids: Sequence[str]) -> Changes:
    """Put the pages of a document into this order. ValueError unless each is named once."""
    with case.transaction():
        own = {page.id: page for page in pages.of_document(case, document_id)}
        if sorted(ordered_page_ids) != sorted(own):
            raise ValueError("every page once")
        return history.apply(
            case, Action.REORDER_PAGES, _moves([own[identifier] for identifier in ordered_page_ids])
        )


def remove_pages(case: CaseFile, page_ids: Sequence[str]) -> Changes:
    """Take pages out of their documents: blank backs, doubles. They stay in the original and can be undone.

    ValueError when a document would be left without any page.
    """
    gone, moment = set(page_ids), now()
    with case.transaction():
        edits = [Edit(Subject.PAGE, page_id, {"removed": moment}) for page_id in gone]
        for document_id in {pages.get(case, page_id).document_id for page_id in gone}:
            kept = [page for page in pages.of_document(case, document_id) if page.id not in gone]
            if not kept:
                raise ValueError("a document has at least one page")
            edits += _moves(kept)
        return history.apply(case, Action.REMOVE_PAGES, edits)


def mark_sides(case: CaseFile, sides: Mapping[str, PageSide | None]) -> Changes:
    """Say which pages are fronts and which are backs."""
    edits = [Edit(Subject.PAGE, page_id, {"side": side}) for page_id, side in sides.items()]
    return history.apply(case, Action.MARK_SIDES, edits)


def relate(
    case: CaseFile, document_ids: Sequence[str], belongs_to: str | None, relation: Relation | None
) -> Changes:
    """Say what documents are to another one (its translation, copy, ...); None takes it back.

    ValueError for a document related to itself, directly or by way of others.
    """
    if (belongs_to is None) != (relation is None):
        raise ValueError("a relation has two sides")
    with case.transaction():
        at, seen = belongs_to, set(document_ids)
        while at is not None:
            if at in seen:
                raise ValueError("a document cannot belong to itself")
            seen.add(at)
            at = documents.get(case, at).belongs_to
        values = {"belongs_to": belongs_to, "relation": relation}
        edits = [Edit(Subject.DOCUMENT, identifier, values) for identifier in document_ids]
        return history.apply(case, Action.RELATE_DOCUMENTS, edits)


def _place(own: Sequence[Page], page_id: str) -> int:
    places = [place for place, page in enumerate(own) if page.id == page_id]
    if not places:
        raise ValueError("the page is not in the document")
    return places[0]


def _part_of(old: Document) -> Document:
    moment = now()
    return Document(
        id=new_id(),
        created=moment,
        modified=moment,
        file_name=old.file_name,
        sha256=old.sha256,
        size=old.size,
        media_type=old.media_type,
        languages=old.languages,
        form=old.form,
        original_location=old.original_location,
        acquisition=old.acquisition,
    )


def _make_room(case: CaseFile, old: Document, count: int) -> list[Edit]:
    """Move up what stands behind a document, so that new ones can stand between."""
    behind = [d for d in documents.all_documents(case) if d.position > old.position]
    return [Edit(Subject.DOCUMENT, d.id, {"position": d.position + count}) for d in behind]


def _moves(moved: Sequence[Page], document_id: str | None = None, after: int = 0) -> list[Edit]:
    """Number pages in their order behind `after` others, in another document where given."""
    place = {} if document_id is None else {"document_id": document_id}
    return [
        Edit(Subject.PAGE, page.id, {"number": number, **place})
        for number, page in enumerate(moved, after + 1)
    ]
