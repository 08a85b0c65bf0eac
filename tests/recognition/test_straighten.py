import numpy as np
import pytest

from interviewprep.domain.treatment import WHOLE, Treatment
from interviewprep.recognition.raster import turned
from interviewprep.recognition.straighten import Lean, lean_of, straightened
from tests.recognition.camera import TABLES, identity_card, lettered, random_of, scanned

PAGE = lettered("straight", em=22)


@pytest.mark.parametrize(
    ("angle", "turn"), [(-14.5, 0), (-6.2, 90), (-1.3, 180), (0.6, 270), (3.1, 90), (11.0, 0)]
)
def test_the_lean_of_a_scan_is_found_in_every_turn(angle: float, turn: int) -> None:
    lean = lean_of(turned(scanned(PAGE, f"lean{angle}", angle), turn))
    assert lean is not None
    assert lean.degrees == pytest.approx(angle, abs=0.15)


def test_a_straight_page_is_left_alone() -> None:
    for angle in (0.0, 0.15):
        lean = lean_of(scanned(PAGE, "level", angle))
        assert lean is not None
        assert lean.degrees == 0


def test_a_card_with_few_lines_is_enough() -> None:
    lean = lean_of(scanned(identity_card("lean"), "card", -4.0))
    assert lean is not None
    assert lean.degrees == pytest.approx(-4, abs=0.2)


@pytest.mark.parametrize("table", TABLES)
def test_texture_has_no_lines(table: str) -> None:
    scene = TABLES[table](random_of(table), (1200, 1600))
    assert lean_of(np.clip(scene, 0, 255).astype(np.uint8)) is None


def test_blank_and_tiny_pages_have_no_lines() -> None:
    assert lean_of(np.full((900, 700), 255, np.uint8)) is None
    assert lean_of(np.zeros((1, 1), np.uint8)) is None


def test_a_whole_picture_grows_so_that_nothing_is_lost() -> None:
    quad = straightened(Treatment(), Lean(5.0, np.full((1, 2), 0.5, np.float32)), (1000, 1400))
    assert quad is not None
    treatment = Treatment(quad)
    for corner in WHOLE:
        assert all(-1e-6 <= value <= 1 + 1e-6 for value in treatment.on_page(corner))


def test_a_sheet_keeps_its_size_unless_a_letter_would_be_lost() -> None:
    sheet = Treatment(((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9)))
    middle = straightened(sheet, Lean(2.0, np.full((1, 2), 0.5, np.float32)), (1000, 1400))
    corner = straightened(sheet, Lean(2.0, np.array([[0.5, 0.5], [0.998, 0.001]], np.float32)), (1000, 1400))
    assert middle is not None and corner is not None
    assert abs(np.ptp([x for x, _ in middle]) - 0.8) < 0.05
    assert np.ptp([x for x, _ in corner]) > np.ptp([x for x, _ in middle])
    assert all(0 <= value <= 1 for value in Treatment(corner).on_page((0.1 + 0.998 * 0.8, 0.1 + 0.001 * 0.8)))
