"""Looking through the papers of a case and saying what they are: every edit can be undone."""

from collections.abc import Iterable, Sequence
from typing import Any

from interviewprep.domain.changes import Action, Changes, Edit, Subject
from interviewprep.domain.documents import EDITABLE_FIELDS, Document
from interviewprep.domain.errors import PageUnreadable
from interviewprep.domain.identifiers import now
from interviewprep.domain.kinds import kind_spec
from interviewprep.domain.pages import Page, PagePicture, PageState, TextSource, Word
from interviewprep.domain.treatment import UNTREATED, Quad, Treatment
from interviewprep.jobs.pool import JobFailed, WorkerPool
from interviewprep.recognition.duties import read_pages
from interviewprep.recognition.tasks import PageRequest, PageTask
from interviewprep.services import proposals
from interviewprep.storage import blobs, history, sources
from interviewprep.storage import documents as document_records
from interviewprep.storage import pages as page_records
from interviewprep.storage.case_file import CaseFile

_PICTURE_SECONDS = 120.0
_FEW = 12  # up to so many documents are read one by one, more at once with all others


def documents(case: CaseFile) -> list[Document]:
    """All documents of the case but the removed ones, in bundle order."""
    return document_records.all_documents(case)


def document(case: CaseFile, document_id: str) -> Document:
    """One document, removed or not; NoSuchRecord."""
    return document_records.get(case, document_id)


def existing_documents(case: CaseFile, ids: Iterable[str]) -> list[Document]:
    """Those of the documents that are there, removed or not; purged ones are left out."""
    wanted = set(ids)
    with case.reading():
        if len(wanted) <= _FEW:
            found = (document_records.find(case, identifier) for identifier in wanted)
            return [document for document in found if document is not None]
        kept, removed = (
            document_records.all_documents(case),
            document_records.all_documents(case, removed=True),
        )
    return [d for d in (*kept, *removed) if d.id in wanted]


def pages(case: CaseFile, document_id: str) -> list[Page]:
    """The pages of a document in order."""
    return page_records.of_document(case, document_id)


def page(case: CaseFile, page_id: str) -> Page:
    """One page; NoSuchRecord."""
    return page_records.get(case, page_id)


def words(case: CaseFile, page_id: str) -> tuple[Word, ...]:
    """The words of a page with their places, in reading order."""
    return page_records.words(case, page_id)


def picture(case: CaseFile, page_id: str) -> tuple[bytes, str]:
    """The stored picture of a page, not turned, and its media type; NoSuchRecord while there is none."""
    return page_records.picture(case, page_id)


def thumbnail(case: CaseFile, page_id: str) -> bytes | None:
    """A small JPEG of the page, not turned; None while there is none."""
    return page_records.thumbnail(case, page_id)


def edit_documents(case: CaseFile, ids: Sequence[str], **fields: Any) -> Changes:
    """Give the same values to fields of one or several documents (`EDITABLE_FIELDS`).

    A new kind brings its category along.
    """
    if unknown := fields.keys() - EDITABLE_FIELDS:
        raise ValueError(f"not editable: {sorted(unknown)}")
    if fields.get("kind"):
        fields.setdefault("category", kind_spec(fields["kind"]).category)
    edits = [Edit(Subject.DOCUMENT, identifier, fields) for identifier in ids]
    return history.apply(case, Action.EDIT_DOCUMENTS, edits)


def remove_documents(case: CaseFile, ids: Sequence[str]) -> Changes:
    """Lay documents into the bin, from which they can be restored."""
    moment = now()
    edits = [Edit(Subject.DOCUMENT, identifier, {"removed": moment}) for identifier in ids]
    return history.apply(case, Action.REMOVE_DOCUMENTS, edits)


def removed_documents(case: CaseFile) -> list[Document]:
    """What lies in the bin."""
    return [d for d in document_records.all_documents(case, removed=True) if d.removed]


def restore_documents(case: CaseFile, ids: Sequence[str]) -> Changes:
    """Take documents out of the bin."""
    edits = [Edit(Subject.DOCUMENT, identifier, {"removed": None}) for identifier in ids]
    return history.apply(case, Action.RESTORE_DOCUMENTS, edits)


def purge_documents(case: CaseFile, ids: Sequence[str]) -> Changes:
    """Delete documents for good, with their pages, texts and history. Cannot be undone."""
    document_records.purge(case, ids)
    return Changes(documents=frozenset(ids))


def reorder_documents(case: CaseFile, ordered_ids: Sequence[str]) -> Changes:
    """Put the named documents into this order, in the places they hold now among all documents."""
    moved = set(ordered_ids)
    queue = iter(ordered_ids)
    order = [next(queue) if d.id in moved else d.id for d in documents(case)]
    before = {d.id: d.position for d in documents(case)}
    edits = [
        Edit(Subject.DOCUMENT, identifier, {"position": position})
        for position, identifier in enumerate(order, 1)
        if before[identifier] != position
    ]
    return history.apply(case, Action.REORDER_DOCUMENTS, edits)


def turn_page(case: CaseFile, page_id: str, degrees: int) -> Changes:
    """Turn a page clockwise by a multiple of 90 degrees; recognised text is read anew unless verified."""
    shown = page_records.get(case, page_id)
    values = {"turned": (shown.turned + degrees) % 360, "turned_by_person": True}
    changes = history.apply(case, Action.TURN_PAGE, [Edit(Subject.PAGE, page_id, values)])
    _read_anew(case, [page_id])
    return changes


def treat_page(case: CaseFile, page_id: str, treatment: Treatment) -> Changes:
    """Say where the sheet lies in the picture of a page and whether its light is evened.

    The picture is made anew from the original and read again; a text that a person checked stays.
    """
    values = {"treatment": treatment, "treated_by_person": True}
    return history.apply(case, Action.TREAT_PAGE, [Edit(Subject.PAGE, page_id, values)])


def find_sheet_again(case: CaseFile, page_id: str) -> Changes:
    """Leave it to the machine again where the sheet lies."""
    values = {"treatment": None, "treated_by_person": False}
    return history.apply(case, Action.TREAT_PAGE, [Edit(Subject.PAGE, page_id, values)])


def cover_page(case: CaseFile, page_id: str, covers: Sequence[Quad]) -> Changes:
    """Cover these parts of a page (fractions of the source picture) in everything that is handed out."""
    return history.apply(case, Action.COVER_PAGE, [Edit(Subject.PAGE, page_id, {"covers": tuple(covers)})])


def source_picture(case: CaseFile, pool: WorkerPool, page_id: str) -> PagePicture:
    """The page as the file shows it: neither treated nor turned. Takes a moment: not for the GUI thread.

    Raises NoSuchRecord, and PageUnreadable and its like when it cannot be rendered.
    """
    with case.reading():
        shown = page_records.get(case, page_id)
        source = sources.get(case, shown.source_sha256)
        task = PageTask(
            source=blobs.read(case, source.sha256),
            media_type=source.media_type,
            requests=(PageRequest(page_id, shown.source_index, 0, UNTREATED),),
            password=sources.password(case, source.sha256),
            text=False,
        )
    try:
        [result] = pool.submit(read_pages, task, timeout=_PICTURE_SECONDS).result()
    except JobFailed:  # logged by the pool
        raise PageUnreadable(source.file_name) from None
    if result.picture is None:
        raise PageUnreadable(source.file_name)
    return result.picture


def correct_text(case: CaseFile, page_id: str, text: str) -> Changes:
    """Store the person's own text of a page; no later reading overwrites it."""
    values = {
        "text": text,
        "text_source": TextSource.PERSON,
        "verified": True,
        "state": PageState.READ,
        "failure": None,
    }
    changes = history.apply(case, Action.CORRECT_TEXT, [Edit(Subject.PAGE, page_id, values)])
    proposals.propose_anew(case, page_records.get(case, page_id))
    return changes


def read_again(
    case: CaseFile, document_ids: Iterable[str], languages: tuple[str, ...] | None = None
) -> Changes:
    """Queue all pages of the documents for a new reading, in other languages where given."""
    ids = list(document_ids)
    changes = Changes(documents=frozenset(ids))
    if languages is not None:
        changes = edit_documents(case, ids, languages=languages)
    page_ids = [p.id for identifier in ids for p in pages(case, identifier) if not p.verified]
    page_records.set_pending(case, page_ids)
    return changes | Changes(pages=frozenset(page_ids))


def undo(case: CaseFile) -> Changes | None:
    """Take back the last edit; None when there is none."""
    return _after_history(case, history.undo(case))


def redo(case: CaseFile) -> Changes | None:
    """Do again what was taken back last; None when there is nothing."""
    return _after_history(case, history.redo(case))


def _after_history(case: CaseFile, changes: Changes | None) -> Changes | None:
    """A page turned by undo may hold text read the wrong way round meanwhile: queue it again."""
    if changes is not None and changes.action is Action.TURN_PAGE:
        _read_anew(case, changes.pages)
    return changes


def _read_anew(case: CaseFile, page_ids: Iterable[str]) -> None:
    recognised = [
        p.id
        for p in (page_records.get(case, identifier) for identifier in page_ids)
        if not p.verified and p.text_source is not TextSource.PDF
    ]
    page_records.set_pending(case, recognised)
