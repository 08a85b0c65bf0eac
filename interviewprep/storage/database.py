"""The connection to one encrypted file: raw key, settings in the right order, transactions."""

import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import peewee
from sqlcipher3 import dbapi2

from interviewprep.domain.errors import DamagedCase, EncryptionMissing, WrongPassphrase
from interviewprep.storage.failures import explained
from interviewprep.storage.key import RecoveryKey

# peewee's debug log carries the values of queries.
logging.getLogger("peewee").disabled = True

# "IPRE" in the file's header says that the database is a case.
APPLICATION_ID = 0x49505245

_SETTINGS = (
    "temp_store=MEMORY",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "foreign_keys=ON",
    "locking_mode=EXCLUSIVE",
    "synchronous=EXTRA",
    "secure_delete=ON",
    "cache_size=-32000",
)


NOT_A_DATABASE = 26  # SQLITE_NOTADB, what SQLCipher answers when the first page does not authenticate


class CaseDatabase(peewee.SqliteDatabase):
    """peewee over SQLCipher. The key is held here alone, outside `connect_params`."""

    def __init__(self, path: Path, key: bytes, salt: bytes) -> None:
        self.path = path
        super().__init__(str(path), thread_safe=False, autoconnect=False)
        self._raw_key = key
        self._salt = salt

    def _connect(self) -> Any:
        connection = dbapi2.connect(
            self.database, timeout=0, isolation_level=None, check_same_thread=False, cached_statements=256
        )
        try:
            self._unlock(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _unlock(self, connection: Any) -> None:
        # SQLCipher writes its complaints to standard error; they come back as errors anyway.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute("PRAGMA cipher_memory_security = ON")
        connection.execute(f"PRAGMA key = \"x'{self._raw_key.hex()}{self._salt.hex()}'\"")
        # Plain SQLite ignores PRAGMA key without a word and would write plaintext.
        if connection.execute("PRAGMA cipher_version").fetchone() is None:
            raise EncryptionMissing(self.database)
        for setting in _SETTINGS:
            connection.execute(f"PRAGMA {setting}")

    def recovery_key(self) -> RecoveryKey:
        """Key and salt of this connection."""
        return RecoveryKey(self._raw_key, self._salt)

    def begin_use(self) -> None:
        """Take the exclusive lock and read the first page; call once after connecting."""
        self.run("PRAGMA journal_mode=TRUNCATE").fetchall()
        self.run("SELECT count(*) FROM sqlite_master").fetchall()

    def end_use(self) -> None:
        """Close so that one file remains: TRUNCATE would leave an empty journal beside it."""
        try:
            self.run("PRAGMA journal_mode=DELETE").fetchall()
        finally:
            self.close()
        self._drop_stale_journal()

    def _drop_stale_journal(self) -> None:
        """What a killed program left before it was of any use: SQLite neither plays it back nor deletes it.

        A journal counts from the moment its first byte is not zero (`hasHotJournal` in pager.c).
        """
        journal = self.path.with_name(self.path.name + "-journal")
        if not journal.exists():
            return
        with journal.open("rb") as file:
            stale = file.read(1) in (b"", b"\0")
        if stale:
            journal.unlink()

    @property
    def driver(self) -> Any:
        """The connection of the driver itself."""
        return self.connection()  # type: ignore[no-untyped-call]

    def run(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        """Execute one statement and return its cursor."""
        return self.execute_sql(sql, parameters)  # type: ignore[no-untyped-call]

    def run_many(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        """Execute one statement for each row of parameters."""
        self.driver.executemany(sql, rows)

    def value(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        """The first column of the first row, None where there is no row."""
        row = self.run(sql, parameters).fetchone()
        return row[0] if row else None

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction; inside another one a savepoint. Whatever is raised takes all of it back."""
        connection = self.driver
        nested = connection.in_transaction
        connection.execute("SAVEPOINT part" if nested else "BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("RELEASE part" if nested else "COMMIT")
        except BaseException:
            # SQLite has already rolled back after some failures (disk full, I/O error).
            if connection.in_transaction:
                connection.execute("ROLLBACK TO part" if nested else "ROLLBACK")
                if nested:
                    connection.execute("RELEASE part")
            raise


def connect(path: Path, raw_key: bytes, salt: bytes) -> CaseDatabase:
    """An exclusive connection to an existing file; WrongPassphrase when the key does not fit."""
    database = CaseDatabase(path, raw_key, salt)
    try:
        with explained(path):
            database.connect()
            database.begin_use()
    except DamagedCase as error:
        database.close()
        if error.details.get("sqlite") == NOT_A_DATABASE:
            raise WrongPassphrase(path) from error
        raise
    except BaseException:
        database.close()
        raise
    return database
