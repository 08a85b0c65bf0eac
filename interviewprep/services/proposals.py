"""What machines read as facts, to be confirmed, corrected or rejected by a person."""

from collections.abc import Sequence
from typing import Any

from interviewprep.domain.changes import Action, Changes, Edit, Subject
from interviewprep.domain.dates import DateStatement, from_edtf
from interviewprep.domain.documents import Category, Document
from interviewprep.domain.kinds import kind_spec
from interviewprep.domain.pages import Page
from interviewprep.domain.proposals import DATE_FIELDS, DOCUMENT_FIELD_OF, Finding, Proposal, ProposalField
from interviewprep.recognition.proposing import ReadPage, propose
from interviewprep.services.names import known_names
from interviewprep.storage import documents, history
from interviewprep.storage import pages as page_records
from interviewprep.storage import proposals as records
from interviewprep.storage.case_file import CaseFile


def of_document(case: CaseFile, document_id: str) -> list[Proposal]:
    """What was read about a document and not rejected, best first for each field."""
    return [p for p in records.of_document(case, document_id) if not p.rejected]


def all_proposals(case: CaseFile) -> dict[str, list[Proposal]]:
    """The same for every document that is not removed, by document."""
    found = records.all_proposals(case)
    return {identifier: [p for p in some if not p.rejected] for identifier, some in found.items()}


def waiting(document: Document, found: Sequence[Proposal]) -> dict[str, list[Proposal]]:
    """Proposals for the fields of the document that are still empty, by the field's name, best first."""
    by_field: dict[str, list[Proposal]] = {}
    for proposal in found:
        name = DOCUMENT_FIELD_OF.get(proposal.finding.field)
        if name and not proposal.rejected and not getattr(document, name):
            by_field.setdefault(name, []).append(proposal)
    return by_field


def counts(case: CaseFile) -> dict[str, int]:
    """For each document with any: how many fields have a proposal that waits for a person."""
    with case.reading():
        found = all_proposals(case)
        numbers = {d.id: len(waiting(d, found.get(d.id, ()))) for d in documents.all_documents(case)}
    return {identifier: number for identifier, number in numbers.items() if number}


def confirm(case: CaseFile, document_id: str, chosen: Sequence[Proposal]) -> Changes:
    """Make proposals facts of the document, in one step; a kind brings its category along.

    Raises ValueError for a proposal that is for no field of documents.
    """
    values: dict[str, Any] = {}
    for proposal in chosen:
        name = DOCUMENT_FIELD_OF.get(proposal.finding.field)
        if name is None:
            raise ValueError(f"not a field of documents: {proposal.finding.field}")
        values[name] = value_of(proposal.finding)
    if values.get("kind"):
        values["category"] = kind_spec(values["kind"]).category
    return history.apply(case, Action.CONFIRM_PROPOSALS, [Edit(Subject.DOCUMENT, document_id, values)])


def reject(case: CaseFile, chosen: Sequence[Proposal]) -> Changes:
    """Say no to proposals: they are not shown again, also when the page is read anew."""
    edits = [Edit(Subject.PROPOSAL, proposal.id, {"rejected": True}) for proposal in chosen]
    return history.apply(case, Action.REJECT_PROPOSALS, edits)


def value_of(finding: Finding) -> str | Category | DateStatement:
    """What a finding would put into the document's field."""
    if finding.field in DATE_FIELDS:
        return from_edtf(finding.value, finding.calendar or "gregorian", finding.original)
    if finding.field is ProposalField.CATEGORY:
        return Category(finding.value)
    return finding.value


def propose_anew(case: CaseFile, page: Page) -> None:
    """Look for facts in a text that a person corrected, in place of those in what was read."""
    words = page_records.words(case, page.id)
    zone = tuple(p.finding for p in records.of_document(case, page.document_id) if _of_zone(p, page.id))
    found = propose(
        ReadPage(
            text=page.text,
            words=words,
            languages=page.languages,
            number=page.number,
            names=known_names(case),
            zone=zone,
        )
    )
    records.replace(case, page.id, found)


def _of_zone(proposal: Proposal, page_id: str) -> bool:
    return proposal.page_id == page_id and proposal.finding.proposer == "mrz"
