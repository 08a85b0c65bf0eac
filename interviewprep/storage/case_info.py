"""What the case says about itself."""

from interviewprep.domain.case import CaseInfo
from interviewprep.storage import rows
from interviewprep.storage.case_file import CaseFile


def info(case: CaseFile) -> CaseInfo:
    """The case's own record."""
    with case.reading():
        [row] = rows.fetch(case.database, rows.CaseInfoRow.select())
    return rows.CaseInfoRow._to_domain(row)
