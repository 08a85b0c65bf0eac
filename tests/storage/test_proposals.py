from interviewprep.domain.changes import Action, Edit, Subject
from interviewprep.domain.proposals import Box, Finding, ProposalField
from interviewprep.storage import documents, history, pages, proposals
from interviewprep.storage.case_file import CaseFile
from tests.storage.samples import add_document

TITLE = Finding(field=ProposalField.TITLE, value="Справка", box=Box(1, 2, 30, 40), confidence=0.7)
DATE = Finding(
    field=ProposalField.ISSUE_DATE, value="2020-07-07", original="۱۳۹۹/۰۴/۱۷", calendar="solar_hijri"
)


def test_what_was_found_comes_back_best_first(case_file: CaseFile) -> None:
    document = add_document(case_file, page_count=2)
    first, second = pages.of_document(case_file, document.id)
    better = Finding(field=ProposalField.TITLE, value="Повестка", confidence=0.9, proposer="titles")
    proposals.replace(case_file, first.id, [DATE, TITLE])
    proposals.replace(case_file, second.id, [better])
    found = proposals.of_document(case_file, document.id)
    assert [p.finding for p in found] == [better, TITLE, DATE]
    assert [p.page_number for p in found] == [2, 1, 1]
    assert proposals.all_proposals(case_file) == {document.id: found}


def test_a_new_reading_replaces_them_and_what_was_rejected_stays_so(case_file: CaseFile) -> None:
    document = add_document(case_file)
    [page] = pages.of_document(case_file, document.id)
    proposals.replace(case_file, page.id, [TITLE, DATE])
    title = proposals.of_document(case_file, document.id)[0]
    reject = Edit(Subject.PROPOSAL, title.id, {"rejected": True})
    changes = history.apply(case_file, Action.REJECT_PROPOSALS, [reject])
    assert (changes.documents, changes.pages) == ({document.id}, {page.id})
    proposals.replace(case_file, page.id, [TITLE])
    [again] = proposals.of_document(case_file, document.id)
    assert again.rejected and again.id != title.id
    history.undo(case_file)  # what it was about is gone: nothing happens
    assert proposals.of_document(case_file, document.id) == [again]


def test_rejecting_can_be_undone(case_file: CaseFile) -> None:
    document = add_document(case_file)
    [page] = pages.of_document(case_file, document.id)
    proposals.replace(case_file, page.id, [TITLE])
    [title] = proposals.of_document(case_file, document.id)
    history.apply(case_file, Action.REJECT_PROPOSALS, [Edit(Subject.PROPOSAL, title.id, {"rejected": True})])
    history.undo(case_file)
    assert proposals.of_document(case_file, document.id) == [title]


def test_they_go_with_their_document(case_file: CaseFile) -> None:
    document = add_document(case_file)
    [page] = pages.of_document(case_file, document.id)
    proposals.replace(case_file, page.id, [TITLE])
    documents.purge(case_file, [document.id])
    assert case_file.database.value("SELECT count(*) FROM proposal") == 0
