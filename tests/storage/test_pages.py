from dataclasses import replace

import pytest

from interviewprep.domain.changes import Action, Edit, Subject
from interviewprep.domain.errors import NoSuchRecord
from interviewprep.domain.identifiers import now
from interviewprep.domain.pages import PageState, TextSource, Word, turn_word
from interviewprep.storage import history, pages
from interviewprep.storage.case_file import CaseFile
from tests.storage.samples import add_document, picture, reading_of, words_of


def test_a_page_is_rendered_then_read(case_file: CaseFile) -> None:
    document = add_document(case_file)
    [page] = pages.of_document(case_file, document.id)
    assert pages.thumbnail(case_file, page.id) is None
    pages.store_picture(case_file, page.id, picture(b"bytes", 200, 300))
    assert pages.store_reading(case_file, page.id, reading_of("один два", turned=90))
    page = pages.get(case_file, page.id)
    assert (page.state, page.text, page.turned, page.width, page.height) == (
        PageState.READ, "один два", 90, 300, 200,
    )  # fmt: skip
    assert pages.words(case_file, page.id) == words_of("один два")
    assert pages.picture(case_file, page.id) == (b"bytes", "image/jpeg")
    assert pages.thumbnail(case_file, page.id) == b"small"


def test_reading_may_come_before_the_picture(case_file: CaseFile) -> None:
    [page] = pages.of_document(case_file, add_document(case_file).id)
    pages.store_reading(case_file, page.id, reading_of("текст", turned=270))
    pages.store_picture(case_file, page.id, picture(b"x", 200, 300))
    assert (pages.get(case_file, page.id).width, pages.get(case_file, page.id).height) == (300, 200)


def test_the_queue_is_in_bundle_order_and_leaves_the_bin_out(case_file: CaseFile) -> None:
    last, first, gone = (add_document(case_file, page_count=2, position=n) for n in (2, 1, 0))
    history.apply(case_file, Action.REMOVE_DOCUMENTS, [Edit(Subject.DOCUMENT, gone.id, {"removed": now()})])
    order = [p.id for d in (first, last) for p in pages.of_document(case_file, d.id)]
    for queue in (pages.pending, pages.without_picture):
        assert [p.id for p in queue(case_file, 10)] == order
        assert [p.id for p in queue(case_file, 2, {order[0]})] == order[1:3]
    assert pages.counts(case_file) == (4, 4)
    pages.store_reading(case_file, order[0], reading_of("x"))
    pages.store_failure(case_file, order[1], "reader_crashed")
    pages.store_picture(case_file, order[3], picture())
    assert [p.id for p in pages.pending(case_file, 10)] == order[2:]
    assert [p.id for p in pages.without_picture(case_file, 10)] == order[:3]
    assert pages.counts(case_file) == (2, 4)
    pages.set_pending(case_file, order[:2])
    assert pages.get(case_file, order[1]).failure is None
    assert pages.counts(case_file) == (4, 4)
    assert set(pages.all_pages(case_file)) == {first.id, last.id}


def test_a_verified_text_survives_reading_again(case_file: CaseFile) -> None:
    [page] = pages.of_document(case_file, add_document(case_file).id)
    corrected = {"text": "верно", "text_source": TextSource.PERSON, "verified": True}
    history.apply(case_file, Action.CORRECT_TEXT, [Edit(Subject.PAGE, page.id, corrected)])
    pages.store_reading(case_file, page.id, reading_of("вирно"))
    page = pages.get(case_file, page.id)
    assert (page.text, page.text_source, page.state) == ("верно", TextSource.PERSON, PageState.READ)


def test_a_reading_of_the_page_as_it_stood_before_it_was_turned_is_dropped(case_file: CaseFile) -> None:
    [page] = pages.of_document(case_file, add_document(case_file).id)
    pages.store_picture(case_file, page.id, picture(b"x", 200, 300))
    turn = {"turned": 90, "turned_by_person": True, "state": PageState.PENDING}
    history.apply(case_file, Action.TURN_PAGE, [Edit(Subject.PAGE, page.id, turn)])
    assert not pages.store_reading(case_file, page.id, reading_of("ʇxǝʇ", turned=0))
    assert pages.get(case_file, page.id).state is PageState.PENDING
    assert pages.store_reading(case_file, page.id, reading_of("text", turned=90))


def test_the_text_of_a_pdf_is_turned_with_its_page(case_file: CaseFile) -> None:
    [page] = pages.of_document(case_file, add_document(case_file).id)
    pages.store_picture(case_file, page.id, picture(b"x", 200, 300))
    turn = {"turned": 90, "turned_by_person": True}
    history.apply(case_file, Action.TURN_PAGE, [Edit(Subject.PAGE, page.id, turn)])
    assert pages.store_reading(case_file, page.id, reading_of("a b", 0, TextSource.PDF))
    assert pages.words(case_file, page.id) == tuple(turn_word(w, 200, 300, 90) for w in words_of("a b"))
    assert pages.get(case_file, page.id).width == 300


def test_a_new_picture_takes_the_place_of_the_old_one(case_file: CaseFile) -> None:
    [page] = pages.of_document(case_file, add_document(case_file).id)
    for data in (b"one", b"two"):
        pages.store_picture(case_file, page.id, picture(data))
    assert pages.picture(case_file, page.id)[0] == b"two"
    assert case_file.database.value("SELECT count(*) FROM blob") == 2


def test_unknown_pages(case_file: CaseFile) -> None:
    for call in (pages.get, pages.words, pages.picture, pages.thumbnail):
        with pytest.raises(NoSuchRecord):
            call(case_file, "none")
    with pytest.raises(NoSuchRecord):
        pages.store_failure(case_file, "none", "x")


def test_a_second_reading_of_digits_is_kept(case_file: CaseFile) -> None:
    [page] = pages.of_document(case_file, add_document(case_file).id)
    doubted = Word("۱۳۹۹/۰۴/۱۷", 0, 0, 90, 20, 0, 40.0, other="۱۳۹۹/۰۲/۱۷")
    pages.store_reading(case_file, page.id, replace(reading_of(doubted.text), words=(doubted,)))
    assert pages.words(case_file, page.id) == (doubted,)
