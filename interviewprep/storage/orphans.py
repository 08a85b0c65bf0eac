"""Blobs that no document and no page refers to: left by an import that was cut short, or by a purge."""

from interviewprep.storage.database import CaseDatabase

_ORPHANS = """
    SELECT row FROM blob WHERE (sha256 IS NULL OR NOT (
        EXISTS (SELECT 1 FROM source_file WHERE source_file.sha256 = blob.sha256)
        OR EXISTS (SELECT 1 FROM page WHERE page.image_sha256 = blob.sha256)))"""


def drop(database: CaseDatabase) -> int:
    """Delete all orphans inside a transaction of the caller and say how many they were.

    Only while nothing else writes: the chunks of a running import are orphans until its document is in.
    """
    rows = database.run(_ORPHANS).fetchall()
    for (row,) in rows:
        database.run("DELETE FROM blob_chunk WHERE blob = ?", (row,))
        database.run("DELETE FROM blob WHERE row = ?", (row,))
    return len(rows)


def drop_one(database: CaseDatabase, sha256: str | None) -> None:
    """Delete one blob inside a transaction of the caller, if nothing refers to it any more."""
    row = database.value(f"{_ORPHANS} AND sha256 = ?", (sha256,))
    if row is not None:
        database.run("DELETE FROM blob_chunk WHERE blob = ?", (row,))
        database.run("DELETE FROM blob WHERE row = ?", (row,))
