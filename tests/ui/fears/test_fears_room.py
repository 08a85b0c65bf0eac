"""The room in the real window: its place, its key, and the ways that lead to it."""

from pytestqt.qtbot import QtBot

from interviewprep.services import fears as fear_service
from interviewprep.storage.case_file import CaseFile
from interviewprep.ui.fears.fears_view import FearsView
from interviewprep.ui.main_window import MainWindow
from interviewprep.ui.rooms import ROOMS
from interviewprep.ui.session import CaseSession


def test_it_stands_before_the_bundle() -> None:
    keys = [room.key for room in ROOMS]
    assert keys.index("fears") == keys.index("bundle") - 1


def test_other_rooms_lead_to_a_fear_and_undo_reaches_it(
    qtbot: QtBot, window: MainWindow, case_file: CaseFile
) -> None:
    for title in ("one", "two"):
        fear, _ = fear_service.add_fear(case_file, title=title)
    window.enter(CaseSession(case_file))
    assert window.workspace is not None
    assert window.session is not None
    overview = window.workspace.show_room("overview")
    overview.room_requested.emit("fears", {"fear_id": fear.id})  # type: ignore[attr-defined]
    view = window.workspace.show_room("fears")
    assert isinstance(view, FearsView)
    assert view.fears.chosen_id() == fear.id
    window.session.undo()
    assert [row.title for row in view.fears.model.rows()] == ["one"]


def test_what_changes_while_another_room_is_shown_is_there_on_coming_back(
    qtbot: QtBot, window: MainWindow, case_file: CaseFile
) -> None:
    window.enter(CaseSession(case_file))
    assert window.workspace is not None
    assert window.session is not None
    view = window.workspace.show_room("fears")
    assert isinstance(view, FearsView)
    window.workspace.show_room("overview")
    window.session.edit(fear_service.add_fear, case_file, title="one")
    window.workspace.show_room("fears")
    assert [row.title for row in view.fears.model.rows()] == ["one"]
