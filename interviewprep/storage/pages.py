"""Pages of documents: what is still to read, and what reading gave."""

from collections.abc import Collection, Iterable
from typing import Any

from interviewprep.domain.errors import NoSuchRecord
from interviewprep.domain.identifiers import now
from interviewprep.domain.pages import (
    Page,
    PagePicture,
    PageReading,
    PageState,
    TextSource,
    Word,
    turn_size,
)
from interviewprep.domain.treatment import Treatment
from interviewprep.storage import blobs, orphans, rows, search_index
from interviewprep.storage import words as word_rows
from interviewprep.storage.case_file import CaseFile
from interviewprep.storage.database import CaseDatabase
from interviewprep.storage.rows import PageRow

# What a file says itself is the same however the page is turned.
_OWN_TEXT = frozenset({TextSource.PDF, TextSource.FILE})
# The order of the tables is forced: documents in bundle order, then their pages by index, no sorting.
_QUEUE = """
    SELECT page.id FROM document CROSS JOIN page {index}
    WHERE document.removed IS NULL AND page.document_id = document.id AND page.removed IS NULL AND {condition}
    ORDER BY document.position, document.row, page.number"""


def of_document(case: CaseFile, document_id: str) -> list[Page]:
    """The pages of one document by number, without removed ones."""
    with case.reading():
        return _select(case.database, (PageRow.document_id == document_id) & PageRow.removed.is_null())


def get(case: CaseFile, page_id: str) -> Page:
    """One page. NoSuchRecord."""
    with case.reading():
        found = _select(case.database, PageRow.id == page_id)
    if not found:
        raise NoSuchRecord(id=page_id)
    return found[0]


def all_pages(case: CaseFile) -> dict[str, tuple[Page, ...]]:
    """The pages that are not removed of every document that is not removed either, by document."""
    with case.reading():
        query = (
            PageRow.select().where(PageRow.removed.is_null()).order_by(PageRow.document_id, PageRow.number)
        )
        found = rows.fetch(case.database, query)
        kept = {row[0] for row in case.database.run("SELECT id FROM document WHERE removed IS NULL")}
    gathered: dict[str, list[Page]] = {document_id: [] for document_id in kept}
    for row in found:
        if row["document_id"] in kept:
            gathered[row["document_id"]].append(PageRow._to_domain(row))
    return {document_id: tuple(pages) for document_id, pages in gathered.items()}


def pending(case: CaseFile, limit: int, skip: Collection[str] = frozenset()) -> list[Page]:
    """The next pages to read, in bundle order, without those in `skip`: the queue is this query."""
    return _queue(case, "page.state = 'pending'", "INDEXED BY page_order", limit, skip)


def without_picture(case: CaseFile, limit: int, skip: Collection[str] = frozenset()) -> list[Page]:
    """The next pages to render, in bundle order, without those in `skip`."""
    return _queue(case, "page.image_sha256 IS NULL", "INDEXED BY page_without_picture", limit, skip)


def counts(case: CaseFile) -> tuple[int, int]:
    """How many pages are still to read, and how many there are, in documents that are not removed."""
    with case.reading():
        sql = """SELECT coalesce(sum(state = 'pending'), 0), count(*) FROM page
                 JOIN document ON document.id = page.document_id
                 WHERE document.removed IS NULL AND page.removed IS NULL"""
        found = case.database.run(sql).fetchone()
    return found[0], found[1]


def likenesses(case: CaseFile) -> list[tuple[str, str, str]]:
    """Perceptual hash, moment of import (ISO 8601) and id of every page that has a hash and is in use."""
    with case.reading():
        sql = """SELECT likeness, page.created, page.id FROM page JOIN document ON document.id = document_id
                 WHERE likeness <> '' AND page.removed IS NULL AND document.removed IS NULL"""
        return [(likeness, created, page_id) for likeness, created, page_id in case.database.run(sql)]


def words(case: CaseFile, page_id: str) -> tuple[Word, ...]:
    """Words and boxes as the page is seen. NoSuchRecord."""
    with case.reading():
        return word_rows.load(case.database, _row(case.database, page_id))


def picture(case: CaseFile, page_id: str) -> tuple[bytes, str]:
    """The stored picture (not turned) and its media type. NoSuchRecord, also while there is none."""
    with case.reading():
        sql = "SELECT image_sha256, image_media_type FROM page WHERE id = ? AND image_sha256 IS NOT NULL"
        found = case.database.run(sql, (page_id,)).fetchone()
        if found is None:
            raise NoSuchRecord(id=page_id)
        return blobs.read(case, found[0]), found[1]


def thumbnail(case: CaseFile, page_id: str) -> bytes | None:
    """The small picture (not turned), None while there is none. NoSuchRecord."""
    with case.reading():
        row = _row(case.database, page_id)
        data = case.database.value("SELECT data FROM thumbnail WHERE row = ?", (row,))
    return data if data is None else bytes(data)


def store_picture(case: CaseFile, page_id: str, picture: PagePicture) -> bool:
    """Keep the rendered picture of a page, and how it was treated. NoSuchRecord.

    False, and nothing stored, when the person chose another treatment while it was being rendered.
    """
    with case.transaction():
        database = case.database
        before = get(case, page_id)
        if before.treated_by_person and before.treatment != picture.treatment:
            return False
        row, former = _row(database, page_id), before.image_sha256
        blob = blobs.put(case, [picture.image])
        width, height = turn_size(picture.width, picture.height, before.turned)
        values: dict[str, Any] = {"image_sha256": blob.sha256, "image_media_type": picture.media_type}
        values |= {"width": width, "height": height, "treatment": picture.treatment}
        _update(database, row, values | {"hints": picture.hints, "likeness": picture.likeness})
        database.run("INSERT OR REPLACE INTO thumbnail (row, data) VALUES (?, ?)", (row, picture.thumbnail))
        if former != blob.sha256:
            orphans.drop_one(database, former)
    return True


def store_reading(
    case: CaseFile, page_id: str, reading: PageReading, treatment: Treatment | None = None
) -> bool:
    """Keep what reading a page gave; a text that a person verified stays. NoSuchRecord.

    `treatment` is that of the picture which was read. False, and nothing stored, when the person
    turned or treated the page while it was being recognised: it stays pending and is read again the
    way it now stands. A PDF's own text is only turned along.
    """
    packed = word_rows.pack(reading.words)
    with case.transaction():
        database = case.database
        before = get(case, page_id)
        if before.treated_by_person and treatment not in (None, before.treatment):
            return False
        row, turned, width, height = _row(database, page_id), before.turned, before.width, before.height
        wanted = turned if before.turned_by_person else reading.turned
        if wanted != reading.turned:
            if reading.source not in _OWN_TEXT:
                return False
            size = turn_size(width, height, reading.turned - turned)
            packed = word_rows.pack(word_rows.turned(reading.words, *size, wanted - reading.turned))
        width, height = turn_size(width, height, wanted - turned)
        values = {"state": PageState.READ, "turned": wanted, "width": width, "height": height}
        values |= {"languages": reading.languages, "confidence": reading.confidence, "failure": None}
        if not before.verified:
            values |= {"text": reading.text, "text_source": reading.source}
            search_index.index_page(database, row, reading.text)
        _update(database, row, values)
        word_rows.store(database, row, packed)
    return True


def store_failure(case: CaseFile, page_id: str, code: str) -> None:
    """Note that a page could not be read, with the error's code. NoSuchRecord."""
    with case.transaction():
        row = _row(case.database, page_id)
        _update(case.database, row, {"state": PageState.FAILED, "failure": code})


def set_pending(case: CaseFile, ids: Iterable[str]) -> None:
    """Put pages back into the queue. NoSuchRecord."""
    with case.transaction():
        for page_id in ids:
            row = _row(case.database, page_id)
            _update(case.database, row, {"state": PageState.PENDING, "failure": None})


def _queue(case: CaseFile, condition: str, index: str, limit: int, skip: Collection[str]) -> list[Page]:
    sql = _QUEUE.format(condition=condition, index=index)
    with case.reading():
        ids: list[str] = []
        for (page_id,) in case.database.run(sql):
            if len(ids) >= limit:
                break
            if page_id not in skip:
                ids.append(page_id)
        found = {page.id: page for page in _select(case.database, PageRow.id.in_(ids))}
    return [found[page_id] for page_id in ids]


def _select(database: CaseDatabase, condition: object) -> list[Page]:
    query = PageRow.select().where(condition).order_by(PageRow.number)
    return [PageRow._to_domain(row) for row in rows.fetch(database, query)]


def _row(database: CaseDatabase, page_id: str) -> int:
    return int(_fields(database, page_id, "row")[0])


def _fields(database: CaseDatabase, page_id: str, *columns: str) -> tuple[Any, ...]:
    sql = f"SELECT {', '.join(columns)} FROM page WHERE id = ?"
    found = database.run(sql, (page_id,)).fetchone()
    if found is None:
        raise NoSuchRecord(id=page_id)
    return tuple(found)


def _update(database: CaseDatabase, row: int, values: dict[str, Any]) -> None:
    """Set columns by their domain values, and when the page was changed."""
    media_type = {name: values.pop(name) for name in ("image_media_type",) if name in values}
    raw = rows.raw_values(PageRow, values | {"modified": now()}) | media_type
    assignments = ", ".join(f"{name} = ?" for name in raw)
    database.run(f"UPDATE page SET {assignments} WHERE row = ?", (*raw.values(), row))
