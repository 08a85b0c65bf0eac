from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from interviewprep.domain.dates import read_date
from interviewprep.domain.events import Event, EventKind
from interviewprep.domain.identifiers import now
from interviewprep.ui.chronology.timeline_layout import Lane, lane_of, lay_out, moved
from interviewprep.ui.chronology.timeline_scale import LARGEST, SMALLEST, Scale, marks

TODAY = date(2026, 1, 1)


def event(
    key: str, start: str = "", until: str = "", kind: EventKind = EventKind.OTHER, place: int = 0
) -> Event:
    return Event(
        id=key,
        created=now(),
        modified=now(),
        kind=kind,
        start=read_date(start),
        until=read_date(until),
        sequence=place,
    )


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def test_what_is_sure_is_told_from_what_is_possible() -> None:
    [bar] = lay_out([event("a", "май 2019", "июль 2019")], TODAY).bars
    assert (bar.first, bar.last) == (day("2019-05-01"), day("2019-08-01"))
    assert (bar.sure_first, bar.sure_last) == (day("2019-05-31"), day("2019-07-02"))
    [spring] = lay_out([event("b", "весна 1398")], TODAY).bars
    assert (spring.first, spring.last) == (day("2019-03-21"), day("2019-06-22"))
    assert spring.sure_first is None
    [exact] = lay_out([event("c", "16.09.2017")], TODAY).bars
    assert (exact.sure_first, exact.sure_last) == (exact.first, exact.last)
    assert exact.last - exact.first == 1


def test_overlapping_events_of_a_lane_stand_on_rows_of_their_own() -> None:
    drawn = lay_out([event("a", "2010", "2014"), event("b", "2012"), event("c", "2016")], TODAY)
    assert [bar.row for bar in drawn.bars] == [0, 1, 0]
    assert drawn.rows == {Lane.LIFE: 2}


def test_what_has_no_date_stands_where_the_sequence_puts_it() -> None:
    drawn = lay_out([event("a", "2010", place=1), event("b", place=2), event("c", "2015", place=3)], TODAY)
    assert [(bar.event.id, bar.dated) for bar in drawn.bars] == [("a", True), ("b", False), ("c", True)]
    assert drawn.bars[1].first == drawn.bars[0].first


def test_work_without_an_end_goes_on_until_today_and_covers_no_gap() -> None:
    drawn = lay_out(
        [event("a", "2015", kind=EventKind.WORK), event("b", "2020", kind=EventKind.ARREST)], TODAY
    )
    assert drawn.bars[0].ongoing
    assert drawn.bars[0].last == TODAY.toordinal() + 1
    assert [(gap.first, gap.last) for gap in drawn.gaps] == [(day("2016-01-01"), day("2020-01-01"))]


def test_short_silences_are_no_gaps_but_recent_ones_are_sooner() -> None:
    assert not lay_out([event("a", "май 2010"), event("b", "октябрь 2010")], TODAY).gaps
    assert lay_out([event("a", "май 2025"), event("b", "октябрь 2025")], TODAY).gaps


def test_nothing_and_nothing_dated_can_be_drawn() -> None:
    assert lay_out([], TODAY).bars == ()
    assert [bar.dated for bar in lay_out([event("a"), event("b")], TODAY).bars] == [False, False]


def test_every_kind_has_a_lane() -> None:
    assert {lane_of(kind) for kind in EventKind} == set(Lane)


def test_moving() -> None:
    assert moved(["a", "b", "c"], "a", "c") == ["b", "a", "c"]
    assert moved(["a", "b", "c"], "a", None) == ["b", "c", "a"]


@given(st.floats(SMALLEST, LARGEST), st.integers(1, 3_000_000), st.floats(10, 4000))
def test_marks_are_in_order_and_have_room_for_their_words(pixels: float, first: int, width: float) -> None:
    scale = Scale(first, pixels)
    days = [mark.day for mark in marks(scale, first, scale.day(width))]
    assert days == sorted(set(days))
    assert all((b - a) * pixels >= 44 for a, b in pairwise(days))


@given(st.floats(SMALLEST, LARGEST), st.floats(0.1, 10), st.integers(1, 3_000_000))
def test_zoom_keeps_its_bounds(pixels: float, factor: float, at: int) -> None:
    scale = Scale(at, pixels).zoomed(factor)
    assert SMALLEST <= scale.pixels <= LARGEST
    assert abs(scale.day(scale.x(at + 100)) - at - 100) < 1e-3
