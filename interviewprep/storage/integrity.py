"""Whether a case file is whole: structure, encryption, references, and every original's SHA-256."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from interviewprep.domain.errors import DamagedCase
from interviewprep.storage.database import CaseDatabase
from interviewprep.storage.failures import explained

if TYPE_CHECKING:
    from interviewprep.storage.case_file import CaseFile


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is not whole.

    Codes: `pages_damaged` (a database page does not authenticate), `structure_damaged`,
    `reference_missing` (`table`), `original_damaged`, `original_incomplete`, `picture_damaged`,
    `picture_incomplete` (`documents`: identifiers), `index_damaged`, `unreadable` (a part could not
    be looked at).
    """

    code: str
    details: dict[str, object] = field(default_factory=dict)


Guard = Callable[[], AbstractContextManager[None]]


def check(case: "CaseFile") -> list[Problem]:
    """Look through the whole file, in pieces, so that others get their turn. StorageFailure, CaseClosed."""
    return list(problems(case.database, case.reading))


def problems(database: CaseDatabase, guard: Guard = nullcontext) -> Iterator[Problem]:
    """What is wrong with an open file; `guard` is entered around each piece of work.

    Both of SQLite's and SQLCipher's checks: the latter misses a cut-off last page, the former content
    that was changed without the key.
    """
    for part in (_pages, _structure, _references, _index):
        yield from _carefully(database, guard, part)
    yield from _blobs(database, guard)


def _carefully(
    database: CaseDatabase, guard: Guard, part: Callable[[CaseDatabase], list[Problem]]
) -> list[Problem]:
    try:
        with guard(), explained(database.path):
            return part(database)
    except DamagedCase:
        return [Problem("unreadable", {"part": part.__name__.strip("_")})]


def _pages(database: CaseDatabase) -> list[Problem]:
    found = database.run("PRAGMA cipher_integrity_check").fetchall()
    return [Problem("pages_damaged", {"count": len(found)})] if found else []


def _structure(database: CaseDatabase) -> list[Problem]:
    found = [row[0] for row in database.run("PRAGMA integrity_check(20)")]
    return [] if found == ["ok"] else [Problem("structure_damaged", {"count": len(found)})]


def _references(database: CaseDatabase) -> list[Problem]:
    tables = sorted({row[0] for row in database.run("PRAGMA foreign_key_check")})
    return [Problem("reference_missing", {"table": table}) for table in tables]


def _index(database: CaseDatabase) -> list[Problem]:
    unindexed = database.value(
        """SELECT count(*) FROM page WHERE text <> '' AND row NOT IN (SELECT rowid FROM page_index)"""
    ) + database.value("SELECT count(*) FROM document WHERE row NOT IN (SELECT rowid FROM document_index)")
    return [Problem("index_damaged", {"count": unindexed})] if unindexed else []


def _blobs(database: CaseDatabase, guard: Guard) -> Iterator[Problem]:
    """Hash every blob that is in use, one chunk for each turn."""
    sql = """SELECT blob.row, blob.sha256, size, EXISTS (SELECT 1 FROM source_file WHERE sha256 = blob.sha256)
             FROM blob WHERE sha256 IS NOT NULL"""
    try:
        with guard(), explained(database.path):
            blobs = database.run(sql).fetchall()
    except DamagedCase:
        yield Problem("unreadable", {"part": "blobs"})
        return
    for row, sha256, size, original in blobs:
        if fault := _fault_of(database, guard, row, sha256, size):
            kind = "original" if original else "picture"
            yield Problem(f"{kind}_{fault}", {"documents": _users(database, guard, sha256)})


def _fault_of(database: CaseDatabase, guard: Guard, row: int, sha256: str, size: int) -> str | None:
    total, seen = hashlib.sha256(), 0
    sql = "SELECT data FROM blob_chunk WHERE blob = ? AND number = ?"
    number = 0
    try:
        while seen < size:
            with guard(), explained(database.path):
                data = database.value(sql, (row, number))
            if data is None:
                return "incomplete"
            total.update(data)
            seen += len(data)
            number += 1
    except DamagedCase:
        return "damaged"
    return None if total.hexdigest() == sha256 and seen == size else "damaged"


def _users(database: CaseDatabase, guard: Guard, sha256: str) -> tuple[str, ...]:
    sql = """SELECT id FROM document WHERE sha256 = ?1
             UNION SELECT document_id FROM page WHERE image_sha256 = ?1 OR source_sha256 = ?1"""
    try:
        with guard(), explained(database.path):
            return tuple(row[0] for row in database.run(sql, (sha256,)))
    except DamagedCase:
        return ()
