import pytest

from interviewprep.domain.documents import DocumentForm, Relation
from interviewprep.domain.errors import NoSuchRecord
from interviewprep.domain.pages import PageSide
from interviewprep.services import page_work, review
from interviewprep.storage import documents, pages
from interviewprep.storage.case_file import CaseFile
from tests.storage.samples import add_document


def layout(case: CaseFile) -> list[list[int]]:
    """For each document in order, which pages of their files its pages are."""
    return [[p.source_index for p in review.pages(case, d.id)] for d in review.documents(case)]


def numbers(case: CaseFile, document_id: str) -> list[int]:
    return [page.number for page in review.pages(case, document_id)]


def test_a_pile_in_one_file_is_split_into_papers(case_file: CaseFile) -> None:
    pile = add_document(case_file, page_count=5, languages=("rus",), form=DocumentForm.COPY, title="Pile")
    last = add_document(case_file)
    own = review.pages(case_file, pile.id)
    ids, changes = page_work.split(case_file, pile.id, [own[3].id, own[1].id])
    assert layout(case_file) == [[0], [1, 2], [3, 4], [0]]
    assert [d.id for d in review.documents(case_file)] == [pile.id, *ids, last.id]
    assert changes.documents >= {pile.id, *ids}
    part = review.document(case_file, ids[0])
    assert (part.languages, part.form, part.title, part.sha256) == (
        ("rus",),
        DocumentForm.COPY,
        "",
        pile.sha256,
    )
    assert [numbers(case_file, i) for i in ids] == [[1, 2], [1, 2]]
    review.undo(case_file)
    assert layout(case_file) == [[0, 1, 2, 3, 4], [0]]
    review.redo(case_file)
    assert layout(case_file) == [[0], [1, 2], [3, 4], [0]]


def test_a_document_is_not_split_before_its_first_page(case_file: CaseFile) -> None:
    one, other = add_document(case_file, page_count=2), add_document(case_file)
    first = review.pages(case_file, one.id)[0]
    for wrong in ([], [first.id], [review.pages(case_file, other.id)[0].id]):
        with pytest.raises(ValueError):
            page_work.split(case_file, one.id, wrong)
    assert layout(case_file) == [[0, 1], [0]]


def test_two_sides_are_put_together_and_taken_apart_by_undo(case_file: CaseFile) -> None:
    front, back = (
        add_document(case_file, file_name="front.jpg"),
        add_document(case_file, file_name="back.jpg"),
    )
    page_work.merge(case_file, [front.id, back.id])
    [card] = review.documents(case_file)
    assert [p.source_sha256 for p in review.pages(case_file, card.id)] == [front.sha256, back.sha256]
    assert card.page_count == 2
    sides = dict(zip([p.id for p in review.pages(case_file, card.id)], PageSide, strict=True))
    page_work.mark_sides(case_file, sides)
    assert [p.side for p in review.pages(case_file, card.id)] == [PageSide.FRONT, PageSide.BACK]
    review.undo(case_file)
    review.undo(case_file)
    assert [d.file_name for d in review.documents(case_file)] == ["front.jpg", "back.jpg"]
    assert layout(case_file) == [[0], [0]]


def test_purging_the_empty_rest_of_a_merger_leaves_the_pages_where_they_are(case_file: CaseFile) -> None:
    kept, gone = add_document(case_file), add_document(case_file)
    page_work.merge(case_file, [kept.id, gone.id])
    documents.purge(case_file, [gone.id])
    assert layout(case_file) == [[0, 0]]
    assert review.undo(case_file) is None
    assert case_file.database.value("SELECT count(*) FROM blob") == 2


def test_pages_are_put_into_another_order(case_file: CaseFile) -> None:
    document = add_document(case_file, page_count=3)
    first, second, third = review.pages(case_file, document.id)
    page_work.reorder_pages(case_file, document.id, [third.id, first.id, second.id])
    assert layout(case_file) == [[2, 0, 1]]
    with pytest.raises(ValueError):
        page_work.reorder_pages(case_file, document.id, [first.id, second.id])
    review.undo(case_file)
    assert layout(case_file) == [[0, 1, 2]]


def test_a_blank_back_is_taken_out_and_brought_back(case_file: CaseFile) -> None:
    document = add_document(case_file, page_count=3)
    blank = review.pages(case_file, document.id)[1]
    page_work.remove_pages(case_file, [blank.id])
    assert layout(case_file) == [[0, 2]]
    assert numbers(case_file, document.id) == [1, 2]
    assert review.document(case_file, document.id).page_count == 2
    assert blank.id not in {page.id for page in pages.pending(case_file, 9)}
    with pytest.raises(ValueError):
        page_work.remove_pages(case_file, [p.id for p in review.pages(case_file, document.id)])
    review.undo(case_file)
    assert layout(case_file) == [[0, 1, 2]]


def test_a_translation_belongs_to_its_paper(case_file: CaseFile) -> None:
    paper, translation, certificate = (add_document(case_file) for _ in range(3))
    page_work.relate(case_file, [translation.id], paper.id, Relation.TRANSLATION)
    page_work.relate(case_file, [certificate.id], translation.id, Relation.TRANSLATOR_CERTIFICATE)
    assert review.document(case_file, translation.id).belongs_to == paper.id
    for wrong in (certificate.id, paper.id):
        with pytest.raises(ValueError):
            page_work.relate(case_file, [paper.id], wrong, Relation.COPY)
    with pytest.raises(ValueError):
        page_work.relate(case_file, [paper.id], None, Relation.COPY)
    with pytest.raises(NoSuchRecord):
        page_work.relate(case_file, [paper.id], "none", Relation.COPY)
    documents.purge(case_file, [paper.id])
    assert review.document(case_file, translation.id).relation is None
    review.undo(case_file)
    assert review.document(case_file, certificate.id).belongs_to is None
