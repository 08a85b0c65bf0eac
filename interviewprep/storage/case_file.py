"""One open case: a connection, the lock that guards it, and the lock file beside it."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from interviewprep.domain.case import CaseInfo
from interviewprep.domain.errors import (
    CaseClosed,
    CaseExists,
    CaseFileError,
    CaseNotFound,
    DamagedCase,
    NotACase,
    PassphraseTooShort,
    StorageFailure,
    WrongPassphrase,
)
from interviewprep.storage import copies, key, migrations, orphans, places, rows, settings
from interviewprep.storage.database import CaseDatabase, connect
from interviewprep.storage.durable import discard, draft_of, make_private, put_in_place
from interviewprep.storage.failures import explained
from interviewprep.storage.fair_lock import FairLock
from interviewprep.storage.key import SALT_BYTES, RecoveryKey
from interviewprep.storage.lock_file import LockFile

MINIMUM_PASSPHRASE = 1
_SMALLEST = 4096  # one page of SQLCipher 4
_PLAIN_SQLITE = b"SQLite format 3\0"


class CaseFile:
    """An open case. Storage functions take it; only storage looks at `database`.

    Usable from every thread: each function holds the lock for one short read or transaction.
    """

    def __init__(self, path: Path, lock_file: LockFile, database: CaseDatabase) -> None:
        self.path = path
        self.warnings = places.warnings_for(path)
        self.database = database
        self.closed = False
        self._lock = FairLock()
        self._lock_file = lock_file
        self._failed = False
        self._marked_changed = False

    @classmethod
    def create(cls, path: Path | str, passphrase: str, info: CaseInfo) -> "CaseFile":
        """A new case file, which appears under its name only when it is complete.

        CaseExists, PassphraseTooShort, ReadOnlyFolder, CaseNotFound (no such folder), DiskFull.
        """
        path = Path(path).absolute()
        require_passphrase(path, passphrase)
        with explained(path):
            if path.exists():
                raise CaseExists(path)
            lock_file = LockFile(path)
            try:
                if path.exists():
                    raise CaseExists(path)
                database = _create(path, passphrase, info)
            except BaseException:
                lock_file.release()
                raise
        return cls(path, lock_file, database)

    @classmethod
    def open(cls, path: Path | str, passphrase: str) -> "CaseFile":
        """Open a case with its passphrase.

        CaseNotFound, NotACase, WrongPassphrase, NewerFormat, CaseInUse, ReadOnlyFolder, DamagedCase,
        DiskFull, StorageFailure.
        """
        return cls._open(Path(path).absolute(), lambda salt: key.derive(passphrase, salt))

    @classmethod
    def open_with_recovery_key(cls, path: Path | str, recovery: RecoveryKey) -> "CaseFile":
        """Open a case with the key from paper; raises as `open`."""
        path = Path(path).absolute()

        def matching(salt: bytes) -> bytes:
            if salt != recovery.salt:
                raise WrongPassphrase(path)
            return recovery.key

        return cls._open(path, matching)

    @classmethod
    def _open(cls, path: Path, key_for: Callable[[bytes], bytes]) -> "CaseFile":
        with explained(path):
            if not path.exists():
                raise CaseNotFound(path)
            if not _is_large_enough(path):
                raise NotACase(path)
            lock_file = LockFile(path)
            try:
                salt = _salt_of(path)
                discard(draft_of(path))
                database = connect(path, key_for(salt), salt)
                case = cls(path, lock_file, database)
                case._prepare()
            except BaseException:
                lock_file.release()
                raise
        return case

    def _prepare(self) -> None:
        try:
            migrations.check(self.database, self.path)
            if migrations.is_old(self.database):
                copies.before_migration(self.database, self.path)
                migrations.migrate(self.database)
            with self.transaction():
                orphans.drop(self.database)
        except BaseException:
            self.database.close()
            raise

    def recovery_key(self) -> RecoveryKey:
        """Key and salt of this file, for paper. They open every backup made with the same passphrase."""
        return self.database.recovery_key()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of the block or nothing of it, on disk when it ends; inside another one, a part of that.

        DiskFull, StorageFailure, DamagedCase, CaseClosed. After a failure of the disk the case takes no
        more writes until it is opened again: what the system still holds of them is not known.
        """
        with self._lock, explained(self.path):
            self._require_open()
            if self._failed:
                raise StorageFailure(self.path, reopen=True)
            outermost = not self.database.driver.in_transaction
            before = self.change_count()
            with self._noting_failure(), self.database.writing():
                yield
                marks = outermost and not self._marked_changed and self.change_count() != before
                if marks:
                    settings.put(self.database, settings.CHANGED_SINCE_BACKUP, "1")
            self._marked_changed |= marks

    @property
    def writable(self) -> bool:
        """Whether the case is open and its disk has not failed."""
        return not (self.closed or self._failed)

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Keep others out while several queries read one state. DamagedCase, StorageFailure, CaseClosed."""
        with self._lock, explained(self.path):
            self._require_open()
            yield

    @contextmanager
    def bookkeeping(self) -> Iterator[None]:
        """A transaction for the program's own notes, which does not count as a change of the case."""
        with self.reading(), self.database.writing():
            yield

    def change_count(self) -> int:
        """A number that grows with every write of this session."""
        return int(self.database.driver.total_changes)

    def forget_changes(self, state: int) -> None:
        """Note that a backup holds the case as it was at this `change_count`, if that is the present one."""
        with self.bookkeeping():
            if self.change_count() == state:
                settings.put(self.database, settings.CHANGED_SINCE_BACKUP, "0")
                self._marked_changed = False

    def give_way(self) -> None:
        """Inside `reading`: let other threads go first. CaseClosed when one of them closed the case."""
        self._lock.give_way()
        self._require_open()

    def hand_over(self, swap: Callable[[], CaseDatabase]) -> "CaseFile":
        """Close the file, let `swap` put another in its place and open that; this object is closed then.

        The lock file stays throughout. When `swap` fails the case stays open as it was, or is closed if
        it cannot be opened again.
        """
        with self._lock, explained(self.path):
            self._require_open()
            try:
                self.database.end_use()
                database = swap()
            except BaseException:
                self._reopen()
                raise
            self.closed = True
            return CaseFile(self.path, self._lock_file, database)

    def _reopen(self) -> None:
        try:
            with explained(self.path):
                self.database.connect()
                self.database.begin_use()
        except CaseFileError:  # the caller raises what went wrong before this
            self.closed = True
            self.database.close()
            self._lock_file.release()

    def close(self) -> None:
        """Close the file so that it alone remains; a second call does nothing."""
        with self._lock:
            if self.closed:
                return
            self.closed = True
            try:
                with explained(self.path):
                    if not self.database.is_closed():
                        self.database.end_use()
            finally:
                self._lock_file.release()

    def _require_open(self) -> None:
        if self.closed:
            raise CaseClosed(self.path)

    @contextmanager
    def _noting_failure(self) -> Iterator[None]:
        try:
            with explained(self.path):
                yield
        except (StorageFailure, DamagedCase):
            self._failed = True
            raise


def require_passphrase(path: Path, passphrase: str) -> None:
    """PassphraseTooShort for an empty passphrase, with which SQLCipher would write plaintext."""
    if len(passphrase.strip()) < MINIMUM_PASSPHRASE:
        raise PassphraseTooShort(path, minimum=MINIMUM_PASSPHRASE)


def looks_like_a_case(path: Path) -> bool:
    """What can be said without the key: large enough, and not plain SQLite."""
    if not _is_large_enough(path):
        return False
    with path.open("rb") as file:
        return file.read(SALT_BYTES) != _PLAIN_SQLITE


def _is_large_enough(path: Path) -> bool:
    return path.is_file() and path.stat().st_size >= _SMALLEST


def _salt_of(path: Path) -> bytes:
    """The first bytes of a case, opened for writing to see whether it may be written.

    Only under the lock file: closing any handle of a file gives up the POSIX locks that this process
    holds on it.
    """
    with path.open("r+b") as file:
        head = file.read(SALT_BYTES)
    if head == _PLAIN_SQLITE:
        raise NotACase(path)
    return head


def _create(path: Path, passphrase: str, info: CaseInfo) -> CaseDatabase:
    salt = os.urandom(SALT_BYTES)
    raw_key = key.derive(passphrase, salt)
    draft = draft_of(path)
    discard(draft)
    try:
        make_private(draft)
        database = connect(draft, raw_key, salt)
        try:
            migrations.migrate(database)
            with database.writing():
                rows.insert(database, rows.CaseInfoRow, info)
        finally:
            database.end_use()
        put_in_place(draft, path)
    except BaseException:
        discard(draft)
        raise
    return connect(path, raw_key, salt)
