import numpy as np
import pytest
from PIL import Image

from interviewprep.domain.treatment import UNTREATED, WHOLE, Treatment
from interviewprep.recognition.raster import grey
from interviewprep.recognition.straighten import lean_of
from interviewprep.recognition.treating import find_treatment, flattened, treat
from tests.recognition.camera import (
    TABLES,
    Shot,
    corner_error,
    lettered,
    light,
    photograph,
    random_of,
)
from tests.recognition.papers import SAMPLES, sheet


def _sample(name: str) -> np.ndarray:
    return np.asarray(Image.open(SAMPLES / name).convert("RGB"))


def test_a_photograph_becomes_a_flat_even_page() -> None:
    paper = lettered("page")
    photo = photograph(paper, "page", Shot(table="checks", tilt=22, spin=5))
    treatment = find_treatment(photo.pixels)
    assert treatment.corners is not None
    assert treatment.evened
    assert corner_error(treatment.corners, photo.corners, photo.shot.size) < 0.01
    page = treat(photo.pixels, treatment)
    assert page.shape[1] / page.shape[0] == pytest.approx(paper.shape[1] / paper.shape[0], rel=0.12)
    assert np.median(page) > 235
    lean = lean_of(page)
    assert lean is not None
    assert lean.degrees == 0


@pytest.mark.parametrize("name", ["ru_marriage", "ar_court", "fr_school", "pp_syr"])
def test_photographs_of_the_samples_are_flattened(name: str) -> None:
    treatment = find_treatment(_sample(f"{name}.photo.jpg"))
    assert treatment.corners is not None
    assert treatment.evened
    assert all(0.02 < value < 0.98 for corner in treatment.corners for value in corner)


@pytest.mark.parametrize("name", ["ru_marriage", "ar_court", "pp_syr"])
def test_scans_are_straightened_and_lose_nothing(name: str) -> None:
    scan = _sample(f"{name}.scan.jpg")
    treatment = find_treatment(scan)
    assert treatment.corners is not None
    assert not treatment.evened
    for corner in WHOLE:
        assert all(-0.001 <= value <= 1.001 for value in treatment.on_page(corner))
    lean = lean_of(treat(scan, treatment))
    assert lean is not None
    assert lean.degrees == 0


def test_a_clean_page_stays_as_it_is() -> None:
    assert find_treatment(_sample("en_threat.clean.png")) == UNTREATED


@pytest.mark.parametrize("table", TABLES)
def test_a_picture_without_a_paper_stays_as_it_is(table: str) -> None:
    shot = Shot(size=(1400, 1000))
    rng = random_of(table)
    scene = TABLES[table](rng, shot.size) * light(rng, shot) + rng.normal(0, 2, (1000, 1400, 1))
    assert find_treatment(np.clip(scene, 0, 255).astype(np.uint8)) == UNTREATED


def test_the_quarters_of_a_picture_land_where_they_belong() -> None:
    pixels = np.asarray(sheet((400, 300), "RGB"))
    whole = flattened(pixels, WHOLE)
    assert whole.shape == pixels.shape
    assert np.abs(whole.astype(int) - pixels).mean() < 0.5
    part = flattened(pixels, ((0.0, 0.0), (0.5, 0.0), (0.5, 0.5), (0.0, 0.5)))
    assert part.shape == (150, 200, 3)
    assert part[40, 60, 0] < 60 < 200 < part[140, 190, 0]
    turned = flattened(pixels, ((0.0, 1.0), (0.0, 0.0), (1.0, 0.0), (1.0, 1.0)))
    assert turned.shape == (400, 300, 3)
    assert turned[60, 260, 0] < 60


@pytest.mark.parametrize("shape", [(300, 400), (300, 400, 3)])
def test_outside_of_the_picture_is_white(shape: tuple[int, ...]) -> None:
    page = treat(np.zeros(shape, np.uint8), Treatment(((-0.25, -0.25), (1, -0.25), (1, 1), (-0.25, 1))))
    assert page.ndim == len(shape)
    assert page[10, 10].min() == 255
    assert page[-10, -10].max() == 0


def test_a_huge_page_is_made_smaller() -> None:
    page = flattened(np.zeros((6000, 5000), np.uint8), WHOLE)
    assert 19_000_000 < page.size <= 20_100_000


def test_what_cannot_be_judged_is_left_alone() -> None:
    noise = random_of("noise").integers(0, 256, (700, 900, 3), dtype=np.uint8)
    for picture in (noise, grey(noise), noise[:1, :1], noise[:2], np.zeros((1, 1), np.uint8)):
        assert find_treatment(picture) == UNTREATED
        assert treat(picture, UNTREATED) is picture
