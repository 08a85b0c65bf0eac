from io import BytesIO

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from interviewprep.recognition.pictures import has_colour, page_picture, picture_size
from interviewprep.recognition.raster import Pixels
from tests.recognition.papers import sheet


@given(st.integers(1, 20_000), st.integers(1, 20_000))
def test_picture_fits_and_keeps_its_shape(width: int, height: int) -> None:
    seen = picture_size(width, height)
    assert max(seen) <= 2800
    assert min(seen) <= 2000
    assert seen[0] <= width
    assert seen[1] <= height
    factor = seen[0] / width
    assert seen[1] == pytest.approx(height * factor, abs=1 + height / width)


@pytest.mark.parametrize(
    ("size", "kept"), [((2480, 3508), (1979, 2800)), ((3508, 2480), (2800, 1979)), ((600, 800), (600, 800))]
)
def test_usual_sizes(size: tuple[int, int], kept: tuple[int, int]) -> None:
    assert picture_size(*size) == kept


def _opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data))


def test_picture_is_a_bare_jpeg() -> None:
    picture = page_picture(np.asarray(sheet((2480, 3508))))
    opened = _opened(picture.image)
    assert (opened.format, opened.size) == ("JPEG", (picture.width, picture.height))
    assert set(opened.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert not opened.getexif()
    thumbnail = _opened(picture.thumbnail)
    assert thumbnail.format == "JPEG"
    assert thumbnail.size == (198, 280)


def _page(ink: tuple[int, int, int]) -> Pixels:
    pixels = np.full((1000, 700, 3), 250, dtype=np.uint8)
    pixels[500:520, 300:400] = ink
    return pixels


def test_black_ink_is_kept_grey_and_blue_ink_blue() -> None:
    assert not has_colour(_page((20, 20, 20)))
    assert has_colour(_page((30, 40, 160)))
    assert _opened(page_picture(_page((20, 20, 20))).image).mode == "L"
    assert _opened(page_picture(_page((30, 40, 160))).image).mode == "RGB"
