from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from interviewprep.domain.dates import read_date
from interviewprep.domain.events import Event, EventKind
from interviewprep.domain.identifiers import now
from interviewprep.ui.chronology.timeline_painter import bar_rect
from interviewprep.ui.chronology.timeline_view import TimelineView

TODAY = date(2026, 1, 1)


def event(key: str, start: str, place: int, **fields: Any) -> Event:
    return Event(id=key, created=now(), modified=now(), start=read_date(start), sequence=place, **fields)


@pytest.fixture
def view(qtbot: QtBot) -> TimelineView:
    view = TimelineView()
    qtbot.addWidget(view)
    view.resize(1000, 320)
    view.show_events(
        [
            event("school", "2005", 1, title="School", kind=EventKind.SCHOOL),
            event("arrest", "май 2020", 2, title="Arrest", kind=EventKind.ARREST),
            event("visit", "", 3, title="Visit", kind=EventKind.OTHER),
            event("flight", "2021", 4, title="Flight", kind=EventKind.TRAVEL),
            event("abuse", "июнь 2020", 5, title="Secret", kind=EventKind.TORTURE, sensitive=True),
        ],
        TODAY,
    )
    view.show()
    qtbot.waitExposed(view)
    view.fit()
    return view


def middle_of(view: TimelineView, key: str) -> QPoint:
    bar = next(bar for bar in view.timeline.bars if bar.event.id == key)
    rect = bar_rect(bar, view.painter_of_bars.tops[bar.lane], view.scale_now())
    return view.mapFromScene(rect.center())


def test_arrows_go_through_the_events_in_order(qtbot: QtBot, view: TimelineView) -> None:
    chosen: list[str] = []
    view.event_chosen.connect(chosen.append)
    for _ in range(6):
        QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert chosen == ["school", "arrest", "visit", "abuse", "flight", "school"]
    assert "School" in view.accessibleDescription()
    with qtbot.waitSignal(view.event_opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == ["school"]


def test_what_is_sensitive_is_not_said(view: TimelineView) -> None:
    view.choose("abuse")
    assert "Secret" not in view.accessibleDescription()
    assert "covered" in view.accessibleDescription()


def test_a_click_chooses(qtbot: QtBot, view: TimelineView) -> None:
    with qtbot.waitSignal(view.event_chosen) as chosen:
        QTest.mouseClick(
            view.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            middle_of(view, "arrest"),
        )
    assert chosen.args == ["arrest"]


def test_zoom_keeps_the_day_under_the_pointer(view: TimelineView) -> None:
    at = 500.0
    day = view.scale_now().day(view.mapToScene(int(at), 0).x())
    pixels = view.scale_now().pixels
    view.zoom(4, at)
    assert view.scale_now().pixels == pytest.approx(4 * pixels)
    assert view.scale_now().day(view.mapToScene(int(at), 0).x()) == pytest.approx(day, abs=3 / pixels)
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.scale_now().pixels == pytest.approx(pixels, rel=0.05)


def test_an_event_without_a_date_is_dragged_to_its_place(qtbot: QtBot, view: TimelineView) -> None:
    start, goal = middle_of(view, "visit") + QPoint(4, 0), middle_of(view, "school") - QPoint(10, 0)
    with qtbot.waitSignal(view.reordered) as reordered:
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(goal.x() + 60, goal.y()))
    assert reordered.args[0].index("visit") < reordered.args[0].index("arrest")


def test_alt_and_arrows_move_it_too(qtbot: QtBot, view: TimelineView) -> None:
    view.choose("visit")
    with qtbot.waitSignal(view.reordered) as reordered:
        QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert reordered.args[0] == ["school", "visit", "arrest", "abuse", "flight"]


def test_an_empty_case_has_a_timeline_too(qtbot: QtBot) -> None:
    view = TimelineView()
    qtbot.addWidget(view)
    view.show()
    view.show_events([], TODAY)
    view.zoom(2)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert not view.grab().isNull()
