"""A page made ready for Tesseract: lettering measured, lines straightened, letters brought to one size."""

from dataclasses import dataclass
from functools import cached_property

from interviewprep.recognition.engine import Recognised
from interviewprep.recognition.lettering import Box, Lettering, measure
from interviewprep.recognition.raster import Pixels, resized
from interviewprep.recognition.skew import Straightening, slant

#: Height in pixels that small letters shall have: Tesseract brings lines to 36 pixels itself, and of larger
#: Arabic lines it gives up more (measured: 7 of 40 at 20 pixels, 1 of 40 at 14).
LETTER_HEIGHT = 13.0
_SMALLEST_SCALE, _LARGEST_SCALE = 0.3, 2.0
#: About the longer side in pixels of the page in which lettering is measured: half of A4 at 300 dpi.
MEASURED_SIDE = 1754
#: With fewer marks than these a page is not judged by them.
FEW_MARKS = 25


@dataclass(frozen=True)
class Readable:
    """A grey page as it is given to Tesseract.

    `pixels` are straight and `dpi` is theirs; `lettering` is in pixels of them divided by `enlarged`;
    `size` is that of the page itself (width, height).
    """

    pixels: Pixels
    dpi: int
    lettering: Lettering
    enlarged: float
    straightening: Straightening
    size: tuple[int, int]

    @cached_property
    def rows(self) -> list[Box]:
        """Where marks stand in lines, in pixels of `pixels`, from top to bottom."""
        return [self.placed(row) for row in self.lettering.lines()]

    def placed(self, box: Box) -> Box:
        """A box of the lettering in pixels of `pixels`."""
        left, top, right, bottom = (round(edge * self.enlarged) for edge in box)
        height, width = self.pixels.shape
        return max(0, left), max(0, top), min(width, right), min(height, bottom)

    def of_page(self, found: Recognised) -> Recognised:
        """What was read from `pixels`, with boxes in pixels of the page."""
        words = self.straightening.undone(found.words)
        seen = self.pixels.shape[1], self.pixels.shape[0]
        return Recognised(words, found.paragraphs).mapped(seen, self.size)


def readable(page: Pixels, dpi: int) -> Readable:
    """A grey page of `dpi` made ready."""
    reduced = 1 / max(1, round(max(page.shape) / MEASURED_SIDE))
    small = resized(page, reduced)
    lettering = measure(small)
    degrees = slant(lettering)
    if degrees:
        lettering = measure(Straightening(degrees, (small.shape[1], small.shape[0])).applied(small))
    scale = reading_scale(lettering, reduced)
    seen = resized(page, scale)
    straightening = Straightening(degrees, (seen.shape[1], seen.shape[0]))
    return Readable(
        straightening.applied(seen),
        max(70, round(dpi * scale)),
        lettering,
        scale / reduced,
        straightening,
        (page.shape[1], page.shape[0]),
    )


def reading_scale(lettering: Lettering, reduced: float) -> float:
    """By how much a page is enlarged or reduced for reading; it was `reduced` to measure its lettering."""
    if lettering.count < FEW_MARKS:
        return 1.0
    return min(_LARGEST_SCALE, max(_SMALLEST_SCALE, reduced * LETTER_HEIGHT / lettering.height))
