import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from interviewprep import resources
from interviewprep.recognition.digit_shapes import COLUMNS, ROWS, cut, tell
from interviewprep.recognition.raster import Pixels

LATIN, ARABIC = "NotoSans-Regular.ttf", "NotoNaskhArabic-Regular.ttf"
PERSIAN = "NotoSansArabic-Regular.ttf"


def drawn(text: str, font: str, size: int = 36) -> Pixels:
    """Figures from left to right on white."""
    digits, marks = (ImageFont.truetype(str(resources.path("fonts", name)), size) for name in (font, LATIN))
    picture = Image.new("L", (size * len(text), size * 2), 255)
    pen, x = ImageDraw.Draw(picture), float(size // 2)
    for letter in text:
        face = digits if letter.isdigit() else marks  # the Arabic fonts have no marks
        pen.text((x, size * 1.4), letter, 20, face, anchor="ls", direction="ltr")
        x += face.getlength(letter, direction="ltr") + 1
    return np.asarray(picture)[size // 4 :, : int(x) + size // 2]


@pytest.mark.parametrize(
    ("text", "font", "seen", "system", "least"),
    [
        ("30.01.2024", LATIN, "30.01.2024", "western", 0.5),
        ("15/07/1968", LATIN, "15/07/1968", "western", 0.5),
        # right, but rarely sure: such a date is left to the other readings
        ("٢٠١٥/٠٦/٢٤", ARABIC, "٢٠١٥/٠٦/٢٤", "arabic", 0.05),
        ("۱۳۴۶/۰۵/۲۳", PERSIAN, "١٣۴۶/٠۵/٢٣", "persian", 0.5),
    ],
)
@pytest.mark.parametrize("size", [18, 30, 60])
def test_dates_are_told_by_their_shapes(
    text: str, font: str, seen: str, system: str, least: float, size: int
) -> None:
    told = tell(drawn(text, font, size))
    assert told is not None
    assert (told.text, told.system) == (seen, system)
    assert told.sure > least


def test_each_figure_is_a_picture() -> None:
    pictures = cut(drawn("2019", LATIN))
    assert pictures.shape == (4, ROWS, COLUMNS)
    assert pictures.max() <= 1.0


def test_figures_outside_of_the_span_are_left_out() -> None:
    strip = drawn("12    34", LATIN)
    told = tell(strip, (0, 60), 0.3)
    assert told is not None
    assert told.text == "12"


def test_figures_that_were_cut_off_are_taken_in() -> None:
    strip = drawn("2019", LATIN)
    told = tell(strip, (30, strip.shape[1]), 0.5)
    assert told is not None
    assert told.text == "2019"


def test_nothing_to_tell() -> None:
    assert tell(np.full((30, 80), 255, dtype=np.uint8)) is None
    block = np.full((40, 200), 255, dtype=np.uint8)
    block[5:35, 10:190] = 0
    assert tell(block) is None
