"""The window with the example case: rooms, search, undo, languages, colours, directions."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from interviewprep import settings
from interviewprep.domain.progress import Progress
from interviewprep.services import case as case_service
from interviewprep.services import review
from interviewprep.services.intake import ImportReport
from interviewprep.services.reading import ReadingProgress
from interviewprep.ui import translation
from interviewprep.ui.main_window import MainWindow
from interviewprep.ui.rooms import ROOMS
from interviewprep.ui.session import CaseSession
from interviewprep.ui.widgets.busy_bar import BusyBar
from tests.ui.conftest import look, unnamed_controls


def _texts(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window))


def _fresh(qtbot: QtBot, window: MainWindow, first_menu: str) -> None:
    """Wait until the window is built anew after a change of language or colours."""

    def built() -> bool:
        title = window.menuBar().actions()[0].text().replace("&", "")
        return title == first_menu and not window._rebuilding

    qtbot.waitUntil(built)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_room_opens_and_names_its_controls(
    qapp: QApplication, qtbot: QtBot, example_window: MainWindow, language: str, scheme: str
) -> None:
    look(qapp, language, scheme)
    _fresh(qtbot, example_window, {"en": "File", "ru": "Файл"}[language])
    for room in ROOMS:
        example_window.show_room(room.key)
        QTest.qWait(150)
        assert example_window.workspace is not None
        assert example_window.workspace.room == room.key
        assert unnamed_controls(example_window) == []


def test_every_room_stands_mirrored(qapp: QApplication, qtbot: QtBot, example_window: MainWindow) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        for room in ROOMS:
            example_window.show_room(room.key)
            QTest.qWait(100)
        workspace = example_window.workspace
        assert workspace is not None
        assert workspace.rail.mapTo(workspace, QPoint(0, 0)).x() > workspace.width() / 2
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_language_changes_while_running_and_keeps_the_room(
    qapp: QApplication, qtbot: QtBot, example_window: MainWindow
) -> None:
    example_window.show_room("documents")
    translation.install(qapp, "ru")
    _fresh(qtbot, example_window, "Файл")
    assert example_window.workspace is not None
    assert example_window.workspace.room == "documents"
    assert "Без сети" in _texts(example_window)


def test_rail_names_the_case_and_the_lock(example_window: MainWindow) -> None:
    texts = _texts(example_window)
    assert "saved · locks in 5 min" in texts
    assert case_service.info(example_window.session.case).name in texts


def test_search_opens_the_place_with_the_keyboard(qtbot: QtBot, example_window: MainWindow) -> None:
    workspace = example_window.workspace
    example_window.run_command("search")
    assert example_window.focusWidget() is workspace.top_bar.field
    opened = []
    workspace.show_document = lambda *place: opened.append(place)
    workspace.top_bar.field.setText("паспорт")
    qtbot.waitUntil(workspace.search_panel.isVisible)
    QTest.keyClick(workspace.top_bar.field, Qt.Key.Key_Down)
    QTest.keyClick(workspace.top_bar.field, Qt.Key.Key_Return)
    assert len(opened) == 1
    assert opened[0][2] == "паспорт"
    assert not workspace.search_panel.isVisible()


def test_search_without_a_place_says_so(qtbot: QtBot, example_window: MainWindow) -> None:
    workspace = example_window.workspace
    workspace.top_bar.field.setText("qqqqqq")
    qtbot.waitUntil(workspace.search_panel.isVisible)
    assert "Nothing found" in _texts(example_window)
    QTest.keyClick(workspace.top_bar.field, Qt.Key.Key_Escape)
    assert not workspace.search_panel.isVisible()


def test_search_panel_closes_when_something_else_is_clicked(qtbot: QtBot, example_window: MainWindow) -> None:
    workspace = example_window.workspace
    workspace.top_bar.field.setText("паспорт")
    qtbot.waitUntil(workspace.search_panel.isVisible)
    qtbot.mouseClick(workspace.bottom_bar, Qt.MouseButton.LeftButton)
    assert not workspace.search_panel.isVisible()


def test_undo_names_what_it_takes_back_and_does_it(qtbot: QtBot, example_window: MainWindow) -> None:
    session = example_window.session
    first = review.documents(session.case)[0]
    session.edit(review.remove_documents, session.case, [first.id])
    undo = example_window._bar.action("undo")
    assert undo.text() == "Undo: removal of documents"
    assert undo.isEnabled()
    undo.trigger()
    assert review.document(session.case, first.id).removed is None
    assert example_window._bar.action("redo").text() == "Redo: removal of documents"


def test_every_menu_entry_has_a_key_of_its_own(window: MainWindow) -> None:
    actions = [a for menu in window.menuBar().actions() for a in menu.menu().actions() if not a.isSeparator()]
    keys = [action.shortcut().toString() for action in actions]
    assert all(keys)
    assert len(set(keys)) == len(keys)


def test_commands_for_a_case_are_grey_without_one(window: MainWindow) -> None:
    assert not window._bar.action("add_papers").isEnabled()
    assert window._bar.action("new_case").isEnabled()


def test_dropped_files_are_added(qtbot: QtBot, example_window: MainWindow, tmp_path: Path) -> None:
    paper = tmp_path / "new paper.png"
    QImage(60, 90, QImage.Format.Format_RGB32).save(str(paper))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(paper))])
    drop = QDropEvent(
        QPoint(400, 400),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(example_window.session.import_finished) as told:
        example_window.dropEvent(drop)
    assert len(told.args[0].imported) == 1
    assert "1 paper added" in _texts(example_window)


def test_pasted_picture_is_added(qapp: QApplication, qtbot: QtBot, example_window: MainWindow) -> None:
    picture = QImage(50, 70, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.transparent)
    qapp.clipboard().setImage(picture)
    example_window.setFocus()
    with qtbot.waitSignal(example_window.session.import_finished) as told:
        example_window.run_command("paste")
    assert len(told.args[0].imported) == 1
    qapp.clipboard().clear()


def test_bottom_bar_counts_and_stops(example_window: MainWindow) -> None:
    bar = example_window.workspace.bottom_bar
    bar.show_reading(ReadingProgress(13, 21, 20, active=True))
    busy = bar.findChild(BusyBar)
    assert busy.accessibleName() == "Reading 13 of 21 pages · about 20 s"
    bar.show_import(Progress(1, 4, "x.png"))
    assert busy.accessibleName() == "Adding paper 2 of 4"
    stopped = []
    bar.import_stopped.connect(lambda: stopped.append("import"))
    bar.reading_stopped.connect(lambda: stopped.append("reading"))
    busy.button.click()
    bar.show_import(None)
    busy.button.click()
    assert stopped == ["import", "reading"]
    assert "8 pages wait to be read" in _texts(example_window)


def test_refused_files_are_named_where_the_person_is(example_window: MainWindow) -> None:
    from interviewprep.domain.errors import FileEmpty

    example_window.show_room("overview")
    report = ImportReport(
        imported=("a",), duplicates=(("twice.pdf", "b"),), refused=(FileEmpty("nothing.pdf"),)
    )
    example_window.session.import_finished.emit(report)
    texts = _texts(example_window)
    assert "“nothing.pdf” contains nothing." in texts
    assert "twice.pdf" in texts


def test_lock_closes_the_case_before_it_tells(qtbot: QtBot, example_window: MainWindow) -> None:
    session = example_window.session
    case: CaseSession = session.case
    with qtbot.waitSignal(example_window.locked) as told:
        session.lock()
    assert case.closed
    assert told.args[0] == case.path
    assert example_window.session is None
    assert settings.current().window


def test_closing_the_window_closes_the_case(qtbot: QtBot, example_window: MainWindow) -> None:
    case = example_window.session.case
    example_window.close()
    qtbot.waitUntil(lambda: case.closed)
    assert not example_window.isVisible()
