"""What search looks into: folded text of pages and of what people wrote about documents."""

from typing import Any

from interviewprep.domain.folding import fold
from interviewprep.storage import rows
from interviewprep.storage.database import CaseDatabase

#: Fields of a document that search looks into.
INDEXED_FIELDS = ("title", "translated_titles", "holder", "issuer", "number", "notes", "shows", "file_name")


def texts_of(document: dict[str, Any]) -> list[str]:
    """The searchable texts of a document's row, in the order in which they are shown."""
    texts = [document["title"], *document["translated_titles"].values()]
    texts += [document[name] for name in INDEXED_FIELDS[2:]]
    return [text for text in texts if text]


def index_document(database: CaseDatabase, document_id: str) -> None:
    """Bring the index up to date with a document's fields."""
    row = database.value("SELECT row FROM document WHERE id = ?", (document_id,))
    fields = [getattr(rows.DocumentRow, name) for name in INDEXED_FIELDS]
    query = rows.DocumentRow.select(*fields).where(rows.DocumentRow.id == document_id)
    [found] = rows.fetch(database, query)
    _put(database, "document_index", row, "\n".join(texts_of(found)))


def index_page(database: CaseDatabase, row: int, text: str) -> None:
    """Bring the index up to date with a page's text."""
    _put(database, "page_index", row, text)


def drop_document(database: CaseDatabase, document_id: str) -> None:
    """Forget a document and its pages, before their rows go."""
    database.run(
        "DELETE FROM page_index WHERE rowid IN (SELECT row FROM page WHERE document_id = ?)", (document_id,)
    )
    database.run(
        "DELETE FROM document_index WHERE rowid IN (SELECT row FROM document WHERE id = ?)", (document_id,)
    )


def _put(database: CaseDatabase, table: str, row: int, text: str) -> None:
    folded = rows.writable(fold(text)).replace("\0", " ")
    database.run(f"INSERT OR REPLACE INTO {table} (rowid, text) VALUES (?, ?)", (row, folded))
