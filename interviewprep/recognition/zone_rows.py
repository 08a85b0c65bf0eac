"""Rows of marks at a fixed pitch: where a machine-readable zone may stand, before anything is read.

A line of a zone has 30, 36 or 44 characters of one size at one pitch. Other text is set with letters of
different widths and falls out of step; what was written by typewriter passes and is told by reading it.
"""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from interviewprep.recognition.raster import Pixels

Numbers = npt.NDArray[np.float64]

#: Heights of marks that may be characters (pixels), and their width as a multiple of the height: some touch.
_MIN_HEIGHT, _MAX_HEIGHT, _WIDEST = 5, 90, 16.0
#: A row has at least so many marks in step ...
_FEWEST = 18
#: ... this share of all its marks, each within this share of the pitch of its place.
_IN_STEP, _OFF = 0.72, 0.2
#: A pitch as a multiple of the height of capitals; 1.06 by the standard.
_NARROWEST, _WIDEST_PITCH = 0.6, 1.9
#: Lines of zones have 30 to 44 characters; some may be lost, or something beside them taken along.
_SHORTEST, _LONGEST = 24, 50


@dataclass(frozen=True, slots=True)
class Row:
    """Marks in step: the middle of character k, `first` <= k <= `last`, is (x(k), y(k)) by polynomials of k.

    Pixels of the picture; `height` is that of capitals. A row that runs down the picture has x and y
    swapped: `sideways`.
    """

    across: Numbers
    down: Numbers
    first: int
    last: int
    height: float
    marks: int
    error: float
    sideways: bool = False

    @property
    def count(self) -> int:
        """How many characters from the first mark to the last."""
        return self.last - self.first + 1

    @property
    def pitch(self) -> float:
        """Pixels from one character to the next, in the middle."""
        middle = (self.first + self.last) / 2
        return float(np.polyval(self.across, middle + 0.5) - np.polyval(self.across, middle - 0.5))

    def at(self, place: float) -> tuple[float, float]:
        """Where a character stands, as x and y of the row's own direction."""
        return float(np.polyval(self.across, place)), float(np.polyval(self.down, place))

    def place_of(self, x: float) -> float:
        """The place of what stands at x: the inverse of `at`, straight on beyond the ends."""
        places = np.arange(self.first - 8, self.last + 9)
        return float(np.interp(x, np.polyval(self.across, places), places))


def marks(ink: Pixels) -> Numbers:
    """Left, top, width and height of each connected mark of a picture of ink (not 0)."""
    outlines, tree = cv2.findContours(ink, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    if not outlines:
        return np.empty((0, 4))
    # CCOMP gives what stands inside a frame an outline of its own, EXTERNAL would give the frame only
    outer = [outline for outline, (*_, parent) in zip(outlines, tree[0], strict=True) if parent < 0]
    return np.array([cv2.boundingRect(outline) for outline in outer], dtype=np.float64)


def rows(boxes: Numbers, size: tuple[int, int], sideways: bool = False, touching: bool = False) -> list[Row]:
    """The rows in step among marks of a picture of `size` (width, height), those most in step first.

    With `touching` a wide mark is taken for several characters that touch each other.
    """
    if sideways:
        boxes, size = boxes[:, [1, 0, 3, 2]], (size[1], size[0])
    height, width = boxes[:, 3], boxes[:, 2]
    able = (height >= _MIN_HEIGHT) & (height <= _MAX_HEIGHT) & (width <= height * _WIDEST) & (width >= 2)
    boxes = boxes[able]
    if len(boxes) < _FEWEST:
        return []
    found = []
    for members in _chains(boxes, size):
        row = _in_step(boxes[members], sideways)
        if row:
            found.append(row)
    return sorted(found, key=lambda row: row.error)


def _chains(boxes: Numbers, size: tuple[int, int]) -> list[npt.NDArray[np.int64]]:
    """Marks that stand beside each other, by number: each reaches about its own height to both sides."""
    canvas = np.zeros((size[1] // 2 + 1, size[0] // 2 + 1), dtype=np.uint8)
    left, top, wide, high = boxes.T / 2
    reach = high * 0.95
    first, last = np.maximum(0, left - reach).astype(int), (left + wide + reach).astype(int) + 1
    upper, lower = (top + high * 0.3).astype(int), (top + high * 0.7).astype(int) + 1
    for a, b, c, d in zip(upper.tolist(), lower.tolist(), first.tolist(), last.tolist(), strict=True):
        canvas[a:b, c:d] = 1
    count, labels = cv2.connectedComponents(canvas, connectivity=8)
    middle = labels[((upper + lower) // 2).clip(max=canvas.shape[0] - 1), (left + wide / 2).astype(int)]
    order = np.argsort(middle, kind="stable")
    bounds = np.searchsorted(middle[order], np.arange(1, count + 1))
    groups = np.split(order, bounds)
    return [group for group in groups[1:] if len(group) >= _FEWEST]


def _in_step(boxes: Numbers, sideways: bool) -> Row | None:
    """The row of one chain of marks, None where they are out of step."""
    boxes = boxes[np.argsort(boxes[:, 0] + boxes[:, 2] / 2)]
    tall = float(np.percentile(boxes[:, 3], 75))
    boxes = boxes[(boxes[:, 3] > tall * 0.45) & (boxes[:, 3] < tall * 1.4)]
    if len(boxes) < _FEWEST:
        return None
    middles = boxes[:, 0] + boxes[:, 2] / 2
    steps = np.diff(middles)
    usual = steps[(steps > tall * _NARROWEST) & (steps < tall * _WIDEST_PITCH)]
    if len(usual) < _FEWEST * 0.6:
        return None
    pitch = float(np.median(usual))
    boxes = _parted(boxes, pitch)
    middles, heights = boxes[:, 0] + boxes[:, 2] / 2, boxes[:, 3]
    if len(boxes) < _FEWEST:
        return None
    places = _places(middles, pitch)
    near = np.ones(len(places), dtype=bool)
    for allowed in (0.35, _OFF, _OFF):
        across = np.polyfit(places[near], middles[near], 2)
        off = np.abs(np.polyval(across, places) - middles) / pitch
        near = off < allowed
        if near.sum() < _FEWEST or near.mean() < _IN_STEP:
            return None
    vertical = boxes[:, 1] + heights / 2
    down = np.polyfit(places[near], vertical[near], 2 if len(set(places[near])) > 8 else 1)
    aside = np.abs(np.polyval(down, places) - vertical)
    near &= aside < tall * 0.3
    if near.sum() < _FEWEST:
        return None
    first, last = int(places[near].min()), int(places[near].max())
    if not _SHORTEST <= last - first + 1 <= _LONGEST:
        return None
    down = np.polyfit(places[near], vertical[near], 2)
    high = float(np.percentile(heights[near], 80))
    error = float(np.sqrt(np.mean(off[near] ** 2)))
    return Row(across, down, first, last, high, int(near.sum()), error, sideways)


def _parted(boxes: Numbers, pitch: float) -> Numbers:
    """The marks, those wider than one character cut into as many as fit; they count once more for it."""
    counts = np.maximum(1, np.round(boxes[:, 2] / pitch + 0.1)).astype(int)
    fits = (counts == 1) | (np.abs(boxes[:, 2] / pitch + 0.1 - counts) < 0.35)
    boxes, counts = boxes[fits & (boxes[:, 2] > 0.08 * pitch)], counts[fits & (boxes[:, 2] > 0.08 * pitch)]
    parts = np.repeat(boxes, counts, axis=0)
    wide = parts[:, 2] / np.repeat(counts, counts)
    number = np.concatenate([np.arange(count) for count in counts]) if len(counts) else np.empty(0)
    parts[:, 0] += number * wide
    parts[:, 2] = wide
    return parts[parts[:, 2] < 1.25 * pitch]


def _places(middles: Numbers, pitch: float) -> npt.NDArray[np.float64]:
    """The number of the place of each mark, counted from the middle: the pitch may change along the row."""
    steps = np.diff(middles)
    local = pitch
    places = [0.0]
    for step in steps:
        count = round(step / local)
        places.append(places[-1] + count)
        if count:
            local = 0.9 * local + 0.1 * min(max(step / count, 0.8 * pitch), 1.25 * pitch)
    return np.array(places)
