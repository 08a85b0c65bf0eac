"""Quadrilaterals that straight borders of a picture make, seen as sheets lying on a table."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from interviewprep.recognition.borders import Borders, Floats

Numbers = npt.NDArray[np.int64]

#: Smallest share of the picture that a sheet takes.
_SMALLEST = 0.07
#: Opposite sides may lean so many degrees towards each other and differ so much in length.
_LEAN, _UNEQUAL = 35.0, 2.3
#: Sides that meet make at least this angle; the longer are at most so many times the shorter ones.
_SHARPEST, _LONGEST = 50.0, 5.5
#: Corners may lie so far outside of the picture, as a share of it.
_OUTSIDE = 0.22
#: Of a side so much must be seen, and so much of what is seen must be a border; and of all sides together.
_SEEN, _BORDER, _BORDER_ALL = 0.35, 0.4, 0.6
#: A side along the edge of the picture counts as if so much of it were a border.
_AT_EDGE = 0.5


@dataclass(frozen=True, slots=True)
class Quads:
    """Corners (n, 4, 2) in pixels, clockwise as seen, and lines (n, 4): side i runs from corner i to i + 1.

    `worth` (n) is the share of the sides that is a border. Lines numbered from `edges` on are the edges
    of the picture.
    """

    corners: Floats
    sides: Numbers
    worth: Floats
    edges: int

    def chosen(self, which: npt.NDArray[np.generic]) -> "Quads":
        """The quadrilaterals of an index or a mask."""
        return Quads(self.corners[which], self.sides[which], self.worth[which], self.edges)


def find_quads(borders: Borders, size: tuple[int, int], most: int) -> Quads:
    """The quadrilaterals with the best supported sides in a picture of `size`, best first."""
    width, height = size
    edges = np.array([[1, 0, 0], [1, 0, width - 1], [0, 1, 0], [0, 1, height - 1]], np.float32)
    lines = np.concatenate([borders.lines, edges])
    sides = _combinations(lines, size, len(borders.lines))
    crossings = _crossings(lines)
    following = np.roll(sides, -1, axis=1)
    corners = np.roll(crossings[sides, following], 1, axis=1)
    area = _area(corners)
    turned = area < 0
    # the other way round: corners 0 3 2 1, and side i still between corner i and i + 1
    corners[turned] = corners[turned][:, [0, 3, 2, 1]]
    sides[turned] = sides[turned][:, [3, 2, 1, 0]]
    fits = _is_plausible(corners, np.abs(area), size)
    return _supported(Quads(corners[fits], sides[fits], area[fits], len(borders.lines)), borders, size, most)


def _combinations(lines: Floats, size: tuple[int, int], edges: int) -> Numbers:
    """Two pairs of lines each: about parallel ones, and the pairs across each other; one edge at most."""
    first, second = np.triu_indices(len(lines), 1)
    normal = lines[:, :2]
    cosine = (normal[first] * normal[second]).sum(1)
    away = lines[:, 2] - normal @ (np.array(size, np.float32) / 2)
    apart = np.abs(away[first] - np.sign(cosine) * away[second])
    fits = (np.abs(cosine) > np.cos(np.radians(_LEAN))) & (apart > 0.1 * min(size))
    fits &= (first < edges) | (second < edges)
    first, second, cosine = first[fits], second[fits], cosine[fits]
    mean = normal[first] + np.sign(cosine)[:, None] * normal[second]
    mean /= np.maximum(np.linalg.norm(mean, axis=1, keepdims=True), 1e-6)
    one, other = np.nonzero(np.triu(np.abs(mean @ mean.T) < np.cos(np.radians(_SHARPEST)), 1))
    sides = np.column_stack([first[one], first[other], second[one], second[other]])
    return np.asarray(sides[(sides >= edges).sum(1) <= 1], np.int64)


def _crossings(lines: Floats) -> Floats:
    """Where each line meets each other one (n, n, 2); far away for parallel ones."""
    a, b, c = lines.astype(np.float64).T
    below = a[:, None] * b - a * b[:, None]
    below = np.where(np.abs(below) < 1e-9, 1e-9, below)
    x = (c[:, None] * b - c * b[:, None]) / below
    y = (a[:, None] * c - a * c[:, None]) / below
    return np.asarray(np.clip(np.stack([x, y], axis=2), -1e6, 1e6), np.float32)


def _area(corners: Floats) -> Floats:
    x, y = corners[..., 0], corners[..., 1]
    return np.asarray((x * np.roll(y, -1, 1) - np.roll(x, -1, 1) * y).sum(1) / 2, np.float32)


def _is_plausible(corners: Floats, area: Floats, size: tuple[int, int]) -> npt.NDArray[np.bool_]:
    """Whether these may be rectangles seen at an angle, inside the picture for the most part."""
    extent = np.array(size, np.float32)
    inside = ((corners >= -_OUTSIDE * extent) & (corners <= (1 + _OUTSIDE) * extent)).all((1, 2))
    along = np.roll(corners, -1, axis=1) - corners
    length = np.maximum(np.linalg.norm(along, axis=2), 1e-6)
    unit = along / length[..., None]
    following = np.roll(unit, -1, axis=1)
    sine = unit[..., 0] * following[..., 1] - unit[..., 1] * following[..., 0]
    opposite = length[:, :2] / length[:, 2:]
    across, down = length[:, [0, 2]].mean(1), length[:, [1, 3]].mean(1)
    fits = inside & (area > _SMALLEST * extent.prod()) & (sine > np.sin(np.radians(_SHARPEST))).all(1)
    fits &= (np.maximum(opposite, 1 / opposite) < _UNEQUAL).all(1)
    return np.asarray(fits & (np.maximum(across / down, down / across) < _LONGEST))


def _supported(quads: Quads, borders: Borders, size: tuple[int, int], most: int) -> Quads:
    """Those whose sides are borders of the picture, the likeliest first."""
    real = quads.sides < quads.edges
    numbers = np.minimum(quads.sides, quads.edges - 1)
    start = borders.along(quads.corners, numbers)
    end = borders.along(np.roll(quads.corners, -1, axis=1), numbers)
    length = np.linalg.norm(np.roll(quads.corners, -1, axis=1) - quads.corners, axis=2)
    seen = np.abs(borders.visible[numbers, end] - borders.visible[numbers, start])
    found = np.abs(borders.evidence[numbers, end] - borders.evidence[numbers, start])
    holds = (seen >= _SEEN * length) & (found >= _BORDER * seen)
    found, seen = np.where(real, found, _AT_EDGE * length), np.where(real, seen, length)
    worth = found.sum(1) / np.maximum(seen.sum(1), 1)
    kept = np.flatnonzero((holds | ~real).all(1) & (worth > _BORDER_ALL))
    share = _area(quads.corners[kept]) / (size[0] * size[1])
    order = np.argsort(-worth[kept] * share**0.25, kind="stable")[:most]
    chosen = kept[order]
    return Quads(quads.corners[chosen], quads.sides[chosen], worth[chosen].astype(np.float32), quads.edges)
