import cv2
import numpy as np
import pytest
from PIL import Image

from interviewprep.domain.likeness import are_near_duplicates, difference
from interviewprep.domain.pages import PageHint
from interviewprep.recognition.legibility import hints, likeness
from interviewprep.recognition.raster import resized, turned
from interviewprep.recognition.treating import find_treatment, treat
from tests.recognition.camera import Picture, Shot, lettered, photograph, scanned
from tests.recognition.papers import SAMPLES

PAPER = lettered("legible", (1654, 2339), 34)
SHOT = Shot(table="wood", size=(2100, 2800), tilt=8, spin=3)
PHOTO = photograph(PAPER, "legible", SHOT).pixels


def _hints(picture: Picture) -> tuple[PageHint, ...]:
    treatment = find_treatment(picture)
    return hints(picture, treat(picture, treatment), treatment)


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.*g")), ids=lambda path: path.name)
def test_samples_get_no_hint(path: object) -> None:
    assert _hints(np.asarray(Image.open(path).convert("RGB"))) == ()  # type: ignore[arg-type]


def test_a_good_photograph_gets_no_hint() -> None:
    assert _hints(PHOTO) == ()


@pytest.mark.parametrize("sigma", [6.0, 8.0])
def test_out_of_focus(sigma: float) -> None:
    assert PageHint.BLURRED in _hints(cv2.GaussianBlur(PHOTO, (0, 0), sigma))


def test_a_hand_that_shook() -> None:
    shaken = cv2.filter2D(PHOTO, -1, np.full((1, 17), 1 / 17, np.float32))
    assert PageHint.BLURRED in _hints(shaken)


def test_a_mirrored_lamp() -> None:
    assert PageHint.GLARE in _hints(
        photograph(PAPER, "lamp", Shot(**_shot(mishaps=("glare",), size=(1050, 1400)))).pixels
    )


def test_too_little_light() -> None:
    assert PageHint.DARK in _hints((PHOTO * 0.28).astype(np.uint8))


def test_too_few_pixels() -> None:
    assert PageHint.LOW_RESOLUTION in _hints(resized(PHOTO, 0.42))
    assert PageHint.LOW_RESOLUTION in _hints(resized(scanned(PAPER, "small", 1.0), 0.4))


def test_a_sheet_over_the_edge() -> None:
    assert PageHint.CUT_EDGE in _hints(np.ascontiguousarray(PHOTO[:, 500:]))


def test_text_over_the_edge_of_a_scan() -> None:
    assert PageHint.CUT_EDGE in _hints(np.ascontiguousarray(scanned(PAPER, "over", 1.0)[:, 520:]))


def test_a_picture_without_lettering_gets_no_hint() -> None:
    scene = np.zeros((900, 1200, 3), np.uint8)
    scene[:500] = (150, 180, 220)
    scene[500:] = (120, 100, 70)
    assert _hints(scene) == ()


def test_two_photographs_of_one_page_are_alike() -> None:
    other = photograph(
        PAPER, "again", Shot(**_shot(table="dark", tilt=14, spin=-6, size=(1500, 2000)))
    ).pixels
    first, second = (likeness(treat(p, find_treatment(p))) for p in (PHOTO, other))
    assert are_near_duplicates(first, second)
    assert are_near_duplicates(first, likeness(PAPER))


def test_other_text_in_the_same_lines_is_not_alike() -> None:
    pages = [likeness(lettered(f"other{number}", (1240, 1754), 30)) for number in range(6)]
    for number, page in enumerate(pages):
        for other in pages[:number]:
            assert not are_near_duplicates(page, other)


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_page_is_alike(turn: int) -> None:
    page = lettered("turned")
    assert difference(likeness(page), likeness(turned(page, turn))) <= 2


def test_a_blank_page_is_like_none() -> None:
    assert likeness(np.full((400, 300), 240, np.uint8)) == ""
    assert len(likeness(PAPER)) == 16


def _shot(**other: object) -> dict[str, object]:
    return {name: getattr(SHOT, name) for name in ("table", "size", "tilt", "spin")} | other
