import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from interviewprep.recognition.sheet import find_sheet, is_drawn
from tests.recognition.camera import (
    TABLES,
    Picture,
    Shot,
    corner_error,
    identity_card,
    ink_outside,
    lettered,
    photograph,
    random_of,
    scanned,
    spread,
)
from tests.recognition.papers import SAMPLES

#: Of the diagonal: on A4 that is 4 mm.
NEAR = 0.01


def _sheet_of(paper: Picture, name: str, shot: Shot) -> tuple[float, float]:
    """How far the found corners are from the true ones, and how much ink is lost."""
    photo = photograph(paper, name, shot)
    corners = find_sheet(photo.pixels)
    assert corners is not None
    return corner_error(corners, photo.corners, shot.size), ink_outside(photo, paper, corners)


@pytest.mark.parametrize("table", [name for name in TABLES if name != "stripes"])
def test_the_corners_are_found_on_every_table(table: str) -> None:
    error, lost = _sheet_of(lettered(table), table, Shot(table=table, tilt=14, spin=6, fill=0.82))
    assert error < NEAR
    assert lost == 0


@pytest.mark.parametrize(
    "shot",
    [
        Shot(table="dark", tilt=34, spin=-8),
        Shot(table="checks", shadow="hard", strength=0.5),
        Shot(table="white", shadow="head", strength=0.4, spin=3),
        Shot(table="wood", mishaps=("finger",)),
        Shot(table="wood", mishaps=("folded",), shadow="none"),
        Shot(table="wood", spin=38, fill=0.9),
        Shot(table="boards", spin=90, size=(1600, 1200)),
        Shot(table="dark", fill=0.985, tilt=3, spin=1),
        Shot(table="wood", noise=6, quality=45, blur=1.4),
    ],
    ids=["leaning", "hard shadow", "bright table", "finger", "folded", "askew", "sideways", "full", "noisy"],
)
def test_the_corners_are_found_however_it_is_taken(shot: Shot) -> None:
    error, lost = _sheet_of(lettered("shot"), "shot", shot)
    assert error < NEAR
    assert lost == 0


def test_a_card_and_a_receipt_are_sheets() -> None:
    wide = Shot(table="wood", size=(1600, 1200), fill=0.7, spin=-9)
    assert _sheet_of(identity_card("card"), "card", wide)[0] < NEAR
    assert _sheet_of(lettered("receipt", (560, 1700), 30), "receipt", Shot(table="dark", spin=7))[0] < NEAR


def test_both_pages_of_a_passport_are_one_sheet() -> None:
    error, _ = _sheet_of(spread("spread"), "spread", Shot(table="birch", fill=0.8, spin=4))
    assert error < 0.015


@pytest.mark.parametrize("shift", [(0.1, 0.1), (-0.1, 0.12), (0.12, -0.08)])
def test_a_cut_corner_costs_no_ink(shift: tuple[float, float]) -> None:
    paper, shot = lettered("cut"), Shot(table="wood", shift=shift, fill=0.9, spin=6)
    photo = photograph(paper, "cut", shot)
    corners = find_sheet(photo.pixels)
    assert corners is None or ink_outside(photo, paper, corners) < 0.001


def test_a_sheet_that_runs_over_one_edge_is_closed_beyond_it() -> None:
    paper = lettered("open")
    photo = photograph(paper, "open", Shot(table="dark", shift=(0, 0.16), fill=0.9, tilt=5))
    corners = find_sheet(photo.pixels)
    assert corners is not None
    assert max(y for _, y in corners) >= 0.999
    assert ink_outside(photo, paper, corners) == 0


@settings(max_examples=8, deadline=None, derandomize=True)
@given(
    table=st.sampled_from(sorted(TABLES)),
    tilt=st.floats(0, 30),
    spin=st.floats(-20, 20),
    shadow=st.sampled_from(["soft", "hard", "head", "none"]),
    fill=st.floats(0.6, 1.0),
)
def test_no_crop_loses_ink(table: str, tilt: float, spin: float, shadow: str, fill: float) -> None:
    paper = lettered("any")
    photo = photograph(paper, "any", Shot(table, (1050, 1400), fill, tilt, spin, shadow=shadow))
    corners = find_sheet(photo.pixels)
    assert corners is None or ink_outside(photo, paper, corners) < 0.001


def test_a_wide_blank_part_of_a_scan_is_no_sheet() -> None:
    paper = lettered("few", lines=4).copy()
    paper[:300] = (paper[:300] * 0.93).astype(np.uint8)
    assert find_sheet(scanned(paper, "few", 1.2)) is None


def test_a_printed_frame_is_no_sheet() -> None:
    paper = lettered("frame", em=24).copy()
    for away, thick in ((40, 6), (56, 2)):
        for edge in (np.s_[away : away + thick], np.s_[-away - thick : -away]):
            paper[edge, away:-away] = (120, 80, 30)
            paper[away:-away, edge] = (120, 80, 30)
    assert find_sheet(scanned(paper, "frame", 0.0)) is None


def test_a_coloured_panel_with_text_around_is_no_sheet() -> None:
    paper = lettered("panel").copy()
    paper[500:1250, 80:1160] = (paper[500:1250, 80:1160] * [0.75, 0.85, 0.95]).astype(np.uint8)
    assert find_sheet(scanned(paper, "panel", 0.0)) is None


def test_a_drawing_is_not_searched() -> None:
    screen = np.full((1600, 900, 3), (228, 234, 240), np.uint8)
    screen[:130] = (58, 92, 130)
    screen[200:900, 40:860] = lettered("screen", (820, 700), 30)
    assert is_drawn(screen)
    assert find_sheet(screen) is None
    assert is_drawn(np.asarray(Image.open(SAMPLES / "en_threat.clean.png").convert("RGB")))
    assert not is_drawn(photograph(lettered("grain"), "grain", Shot(noise=0.5, quality=60)).pixels)


def test_grey_and_tiny_pictures_are_taken() -> None:
    paper = lettered("grey")
    photo = photograph(paper, "grey", Shot(table="dark"))
    grey = np.ascontiguousarray(photo.pixels[..., 1])
    corners = find_sheet(grey)
    assert corners is not None
    assert corner_error(corners, photo.corners, photo.shot.size) < NEAR
    for shape in ((1, 1), (2, 3), (400, 3, 3), (3, 400)):
        assert find_sheet(random_of("tiny").integers(0, 256, shape, dtype=np.uint8)) is None
