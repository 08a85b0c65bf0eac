from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from interviewprep.ui.documents.choice_entry import ChoiceEntry
from interviewprep.ui.documents.choice_popup import ChoicePopup

ENTRIES = (
    ChoiceEntry("official", "Official papers", heading=True),
    ChoiceEntry("summons", "Повестка"),
    ChoiceEntry("fine", "Fine"),
    ChoiceEntry("other", "Other", heading=True),
    ChoiceEntry("letter", "Letter", also="threat"),
)


@pytest.fixture
def field(qtbot: QtBot, quiet_qt: list[str]) -> Iterator[QWidget]:
    field = QWidget()
    qtbot.addWidget(field)
    field.show()
    yield field
    # The offscreen platform cannot grab the keyboard for a popup, and says so.
    quiet_qt[:] = [warning for warning in quiet_qt if "grabbing" not in warning]


def texts(popup: ChoicePopup) -> list[str]:
    return [popup._model.index(row, 0).data() for row in range(popup._model.rowCount())]


def test_search_keeps_the_heading_of_what_matches(field: QWidget) -> None:
    popup = ChoicePopup(ENTRIES, False, field)
    popup.open_at(field, ())
    assert len(texts(popup)) == 5
    QTest.keyClicks(popup.search, "threat")
    assert texts(popup) == ["Other", "Letter"]
    popup.search.setText("ПОВЕСТ")
    assert texts(popup) == ["Official papers", "Повестка"]
    popup.search.setText("official")
    assert texts(popup) == ["Official papers", "Повестка", "Fine"]
    popup.search.setText("zzz")
    assert texts(popup) == []
    popup.hide()


def test_enter_picks_the_first_match_and_closes(field: QWidget) -> None:
    popup = ChoicePopup(ENTRIES, False, field)
    picked: list[object] = []
    popup.picked.connect(picked.append)
    popup.open_at(field, (), "fi")
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    assert picked == ["fine"]
    assert not popup.isVisible()


def test_arrows_move_and_several_stay_open(field: QWidget) -> None:
    popup = ChoicePopup(ENTRIES, True, field)
    picked: list[object] = []
    popup.picked.connect(picked.append)
    popup.open_at(field, ())
    QTest.keyClick(popup.search, Qt.Key.Key_Down)
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    QTest.keyClick(popup.search, Qt.Key.Key_Down)
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    assert picked == ["summons", "fine"]
    assert popup.isVisible()
    popup.hide()
