"""What waits for a person's yes or no, field by field, as the form, the list and the Overview count it."""

from collections.abc import Iterable, Sequence

from interviewprep.domain.documents import Category, Document
from interviewprep.domain.kinds import kind_spec
from interviewprep.domain.proposals import DOCUMENT_FIELD_OF, Proposal, ProposalField
from interviewprep.services import proposals
from interviewprep.storage.case_file import CaseFile

#: The fields of a document that something was proposed for; for a kind with that kind's category.
Proposed = frozenset[tuple[str, Category | None]]

NOTHING: Proposed = frozenset()


def to_confirm(document: Document, found: Sequence[Proposal]) -> dict[str, list[Proposal]]:
    """What waits for each field of the form, best first.

    Category and kind are one field ("kind"): a kind brings its category along, so a bare category
    is asked for only where no kind is proposed; and where a person chose the category, only kinds
    that belong to it are.
    """
    fitting = [p for p in found if p.finding.field is not ProposalField.KIND or _fits(document, _category(p))]
    waiting = proposals.waiting(document, fitting)
    category = waiting.pop("category", None)
    if category and "kind" not in waiting and document.kind is None:
        waiting["kind"] = category
    return waiting


def proposed_of(found: Iterable[Proposal]) -> Proposed:
    """What is enough to count by, of the proposals of one document."""
    pairs = set()
    for proposal in found:
        name = DOCUMENT_FIELD_OF.get(proposal.finding.field)
        if name is not None and not proposal.rejected:
            pairs.add((name, _category(proposal) if name == "kind" else None))
    return frozenset(pairs)


def count(document: Document, proposed: Proposed) -> int:
    """How many fields of a document wait for a person; the same as the length of `to_confirm`."""
    names = {
        name
        for name, category in proposed
        if not getattr(document, name) and (name != "kind" or _fits(document, category))
    }
    if document.kind is not None or "kind" in names:
        names.discard("category")
    return len(names)


def proposed_for(case: CaseFile, document_ids: Iterable[str]) -> dict[str, Proposed]:
    """What was proposed for each of these documents; the case is held for one document at a time."""
    return {identifier: proposed_of(proposals.of_document(case, identifier)) for identifier in document_ids}


def counts(case: CaseFile, documents: Iterable[Document]) -> dict[str, int]:
    """For each of these documents with any: how many of its fields wait for a person."""
    found = proposals.all_proposals(case)
    numbers = {d.id: count(d, proposed_of(found.get(d.id, ()))) for d in documents}
    return {identifier: number for identifier, number in numbers.items() if number}


def _category(proposal: Proposal) -> Category:
    return kind_spec(proposal.finding.value).category


def _fits(document: Document, category: Category | None) -> bool:
    return document.category in (None, category)
