"""Covering parts of a page in the viewer: by pointer, by keys, undone, never copied."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from interviewprep.domain.changes import Action, Changes
from interviewprep.domain.treatment import Quad, Treatment, box_quad
from interviewprep.services import review
from interviewprep.storage import history, pages
from interviewprep.ui.documents.page_viewer import PageViewer
from interviewprep.ui.documents.sheet_shape import bounds, seen_quad
from interviewprep.ui.documents.viewer_commands import ViewerCommand
from tests.ui.documents.conftest import picture

CORNERS: Quad = ((0.1, 0.05), (0.9, 0.1), (0.95, 0.9), (0.05, 0.95))


@pytest.fixture
def viewer(qtbot: QtBot, session, papers) -> PageViewer:  # type: ignore[no-untyped-def]
    viewer = PageViewer(session)
    session.changed.connect(lambda changes, _initiator: viewer.apply(changes))
    qtbot.addWidget(viewer)
    viewer.resize(700, 800)
    viewer.show()
    qtbot.waitExposed(viewer)
    viewer.activateWindow()
    document = papers.add(["name of a", "witness here"], ["second page"])
    viewer.show_document(document)
    qtbot.waitUntil(lambda: bool(viewer.canvas.words), timeout=3000)
    viewer.canvas.setFocus()
    return viewer


def covers(session) -> tuple[Quad, ...]:  # type: ignore[no-untyped-def]
    [document] = review.documents(session.case)
    return review.pages(session.case, document.id)[0].covers


def drag(viewer: PageViewer, start: tuple[float, float], end: tuple[float, float]) -> None:
    canvas, view = viewer.canvas, viewer.canvas.viewport()
    first, last = canvas.in_view(start).toPoint(), canvas.in_view(end).toPoint()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(view, (first + last) / 2)
    QTest.mouseMove(view, last)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=last)


def near(quad: Quad, box: tuple[float, float, float, float]) -> bool:
    return bounds(quad) == pytest.approx(box, abs=0.005)


def test_dragging_covers_and_undo_uncovers(viewer, session) -> None:  # type: ignore[no-untyped-def]
    QTest.keyClick(viewer.canvas, Qt.Key.Key_X)
    assert viewer.cover_bar.isVisible()
    drag(viewer, (0.1, 0.1), (0.4, 0.2))
    [quad] = covers(session)
    assert near(quad, (0.1, 0.1, 0.4, 0.2))
    assert session.edits[-1][0] is review.cover_page
    session.undo()
    assert covers(session) == ()
    assert viewer.canvas.covers.quads == ()
    session.redo()
    assert covers(session) == (quad,)


def test_a_cover_is_moved_and_resized_by_the_pointer(viewer, session) -> None:  # type: ignore[no-untyped-def]
    viewer.command(ViewerCommand.COVER)
    viewer.canvas.covers.add((0.2, 0.2, 0.4, 0.3))
    drag(viewer, (0.3, 0.25), (0.5, 0.35))
    assert near(covers(session)[0], (0.4, 0.3, 0.6, 0.4))
    drag(viewer, (0.6, 0.4), (0.7, 0.5))
    assert near(covers(session)[0], (0.4, 0.3, 0.7, 0.5))
    drag(viewer, (0.55, 0.4), (0.95, 0.4))
    assert near(covers(session)[0], (0.7, 0.3, 1.0, 0.5))


def test_keys_alone_make_move_resize_and_remove_a_cover(viewer, session) -> None:  # type: ignore[no-untyped-def]
    canvas = viewer.canvas
    QTest.keyClick(canvas, Qt.Key.Key_X)
    QTest.keyClick(canvas, Qt.Key.Key_N)
    first = bounds(covers(session)[0])
    for _ in range(5):
        QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert bounds(covers(session)[0]) == first
    viewer.commit()
    moved = bounds(covers(session)[0])
    step = 4 / canvas._page_size().width()
    assert moved[0] - first[0] == pytest.approx(5 * step)
    assert (moved[2] - moved[0]) == pytest.approx(first[2] - first[0])
    assert moved[3] > first[3]
    assert history.state(session.case).undo is Action.COVER_PAGE
    session.undo()
    assert bounds(covers(session)[0]) == pytest.approx(first)
    QTest.keyClick(canvas, Qt.Key.Key_Delete)
    assert covers(session) == ()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not viewer.covers.active
    assert not viewer.cover_bar.isVisible()


def test_what_keys_did_is_stored_after_a_rest(viewer, session, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    viewer.command(ViewerCommand.COVER)
    viewer.canvas.covers.add((0.2, 0.2, 0.4, 0.3))
    viewer.canvas.covers._timer.setInterval(20)
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: covers(session)[0][0][0] < 0.2, timeout=2000)


def test_tab_goes_from_cover_to_cover_and_on(viewer) -> None:  # type: ignore[no-untyped-def]
    viewer.command(ViewerCommand.COVER)
    layer = viewer.canvas.covers
    layer.add((0.1, 0.1, 0.2, 0.2), (0.5, 0.5, 0.6, 0.6))
    layer.unchoose()
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Tab)
    assert (layer.current, viewer.cover_bar.remove_button.isEnabled()) == (0, True)
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Tab)
    assert layer.current == 1
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Tab)
    assert layer.current is None
    assert not viewer.canvas.hasFocus()


def test_covered_words_cannot_be_copied_unless_shown(viewer) -> None:  # type: ignore[no-untyped-def]
    canvas = viewer.canvas
    canvas.select_words(range(3, 4))
    viewer.command(ViewerCommand.COVER_WORDS)
    canvas.select_words(range(5))
    canvas.copy()
    assert QGuiApplication.clipboard().text() == "name of a\nhere"
    assert "witness" not in canvas.accessibleDescription()
    QTest.keyClick(canvas, Qt.Key.Key_V)
    canvas.copy()
    assert QGuiApplication.clipboard().text() == "name of a\nwitness here"
    viewer.show_page(2)
    viewer.show_page(1)
    assert canvas.selected_text() == ""
    assert not canvas.covers.revealed


def test_a_cover_is_opaque_until_shown(viewer) -> None:  # type: ignore[no-untyped-def]
    canvas = viewer.canvas
    word = canvas.words[3]
    middle = QPointF((word.left + word.right) / 2, word.bottom - 3) * canvas.scale + canvas._origin()
    letters = canvas.grab().toImage().pixelColor(middle.toPoint())
    assert letters == QColor("black")
    canvas.select_words(range(3, 4))
    viewer.command(ViewerCommand.COVER_WORDS)
    covered = canvas.grab().toImage().pixelColor(middle.toPoint())
    assert covered.lightness() > 60
    viewer.command(ViewerCommand.REVEAL)
    assert canvas.grab().toImage().pixelColor(middle.toPoint()).lightness() < 40


def test_selected_words_are_covered_line_by_line(viewer, session) -> None:  # type: ignore[no-untyped-def]
    viewer.canvas.select_words(range(1, 5))
    QTest.keyClick(viewer.canvas, Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    assert len(covers(session)) == 2
    session.undo()
    assert covers(session) == ()


def test_a_cover_keeps_its_place_on_a_turned_and_treated_page(viewer, session, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    page = viewer.page
    session.edit(review.treat_page, session.case, page.id, Treatment(CORNERS))
    assert pages.store_picture(session.case, page.id, replace(picture(["new"]), treatment=Treatment(CORNERS)))
    session.changed.emit(Changes(pages=frozenset({page.id})), None)
    qtbot.waitUntil(lambda: not viewer.canvas.dimmed, timeout=3000)
    viewer.command(ViewerCommand.TURN_RIGHT)
    viewer.canvas.covers.add((0.2, 0.3, 0.5, 0.4))
    assert near(seen_quad(covers(session)[0], viewer.page), (0.2, 0.3, 0.5, 0.4))
    viewer.command(ViewerCommand.TURN_LEFT)
    assert near(viewer.canvas.covers.quads[0], (0.3, 0.5, 0.4, 0.8))


def test_what_was_revealed_is_covered_again_when_left(viewer) -> None:  # type: ignore[no-untyped-def]
    viewer.canvas.covers.add((0.1, 0.1, 0.2, 0.2))
    viewer.command(ViewerCommand.REVEAL)
    assert viewer.canvas.covers.revealed
    viewer.hide()
    assert not viewer.canvas.covers.revealed


def test_a_cover_that_is_not_upright_keeps_its_shape_when_moved(viewer) -> None:  # type: ignore[no-untyped-def]
    layer = viewer.canvas.covers
    slanted: Quad = ((0.2, 0.2), (0.4, 0.25), (0.4, 0.35), (0.2, 0.3))
    layer.show([slanted, box_quad(0.6, 0.6, 0.7, 0.7)])
    layer.set_active(True)
    layer.step(1)
    layer.nudge(40, 0, resize=False)
    moved = layer.quads[0]
    assert moved[1][1] - moved[0][1] == pytest.approx(0.05)
    assert moved[0][0] > 0.2
