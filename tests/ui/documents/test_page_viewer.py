import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from interviewprep.domain.pages import TextSource
from interviewprep.services import review
from interviewprep.storage import pages
from interviewprep.ui.documents.page_viewer import PageViewer
from interviewprep.ui.documents.viewer_commands import ViewerCommand


@pytest.fixture
def viewer(qtbot: QtBot, session) -> PageViewer:  # type: ignore[no-untyped-def]
    viewer = PageViewer(session)
    session.changed.connect(lambda changes, _initiator: viewer.apply(changes))
    qtbot.addWidget(viewer)
    viewer.resize(700, 700)
    viewer.show()
    qtbot.waitExposed(viewer)
    return viewer


def wait_for_picture(qtbot: QtBot, viewer: PageViewer) -> None:
    qtbot.waitUntil(lambda: not viewer.canvas._image.isNull())


def test_shows_the_first_page_and_the_way_on(qtbot: QtBot, viewer, session, papers) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(["first"], ["second"])
    viewer.show_document(document)
    wait_for_picture(qtbot, viewer)
    assert viewer.bar._where.text() == "Page 1 of 2"
    assert session.preferred == document.id
    viewer.canvas.setFocus()
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Right)
    assert viewer.page.number == 2
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Home)
    assert viewer.page.number == 1


def test_neighbours_are_fetched_ahead(qtbot: QtBot, viewer, papers) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(["first"], ["second"], ["third"])
    viewer.show_document(document)
    wait_for_picture(qtbot, viewer)
    qtbot.waitUntil(lambda: viewer.stage.loader.image(viewer._pages[1]) is not None)
    assert viewer.stage.loader.image(viewer._pages[2]) is None


def test_turning_shows_at_once_and_can_be_undone(qtbot: QtBot, viewer, session, papers) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(["some words"])
    viewer.show_document(document)
    wait_for_picture(qtbot, viewer)
    upright = viewer.canvas._image.size()
    viewer.command(ViewerCommand.TURN_RIGHT)
    assert viewer.canvas._image.size() == upright.transposed()
    assert review.pages(session.case, document.id)[0].turned == 90
    assert session.woken == 1
    session.undo()
    assert viewer.canvas._image.size() == upright


def test_keys_turn_and_zoom_only_in_the_viewer(qtbot: QtBot, viewer, session, papers) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(["some words"])
    viewer.show_document(document)
    wait_for_picture(qtbot, viewer)
    viewer.canvas.setFocus()
    QTest.keyClick(viewer.canvas, Qt.Key.Key_1)
    assert viewer.canvas.scale == 1.0
    QTest.keyClick(viewer.canvas, Qt.Key.Key_R)
    viewer.show_text(True)
    QTest.keyClicks(viewer.text_pane.editor, "rrr")
    assert review.pages(session.case, document.id)[0].turned == 90


def test_a_correction_is_saved_and_marked(qtbot: QtBot, viewer, session, papers) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(["sume words"])
    viewer.show_document(document)
    viewer.command(ViewerCommand.TEXT)
    editor = viewer.text_pane.editor
    assert editor.toPlainText() == "sume words"
    assert viewer.text_pane._source.text() == "read by the computer"
    editor.selectAll()
    QTest.keyClicks(editor, "some words")
    viewer.commit()
    page = review.pages(session.case, document.id)[0]
    assert (page.text, page.text_source, page.verified) == ("some words", TextSource.PERSON, True)
    assert viewer.text_pane._source.text() == "checked by a person"
    session.undo()
    assert editor.toPlainText() == "sume words"


def test_a_correction_goes_to_its_own_page(qtbot: QtBot, viewer, session, papers) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(["first"], ["second"])
    viewer.show_document(document)
    viewer.show_text(True)
    QTest.keyClicks(viewer.text_pane.editor, "my ")
    viewer.show_page(2)
    texts = [page.text for page in review.pages(session.case, document.id)]
    assert texts == ["my first", "second"]
    assert viewer.text_pane.editor.toPlainText() == "second"


def test_found_words_over_the_pages(qtbot: QtBot, viewer, papers) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(["Saidov and saidova"], ["nothing here"], ["again SAIDOV"])
    viewer.show_document(document, 1, ("saidov",))
    wait_for_picture(qtbot, viewer)
    assert viewer.canvas.found == [0, 2]
    assert viewer.found_bar.isVisible()
    viewer.next_found()
    assert viewer.found.words.current == 2
    viewer.next_found()
    qtbot.waitUntil(lambda: viewer.canvas.found == [1])
    assert viewer.page.number == 3
    viewer.next_found(-1)
    qtbot.waitUntil(lambda: viewer.canvas.found == [0, 2])
    assert (viewer.page.number, viewer.found.words.current) == (1, 2)
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Escape)
    assert viewer.canvas.found == []
    assert not viewer.found_bar.isVisible()


def test_a_page_not_rendered_yet_appears_by_itself(qtbot: QtBot, viewer, session, papers) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(None)
    viewer.show_document(document)
    assert viewer.stage.waiting.isVisible()
    session.changed.emit(papers.read_all(document, ["now here"]), None)
    wait_for_picture(qtbot, viewer)
    assert viewer.canvas.isVisible()
    assert viewer.text_pane.editor.toPlainText() == "now here"


def test_a_failed_page_says_why_and_offers_another_reading(qtbot: QtBot, viewer, session, papers) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(None)
    page = review.pages(session.case, document.id)[0]
    pages.store_failure(session.case, page.id, "reading_timed_out")
    viewer.show_document(document)
    assert viewer.stage.failed.isVisible()
    viewer.stage.failed.button.click()
    assert session.edits[-1][0] is review.read_again
    assert viewer.stage.waiting.isVisible()


def test_reading_anew_leaves_the_place(qtbot: QtBot, viewer, session, papers) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(["some words"])
    viewer.show_document(document)
    wait_for_picture(qtbot, viewer)
    viewer.canvas.zoom_to(2.0)
    viewer.canvas.verticalScrollBar().setValue(300)
    session.edit(review.read_again, session.case, [document.id])
    session.changed.emit(papers.read_all(document, ["other words"]), None)
    assert viewer.canvas.verticalScrollBar().value() == 300
    assert viewer.canvas.words[0].text == "other"


def test_nothing_chosen_says_so(viewer: PageViewer) -> None:
    viewer.show_document(None)
    assert viewer.stage.nothing.isVisible()
    assert viewer.page is None


@pytest.mark.parametrize("width", [300, 420, 700, 1100])
def test_the_bar_never_needs_more_than_it_has(qtbot: QtBot, viewer, papers, width: int) -> None:  # type: ignore[no-untyped-def]
    viewer.show_document(papers.add(["first"], ["second"]))
    wait_for_picture(qtbot, viewer)
    viewer.resize(width, 600)
    QTest.qWait(10)
    assert viewer.bar.layout().minimumSize().width() <= viewer.bar.width()
