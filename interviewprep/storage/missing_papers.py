"""Papers the applicant does not have."""

from interviewprep.domain.errors import NoSuchRecord
from interviewprep.domain.missing import MissingPaper
from interviewprep.storage import rows
from interviewprep.storage.case_file import CaseFile
from interviewprep.storage.rows import MissingPaperRow


def insert(case: CaseFile, paper: MissingPaper) -> None:
    """Store a missing paper."""
    with case.transaction():
        rows.insert(case.database, MissingPaperRow, paper)


def get(case: CaseFile, paper_id: str) -> MissingPaper:
    """One missing paper, removed or not. NoSuchRecord."""
    with case.reading():
        found = rows.fetch(case.database, MissingPaperRow.select().where(MissingPaperRow.id == paper_id))
    if not found:
        raise NoSuchRecord(id=paper_id)
    return MissingPaperRow._to_domain(found[0])


def all_papers(case: CaseFile, removed: bool = False) -> list[MissingPaper]:
    """The missing papers in the order in which they were noted, or those in the bin."""
    query = MissingPaperRow.select().where(MissingPaperRow.removed.is_null(not removed))
    with case.reading():
        found = rows.fetch(case.database, query.order_by(MissingPaperRow.created, MissingPaperRow.id))
    return [MissingPaperRow._to_domain(row) for row in found]
