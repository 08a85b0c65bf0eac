"""Lines of text that lean: by how much, and the corners that set them level.

The ink is projected along many directions; where the lines are level the sums rise and fall most
(Postl's method of the projection profile, 1986, which most deskewers use).
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from interviewprep.domain.treatment import Point, Quad, Treatment, is_sheet
from interviewprep.recognition.marks import Marks, find_marks
from interviewprep.recognition.raster import Pixels, grey

Floats = npt.NDArray[np.float32]

#: Scans lean by at most so many degrees; less than the least is left alone.
_MOST, _LEAST = 15.0, 0.3
#: With fewer marks nothing is sure.
_FEWEST = 40
#: Steps in degrees of the first and the second search, and how far the second one goes each way.
_COARSE, _FINE, _AROUND = 0.5, 0.05, 1.0
#: By how much the best direction must stand out from the usual one.
_STANDS_OUT = 1.6
#: A pattern has rows both ways, text only one way.
_ONE_WAY = 1.25
#: The two halves of a page must agree within so many degrees.
_AGREE = 2.0


@dataclass(frozen=True, slots=True)
class Lean:
    """By how many degrees clockwise the lines of a page lean (0 when it is not worth straightening).

    `letters` (n, 2) are where its letters stand, as fractions of the page.
    """

    degrees: float
    letters: Floats


def lean_of(page: Pixels) -> Lean | None:
    """How the lines of text of a page (level or upright ones) lean; None when it is not sure.

    The page is best about 1600 pixels long.
    """
    return lean_of_marks(find_marks(grey(page)))


def lean_of_marks(marks: Marks) -> Lean | None:
    """The same for the marks of a page."""
    if len(marks.middle) < _FEWEST:
        return None
    text = _lettering(marks)
    if len(text.middle) < _FEWEST:
        return None
    usual = float(np.median(text.extent.min(1)))
    level, upright = _Rows(text.middle, text.ink, usual), _Rows(_aside(text.middle), _aside(text.ink), usual)
    best, other = (level, upright) if level.sharpness >= upright.sharpness else (upright, level)
    if best.sharpness < max(_STANDS_OUT, _ONE_WAY * other.sharpness) or not best.halves_agree():
        return None
    degrees = best.exact()
    letters = np.asarray(text.middle / np.array(text.size, np.float32), np.float32)
    return Lean(degrees if abs(degrees) >= _LEAST else 0.0, letters)


def _lettering(marks: Marks) -> Marks:
    """The marks of the sizes of letters and joined words, without specks and parts of pictures."""
    low = marks.extent.min(1)
    usual = float(np.median(low))
    return marks.chosen((low >= 0.5 * usual) & (low <= 3 * usual))


def _aside(points: Floats) -> Floats:
    """Points of a picture turned by a quarter."""
    return np.asarray(points[:, ::-1] * np.array([1, -1], np.float32), np.float32)


class _Rows:
    """Marks (their middles and their ink) seen as standing in level rows that lean a little."""

    def __init__(self, middles: Floats, ink: Floats, usual: float) -> None:
        self._middles, self._ink = middles, ink
        self._cell = max(1.0, usual / 3)
        self._tried = np.arange(-_MOST, _MOST + _COARSE / 2, _COARSE)
        scores = _sharpness(middles, self._cell, self._tried)
        self._best = float(self._tried[int(np.argmax(scores))])
        self.sharpness = float(scores.max() / np.median(scores))

    def halves_agree(self) -> bool:
        """Whether the upper and the lower half of the marks lean like the whole."""
        order = np.argsort(self._middles[:, 1], kind="stable")
        for half in np.array_split(order, 2):
            scores = _sharpness(self._middles[half], self._cell, self._tried)
            if abs(float(self._tried[int(np.argmax(scores))]) - self._best) > _AGREE:
                return False
        return True

    def exact(self) -> float:
        """The degrees at which the ink itself, rather than the middles of marks, falls into rows best."""
        fine = np.arange(self._best - _AROUND, self._best + _AROUND + _FINE / 2, _FINE)
        return float(fine[int(np.argmax(_sharpness(self._ink, 1.0, fine)))])


def _sharpness(points: Floats, cell: float, degrees: npt.NDArray[np.float64]) -> Floats:
    """How unevenly points fall into rows of so many pixels, for each direction of the rows."""
    out = []
    for radians in np.radians(degrees):
        across = points[:, 1] * np.cos(radians) - points[:, 0] * np.sin(radians)
        rows = ((across - across.min()) / cell).astype(np.int64)
        out.append(float((np.bincount(rows).astype(np.float64) ** 2).sum()))
    return np.array(out, np.float32)


def straightened(treatment: Treatment, lean: Lean, page: tuple[int, int]) -> Quad | None:
    """The corners after the page (width and height in pixels) is turned so that its lines are level.

    A whole picture grows so that all of it stays; a sheet keeps its size, or the table around it would
    show, unless a letter would be cut off.
    """
    turn = np.radians(lean.degrees)
    matrix = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    size = np.array(page, np.float64)
    half = size / 2
    letters = (lean.letters * size - half) @ matrix
    if treatment.corners is None or (np.abs(letters) > half).any():
        half = np.abs(matrix) @ half
    box = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * half
    frame = (box @ matrix.T + size / 2) / size
    a, b, c, d = (treatment.in_source((float(x), float(y))) for x, y in frame)
    quad: tuple[Point, Point, Point, Point] = (a, b, c, d)
    return quad if is_sheet(quad) else treatment.corners
