"""Documents of the case."""

from collections.abc import Iterable, Sequence

from peewee import SQL

from interviewprep.domain.documents import Document, DocumentState
from interviewprep.domain.errors import NoSuchRecord
from interviewprep.domain.pages import Page
from interviewprep.domain.sources import SourceFile
from interviewprep.storage import orphans, rows, search_index, sources
from interviewprep.storage.case_file import CaseFile
from interviewprep.storage.database import CaseDatabase
from interviewprep.storage.rows import DocumentRow, PageRow

# Look-ups in an index for each document are a third of the time of one GROUP BY over all pages.
_STANDING = """
    SELECT id, (SELECT count(*) FROM page WHERE document_id = document.id AND removed IS NULL),
        EXISTS (SELECT 1 FROM page
            WHERE document_id = document.id AND state = 'pending' AND removed IS NULL),
        EXISTS (SELECT 1 FROM page
            WHERE document_id = document.id AND state = 'failed' AND removed IS NULL)
    FROM document"""


# Steps whose entries name the document as the one a page was or came to be in, or that another belongs to.
_FORGET_MOVES = """
    DELETE FROM history_entry WHERE step IN (
        SELECT step FROM history_entry WHERE before LIKE ?1 OR after LIKE ?1)"""


def insert(
    case: CaseFile,
    document: Document,
    pages: Sequence[Page],
    source: SourceFile | None = None,
    password: str | None = None,
) -> None:
    """Store a document, whose original is stored already, with its pages; this makes it visible.

    `source` says more about a file that is new to the case, `password` opens it (an encrypted PDF).
    """
    source = source or SourceFile(
        sha256=document.sha256,
        size=document.size,
        file_name=document.file_name,
        media_type=document.media_type,
    )
    with case.transaction():
        sources.insert(case, source, password)
        rows.insert(case.database, DocumentRow, document)
        search_index.index_document(case.database, document.id)
        for page in pages:
            row = rows.insert(case.database, PageRow, page)
            if page.text:
                search_index.index_page(case.database, row, page.text)


def find(case: CaseFile, document_id: str) -> Document | None:
    """One document, removed or not; None where there is none."""
    with case.reading():
        found = _select(case.database, DocumentRow.id == document_id, document_id)
    return found[0] if found else None


def get(case: CaseFile, document_id: str) -> Document:
    """One document, removed or not. NoSuchRecord."""
    document = find(case, document_id)
    if document is None:
        raise NoSuchRecord(id=document_id)
    return document


def all_documents(case: CaseFile, removed: bool = False) -> list[Document]:
    """The documents of the case in bundle order, or those in the bin."""
    with case.reading():
        return _select(case.database, DocumentRow.removed.is_null(not removed))


def with_sha256(case: CaseFile, sha256: str) -> Document | None:
    """The document (not removed) whose original has these bytes."""
    with case.reading():
        found = _select(case.database, (DocumentRow.sha256 == sha256) & DocumentRow.removed.is_null())
    return found[0] if found else None


def next_position(case: CaseFile) -> int:
    """The position behind all documents, those in the bin included."""
    with case.reading():
        return int(case.database.value("SELECT coalesce(max(position) + 1, 0) FROM document"))


def purge(case: CaseFile, ids: Iterable[str]) -> None:
    """Delete documents for good: rows, pages, words, history that names them, blobs nobody else uses.

    Steps of the history that moved pages out of or into them go as a whole: half of one is worse.

    The freed space in the file is overwritten. Copies of the case made earlier still hold them.
    """
    with case.transaction():
        for document_id in ids:
            _purge(case.database, document_id)


def _purge(database: CaseDatabase, document_id: str) -> None:
    ids = "SELECT id FROM page WHERE document_id = ?1 UNION ALL SELECT ?1"
    pictures = database.run("SELECT image_sha256 FROM page WHERE document_id = ?", (document_id,)).fetchall()
    originals = database.run(
        """SELECT source_sha256 FROM page WHERE document_id = ?1
           UNION SELECT sha256 FROM document WHERE id = ?1""",
        (document_id,),
    ).fetchall()
    search_index.drop_document(database, document_id)
    database.run(f"DELETE FROM history_entry WHERE record_id IN ({ids})", (document_id,))
    database.run(_FORGET_MOVES, (f'%"{document_id}"%',))
    database.run(
        "UPDATE document SET belongs_to = NULL, relation = NULL WHERE belongs_to = ?", (document_id,)
    )
    database.run("DELETE FROM history_step WHERE row NOT IN (SELECT step FROM history_entry)")
    database.run("DELETE FROM document WHERE id = ?", (document_id,))
    for (sha256,) in originals:
        sources.drop_unused(database, sha256)
    for (sha256,) in pictures:
        orphans.drop_one(database, sha256)


def _select(database: CaseDatabase, condition: object, document_id: str | None = None) -> list[Document]:
    found = rows.fetch(
        database, DocumentRow.select().where(condition).order_by(DocumentRow.position, SQL("row"))
    )
    standing = _standing(database, document_id) if found else {}
    return [DocumentRow._to_domain(row, *standing[row["id"]]) for row in found]


def _standing(database: CaseDatabase, document_id: str | None) -> dict[str, tuple[int, DocumentState]]:
    """Page count and state of each document: pending while a page is, else failed if a page is."""
    sql: str = _STANDING
    parameters: tuple[str, ...] = ()
    if document_id is not None:
        sql, parameters = f"{_STANDING} WHERE id = ?", (document_id,)
    return {row[0]: (row[1], _state(*row[1:])) for row in database.run(sql, parameters)}


def _state(pages: int, pending: int, failed: int) -> DocumentState:
    if pending or not pages:
        return DocumentState.PENDING
    return DocumentState.FAILED if failed else DocumentState.READ
