"""What was given out: one record for each exported bundle."""

from peewee import SQL

from interviewprep.domain.case import ExportRecord
from interviewprep.storage import rows
from interviewprep.storage.case_file import CaseFile
from interviewprep.storage.rows import ExportRow


def record(case: CaseFile, export: ExportRecord) -> None:
    """Keep what was given out. Not an edit: it cannot be undone, since the file is out."""
    with case.transaction():
        rows.insert(case.database, ExportRow, export)


def all_exports(case: CaseFile) -> list[ExportRecord]:
    """Every export, oldest first."""
    with case.reading():
        found = rows.fetch(case.database, ExportRow.select().order_by(SQL("row")))
    return [ExportRow._to_domain(row) for row in found]
