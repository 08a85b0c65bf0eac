"""Imported files: what is known of each beside its bytes, which are blobs."""

from interviewprep.domain.errors import NoSuchRecord
from interviewprep.domain.sources import SourceFile
from interviewprep.storage import orphans, rows
from interviewprep.storage.case_file import CaseFile
from interviewprep.storage.columns import writable
from interviewprep.storage.database import CaseDatabase
from interviewprep.storage.rows import SourceFileRow


def insert(case: CaseFile, source: SourceFile, password: str | None = None) -> None:
    """Keep what is known of a file whose bytes are stored; a file that is known already is left alone."""
    with case.transaction():
        if case.database.value("SELECT 1 FROM source_file WHERE sha256 = ?", (source.sha256,)) is None:
            given = None if password is None else writable(password)
            rows.insert(case.database, SourceFileRow, source, password=given)


def get(case: CaseFile, sha256: str) -> SourceFile:
    """One file. NoSuchRecord."""
    with case.reading():
        found = rows.fetch(case.database, SourceFileRow.select().where(SourceFileRow.sha256 == sha256))
    if not found:
        raise NoSuchRecord(id=sha256)
    return SourceFileRow._to_domain(found[0])


def all_sources(case: CaseFile) -> dict[str, SourceFile]:
    """Every file by its SHA-256, those of removed documents included."""
    with case.reading():
        found = rows.fetch(case.database, SourceFileRow.select())
    return {row["sha256"]: SourceFileRow._to_domain(row) for row in found}


def password(case: CaseFile, sha256: str) -> str | None:
    """The password that opens a file, if it needs one. NoSuchRecord."""
    with case.reading():
        found = case.database.run("SELECT password FROM source_file WHERE sha256 = ?", (sha256,)).fetchone()
    if found is None:
        raise NoSuchRecord(id=sha256)
    return found[0] if found[0] is None else str(found[0])


def drop_unused(database: CaseDatabase, sha256: str) -> None:
    """Forget a file and its bytes inside a transaction of the caller, if no document has a page of it."""
    used = """SELECT EXISTS (SELECT 1 FROM page WHERE source_sha256 = ?1)
              OR EXISTS (SELECT 1 FROM document WHERE sha256 = ?1)"""
    if not database.value(used, (sha256,)):
        database.run("DELETE FROM source_file WHERE sha256 = ?", (sha256,))
        orphans.drop_one(database, sha256)
