import numpy as np
import pytest

from interviewprep.recognition.light import evened, is_uneven
from interviewprep.recognition.raster import grey
from tests.recognition.camera import Picture, Shot, identity_card, lettered, light, random_of, scanned

PAPER = lettered("lit")


def _lit(paper: Picture, **shot: object) -> Picture:
    height, width = paper.shape[:2]
    factor = light(random_of("lamp"), Shot(size=(width, height), **shot))  # type: ignore[arg-type]
    return np.clip(paper * factor, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("shadow", ["soft", "hard", "head"])
def test_shadows_are_seen_and_taken_out(shadow: str) -> None:
    page = _lit(PAPER, shadow=shadow, strength=0.5)
    assert is_uneven(page)
    after = evened(page)
    assert not is_uneven(after)
    bare = np.percentile(grey(after).reshape(-1, 10), 80, axis=1)
    assert np.percentile(bare, 5) > 225
    assert np.median(bare) > 240


def test_ink_stays_dark() -> None:
    page = _lit(PAPER, shadow="soft", strength=0.5)
    ink = grey(PAPER) < 60
    assert np.median(grey(evened(page))[ink]) < 90


def test_a_stamp_keeps_its_colour() -> None:
    paper = PAPER.copy()
    paper[1400:1500, 300:600:3] = (40, 60, 170)
    after = evened(_lit(paper, shadow="soft", strength=0.4))
    red, _, blue = np.median(after[1405:1495, 300:600:3].reshape(-1, 3), axis=0)
    assert blue > red + 60


def test_a_portrait_is_not_whitened() -> None:
    card = identity_card("portrait")
    after = evened(_lit(card, shadow="soft", strength=0.4))
    portrait, paper = after[200:500, 80:300], after[560:620, 60:900]
    assert np.median(portrait) < 0.75 * np.median(paper)


def test_even_pages_are_left_alone() -> None:
    assert not is_uneven(PAPER)
    assert not is_uneven(scanned(PAPER, "even", 1.0))
    assert not is_uneven(scanned(identity_card("even"), "even", 0.0))
    assert not is_uneven(np.ascontiguousarray(PAPER[..., 0]))


def test_white_on_black_is_no_shadow() -> None:
    assert not is_uneven(np.asarray(255 - PAPER, np.uint8))


def test_grey_and_tiny_pages_are_evened() -> None:
    page = grey(_lit(PAPER, shadow="soft", strength=0.5))
    assert is_uneven(page)
    assert not is_uneven(evened(page))
    for shape in ((1, 1), (2, 3, 3), (500, 2), (1, 70, 3)):
        assert evened(np.zeros(shape, np.uint8)).shape == shape
