"""One line adds an event: live reading, choice among meanings, kind as a suggestion."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from interviewprep.domain.dates import DateStatement, Precision, interpret, read_date
from interviewprep.domain.events import EventKind
from interviewprep.services import chronology
from interviewprep.ui.chronology.line_entry import LineEntry
from tests.ui.chronology.conftest import Story


@pytest.fixture
def line(qtbot: QtBot, told: Story) -> LineEntry:
    line = LineEntry(lambda: chronology.events(told.case))
    qtbot.addWidget(line)
    line.resize(800, 120)
    line.show()
    qtbot.waitExposed(line)
    return line


def enter(line: LineEntry, *texts: str) -> list[dict[str, Any]]:
    """Type lines, each with Enter at its end; what was added."""
    added: list[dict[str, Any]] = []
    line.added.connect(added.append)
    for text in texts:
        QTest.keyClicks(line.editor, text)
        QTest.keyClick(line.editor, Qt.Key.Key_Return)
    return added


def test_the_reading_stands_below_while_one_types(line: LineEntry) -> None:
    line.editor.setText("весна 1398 арест Герат")
    assert "21.03.2019 – 21.06.2019" in line.words()
    assert "арест Герат" in line.words()
    assert line.kind.text() == "Kind: arrest"
    assert line.editor.accessibleDescription() == line.words()


def test_enter_adds_and_the_line_is_empty_again(line: LineEntry) -> None:
    added = enter(line, "12 May 2020 moved to Kabul", "something without a date")
    assert [fields["title"] for fields in added] == ["moved to Kabul", "something without a date"]
    assert added[0]["start"] == read_date("12 May 2020")
    assert (added[0]["kind"], added[1]["kind"]) == (EventKind.MOVE, EventKind.OTHER)
    assert not added[1]["start"]
    assert line.editor.text() == ""


def test_arrows_choose_among_the_meanings(line: LineEntry) -> None:
    line.editor.setText("1399 moved to Herat")
    assert [option.start.original for option in line.options] == ["1399", "1399"]
    assert "Which one" in line.words()
    QTest.keyClick(line.editor, Qt.Key.Key_Down)
    QTest.keyClick(line.editor, Qt.Key.Key_Down)
    added = enter(line, "")
    assert added[0]["start"] == DateStatement("1399", interpret("1399")[1])


def test_no_meaning_is_taken_silently(line: LineEntry) -> None:
    line.editor.setText("1399 moved to Herat")
    assert enter(line, "") == []
    assert "Enter again leaves it open" in line.words()
    added = enter(line, "")
    assert added[0]["start"].original == "1399"
    assert added[0]["start"].reading is None


def test_a_date_told_by_an_event_is_counted_from_it(line: LineEntry) -> None:
    added = enter(line, "two weeks after the arrest moved to Kabul")
    assert (added[0]["title"], added[0]["start"].original) == ("moved to Kabul", "two weeks after the arrest")
    reading = added[0]["start"].reading
    assert reading.precision is Precision.RELATIVE
    assert str(reading.earliest) == "2019-05-23"


def test_a_date_told_by_an_unknown_event_keeps_its_words(line: LineEntry) -> None:
    added = enter(line, "two weeks after the funeral we left")
    assert (added[0]["title"], added[0]["start"].original) == ("we left", "two weeks after the funeral")
    assert added[0]["start"].reading.earliest is None


def test_an_impossible_date_is_explained_and_kept(line: LineEntry) -> None:
    line.editor.setText("31 Esfand 1399 арест")
    assert "has 30 days" in line.words()
    added = enter(line, "")
    assert added[0]["start"].original == "31 Esfand 1399"


def test_a_suggested_kind_can_be_changed(line: LineEntry) -> None:
    line.editor.setText("May 2020 arrest of my brother")
    line._on_kind(EventKind.DISAPPEARANCE)
    assert line.kind.text() == "Kind: disappearance"
    assert enter(line, "")[0]["kind"] is EventKind.DISAPPEARANCE
    line.editor.setText("arrest")
    assert line.kind.text() == "Kind: arrest"


def test_a_placeholder_day_is_asked_about_quietly(line: LineEntry) -> None:
    line.editor.setText("1 January 1990 born")
    assert "known or assigned?" in line.words()


def test_a_covered_event_is_not_named(line: LineEntry, told: Story) -> None:
    line.editor.setText("two weeks after the night release")
    assert "night" not in line.words().split("counted from")[1]


def test_escape_empties_the_line(line: LineEntry) -> None:
    line.editor.setText("school")
    QTest.keyClick(line.editor, Qt.Key.Key_Escape)
    assert line.editor.text() == ""
    assert enter(line, "") == []
