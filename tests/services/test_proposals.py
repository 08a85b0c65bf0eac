import pytest

from interviewprep.domain.changes import Action
from interviewprep.domain.documents import Category
from interviewprep.domain.proposals import Finding, ProposalField
from interviewprep.services import case as cases
from interviewprep.services import proposals, review
from interviewprep.storage import pages
from interviewprep.storage import proposals as records
from interviewprep.storage.case_file import CaseFile
from tests.storage.samples import add_document, reading_of

FOUND = (
    Finding(field=ProposalField.KIND, value="summons", confidence=0.9),
    Finding(field=ProposalField.TITLE, value="احضاریه", confidence=0.8),
    Finding(field=ProposalField.TITLE, value="شماره", confidence=0.2),
    Finding(
        field=ProposalField.ISSUE_DATE, value="2020-07-07", original="۱۳۹۹/۰۴/۱۷", calendar="solar_hijri"
    ),
    Finding(field=ProposalField.MRZ_VALID, value="true"),
)


@pytest.fixture
def document_id(case_file: CaseFile) -> str:
    document = add_document(case_file)
    [page] = pages.of_document(case_file, document.id)
    records.replace(case_file, page.id, FOUND)
    return document.id


def test_confirming_makes_facts_in_one_step(case_file: CaseFile, document_id: str) -> None:
    before = review.document(case_file, document_id)
    waiting = proposals.waiting(before, proposals.of_document(case_file, document_id))
    assert {name: len(some) for name, some in waiting.items()} == {"kind": 1, "title": 2, "issue_date": 1}
    assert proposals.counts(case_file) == {document_id: 3}
    proposals.confirm(case_file, document_id, [some[0] for some in waiting.values()])
    document = review.document(case_file, document_id)
    assert (document.kind, document.category, document.title) == ("summons", Category.OFFICIAL, "احضاریه")
    reading = document.issue_date.reading
    assert document.issue_date.original == "۱۳۹۹/۰۴/۱۷"
    assert reading and (reading.calendar, reading.edtf) == ("solar_hijri", "2020-07-07")
    assert proposals.counts(case_file) == {}
    assert cases.history_state(case_file).undo is Action.CONFIRM_PROPOSALS
    review.undo(case_file)
    assert review.document(case_file, document_id).kind is None


def test_a_confirmed_value_is_never_proposed_over(case_file: CaseFile, document_id: str) -> None:
    review.edit_documents(case_file, [document_id], title="Повестка")
    found = proposals.of_document(case_file, document_id)
    assert "title" not in proposals.waiting(review.document(case_file, document_id), found)


def test_a_rejected_one_makes_room_for_the_next(case_file: CaseFile, document_id: str) -> None:
    document = review.document(case_file, document_id)
    best = proposals.waiting(document, proposals.of_document(case_file, document_id))["title"][0]
    proposals.reject(case_file, [best])
    left = proposals.waiting(document, proposals.of_document(case_file, document_id))["title"]
    assert [p.finding.value for p in left] == ["شماره"]
    review.undo(case_file)
    assert best in proposals.of_document(case_file, document_id)


def test_the_zone_s_own_fields_are_shown_not_confirmed(case_file: CaseFile, document_id: str) -> None:
    zone = [p for p in proposals.of_document(case_file, document_id) if p.finding.field.value == "mrz.valid"]
    with pytest.raises(ValueError):
        proposals.confirm(case_file, document_id, zone)


def test_a_corrected_text_is_looked_through_anew(case_file: CaseFile, document_id: str) -> None:
    [page] = pages.of_document(case_file, document_id)
    pages.store_reading(case_file, page.id, reading_of("нечто"))
    text = "СВИДЕТЕЛЬСТВО О РОЖДЕНИИ\nДата выдачи: 12 мая 1998 г."
    review.correct_text(case_file, page.id, text)
    found = {p.finding.field: p.finding.value for p in proposals.of_document(case_file, document_id)}
    assert found[ProposalField.KIND] == "birth_certificate"
    assert found[ProposalField.ISSUE_DATE] == "1998-05-12"
