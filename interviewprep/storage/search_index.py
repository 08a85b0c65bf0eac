"""What search looks into: folded text of pages and of what people wrote about documents."""

import json
from typing import Any

from interviewprep.domain.folding import fold
from interviewprep.storage import rows
from interviewprep.storage.columns import writable
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


#: The columns of the story's tables that search looks into.
_STORY_TEXTS = {
    "person": ("names", "birth_place", "death_place", "occupation", "whereabouts", "notes"),
    "event": ("title", "place", "country", "happening", "accounts", "status", "notes"),
    "fear": ("title", "own_words", "wording", "from_whom", "harm", "reasons", "notes"),
    "country_source": ("publisher", "title", "passage", "notes"),
}


def index_story(database: CaseDatabase, table: str, record_id: str) -> None:
    """Bring the index up to date with a record of the story; one in the bin is not found."""
    columns = _STORY_TEXTS.get(table)
    if columns is None:
        return
    sql = f"SELECT {', '.join(columns)} FROM {table} WHERE id = ? AND removed IS NULL"
    found = database.run(sql, (record_id,)).fetchone()
    row = database.value("SELECT row FROM story_text WHERE record_id = ?", (record_id,))
    if found is None:
        database.run("DELETE FROM story_index WHERE rowid = ?", (row,))
        database.run("DELETE FROM story_text WHERE row = ?", (row,))
        return
    text = " · ".join(part for value in found for part in _texts_in(value) if part)
    if row is None:
        sql = "INSERT INTO story_text (subject, record_id, text) VALUES (?, ?, ?)"
        row = int(database.run(sql, (table, record_id, text)).lastrowid)
    else:
        database.run("UPDATE story_text SET text = ? WHERE row = ?", (text, row))
    _put(database, "story_index", row, text)


def _texts_in(value: str) -> list[str]:
    """The words of a column: the forms of a name and accounts are JSON."""
    if not value.startswith("["):
        return [value]
    return [one[key] for one in json.loads(value) for key in ("text", "words", "translation") if one.get(key)]


def drop_document(database: CaseDatabase, document_id: str) -> None:
    """Forget a document and its pages, before their rows go."""
    database.run(
        "DELETE FROM page_index WHERE rowid IN (SELECT row FROM page WHERE document_id = ?)", (document_id,)
    )
    database.run(
        "DELETE FROM document_index WHERE rowid IN (SELECT row FROM document WHERE id = ?)", (document_id,)
    )


def _put(database: CaseDatabase, table: str, row: int, text: str) -> None:
    folded = writable(fold(text)).replace("\0", " ")
    database.run(f"INSERT OR REPLACE INTO {table} (rowid, text) VALUES (?, ?)", (row, folded))
