"""Formats of the case file: which one a file has, and the steps that bring an old one up to date.

A step is raw SQL and never uses the live tables, which always describe the newest format.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from interviewprep.domain.errors import NewerFormat, NotACase
from interviewprep.storage import schema
from interviewprep.storage.database import APPLICATION_ID, CaseDatabase

Step = Callable[[CaseDatabase], None]


def _create_format_1(database: CaseDatabase) -> None:
    database.run(f"PRAGMA application_id = {APPLICATION_ID}")
    for statement in schema.FORMAT_1:
        database.run(statement)


def _all_of(statements: Sequence[str]) -> Step:
    def step(database: CaseDatabase) -> None:
        for statement in statements:
            database.run(statement)

    return step


#: Step n (counted from 1) makes format n out of format n - 1.
STEPS: tuple[Step, ...] = (_create_format_1, _all_of(schema.FORMAT_2), _all_of(schema.FORMAT_3))


def format_of(database: CaseDatabase) -> int:
    """The format of an open file, 0 for one without tables."""
    return int(database.value("PRAGMA user_version"))


def check(database: CaseDatabase, path: Path) -> None:
    """Refuse what is no case (NotACase) or was written by a newer program (NewerFormat)."""
    if database.value("PRAGMA application_id") != APPLICATION_ID or format_of(database) < 1:
        raise NotACase(path)
    if format_of(database) > len(STEPS):
        raise NewerFormat(path, found=format_of(database), supported=len(STEPS))


def is_old(database: CaseDatabase) -> bool:
    """Whether there are steps to do."""
    return format_of(database) < len(STEPS)


def migrate(database: CaseDatabase) -> None:
    """Do the missing steps, each in one transaction together with the new format number."""
    for number in range(format_of(database) + 1, len(STEPS) + 1):
        with database.writing():
            STEPS[number - 1](database)
            database.run(f"PRAGMA user_version = {number}")
