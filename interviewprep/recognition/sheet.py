"""The sheet of paper in a photograph: its four corners, or none where it is not sure.

A sheet is a quadrilateral whose sides are borders of one colour against others, that is plain like
paper inside and holds lettering, and outside of which nothing is written. When in doubt there is no sheet:
a picture that keeps some of the table is read nearly as well, while a crop through the text loses it.
"""

import cv2
import numpy as np
import numpy.typing as npt

from interviewprep.domain.treatment import Quad, is_sheet
from interviewprep.recognition import raster
from interviewprep.recognition.borders import Floats, features, find_borders
from interviewprep.recognition.corners import opened, refined
from interviewprep.recognition.enclosure import Writing
from interviewprep.recognition.quads import Quads, find_quads
from interviewprep.recognition.ranking import goes_before, holds, ranked
from interviewprep.recognition.raster import Pixels

#: Longer side in pixels of the picture in which the sheet is looked for, and of that in which its
#: lettering is and its corners are set exactly.
_SIDE, _FINE_SIDE = 640, 1600
#: So many quadrilaterals are looked at closely, and so many of the best ones asked for their text.
_CLOSELY, _ASKED = 60, 8
#: A sheet shows at least so much of paper's colour (see `features`), and no darker than this logarithm.
_PAPER, _SAME_COLOUR, _DARKER = 0.5, 0.13, 1.1
_FLAT_SIDE = 120
#: By this share of its length an open sheet is made longer before its text is looked at.
_MOVED = 0.05
#: In a drawing (of a screen or another program) so many neighbouring pixels are the same; in photographs
#: that were compressed strongly up to 0.88.
_DRAWN = 0.93


def find_sheet(picture: Pixels) -> Quad | None:
    """The corners of the sheet as fractions of a grey or RGB picture; None when none is sure."""
    if is_drawn(picture):
        return None
    fine = raster.resized(picture, min(1.0, _FINE_SIDE / max(picture.shape[:2])))
    small = raster.resized(fine, min(1.0, _SIDE / max(fine.shape[:2])))
    values = features(small)
    borders = find_borders(small, values)
    if len(borders.lines) < 3:
        return None
    quads = ranked(find_quads(borders, (small.shape[1], small.shape[0]), _CLOSELY), borders, values)
    if not len(quads.corners):
        return None
    writing = Writing(raster.grey(fine))
    enlarged = np.asarray(np.array(writing.size) / [small.shape[1], small.shape[0]], np.float32)
    chosen = _first(quads, values, writing, enlarged)
    if chosen is None:
        return None
    open_sides = quads.sides[chosen] >= quads.edges
    corners = refined(fine, quads.corners[chosen] * enlarged, open_sides)
    for side in np.flatnonzero(open_sides).tolist():
        corners = opened(corners, side)
    return _as_quad(corners, writing.size)


def is_drawn(picture: Pixels) -> bool:
    """Whether a picture was drawn by a program and never seen by a camera: it has no grain at all."""
    shades = picture[::3] if picture.ndim == 2 else picture[::3, :, 1]
    if shades.shape[1] < 2:
        return True
    return bool((shades[:, 1:] == shades[:, :-1]).mean() > _DRAWN)


def _first(quads: Quads, values: Floats, writing: Writing, enlarged: Floats) -> int | None:
    """The likeliest quadrilateral that is paper and holds all that is written."""
    chosen: int | None = None
    refused: list[Floats] = []
    for number in range(min(_ASKED, len(quads.corners))):
        if chosen is not None and not goes_before(quads, number, chosen):
            continue
        corners = quads.corners[number]
        outline = _beyond(corners, quads.sides[number] >= quads.edges)
        if any(holds(outer, outline) for outer in refused) or not _is_paper(values, corners):
            continue
        if writing.is_enclosed(outline * enlarged):
            chosen = number
        else:  # what is written outside of it is outside of all within it, too
            refused.append(outline)
    return chosen


def _beyond(corners: Floats, open_sides: npt.NDArray[np.bool_]) -> Floats:
    """The corners, open sides moved beyond the edge of the picture: the letters there are not cut by them."""
    moved = corners.copy()
    for side in np.flatnonzero(open_sides).tolist():
        for corner, opposite in ((side, side - 1), ((side + 1) % 4, (side + 2) % 4)):
            moved[corner] += _MOVED * (corners[corner] - corners[opposite])
    return moved


def _is_paper(values: Floats, corners: Floats) -> bool:
    """Whether the inside is of one colour for the most part, as paper is between its letters."""
    flat = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32) * _FLAT_SIDE
    matrix = cv2.getPerspectiveTransform(corners, flat)
    inside = cv2.warpPerspective(values, matrix, (_FLAT_SIDE, _FLAT_SIDE), borderMode=cv2.BORDER_REPLICATE)
    inside = inside.reshape(_FLAT_SIDE * _FLAT_SIDE, -1)
    bright = cv2.dilate(inside[:, 0].reshape(_FLAT_SIDE, _FLAT_SIDE), np.ones((5, 5), np.uint8)).ravel()
    alike = bright > np.percentile(bright, 90) - _DARKER
    colour = inside[:, 1:]
    if colour.shape[1]:
        alike &= np.linalg.norm(colour - np.median(colour, axis=0), axis=1) < _SAME_COLOUR
    return bool(alike.mean() >= _PAPER)


def _as_quad(corners: Floats, size: tuple[int, int]) -> Quad | None:
    """Fractions, from the corner that is nearest to the top left one of the picture."""
    first = int(np.argmin(corners.sum(1)))
    a, b, c, d = (np.roll(corners, -first, axis=0) / np.array(size, np.float32)).tolist()
    quad: Quad = ((a[0], a[1]), (b[0], b[1]), (c[0], c[1]), (d[0], d[1]))
    return quad if is_sheet(quad) else None
