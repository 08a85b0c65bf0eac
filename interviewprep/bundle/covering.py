"""Covered parts are gone from what is handed out: from the picture, and from the text behind it."""

from collections.abc import Sequence
from io import BytesIO

from PIL import Image, ImageDraw

from interviewprep.domain.errors import PageUnreadable
from interviewprep.domain.pages import Page, Word
from interviewprep.domain.treatment import UNTREATED, Quad, turn_point

_COVER = "black"
_QUALITY = 88
#: A cover reaches a little farther than drawn: JPEG spreads what stands beside its edge.
_MARGIN_PIXELS = 3


def burn_in(image: bytes, page: Page) -> bytes:
    """The stored picture of a page, not turned, with its covered parts black; as it is without any.

    Raises PageUnreadable for bytes that are no picture.
    """
    if not page.covers:
        return image
    treatment = page.treatment or UNTREATED
    try:
        with Image.open(BytesIO(image)) as opened:
            picture = opened.convert("L" if opened.mode == "L" else "RGB")
    except OSError:
        raise PageUnreadable() from None
    pen = ImageDraw.Draw(picture)
    for cover in page.covers:
        points = [(x * picture.width, y * picture.height) for x, y in treatment.quad_on_page(cover)]
        pen.polygon(points, fill=_COVER, outline=_COVER, width=2 * _MARGIN_PIXELS)
    out = BytesIO()
    picture.save(out, "JPEG", quality=_QUALITY)
    return out.getvalue()


def without_covered(words: Sequence[Word], page: Page) -> tuple[Word, ...]:
    """The words of which no part is covered; boxes are pixels of the page as it is seen."""
    boxes = [_seen(cover, page) for cover in page.covers]
    return tuple(word for word in words if not any(_touch(word, box) for box in boxes))


def _seen(cover: Quad, page: Page) -> tuple[float, float, float, float]:
    """Around the cover, in pixels of the page as it is seen."""
    treatment = page.treatment or UNTREATED
    points = [turn_point(point, page.turned) for point in treatment.quad_on_page(cover)]
    across, down = [x * page.width for x, _ in points], [y * page.height for _, y in points]
    return min(across), min(down), max(across), max(down)


def _touch(word: Word, box: tuple[float, float, float, float]) -> bool:
    left, top, right, bottom = box
    apart = (
        word.right < left - _MARGIN_PIXELS
        or word.left > right + _MARGIN_PIXELS
        or word.bottom < top - _MARGIN_PIXELS
        or word.top > bottom + _MARGIN_PIXELS
    )
    return not apart
