"""Notes of the program inside a case file; they are no part of what the case says."""

from interviewprep.storage.database import CaseDatabase

CHANGED_SINCE_BACKUP = "changed_since_backup"
COPIED_ELSEWHERE = "copied_elsewhere"


def get(database: CaseDatabase, name: str) -> str | None:
    """The note with this name."""
    value = database.value("SELECT value FROM setting WHERE name = ?", (name,))
    return None if value is None else str(value)


def put(database: CaseDatabase, name: str, value: str) -> None:
    """Store a note, inside a transaction of the caller."""
    database.run("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (name, value))
