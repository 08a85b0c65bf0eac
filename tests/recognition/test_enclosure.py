import numpy as np

from interviewprep.recognition.enclosure import Writing
from interviewprep.recognition.raster import grey
from tests.recognition.camera import TABLES, Picture, lettered, random_of

PAGE = lettered("enclosed", (1100, 1500), 24)


def _corners(left: float, top: float, right: float, bottom: float) -> np.ndarray:
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float32)


def _on(table: str) -> Picture:
    """The page on a table, from (100, 50) to (1200, 1550)."""
    scene = np.clip(TABLES[table](random_of(table), (1300, 1600)), 0, 255).astype(np.uint8)
    scene[50:1550, 100:1200] = PAGE
    return grey(scene)


def test_the_whole_sheet_encloses_its_text_on_every_table() -> None:
    for table in TABLES:
        assert Writing(_on(table)).is_enclosed(_corners(100, 50, 1200, 1550)), table


def test_a_part_of_the_sheet_does_not() -> None:
    for table in ("wood", "granite", "checks", "white"):
        writing = Writing(_on(table))
        assert not writing.is_enclosed(_corners(100, 50, 1200, 1100)), table
        assert not writing.is_enclosed(_corners(100, 600, 1200, 1550)), table
        assert not writing.is_enclosed(_corners(100, 50, 700, 1550)), table


def test_one_line_outside_is_enough() -> None:
    scene = np.full((1600, 1300), 240, np.uint8)
    scene[50:1250, 100:1200] = grey(PAGE)[:1200]
    scene[1400:1500, 100:1200] = grey(lettered("alone", (1100, 100), 24, 1))
    assert not Writing(scene).is_enclosed(_corners(100, 50, 1200, 1300))
    assert Writing(scene).is_enclosed(_corners(90, 40, 1210, 1550))


def test_white_letters_on_black_are_text_too() -> None:
    scene = np.full((1600, 1300), 40, np.uint8)
    scene[200:1550, 100:1200] = grey(PAGE)[:1350]
    scene[50:150, 100:1200] = 255 - grey(lettered("head", (1100, 100), 24, 1)) // 2 * 2
    assert not Writing(scene).is_enclosed(_corners(100, 200, 1200, 1550))


def test_nothing_written_is_nothing_enclosed() -> None:
    assert not Writing(np.full((800, 600), 250, np.uint8)).is_enclosed(_corners(50, 50, 550, 750))
