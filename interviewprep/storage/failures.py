"""The one place where errors of the database and of the system become causes a person understands."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import peewee
from sqlcipher3 import dbapi2

from interviewprep.domain.errors import (
    CaseFileError,
    CaseInUse,
    CaseNotFound,
    DamagedCase,
    DiskFull,
    ReadOnlyFolder,
    StorageFailure,
)

# Primary result codes, https://www.sqlite.org/rescode.html
_BY_SQLITE_CODE: dict[int, type[CaseFileError]] = {
    3: ReadOnlyFolder,  # SQLITE_PERM
    5: CaseInUse,  # SQLITE_BUSY
    6: CaseInUse,  # SQLITE_LOCKED
    8: ReadOnlyFolder,  # SQLITE_READONLY
    10: StorageFailure,  # SQLITE_IOERR
    11: DamagedCase,  # SQLITE_CORRUPT
    13: DiskFull,  # SQLITE_FULL
    14: ReadOnlyFolder,  # SQLITE_CANTOPEN: the journal cannot be made
    26: DamagedCase,  # SQLITE_NOTADB: a page does not authenticate
}
# FTS5 reports damage of its own tables as SQLITE_CORRUPT_VTAB, whose primary code is 11 too.

_BY_ERRNO: dict[int, type[CaseFileError]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EFBIG: DiskFull,
    errno.EROFS: ReadOnlyFolder,
    errno.EACCES: ReadOnlyFolder,
    errno.EPERM: ReadOnlyFolder,
    errno.ENOENT: CaseNotFound,
}


# The driver's `backup` raises SQLite's text without the code, https://www.sqlite.org/c3ref/errcode.html
_BY_TEXT = {
    "database is locked": 5,
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "file is not a database": 26,
}


def sqlite_code(error: BaseException) -> int | None:
    """The primary SQLite result code of a database error (bare or wrapped by peewee), if it has one."""
    error = getattr(error, "orig", error)
    code = getattr(error, "sqlite_errorcode", None)
    return _BY_TEXT.get(str(error)) if code is None else code & 0xFF


def cause_of(error: BaseException, path: Path) -> CaseFileError | None:
    """What went wrong with the file at `path`, or None when the error is a bug of ours."""
    if isinstance(error, OSError):
        return _BY_ERRNO.get(error.errno or 0, StorageFailure)(path, errno=error.errno)
    code = sqlite_code(error)
    kind = _BY_SQLITE_CODE.get(code) if code is not None else None
    return kind(path, sqlite=code) if kind else None


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Errors of SQLite and of the system inside the block become CaseFileErrors about `path`."""
    try:
        yield
    except (dbapi2.Error, peewee.PeeweeException, OSError) as error:
        cause = cause_of(error, path)
        if cause is None:
            raise
        raise cause from error
