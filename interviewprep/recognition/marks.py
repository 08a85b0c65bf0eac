"""Dark marks in a whole photograph, and which of them stand in rows like letters.

Unlike `lettering`, which measures a page that stands straight, this tells writing on and beside a sheet
that lies anyhow in the picture from the texture of a table.
"""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from interviewprep.recognition.raster import Pixels

Floats = npt.NDArray[np.float32]

#: Window (pixels, odd) and steps of grey by which ink is darker than the mean around it.
_WINDOW, _DARKER = 31, 14
#: What a mark stands on is the lightest within this window; added before logarithms, so that noise is small.
_AROUND, _BLACK = 17, 8.0
#: Sizes in pixels of what may be a letter or a word of joined letters.
_HEIGHT, _WIDTH = (4, 70), (2, 220)
#: About so many dark pixels are kept.
_MOST_INK = 30_000
#: A row: marks no further apart than so many times their height, at least so many, so high at most.
_GAP, _FEWEST, _ROW_HEIGHT = 1.7, 4, 2.6
#: A row is at least so many times as long as it is high.
_LONG = 3.0


@dataclass(frozen=True, slots=True)
class Marks:
    """Middle (n, 2) and size (n, 2: width and height) of dark marks, in pixels of a picture of `size`.

    `contrast` (n) is the natural logarithm of how much darker they are than around them, `ground` (n)
    that of the brightness (0 to 255) of what they stand on. `ink` (m, 2) are some of their dark pixels,
    `owner` (m) the number of the mark each belongs to.
    """

    middle: Floats
    extent: Floats
    contrast: Floats
    ground: Floats
    ink: Floats
    owner: npt.NDArray[np.int64]
    size: tuple[int, int]

    def chosen(self, which: npt.NDArray[np.bool_]) -> "Marks":
        """The marks for which `which` holds, with their ink."""
        kept = which[self.owner]
        owner = (np.cumsum(which) - 1)[self.owner[kept]]
        middle, extent, contrast = self.middle[which], self.extent[which], self.contrast[which]
        return Marks(middle, extent, contrast, self.ground[which], self.ink[kept], owner, self.size)


def find_marks(grey: Pixels) -> Marks:
    """The dark marks of a grey picture of about 1600 pixels on its longer side."""
    ink = cv2.adaptiveThreshold(grey, 1, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, _WINDOW, _DARKER)
    _, labels, stats, middle = cv2.connectedComponentsWithStats(ink, connectivity=8, ltype=cv2.CV_32S)
    width, height = stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]
    small, large = np.minimum(width, height), np.maximum(width, height)
    sized = (large >= _HEIGHT[0]) & (small <= _HEIGHT[1]) & (small >= _WIDTH[0]) & (large <= _WIDTH[1])
    sized[0] = False
    which = np.flatnonzero(sized)
    columns, rows = middle[which].round().astype(np.int64).T
    lightest = cv2.dilate(grey, np.ones((_AROUND, _AROUND), np.uint8))[rows, columns].astype(np.float32)
    darkest = cv2.erode(grey, np.ones((5, 5), np.uint8))[rows, columns].astype(np.float32)
    ground = np.log(lightest + _BLACK)
    contrast = ground - np.log(darkest + _BLACK)
    extent = np.column_stack([width, height])[which].astype(np.float32)
    points, owner = _ink(np.asarray(labels, np.int32), which)
    size = grey.shape[1], grey.shape[0]
    return Marks(middle[which].astype(np.float32), extent, contrast, ground, points, owner, size)


def _ink(labels: npt.NDArray[np.int32], marks: npt.NDArray[np.int64]) -> tuple[Floats, npt.NDArray[np.int64]]:
    """Some of the pixels of the marks with these labels, and the number of the mark of each."""
    number = np.full(int(labels.max()) + 1, -1, np.int64)
    number[marks] = np.arange(len(marks))
    place = np.flatnonzero(labels)
    place = place[:: max(1, len(place) // _MOST_INK)]
    owner = number[labels.ravel()[place]]
    place, owner = place[owner >= 0], owner[owner >= 0]
    rows, columns = np.divmod(place, labels.shape[1])
    return np.column_stack([columns, rows]).astype(np.float32), owner


def rows_of(points: Floats, usual: float) -> npt.NDArray[np.int64]:
    """How many marks each row of letters has; points (n, 2) stand in a frame in which rows are level."""
    if len(points) < _FEWEST:
        return np.empty(0, np.int64)
    cell = max(1.0, usual / 3)
    at = np.floor((points - points.min(0)) / cell).astype(np.int64)
    reach = round(_GAP * usual / cell / 2) + 1
    raster = np.zeros((at[:, 1].max() + 3, at[:, 0].max() + 3), np.uint8)
    raster[at[:, 1] + 1, at[:, 0] + 1] = 1
    raster = cv2.dilate(raster, np.ones((1, 2 * reach + 1), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(raster, connectivity=8)
    marks = np.bincount(labels[at[:, 1] + 1, at[:, 0] + 1], minlength=count)
    high, long = stats[:, cv2.CC_STAT_HEIGHT] * cell, stats[:, cv2.CC_STAT_WIDTH] * cell
    fits = (marks >= _FEWEST) & (high <= _ROW_HEIGHT * usual) & (long >= _LONG * high)
    fits[0] = False
    return np.asarray(marks[fits], np.int64)
