"""Search over everything: pages by their text, documents by what people wrote about them."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from interviewprep.domain.changes import Subject
from interviewprep.storage import rows, search_index
from interviewprep.storage.case_file import CaseFile
from interviewprep.storage.database import CaseDatabase
from interviewprep.storage.rows import DocumentRow
from interviewprep.storage.snippets import Mark, query_words, snippet


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One place where all words of a search were found.

    On a page, or (without page) in the fields of a document. `snippet` is real text in one line;
    `marks` are (start, end) of the found words in it.
    """

    document_id: str
    page_id: str | None
    page_number: int | None
    snippet: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class StoryHit:
    """One record of the story that holds all words of a search; `snippet` and `marks` as in SearchHit."""

    subject: Subject
    record_id: str
    snippet: str
    marks: tuple[Mark, ...]


# Ranking costs about 17 µs a match, finding one less than 1 µs.
_MOST_RANKED = 1000
_BIN = "SELECT row FROM document WHERE removed IS NOT NULL"
_PAGES_IN_BIN = f"""
    SELECT page.row FROM document JOIN page ON document_id = document.id WHERE document.row IN ({_BIN})
    UNION ALL SELECT row FROM page WHERE removed IS NOT NULL"""


def search(case: CaseFile, query: str, limit: int = 200) -> list[SearchHit]:
    """Documents, then pages, that hold every word of the query, or a word that begins with it; best first.

    Letters with and without marks, in any case, and of related alphabets count as the same
    (`domain.folding`). What lies in the bin is not found.
    """
    words = query_words(query)
    if not words:
        return []
    expression = _expression(words)
    with case.reading():
        documents = _documents(case.database, expression, limit)
        pages = _pages(case.database, expression, limit - len(documents))
    hits = [SearchHit(i, None, None, *snippet(text, words)) for i, text in documents]
    return hits + [SearchHit(i, page, number, *snippet(text, words)) for i, page, number, text in pages]


def search_story(case: CaseFile, query: str, limit: int = 200) -> list[StoryHit]:
    """People, events, fears and country information that hold every word of the query; best first."""
    words = query_words(query)
    if not words:
        return []
    with case.reading():
        found = _matching(case.database, "story_index", _expression(words), "SELECT NULL WHERE 0", limit)
        sql = """SELECT row, subject, record_id, text FROM story_text
                 WHERE row IN (SELECT value FROM json_each(?))"""
        by_row = {row: hit for row, *hit in case.database.run(sql, (json.dumps(found),))}
    hits = (by_row[row] for row in found)
    return [StoryHit(Subject(subject), i, *snippet(text, words)) for subject, i, text in hits]


def _expression(words: Sequence[str]) -> str:
    # A word with a hyphen or an apostrophe is a phrase to FTS5; quoted, nothing in it is syntax.
    return " ".join('"{}" *'.format(word.replace('"', '""')) for word in words)


def _matching(database: CaseDatabase, table: str, expression: str, without: str, limit: int) -> list[int]:
    """Row numbers, best first; in order of import where there are too many to rank while one types.

    The bin is filtered out by number, which needs no join for each match.
    """
    sql = f"SELECT rowid FROM {table} WHERE {table} MATCH ? AND rowid NOT IN ({without})"
    found = database.run(f"{sql} LIMIT {_MOST_RANKED}", (expression,)).fetchall()
    if 1 < len(found) < _MOST_RANKED:
        found = database.run(f"{sql} ORDER BY rank LIMIT ?", (expression, limit)).fetchall()
    return [row for (row,) in found[:limit]]


def _documents(database: CaseDatabase, expression: str, limit: int) -> list[tuple[str, str]]:
    found = _matching(database, "document_index", expression, _BIN, limit)
    if not found:
        return []
    numbers = dict(
        database.run(
            "SELECT id, row FROM document WHERE row IN (SELECT value FROM json_each(?))", (json.dumps(found),)
        )
    )
    fields = [DocumentRow.id, *(getattr(DocumentRow, name) for name in search_index.INDEXED_FIELDS)]
    query = DocumentRow.select(*fields).where(DocumentRow.id.in_(list(numbers)))
    documents = rows.fetch(database, query)
    documents.sort(key=lambda document: found.index(numbers[document["id"]]))
    return [(document["id"], " · ".join(search_index.texts_of(document))) for document in documents]


def _pages(database: CaseDatabase, expression: str, limit: int) -> list[tuple[str, str, int, str]]:
    found = _matching(database, "page_index", expression, _PAGES_IN_BIN, limit)
    if not found:
        return []
    sql = """SELECT row, document_id, id, number, text FROM page
             WHERE row IN (SELECT value FROM json_each(?))"""
    by_row = {
        row: (document, page, number, text)
        for row, document, page, number, text in database.run(sql, (json.dumps(found),))
    }
    return [by_row[row] for row in found]
