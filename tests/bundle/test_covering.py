from datetime import UTC, datetime
from io import BytesIO

import pytest
from PIL import Image

from interviewprep.bundle.covering import burn_in, without_covered
from interviewprep.domain.errors import PageUnreadable
from interviewprep.domain.pages import Page, Word
from interviewprep.domain.treatment import Quad, Treatment, box_quad

NOW = datetime(2026, 1, 1, tzinfo=UTC)
COVER = box_quad(0.1, 0.1, 0.4, 0.2)


def page(*covers: Quad, turned: int = 0, treatment: Treatment | None = None) -> Page:
    return Page(
        id="p",
        document_id="d",
        number=1,
        source_sha256="0" * 64,
        source_index=0,
        created=NOW,
        modified=NOW,
        turned=turned,
        width=300 if turned % 180 else 200,
        height=200 if turned % 180 else 300,
        covers=covers,
        treatment=treatment,
    )


def white(width: int = 200, height: int = 300) -> bytes:
    out = BytesIO()
    Image.new("RGB", (width, height), "white").save(out, "JPEG")
    return out.getvalue()


def dark(image: bytes, box: tuple[int, int, int, int]) -> bool:
    with Image.open(BytesIO(image)) as picture:
        (most,) = (picture.convert("L").crop(box).getextrema(),)
    return most[1] < 10


def test_a_page_without_covers_is_left_alone() -> None:
    assert burn_in(b"any bytes", page()) == b"any bytes"
    words = (Word("a", 0, 0, 5, 5, 0),)
    assert without_covered(words, page()) == words


def test_what_is_covered_is_black_and_the_rest_is_not() -> None:
    burnt = burn_in(white(), page(COVER))
    assert dark(burnt, (20, 30, 80, 60))
    assert not dark(burnt, (100, 100, 200, 300))


def test_covers_are_of_the_source_wherever_the_sheet_lies() -> None:
    lower_half = Treatment(box_quad(0, 0.5, 1, 1))
    burnt = burn_in(white(200, 150), page(box_quad(0.5, 0.75, 1, 1), treatment=lower_half))
    assert dark(burnt, (105, 80, 200, 150))
    assert not dark(burnt, (0, 0, 90, 65))


@pytest.mark.parametrize(
    ("turned", "covered", "free"),
    [
        (0, Word("covered", 30, 40, 60, 50, 0), Word("free", 100, 40, 150, 50, 0)),
        (90, Word("covered", 250, 30, 260, 60, 0), Word("free", 40, 30, 60, 50, 0)),
        (180, Word("covered", 140, 250, 160, 260, 0), Word("free", 20, 40, 60, 50, 0)),
        (270, Word("covered", 40, 140, 50, 160, 0), Word("free", 250, 30, 260, 60, 0)),
    ],
)
def test_words_under_a_cover_are_gone(turned: int, covered: Word, free: Word) -> None:
    assert without_covered((covered, free), page(COVER, turned=turned)) == (free,)


def test_a_word_that_a_cover_only_touches_is_gone_too() -> None:
    touched = Word("touched", 78, 55, 120, 70, 0)
    assert without_covered((touched,), page(COVER)) == ()


def test_bytes_that_are_no_picture() -> None:
    with pytest.raises(PageUnreadable):
        burn_in(b"no picture", page(COVER))
