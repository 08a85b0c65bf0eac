from dataclasses import replace

from interviewprep.domain.pages import PageHint, PageSide
from interviewprep.domain.proposals import Finding, ProposalField
from interviewprep.services import page_work, review
from interviewprep.services.overview import overview
from interviewprep.storage import pages, proposals
from interviewprep.storage.case_file import CaseFile
from tests.storage.samples import add_document, picture


def test_what_waits_to_be_confirmed_is_counted_by_field_and_by_document(case_file: CaseFile) -> None:
    for _ in range(2):
        [page] = pages.of_document(case_file, add_document(case_file).id)
        found = [
            Finding(field=ProposalField.CATEGORY, value="official"),
            Finding(field=ProposalField.KIND, value="summons"),
            Finding(field=ProposalField.TITLE, value="Повестка"),
            Finding(field=ProposalField.TITLE, value="Суд", confidence=0.2),
        ]
        proposals.replace(case_file, page.id, found)
    state = overview(case_file)
    assert (state.to_confirm, state.documents_to_confirm) == (4, 2)
    review.remove_documents(case_file, [review.documents(case_file)[0].id])
    assert overview(case_file).to_confirm == 2


def test_papers_with_a_hint_are_counted(case_file: CaseFile) -> None:
    blurred, card, _fine = (add_document(case_file) for _ in range(3))
    [page] = pages.of_document(case_file, blurred.id)
    pages.store_picture(case_file, page.id, replace(picture(), hints=(PageHint.BLURRED,)))
    review.edit_documents(case_file, [card.id], kind="identity_card")
    assert overview(case_file).hard_to_read == 2
    [front] = pages.of_document(case_file, card.id)
    page_work.mark_sides(case_file, {front.id: PageSide.BACK})
    assert overview(case_file).hard_to_read == 1
