"""The session: edits, slow work, imports and the end."""

from pathlib import Path
from threading import Event, current_thread, main_thread

import pikepdf
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from interviewprep.domain.changes import Action
from interviewprep.domain.documents import Category
from interviewprep.domain.errors import FileUnknown, NoSuchRecord, PasswordNeeded
from interviewprep.services import case as case_service
from interviewprep.services import missing, review
from interviewprep.ui.session import CaseSession


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "paper.png"
    Image.new("RGB", (80, 120), "white").save(path)
    return path


def test_edit_tells_what_changed_and_who_did_it(session: CaseSession, qtbot: QtBot) -> None:
    me = object()
    with qtbot.waitSignal(session.history_changed), qtbot.waitSignal(session.changed) as told:
        session.edit(case_service.edit_info, session.case, initiator=me, name="Case 15")
    changes, initiator = told.args
    assert changes.case
    assert initiator is me
    assert session.history_state().undo is Action.EDIT_CASE


def test_edit_finds_the_changes_behind_a_result(session: CaseSession, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.changed) as told:
        paper, _changes = session.edit(missing.add_missing, session.case, Category.STATUS, what="Passport")
    assert told.args[0].missing == {paper.id}


def test_edit_that_cannot_be_done_is_told(session: CaseSession, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.failed) as told:
        assert session.edit(review.turn_page, session.case, "no such page", 90) is None
    assert isinstance(told.args[0], NoSuchRecord)


def test_undo_and_redo(session: CaseSession) -> None:
    session.edit(case_service.edit_info, session.case, name="Case 15")
    session.undo()
    assert case_service.info(session.case).name == "Test"
    session.redo()
    assert case_service.info(session.case).name == "Case 15"
    assert session.history_state().redo is None


def test_slow_work_comes_back_in_the_gui_thread(session: CaseSession, qtbot: QtBot) -> None:
    threads = []

    def work() -> str:
        threads.append(current_thread() is main_thread())
        return "done"

    results = []
    session.run(work, on_done=lambda result: results.append((result, current_thread() is main_thread())))
    qtbot.waitUntil(lambda: bool(results))
    assert results == [("done", True)]
    assert threads == [False]


def test_slow_work_that_fails_is_told(session: CaseSession, qtbot: QtBot) -> None:
    def work() -> None:
        raise FileUnknown("x.bin")

    taken = []
    session.run(work, on_failed=taken.append)
    qtbot.waitUntil(lambda: bool(taken))
    with qtbot.waitSignal(session.failed):
        session.run(work)


def test_results_after_closing_are_dropped(session: CaseSession, qtbot: QtBot) -> None:
    gate, results = Event(), []
    session.run(gate.wait, on_done=results.append)
    gate.set()
    session.close()
    qtbot.wait(50)
    assert results == []
    assert session.case.closed
    session.close()


def test_files_are_added_in_the_background(session: CaseSession, qtbot: QtBot, paper: Path) -> None:
    with qtbot.waitSignal(session.import_finished) as told, qtbot.waitSignal(session.changed):
        session.add_files([paper])
        assert session.importing
    assert len(told.args[0].imported) == 1
    assert not session.importing
    assert [d.file_name for d in review.documents(session.case)] == ["paper.png"]


def test_pasted_bytes_are_added(session: CaseSession, qtbot: QtBot, paper: Path) -> None:
    with qtbot.waitSignal(session.import_finished) as told:
        session.add_bytes([("Pasted picture.png", paper.read_bytes())])
    assert len(told.args[0].imported) == 1


def test_protected_pdf_asks_for_its_password(session: CaseSession, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "locked.pdf"
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.save(path, encryption=pikepdf.Encryption(user="ключ", owner="o"))
    asked = []

    def answer(request) -> None:
        asked.append((request.name, request.wrong))
        request.answer.set_result("wrong" if len(asked) == 1 else "ключ")

    session.password_asked.connect(answer)
    with qtbot.waitSignal(session.import_finished) as told:
        session.add_files([path])
    assert asked == [("locked.pdf", False), ("locked.pdf", True)]
    assert len(told.args[0].imported) == 1


def test_password_question_does_not_outlive_the_session(
    session: CaseSession, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "locked.pdf"
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.save(path, encryption=pikepdf.Encryption(user="a", owner="o"))
    with qtbot.waitSignal(session.password_asked):
        session.add_files([path])
    session.close()
    assert session.case.closed


def test_refused_files_are_named(session: CaseSession, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "notes.xyz"
    path.write_bytes(bytes(range(200)))
    with qtbot.waitSignal(session.import_finished) as told:
        session.add_files([path])
    assert [error.name for error in told.args[0].refused] == ["notes.xyz"]
    assert not isinstance(told.args[0].refused[0], PasswordNeeded)


def test_release_gives_the_case_back_open(session: CaseSession) -> None:
    case = session.release()
    assert not case.closed
    assert not session.is_open
    assert session.edit(case_service.edit_info, case, name="too late") is None
