"""What machines read as facts, page by page."""

from collections.abc import Iterable, Sequence

from interviewprep.domain.identifiers import new_id
from interviewprep.domain.proposals import Finding, Proposal, best_first
from interviewprep.storage import rows
from interviewprep.storage.case_file import CaseFile
from interviewprep.storage.database import CaseDatabase
from interviewprep.storage.rows import ProposalRow

# Up to so many pages are asked for by name; more at once come with all others.
_FEW = 500
_PAGES = "SELECT id, document_id, number FROM page WHERE removed IS NULL"


def replace(case: CaseFile, page_id: str, findings: Sequence[Finding]) -> None:
    """Put new findings of a page in place of the old; what a person rejected before stays rejected."""
    with case.transaction():
        database = case.database
        sql = "SELECT field, value FROM proposal WHERE page_id = ? AND rejected"
        rejected = set(database.run(sql, (page_id,)))
        database.run("DELETE FROM proposal WHERE page_id = ?", (page_id,))
        for finding in findings:
            again = (finding.field.value, finding.value) in rejected
            _insert(database, page_id, finding, rejected=again)


def of_document(case: CaseFile, document_id: str) -> list[Proposal]:
    """The proposals of one document's pages, rejected ones included, best first."""
    with case.reading():
        return _select(case.database, f"{_PAGES} AND document_id = ?", (document_id,))


def all_proposals(case: CaseFile) -> dict[str, list[Proposal]]:
    """The proposals of every document that is not removed, by document, best first."""
    kept = " AND document_id IN (SELECT id FROM document WHERE removed IS NULL)"
    gathered: dict[str, list[Proposal]] = {}
    with case.reading():
        for proposal in _select(case.database, _PAGES + kept, ()):
            gathered.setdefault(proposal.document_id, []).append(proposal)
    return gathered


def _insert(database: CaseDatabase, page_id: str, finding: Finding, *, rejected: bool) -> None:
    values = {name: getattr(finding, name) for name in Finding.__slots__}
    raw = rows.raw_values(ProposalRow, values | {"id": new_id(), "page_id": page_id, "rejected": rejected})
    names, marks = ", ".join(raw), ", ".join("?" * len(raw))
    database.run(f"INSERT INTO proposal ({names}) VALUES ({marks})", list(raw.values()))


def _select(database: CaseDatabase, pages: str, parameters: Iterable[str]) -> list[Proposal]:
    """The proposals of the pages that a query gives with their document and number."""
    places = {page_id: place for page_id, *place in database.run(pages, tuple(parameters))}
    if not places:
        return []
    query = ProposalRow.select()
    if len(places) <= _FEW:
        query = query.where(ProposalRow.page_id.in_(list(places)))
    found = (row for row in rows.fetch(database, query) if row["page_id"] in places)
    return best_first(ProposalRow._to_domain(row, *places[row["page_id"]]) for row in found)
