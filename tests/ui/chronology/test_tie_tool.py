"""Words marked on a page become evidence of an event: a known one, or a new one from a line."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from interviewprep.domain.events import EventKind
from interviewprep.services import review
from interviewprep.ui.documents.page_viewer import PageViewer
from interviewprep.ui.documents.sheet_shape import bounds, seen_quad
from tests.ui.chronology.conftest import Story
from tests.ui.documents.conftest import HEIGHT, WIDTH, FakeSession, Papers


@pytest.fixture
def viewer(
    qtbot: QtBot, session: FakeSession, papers: Papers, told: Story, quiet_qt: list[str]
) -> Iterator[PageViewer]:
    viewer = PageViewer(session)  # type: ignore[arg-type]
    session.changed.connect(lambda changes, _initiator: viewer.apply(changes))
    qtbot.addWidget(viewer)
    viewer.resize(900, 700)
    viewer.show()
    qtbot.waitExposed(viewer)
    viewer.show_document(papers.add(["taken from his", "house on Friday"]))
    qtbot.waitUntil(lambda: not viewer.canvas._image.isNull())
    yield viewer
    # The offscreen platform cannot grab the keyboard for a popup, and says so.
    quiet_qt[:] = [warning for warning in quiet_qt if "grabbing" not in warning]


def tie(viewer: PageViewer, typed: str = "") -> None:
    """Press E, search, take what is offered first."""
    viewer.canvas.setFocus()
    QTest.keyClick(viewer.canvas, Qt.Key.Key_E)
    popup = viewer.ties.popup
    assert popup is not None
    popup.search.setText(typed)
    QTest.keyClick(popup.search, Qt.Key.Key_Return)


def test_marked_words_become_a_citation_with_their_place(viewer: PageViewer, told: Story) -> None:
    viewer.canvas.select_words(range(1, 4))
    tie(viewer, "arrest")
    citation = told.event("arrest").citations[0]
    assert viewer.page is not None
    assert (citation.passage, citation.page_id) == ("from his house", viewer.page.id)
    boxes = [bounds(seen_quad(area, viewer.page)) for area in citation.areas]
    assert len(boxes) == 2
    left, top, right, bottom = boxes[0]
    assert left * WIDTH == pytest.approx(160, abs=5)
    assert right * WIDTH == pytest.approx(380, abs=5)
    assert top * HEIGHT <= 40 and bottom * HEIGHT >= 70
    assert "Tied to the event: arrest" in viewer.notice.accessibleName()


def test_the_place_holds_on_a_turned_page(
    qtbot: QtBot, viewer: PageViewer, session: FakeSession, told: Story
) -> None:
    viewer.canvas.select_words(range(0, 1))
    assert viewer.page is not None
    upright = viewer.ties.citation(viewer.page).areas[0]
    session.edit(review.turn_page, told.case, viewer.page.id, 90)
    assert viewer.page.turned == 90
    assert seen_quad(upright, viewer.page)[0][0] == pytest.approx(1 - 70 / HEIGHT, abs=0.02)


def test_without_marked_words_the_page_is_tied(viewer: PageViewer, told: Story) -> None:
    tie(viewer, "school")
    citation = told.event("school").citations[0]
    assert (citation.passage, citation.areas) == ("", ())
    assert citation.page_id


def test_a_line_makes_a_new_event_with_the_citation(viewer: PageViewer, told: Story) -> None:
    viewer.canvas.select_words(range(0, 2))
    tie(viewer, "5 May 2021 threats by telephone")
    fresh = told.event("threats by telephone")
    assert (fresh.kind, fresh.citations[0].passage) == (EventKind.THREAT, "taken from")
    assert str(fresh.start.reading.earliest) == "2021-05-05"  # type: ignore[union-attr]


def test_a_new_event_is_offered_once_for_each_meaning(viewer: PageViewer) -> None:
    viewer.canvas.setFocus()
    QTest.keyClick(viewer.canvas, Qt.Key.Key_E)
    popup = viewer.ties.popup
    assert popup is not None
    popup.search.setText("1399 moved")
    assert popup._model.rowCount() == 2
    popup.hide()


def test_tying_twice_changes_nothing(viewer: PageViewer, told: Story) -> None:
    tie(viewer, "school")
    tie(viewer, "school")
    assert len(told.event("school").citations) == 1


def test_covered_events_are_offered_without_their_words(viewer: PageViewer) -> None:
    viewer.canvas.setFocus()
    QTest.keyClick(viewer.canvas, Qt.Key.Key_E)
    popup = viewer.ties.popup
    assert popup is not None
    texts = [popup._model.index(row, 0).data() for row in range(popup._model.rowCount())]
    assert "covered event · 20 May 2019" in texts
    popup.hide()
