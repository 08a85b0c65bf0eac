import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from interviewprep.domain.pages import Word, treated_word
from interviewprep.domain.treatment import (
    UNTREATED,
    WHOLE,
    Point,
    Quad,
    Treatment,
    box_quad,
    is_sheet,
    turn_point,
)

fractions = st.floats(0, 1)
points = st.tuples(fractions, fractions)
quads = st.tuples(
    st.tuples(st.floats(-0.1, 0.4), st.floats(-0.1, 0.4)),
    st.tuples(st.floats(0.6, 1.1), st.floats(-0.1, 0.4)),
    st.tuples(st.floats(0.6, 1.1), st.floats(0.6, 1.1)),
    st.tuples(st.floats(-0.1, 0.4), st.floats(0.6, 1.1)),
)


def near(one: Point, other: Point) -> bool:
    return math.dist(one, other) < 1e-6


@given(quads)
def test_the_corners_of_the_sheet_are_the_corners_of_the_page(quad: Quad) -> None:
    assume(is_sheet(quad))
    treatment = Treatment(quad)
    for corner, at in zip(WHOLE, quad, strict=True):
        assert near(treatment.in_source(corner), at)
        assert near(treatment.on_page(at), corner)


@given(quads, points)
def test_there_and_back(quad: Quad, point: Point) -> None:
    assume(is_sheet(quad))
    treatment = Treatment(quad)
    assert near(treatment.on_page(treatment.in_source(point)), point)


@given(points)
def test_nothing_moves_without_corners(point: Point) -> None:
    assert UNTREATED.on_page(point) == UNTREATED.in_source(point) == point


@given(points, st.sampled_from([0, 90, 180, 270]))
def test_turning_back(point: Point, degrees: int) -> None:
    assert near(turn_point(turn_point(point, degrees), -degrees), point)


@pytest.mark.parametrize(
    "quad",
    [
        ((0, 0), (0, 1), (1, 1), (1, 0)),  # the other way round
        ((0, 0), (1, 1), (1, 0), (0, 1)),  # crossed
        ((0, 0), (1, 0), (0.1, 0.1), (0, 1)),  # a dent
        ((0, 0), (0.01, 0), (0.01, 0.01), (0, 0.01)),  # a speck
        ((-3, 0), (1, 0), (1, 1), (0, 1)),  # far outside
    ],
)
def test_what_is_no_sheet(quad: Quad) -> None:
    assert not is_sheet(quad)
    assert is_sheet(WHOLE)


def test_words_of_the_file_move_with_the_sheet() -> None:
    word = Word("слово", 500, 500, 600, 520, 0)
    half = Treatment(box_quad(0.5, 0.5, 1.0, 1.0))
    assert treated_word(word, (1000, 1000), (500, 500), half, 0) == Word("слово", 0, 0, 100, 20, 0)
    turned = treated_word(word, (1000, 1000), (500, 500), half, 180)
    assert turned is None  # on the page as it stands on its head the word lies in the other half
