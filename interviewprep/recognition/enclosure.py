"""Whether a sheet that was found encloses all that is written in the picture: a crop must lose no letter."""

import cv2
import numpy as np
import numpy.typing as npt

from interviewprep.recognition.borders import Floats
from interviewprep.recognition.marks import Marks, find_marks, rows_of
from interviewprep.recognition.raster import Pixels

#: Marks nearer to a side than this share of the sheet say nothing of its text; it has at least so many.
_MARGIN, _FEW_MARKS = 0.012, 10
#: Marks in rows that a sheet has at least, and that make a text outside.
_WRITTEN, _TEXT = 8, 4
#: Marks are like the text inside when they have at least this share of its contrast, and when what
#: they stand on is about as bright (logarithm).
_AS_STRONG, _AS_BRIGHT = 0.6, 0.6
#: Marks are text when so many of them stand in rows ...
_IN_ROWS, _SURELY = 0.3, 0.55
#: ... and so many more than askew: those of a texture stand in rows by chance, along any direction.
_BY_CHANCE = 1.7
#: Those of a regular pattern stand in rows both ways.
_ONE_WAY = 1.4
_ASKEW = np.array([[0.8, -0.6], [0.6, 0.8]], np.float32)
#: White letters: how strong (logarithm), and so many in rows.
_LIGHT_ON_DARK, _LIGHT_TEXT = 1.0, 6


class Writing:
    """All that may be letters in a grey picture of about 1600 pixels on its longer side."""

    def __init__(self, picture: Pixels) -> None:
        self._picture = picture
        self._dark = find_marks(picture)
        self._light: Marks | None = None

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the picture in pixels."""
        return self._picture.shape[1], self._picture.shape[0]

    def is_enclosed(self, corners: Floats) -> bool:
        """Whether rows of letters stand within the corners (pixels) and none outside or across a side."""
        if len(self._dark.middle) < _FEW_MARKS:
            return False
        sheet = _Flat(corners)
        points, depth = sheet.places(self._dark)
        inside = depth > _MARGIN * sheet.extent.max()
        if inside.sum() < _FEW_MARKS:
            return False
        text = self._dark.chosen(inside)
        usual = float(np.median(text.extent.min(1)))
        like = _of_size(self._dark, usual)
        like &= self._dark.contrast > _AS_STRONG * float(np.median(text.contrast))
        if _most(points[inside & like], usual) < _WRITTEN:
            return False
        # the fringe of a sheet on a rough table looks like marks: it is passed over, while letters cut
        # through by a side are not
        like &= np.abs(self._dark.ground - float(np.median(text.ground))) < _AS_BRIGHT
        beyond = (depth < -1.5 * usual) | ((depth > -0.2 * usual) & (depth < 0.7 * usual))
        return not _is_text(points[like & beyond], usual) and not self._has_light_text(sheet, usual)

    def _has_light_text(self, sheet: "_Flat", usual: float) -> bool:
        """Whether white letters on black stand outside: in the head of a screen, on a cover."""
        if self._light is None:
            self._light = find_marks(np.asarray(255 - self._picture, np.uint8))
        strong = self._light.chosen(self._light.contrast > _LIGHT_ON_DARK)
        points, depth = sheet.places(strong)
        foreign = points[(depth < -1.5 * usual) & _of_size(strong, usual)]
        found = _most(foreign, usual)
        return found >= _LIGHT_TEXT and found >= _SURELY * len(foreign)


class _Flat:
    """A sheet laid flat: where the marks of a picture stand on it and beside it, in about their own scale."""

    def __init__(self, corners: Floats) -> None:
        length = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
        self.extent = np.array([length[0] + length[2], length[1] + length[3]], np.float32) / 2
        flat = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32) * self.extent
        self._matrix = cv2.getPerspectiveTransform(corners.astype(np.float32), flat)

    def places(self, marks: Marks) -> tuple[Floats, Floats]:
        """The middles of marks on the flat sheet, and how far inside its nearest side each one is."""
        if not len(marks.middle):
            return np.empty((0, 2), np.float32), np.empty(0, np.float32)
        points = np.asarray(cv2.perspectiveTransform(marks.middle[None], self._matrix)[0], np.float32)
        return points, np.minimum(points, self.extent - points).min(1)


def _of_size(marks: Marks, usual: float) -> npt.NDArray[np.bool_]:
    height = marks.extent.min(1)
    return np.asarray((height > 0.4 * usual) & (height < 3 * usual))


def _is_text(points: Floats, usual: float) -> bool:
    """Whether marks stand in rows, one way only, and not only by chance."""
    along, across = _in_rows(points, usual), _in_rows(points[:, ::-1], usual)
    found = max(along, across)
    if found < max(_TEXT, _IN_ROWS * len(points), _ONE_WAY * min(along, across)):
        return False
    return found >= _SURELY * len(points) or found >= _BY_CHANCE * _most(points @ _ASKEW, usual)


def _in_rows(points: Floats, usual: float) -> int:
    """How many marks stand in level rows of letters of about a usual height."""
    return max(int(rows_of(points, size).sum()) for size in (usual, 2 * usual))


def _most(points: Floats, usual: float) -> int:
    """The same for a sheet that stands upright or lies on its side."""
    return max(_in_rows(points, usual), _in_rows(points[:, ::-1], usual))
