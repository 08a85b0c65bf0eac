import pytest

from interviewprep.domain.documents import Category, Document
from interviewprep.domain.proposals import DOCUMENT_FIELD_OF, Finding, ProposalField
from interviewprep.services import confirming, proposals, review
from interviewprep.storage import pages
from interviewprep.storage import proposals as records
from interviewprep.storage.case_file import CaseFile
from tests.storage.samples import add_document

FOUND = (
    Finding(field=ProposalField.CATEGORY, value="official", confidence=0.9),
    Finding(field=ProposalField.KIND, value="summons", confidence=0.9),
    Finding(field=ProposalField.KIND, value="passport", confidence=0.3),
    Finding(field=ProposalField.TITLE, value="Повестка", confidence=0.8),
    Finding(field=ProposalField.MRZ_VALID, value="true"),
)


@pytest.fixture
def paper(case_file: CaseFile) -> Document:
    document = add_document(case_file)
    [page] = pages.of_document(case_file, document.id)
    records.replace(case_file, page.id, FOUND)
    return document


def waiting(case: CaseFile, document: Document) -> dict[str, list[str]]:
    """What waits, by field; counted in every way there is, with one result."""
    now = review.document(case, document.id)
    found = proposals.of_document(case, document.id)
    asked = confirming.to_confirm(now, found)
    [proposed] = confirming.proposed_for(case, [document.id]).values()
    assert confirming.count(now, proposed) == len(asked)
    assert confirming.counts(case, [now]).get(document.id, 0) == len(asked)
    return {name: [p.finding.value for p in some] for name, some in asked.items()}


def test_category_and_kind_are_one_question(case_file: CaseFile, paper: Document) -> None:
    assert waiting(case_file, paper) == {"kind": ["summons", "passport"], "title": ["Повестка"]}


def test_without_a_kind_the_category_is_asked_for(case_file: CaseFile, paper: Document) -> None:
    found = proposals.of_document(case_file, paper.id)
    proposals.reject(case_file, [p for p in found if p.finding.field is ProposalField.KIND])
    assert waiting(case_file, paper)["kind"] == ["official"]


@pytest.mark.parametrize(
    ("category", "kinds"),
    [(Category.OFFICIAL, ["summons"]), (Category.IDENTIFICATION, ["passport"]), (Category.OTHER, None)],
)
def test_in_a_category_that_a_person_chose_only_its_kinds_are_proposed(
    case_file: CaseFile, paper: Document, category: Category, kinds: list[str] | None
) -> None:
    review.edit_documents(case_file, [paper.id], category=category)
    assert waiting(case_file, paper).get("kind") == kinds


def test_what_a_person_said_is_asked_no_more(case_file: CaseFile, paper: Document) -> None:
    review.edit_documents(case_file, [paper.id], kind="summons", title="Повестка в суд")
    assert waiting(case_file, paper) == {}


def test_every_field_that_can_be_confirmed_is_counted(case_file: CaseFile, paper: Document) -> None:
    [page] = pages.of_document(case_file, paper.id)
    values = {ProposalField.CATEGORY: "status", ProposalField.KIND: "birth_certificate"}
    found = [Finding(field=name, value=values.get(name, "2020")) for name in DOCUMENT_FIELD_OF]
    records.replace(case_file, page.id, found)
    assert len(waiting(case_file, paper)) == len(DOCUMENT_FIELD_OF) - 1
