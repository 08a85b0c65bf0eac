"""Copies of an open case file: how one is made, page by page, and proved to be whole."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

from sqlcipher3 import dbapi2

from interviewprep.domain.errors import DamagedCase
from interviewprep.storage import integrity
from interviewprep.storage.database import CaseDatabase, connect
from interviewprep.storage.durable import discard, draft_of, make_private, put_in_place
from interviewprep.storage.failures import cause_of
from interviewprep.storage.key import RecoveryKey

# Half a MiB, some 5 ms: nobody waits longer for the lock.
_PAGES_PER_STEP = 128

# Every row; of the bulky tables only what stands in an index, since the lock is held meanwhile. The
# content of those is under a check sum for each database page, and originals under their SHA-256.
# Notes of the program do not count.
_DIGESTED = (
    "SELECT * FROM case_info",
    "SELECT * FROM blob ORDER BY row",
    "SELECT blob, number, row FROM blob_chunk ORDER BY blob, number",
    "SELECT * FROM document ORDER BY row",
    "SELECT document_id, state, number, row FROM page INDEXED BY page_order ORDER BY 1, 2, 3, 4",
    "SELECT image_sha256, row FROM page INDEXED BY page_image ORDER BY 1, 2",
    "SELECT * FROM source_file ORDER BY row",
    "SELECT max(row) FROM proposal",
    "SELECT * FROM person ORDER BY row",
    "SELECT * FROM kinship ORDER BY row",
    "SELECT * FROM event ORDER BY row",
    "SELECT * FROM fear ORDER BY row",
    "SELECT * FROM country_source ORDER BY row",
    "SELECT max(row) FROM page_words",
    "SELECT max(row) FROM thumbnail",
    "SELECT * FROM missing_paper ORDER BY row",
    "SELECT * FROM export ORDER BY row",
    "SELECT * FROM history_step ORDER BY row",
    "SELECT * FROM history_entry ORDER BY row",
)


def folder_of(path: Path) -> Path:
    """The folder beside a case that holds its backups: `Name backups`."""
    return path.with_name(f"{path.stem} backups")


def digest(database: CaseDatabase) -> str:
    """One value for everything the case holds."""
    total = hashlib.sha256()
    for sql in _DIGESTED:
        for row in database.run(sql):
            total.update(repr(row).encode("utf-8", "surrogatepass"))
    return total.hexdigest()


def copy(
    source: CaseDatabase, draft: Path, key: RecoveryKey, give_way: Callable[[], None] = lambda: None
) -> str:
    """Copy an open database to `draft` under a key of its own, and give the digest of what was copied.

    `give_way` is called between short steps; what is written to the source meanwhile gets copied too.
    """
    discard(draft)
    make_private(draft)
    target = connect(draft, key.key, key.salt)

    def after_step(_status: int, remaining: int, _total: int) -> None:
        if remaining:
            give_way()

    try:
        # The draft is synced as a whole before it gets its name: syncing it here, or keeping much of it
        # unwritten until the end, would hold the lock.
        target.run("PRAGMA synchronous = OFF")
        target.run("PRAGMA cache_size = -1000")
        _copy_pages(source, target, after_step)
        copied = digest(source)
    except BaseException:
        target.close()
        raise
    target.end_use()
    return copied


def _copy_pages(
    source: CaseDatabase, target: CaseDatabase, after_step: Callable[[int, int, int], None]
) -> None:
    try:
        source.driver.backup(target.driver, pages=_PAGES_PER_STEP, progress=after_step)
    except dbapi2.Error as error:
        cause = cause_of(error, source.path)
        if isinstance(cause, DamagedCase):  # the target is new: it is the source that cannot be read
            raise cause from error
        raise


def verify(draft: Path, key: RecoveryKey, expected: str) -> None:
    """Open a copy as a stranger would and check all of it; DamagedCase when it is not what was copied."""
    database = connect(draft, key.key, key.salt)
    try:
        problems = [problem.code for problem in integrity.problems(database)]
        if digest(database) != expected:
            problems.append("rows_differ")
    finally:
        database.end_use()
    if problems:
        raise DamagedCase(draft, problems=tuple(problems))


def before_migration(database: CaseDatabase, path: Path) -> None:
    """An encrypted copy of a file in an old format, kept in the backup folder."""
    folder = folder_of(path)
    folder.mkdir(exist_ok=True)
    number = database.value("PRAGMA user_version")
    target = folder / f"{path.stem} format {number}{path.suffix}"
    draft = draft_of(target)
    discard(draft)
    try:
        make_private(draft)
        # Not `verify`: that knows the tables of the newest format only.
        database.run("VACUUM INTO ?", (os.fspath(draft),))
        put_in_place(draft, target)
    except BaseException:
        discard(draft)
        raise
