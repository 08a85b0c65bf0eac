import numpy as np
import pytest

from interviewprep.recognition.corners import opened, refined
from tests.recognition.camera import Shot, lettered, photograph

PHOTO = photograph(lettered("corners"), "corners", Shot(table="wood", tilt=15, spin=4))
TRUE = (np.array(PHOTO.corners) * PHOTO.shot.size).astype(np.float32)
CLOSED = np.zeros(4, bool)


@pytest.mark.parametrize("seed", range(4))
def test_corners_a_few_pixels_off_are_set_exactly(seed: int) -> None:
    off = TRUE + np.random.default_rng(seed).uniform(-5, 5, (4, 2)).astype(np.float32)
    assert np.abs(refined(PHOTO.pixels, off, CLOSED) - TRUE).max() < 1.5


def test_sides_without_a_border_stay() -> None:
    inner = TRUE.mean(0) + (TRUE - TRUE.mean(0)) * 0.3
    assert np.abs(refined(np.full_like(PHOTO.pixels, 200), inner, CLOSED) - inner).max() < 0.01
    assert np.abs(refined(PHOTO.pixels, inner, ~CLOSED) - inner).max() < 0.01


def test_an_open_side_becomes_parallel_and_loses_nothing() -> None:
    corners = np.array([[100, 50], [500, 60], [520, 799], [80, 700]], np.float32)
    moved = opened(corners, 2)
    above, below = moved[1] - moved[0], moved[2] - moved[3]
    assert abs(float(above[0] * below[1] - above[1] * below[0])) < 1
    assert moved[:2] == pytest.approx(corners[:2])
    assert moved[2] == pytest.approx(corners[2], abs=0.1)
    assert moved[3][1] > corners[3][1]
