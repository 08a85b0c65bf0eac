from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from interviewprep.ui.documents.text_keeper import TextKeeper


@pytest.fixture(params=[QLineEdit, QTextEdit])
def editor(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[QLineEdit | QTextEdit]:
    window = QWidget()
    editor: QLineEdit | QTextEdit = request.param()
    other = QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(editor)
    layout.addWidget(other)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    editor.setFocus()
    yield editor
    window.hide()


@pytest.fixture
def keeper(editor: QLineEdit | QTextEdit) -> TextKeeper:
    keeper = TextKeeper(editor)
    keeper.show("before")
    return keeper


def saved_by(keeper: TextKeeper) -> list[str]:
    saved: list[str] = []
    keeper.settled.connect(saved.append)
    return saved


def test_leaving_saves(keeper: TextKeeper, editor: QLineEdit | QTextEdit) -> None:
    saved = saved_by(keeper)
    editor.selectAll()
    QTest.keyClicks(editor, "after")
    assert saved == []
    editor.clearFocus()
    assert saved == ["after"]
    editor.setFocus()
    editor.clearFocus()
    assert saved == ["after"]


def test_a_pause_saves(keeper: TextKeeper, editor: QLineEdit | QTextEdit, qtbot: QtBot) -> None:
    keeper._timer.setInterval(20)
    with qtbot.waitSignal(keeper.settled) as saved:
        QTest.keyClicks(editor, "x")
    assert "x" in saved.args[0]


def test_escape_restores(keeper: TextKeeper, editor: QLineEdit | QTextEdit) -> None:
    saved = saved_by(keeper)
    QTest.keyClicks(editor, "x")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    editor.clearFocus()
    assert keeper.text() == "before"
    assert saved == []


def test_typing_is_never_overwritten(keeper: TextKeeper, editor: QLineEdit | QTextEdit) -> None:
    editor.selectAll()
    QTest.keyClicks(editor, "mine")
    keeper.show("from elsewhere")
    assert keeper.text() == "mine"


def test_other_changes_appear_while_nothing_is_typed(keeper: TextKeeper) -> None:
    keeper.show("from elsewhere")
    assert keeper.text() == "from elsewhere"


def test_several_values_leave_the_field_empty_until_touched(
    keeper: TextKeeper, editor: QLineEdit | QTextEdit
) -> None:
    saved = saved_by(keeper)
    keeper.show("one of them", several=True)
    assert keeper.text() == ""
    editor.clearFocus()
    assert saved == []
    editor.setFocus()
    QTest.keyClicks(editor, "all")
    editor.clearFocus()
    assert saved == ["all"]


def test_undo_means_the_case_once_all_is_saved(keeper: TextKeeper, editor: QLineEdit | QTextEdit) -> None:
    undone: list[int] = []
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), editor.window())
    shortcut.activated.connect(lambda: undone.append(1))
    QTest.keyClicks(editor, "x")
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == []
    keeper.commit()
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [1]
