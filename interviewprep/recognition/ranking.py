"""Which quadrilaterals look like sheets of paper: their sides looked at closely, from within and without."""

from dataclasses import dataclass, replace

import cv2
import numpy as np
import numpy.typing as npt

from interviewprep.recognition.borders import FAR, STEP, Borders, Floats, side_values
from interviewprep.recognition.quads import Quads

Truths = npt.NDArray[np.bool_]

#: Places along each side that are looked at.
_PLACES = 48
#: Two colours of paper differ by less than this (see `features`).
_SAME_COLOUR = 0.13
#: From one place along a border to the next paper changes by less.
_SMOOTH = 0.06
#: Deep inside a side differs from beyond it at least by this share of a border's step.
_DEEP = 0.6
#: On so much of each side the colours differ near it and far from it.
_APART = 0.35
#: What counts how much: shares of the sides that are borders, of paper's colour, brighter inside, smooth and
#: apart also farther away; the worst side, the size, all sides seen, borders that go on beyond corners.
_WEIGHTS = (1.0, 0.4, 0.2, 0.4, 0.5)
_WORST, _SIZE, _CLOSED, _OVERRUN = 0.5, 0.1, 0.35, -0.25
#: Corners this near to each other (share of the longer side of the picture) are the same.
_NEAR = 0.02
#: A larger quadrilateral around the best one goes before it when it is worth so little less.
_NEARLY, _MUCH_LARGER = 0.2, 1.5


def ranked(quads: Quads, borders: Borders, values: Floats) -> Quads:
    """The quadrilaterals that may be sheets, the likeliest first, each kind once; `worth` is their score."""
    if not len(quads.corners):
        return quads
    height, width = values.shape[:2]
    sides = _Sides(quads, values)
    score = np.full(len(quads.corners), 0.0)
    for weight, share in zip(_WEIGHTS, sides.shares(), strict=True):
        score += weight * share
    worst = sides.worst()
    closed = np.asarray((quads.sides < quads.edges).all(axis=1), np.bool_)
    area = np.array([cv2.contourArea(corners) for corners in quads.corners]) / (width * height)
    score += _WORST * worst + _SIZE * np.sqrt(area) + _CLOSED * closed
    score += _OVERRUN * _overrun(quads, borders)
    order = np.argsort(-score, kind="stable")
    kept: list[int] = []
    for number in order[worst[order] >= _APART].tolist():
        alike = [other for other in kept if closed[other] == closed[number]]
        away = [float(np.abs(quads.corners[number] - quads.corners[other]).max()) for other in alike]
        if min(away, default=np.inf) > _NEAR * max(width, height):
            kept.append(number)
    return replace(quads, worth=score.astype(np.float32)).chosen(np.array(kept, np.int64))


def goes_before(quads: Quads, other: int, chosen: int) -> bool:
    """Whether a ranked one is nearly as good as the chosen one and holds it: a spread, not one page of it."""
    if quads.worth[other] < quads.worth[chosen] - _NEARLY or (quads.sides[other] >= quads.edges).any():
        return False
    outer, inner = quads.corners[other], quads.corners[chosen]
    if cv2.contourArea(outer) < _MUCH_LARGER * cv2.contourArea(inner):
        return False
    return holds(outer, inner)


def holds(outer: Floats, inner: Floats) -> bool:
    """Whether corners lie within others, or hardly outside."""
    reach = _NEAR * float(np.abs(outer).max())
    return all(cv2.pointPolygonTest(outer, (float(x), float(y)), True) > -reach for x, y in inner)


@dataclass(frozen=True, slots=True)
class _Places:
    """Places along all sides (4 n, places): their features inside and outside, and whether they are seen."""

    x: Floats
    y: Floats
    outward: Floats
    seen: Truths


class _Sides:
    """The sides of quadrilaterals, seen at places along them."""

    def __init__(self, quads: Quads, values: Floats) -> None:
        self._count, self._values = len(quads.corners), values
        self._at = _places(quads, values)
        self._inner, outer = self._beside(-1), self._beside(1)
        self._border = (np.linalg.norm(self._inner - outer, axis=2) > STEP) & self._at.seen
        self._brighter = (self._inner[..., 0] > outer[..., 0]) & self._border
        self._apart = self._differ_far()

    def shares(self) -> tuple[Floats, ...]:
        """For each quadrilateral the shares of what is seen of its sides, in the order of the weights."""
        total = np.maximum(self._at.seen.reshape(self._count, -1).sum(1), 1)
        truths = (self._border, self._alike(), self._brighter, self._smooth(), self._apart)
        return tuple((truth & self._at.seen).reshape(self._count, -1).sum(1) / total for truth in truths)

    def worst(self) -> Floats:
        """The least share of a side that differs near and far; sides at the picture's edge do not count."""
        seen = self._at.seen.sum(1)
        each = np.where(seen > 0, (self._apart & self._at.seen).sum(1) / np.maximum(seen, 1), 1.0)
        return np.asarray(each.reshape(self._count, 4).min(1), np.float32)

    def _beside(self, sign: int, *distances: float) -> Floats:
        at = self._at
        if distances:
            return side_values(self._values, at.x, at.y, at.outward, sign, distances)
        return side_values(self._values, at.x, at.y, at.outward, sign)

    def _differ_far(self) -> Truths:
        """Where the inside differs from what is farther out: beside a rule there is the same paper twice."""
        near, far = (self._beside(-1, away) for away in FAR)
        deep = np.where(near[..., :1] > far[..., :1], near, far)  # the brighter of them is paper, not ink
        apart: Truths = self._border.copy()
        for away in FAR:
            beyond = self._beside(1, away)
            apart &= np.linalg.norm(self._inner - beyond, axis=2) > STEP
            apart &= np.linalg.norm(deep - beyond, axis=2) > _DEEP * STEP
        return apart

    def _alike(self) -> Truths:
        colour = self._inner.reshape(self._count, -1, self._values.shape[2])[..., 1:]
        paper = np.median(colour, axis=1, keepdims=True)
        alike = np.linalg.norm(colour - paper, axis=2) < _SAME_COLOUR
        return np.asarray(alike.reshape(-1, _PLACES), np.bool_)

    def _smooth(self) -> Truths:
        change = np.linalg.norm(np.diff(self._inner, axis=1), axis=2)
        return np.asarray(np.pad(change < _SMOOTH, ((0, 0), (0, 1)), mode="edge"), np.bool_)


def _places(quads: Quads, values: Floats) -> _Places:
    height, width = values.shape[:2]
    start, along = quads.corners, np.roll(quads.corners, -1, axis=1) - quads.corners
    share = np.linspace(0.03, 0.97, _PLACES, dtype=np.float32)
    points = (start[:, :, None] + along[:, :, None] * share[:, None]).reshape(-1, _PLACES, 2)
    outward = np.stack([along[..., 1], -along[..., 0]], axis=2).reshape(-1, 2)
    outward = outward / np.linalg.norm(outward, axis=1, keepdims=True)
    seen = ((points >= 0) & (points <= np.array([width - 1, height - 1]))).all(2)
    seen &= quads.sides.reshape(-1, 1) < quads.edges
    return _Places(points[..., 0], points[..., 1], np.asarray(outward, np.float32), seen)


def _overrun(quads: Quads, borders: Borders) -> Floats:
    """How far the borders go on beyond the corners, 0 to 1: those of a sheet end there."""
    numbers = np.minimum(quads.sides, quads.edges - 1)
    start = borders.along(quads.corners, numbers)
    end = borders.along(np.roll(quads.corners, -1, axis=1), numbers)
    beyond = []
    for here, there in ((start, end), (end, start)):
        away = np.sign(here - there)
        near = np.clip(here + 5 * away, 0, 2 * borders.reach)
        far = np.clip(here + 30 * away, 0, 2 * borders.reach)
        seen = np.abs(borders.visible[numbers, far] - borders.visible[numbers, near])
        found = np.abs(borders.evidence[numbers, far] - borders.evidence[numbers, near])
        beyond.append(np.where(quads.sides < quads.edges, found / np.maximum(seen, 10), 0))
    return np.asarray(np.mean(beyond, axis=(0, 2)), np.float32)
