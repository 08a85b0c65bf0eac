"""Adjusting a page of the viewer: the picture comes, corners are chosen, the new picture is awaited."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from interviewprep.domain.changes import Changes
from interviewprep.domain.errors import PageUnreadable
from interviewprep.domain.proposals import Box
from interviewprep.domain.treatment import Treatment
from interviewprep.services import intake, review
from interviewprep.storage import pages
from interviewprep.storage.case_file import CaseFile
from interviewprep.ui.documents import sheet_tool
from interviewprep.ui.documents.page_viewer import PageViewer
from interviewprep.ui.documents.viewer_commands import ViewerCommand
from interviewprep.ui.session import CaseSession
from tests.ui.conftest import unnamed_controls
from tests.ui.documents.conftest import picture


def photograph(*_args: object) -> QImage:
    image = QImage(900, 1200, QImage.Format.Format_RGB32)
    image.fill(QColor("peru"))
    return image


@pytest.fixture
def viewer(qtbot: QtBot, session, papers, monkeypatch: pytest.MonkeyPatch) -> PageViewer:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(sheet_tool, "load_source", photograph)
    session.pool = None
    viewer = PageViewer(session)
    session.changed.connect(lambda changes, _initiator: viewer.apply(changes))
    qtbot.addWidget(viewer)
    viewer.resize(700, 800)
    viewer.show()
    qtbot.waitExposed(viewer)
    viewer.activateWindow()
    viewer.show_document(papers.add(["some words"], ["second page"]))
    qtbot.waitUntil(lambda: bool(viewer.canvas.words), timeout=3000)
    viewer.canvas.setFocus()
    return viewer


def opened(qtbot: QtBot, viewer: PageViewer) -> PageViewer:
    QTest.keyClick(viewer.canvas, Qt.Key.Key_C)
    qtbot.waitUntil(viewer.sheet_editor.handles.hasFocus, timeout=3000)
    return viewer


def test_keys_alone_adjust_a_page_and_undo_it(qtbot: QtBot, viewer, session) -> None:  # type: ignore[no-untyped-def]
    before = viewer.page
    handles = opened(qtbot, viewer).sheet_editor.handles
    QTest.keyClick(handles, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(handles, Qt.Key.Key_Return)
    assert viewer.sheets.page is None
    page = review.page(session.case, before.id)
    assert page.treatment.corners[0][0] > 0
    assert page.treatment.corners[1:] == ((1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
    assert (page.treated_by_person, session.woken) == (True, 1)
    session.undo()
    assert review.page(session.case, before.id).treatment == before.treatment


def test_the_old_picture_stays_dimmed_until_the_new_one_comes(qtbot: QtBot, viewer, session) -> None:  # type: ignore[no-untyped-def]
    page = viewer.page
    viewer.canvas.covers.add((0.1, 0.1, 0.2, 0.2))
    treatment = Treatment(evened=True)
    session.edit(review.treat_page, session.case, page.id, treatment)
    assert viewer.canvas.isVisible()
    assert viewer.canvas.dimmed
    assert viewer.canvas._note.text() == "Preparing the new picture"
    assert viewer.canvas.words == ()
    assert len(viewer.canvas.covers.quads) == 1
    assert not viewer.bar.can(ViewerCommand.TURN_RIGHT)
    pages.store_picture(session.case, page.id, replace(picture(["other words"]), treatment=treatment))
    session.changed.emit(Changes(pages=frozenset({page.id})), None)
    qtbot.waitUntil(lambda: not viewer.canvas.dimmed, timeout=3000)
    assert viewer.bar.can(ViewerCommand.TURN_RIGHT)


def test_escape_leaves_the_page_as_it_was(qtbot: QtBot, viewer, session) -> None:  # type: ignore[no-untyped-def]
    handles = opened(qtbot, viewer).sheet_editor.handles
    QTest.keyClick(handles, Qt.Key.Key_Right)
    edits = len(session.edits)
    QTest.keyClick(handles, Qt.Key.Key_Escape)
    assert viewer.canvas.isVisible()
    assert viewer.canvas.hasFocus()
    assert len(session.edits) == edits


def test_the_sheet_can_be_looked_for_again(qtbot: QtBot, viewer, session) -> None:  # type: ignore[no-untyped-def]
    opened(qtbot, viewer).sheet_editor.search_button.click()
    assert session.edits[-1][0] is review.find_sheet_again
    assert viewer.canvas.dimmed


def test_another_page_ends_adjusting(qtbot: QtBot, viewer) -> None:  # type: ignore[no-untyped-def]
    opened(qtbot, viewer)
    viewer.show_page(2)
    assert viewer.sheets.page is None
    assert not viewer.sheet_editor.isVisible()


def test_a_picture_that_cannot_be_made_is_told(viewer, session) -> None:  # type: ignore[no-untyped-def]
    told: list[object] = []
    session.failed.connect(told.append)
    viewer.adjust()
    viewer.sheets._on_failed(viewer.sheets._asked, PageUnreadable("scan.jpg"))
    assert len(told) == 1
    assert viewer.canvas.isVisible()


def test_the_place_of_a_proposal_is_marked_when_its_page_comes(qtbot: QtBot, viewer) -> None:  # type: ignore[no-untyped-def]
    box = Box(40, 40, 140, 70)
    first, second = viewer._pages
    viewer.show_source(second.id, box)
    assert viewer.page.id == second.id
    qtbot.waitUntil(lambda: viewer.canvas.marks.source == box, timeout=3000)
    viewer.show_source(first.id, None)
    assert viewer.page.id == first.id
    qtbot.waitUntil(lambda: bool(viewer.canvas.words), timeout=3000)
    assert viewer.canvas.marks.source is None
    viewer.show_source(first.id, box)
    viewer.clear_source()
    assert viewer.canvas.marks.source is None
    viewer.show_source("no such page", box)
    assert viewer.canvas.marks.source is None


def test_every_control_has_a_name_in_every_state(qtbot: QtBot, viewer) -> None:  # type: ignore[no-untyped-def]
    viewer.show_text(True)
    viewer.command(ViewerCommand.COVER)
    assert unnamed_controls(viewer) == []
    opened_by_key = opened(qtbot, viewer)
    assert unnamed_controls(opened_by_key.sheet_editor) == []


@pytest.fixture
def real(case_file: CaseFile, tmp_path: Path, qtbot: QtBot) -> Iterator[tuple[CaseSession, PageViewer]]:
    """A photograph in a case that is open in a real session."""
    photograph().save(str(tmp_path / "photo.png"))
    session = CaseSession(case_file)
    intake.import_files(intake.Intake(session.case, session.pool), [tmp_path / "photo.png"])
    viewer = PageViewer(session)
    session.changed.connect(lambda changes, _initiator: viewer.apply(changes))
    viewer.resize(700, 800)
    viewer.show()
    qtbot.waitExposed(viewer)
    viewer.activateWindow()
    yield session, viewer
    session.release()
    viewer.hide()
    viewer.deleteLater()


def test_a_real_picture_is_adjusted_and_made_anew(real: tuple[CaseSession, PageViewer], qtbot: QtBot) -> None:
    session, viewer = real
    [document] = review.documents(session.case)
    viewer.show_document(document)
    session.start_reading()
    qtbot.waitUntil(lambda: not viewer.canvas._image.isNull(), timeout=60_000)
    width = viewer.canvas._image.width()
    viewer.adjust()
    qtbot.waitUntil(viewer.sheet_editor.handles.hasFocus, timeout=60_000)
    assert viewer.sheet_editor.handles.aspect == pytest.approx(900 / 1200, abs=0.01)
    viewer.sheet_editor.handles.set_quad(((0.0, 0.0), (0.5, 0.0), (0.5, 1.0), (0.0, 1.0)))
    viewer.sheet_editor.apply_button.click()
    assert viewer.canvas.dimmed
    qtbot.waitUntil(lambda: not viewer.canvas.dimmed, timeout=60_000)
    assert viewer.canvas._image.width() < width * 0.6
