from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewprep.domain.pages import Page
from interviewprep.domain.treatment import WHOLE, Quad, Treatment, box_quad, is_sheet
from interviewprep.ui.documents import sheet_shape

NOW = datetime(2026, 1, 1, tzinfo=UTC)
SHEET: Quad = ((0.15, 0.1), (0.9, 0.14), (0.85, 0.9), (0.1, 0.8))

offsets = st.floats(-0.12, 0.12)
quads = st.tuples(*(st.tuples(offsets, offsets) for _ in range(4))).map(
    lambda moved: tuple(
        (x + dx, y + dy)
        for (x, y), (dx, dy) in zip(((0.2, 0.2), (0.8, 0.2), (0.8, 0.8), (0.2, 0.8)), moved, strict=True)
    )
)
turns = st.sampled_from((0, 90, 180, 270))
boxes = st.tuples(st.floats(0, 0.45), st.floats(0, 0.45), st.floats(0.55, 1), st.floats(0.55, 1))


def page(corners: Quad | None = None, turned: int = 0) -> Page:
    return Page(
        id="p",
        document_id="d",
        number=1,
        source_sha256="",
        source_index=0,
        created=NOW,
        modified=NOW,
        turned=turned,
        treatment=Treatment(corners),
    )


def near(first: Quad, second: Quad) -> bool:
    return all(
        a == pytest.approx(b, abs=1e-6)
        for p, q in zip(first, second, strict=True)
        for a, b in zip(p, q, strict=True)
    )


@given(quads, turns, boxes)
def test_a_cover_comes_back_through_turn_and_treatment(
    corners: Quad, turned: int, box: sheet_shape.Box4
) -> None:
    shown = page(corners, turned)
    seen = box_quad(*box)
    assert near(sheet_shape.seen_quad(sheet_shape.source_quad(seen, shown), shown), seen)


@given(quads, turns, boxes)
def test_a_cover_stays_on_its_place_when_the_page_is_turned(
    corners: Quad, turned: int, box: sheet_shape.Box4
) -> None:
    seen = box_quad(*box)
    source = sheet_shape.source_quad(seen, page(corners, turned))
    turned_further = sheet_shape.seen_quad(source, page(corners, (turned + 90) % 360))
    assert near(turned_further, sheet_shape.turned_quad(seen, 90))


@given(quads, turns)
def test_the_corners_of_a_turned_picture_stay_in_order(corners: Quad, turned: int) -> None:
    assert is_sheet(sheet_shape.turned_quad(corners, turned)) == is_sheet(corners)
    assert near(sheet_shape.turned_quad(sheet_shape.turned_quad(corners, turned), -turned), corners)
    assert near(sheet_shape.turned_quad(WHOLE, turned), WHOLE)


@given(quads, st.floats(-20, 20), st.floats(0.5, 2))
def test_straightening_back_gives_the_same_corners(corners: Quad, degrees: float, aspect: float) -> None:
    there = sheet_shape.straightened(corners, degrees, aspect)
    assert near(sheet_shape.straightened(there, -degrees, aspect), corners)


def test_straightening_keeps_right_angles_of_a_wide_picture() -> None:
    (ax, ay), (bx, by), _c, (dx, dy) = sheet_shape.straightened(box_quad(0.2, 0.2, 0.8, 0.8), 30, 2.0)
    along, down = ((bx - ax) * 2, by - ay), ((dx - ax) * 2, dy - ay)
    assert along[0] * down[0] + along[1] * down[1] == pytest.approx(0, abs=1e-9)


def test_an_edge_moves_square_to_itself() -> None:
    moved = sheet_shape.with_edge_moved(box_quad(0.2, 0.2, 0.8, 0.8), 0, (0.3, -0.1), 1.0)
    assert near(moved, box_quad(0.2, 0.1, 0.8, 0.8))


def test_the_whole_picture_is_known() -> None:
    assert sheet_shape.is_whole(WHOLE)
    assert not sheet_shape.is_whole(SHEET)
