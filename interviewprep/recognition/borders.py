"""Straight borders in a picture: where one colour ends and another begins along a line.

A border is judged by the colours on its two sides, a few pixels away from it: printed rules and rows
of letters have the same paper on both sides and are none. Colours are compared as logarithms, so that a
border in the shadow counts as much as one in the light.
"""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from interviewprep.recognition.raster import Pixels

Floats = npt.NDArray[np.float32]
Line = tuple[float, float, float]

#: Added to each channel (of 255 steps) before its logarithm, so that noise in the dark stays small.
_DARK = 16.0
#: How much more a difference in colour counts than one in brightness.
_COLOUR = 1.5
#: Segments shorter than this share of the picture's longer side say nothing about a sheet.
_SHORTEST = 0.025
#: Segments belong to one line within so many pixels and degrees.
_NEAR, _PARALLEL = 2.5, 4.0
#: Most lines that are tried as sides of a sheet.
_MOST_LINES = 30
#: Window in pixels and difference from its mean that the search for segments sees at most.
_AROUND, _STRETCHED = 61, 0.35
#: A bright part is looked at from this share of the picture on, its sides from this share of the longer side.
_LARGE, _SIDE = 0.05, 0.08
#: What is nearer than this to an edge of the picture along all its length (pixels) is that edge.
_EDGE = 4.0
#: Along a border one of its sides, the paper, changes by less than this over so many pixels.
_SMOOTH, _OVER = 0.06, 6
#: Pixels away from the border at which its two sides are looked at, and the difference that counts.
SIDES = (2.5, 4.0, 5.5)
FAR = (10.0, 20.0)
STEP = 0.04
#: Larger differences count as this one where borders are compared.
_STRONG = 0.4


def features(picture: Pixels) -> Floats:
    """Brightness and, for RGB, two colour differences of each pixel, as logarithms (natural)."""
    logs = np.log(picture.astype(np.float32) + _DARK)
    if picture.ndim == 2:
        return np.asarray(cv2.blur(logs, (3, 3))[..., None], np.float32)
    red, green, blue = cv2.split(logs)
    bright = 0.3 * red + 0.6 * green + 0.1 * blue
    merged = cv2.merge([bright, _COLOUR * (red - green), _COLOUR * (blue - green)])
    return np.asarray(cv2.blur(merged, (3, 3)), np.float32)


@dataclass(frozen=True, slots=True)
class Borders:
    """Lines of a picture with what lies along them.

    `lines` has (a, b, c) of a·x + b·y = c each, a² + b² = 1. `evidence` and `visible` count, along each
    line, the pixels with a border and those inside the picture, from `-reach` to `reach` of the
    point of the line nearest to the middle of the picture.
    """

    lines: Floats
    evidence: Floats
    visible: Floats
    middle: tuple[float, float]
    reach: int

    def along(self, points: Floats, numbers: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        """Where points stand on the lines of these numbers: index into `evidence` and `visible`."""
        a, b = self.lines[numbers, 0], self.lines[numbers, 1]
        t = (points[..., 1] - self.middle[1]) * a - (points[..., 0] - self.middle[0]) * b
        return np.asarray(np.clip(np.rint(t) + self.reach, 0, 2 * self.reach), np.int64)


def find_borders(picture: Pixels, values: Floats) -> Borders:
    """The likeliest sides of a sheet in a small picture with these `features`."""
    height, width = picture.shape[:2]
    segments = np.concatenate([_segments(picture, values), _outlines(picture)])
    lines = _lines(segments[~_at_edge(segments, (width, height))])
    reach = int(np.hypot(width, height) / 2) + 2
    middle = (width / 2, height / 2)
    steps, visible = _profiles(values, lines, middle, reach)
    evidence = (steps > STEP) & visible
    strength = (np.minimum(steps, _STRONG) * evidence).sum(1)
    best = np.argsort(-strength, kind="stable")[:_MOST_LINES]
    counted = np.zeros((2, len(best), 2 * reach + 2), np.float32)
    if len(best):
        counted[0, :, 1:] = np.cumsum(cv2.blur(evidence[best].astype(np.float32), (3, 1)), axis=1)
        counted[1, :, 1:] = np.cumsum(visible[best], axis=1)
    return Borders(lines[best], counted[0], counted[1], middle, reach)


def _segments(picture: Pixels, values: Floats) -> Floats:
    """Start and end of straight edges in brightness and between warm and cool colours."""
    detector = cv2.createLineSegmentDetector(cv2.LSD_REFINE_NONE)
    shortest = _SHORTEST * max(picture.shape[:2])
    found = []
    planes = [values[..., 0]] if values.shape[2] == 1 else [values[..., 0], values[..., 1] - values[..., 2]]
    for plane in map(np.ascontiguousarray, planes):
        # the detector sees steps of five of 255 and more: differences from around are stretched for it
        apart = plane - cv2.blur(plane, (_AROUND, _AROUND))
        eight = np.clip(127.5 + apart * (127.5 / _STRETCHED), 0, 255).astype(np.uint8)
        segments = detector.detect(eight)[0]
        if segments is not None:
            segments = segments.reshape(-1, 4)
            length = np.hypot(segments[:, 2] - segments[:, 0], segments[:, 3] - segments[:, 1])
            found.append(segments[length >= shortest])
    return np.concatenate(found).astype(np.float32) if found else np.empty((0, 4), np.float32)


def _outlines(picture: Pixels) -> Floats:
    """Sides of the large bright parts of a picture, which a strong pattern does not break to pieces."""
    lightest = picture if picture.ndim == 2 else picture.max(axis=2)
    bright = np.asarray(cv2.morphologyEx(lightest, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8)), np.uint8)
    level = cv2.threshold(bright, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)[0]
    longest, found = max(picture.shape[:2]), []
    for share in (0.0, 0.35, 0.7):
        mask = (bright > level + share * (float(bright.max()) - level)).astype(np.uint8)
        mask = np.asarray(cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((15, 15), np.uint8)), np.uint8)
        outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
        for outline in outlines:
            if cv2.contourArea(outline) < _LARGE * mask.size:
                continue
            corners = cv2.approxPolyDP(outline, 0.008 * longest, True).reshape(-1, 2).astype(np.float32)
            sides = np.concatenate([corners, np.roll(corners, -1, axis=0)], axis=1)
            length = np.linalg.norm(sides[:, 2:] - sides[:, :2], axis=1)
            found.append(sides[length > _SIDE * longest])
    return np.concatenate(found) if found else np.empty((0, 4), np.float32)


def _at_edge(segments: Floats, size: tuple[int, int]) -> npt.NDArray[np.bool_]:
    """Which segments run along an edge of the picture."""
    ends = segments.reshape(-1, 2, 2)
    extent = np.array(size, np.float32) - 1
    along = np.asarray((ends < _EDGE).all(axis=1) | (ends > extent - _EDGE).all(axis=1))
    return np.asarray(along.any(axis=1), np.bool_)


def _lines(segments: Floats) -> Floats:
    """Lines through segments that continue each other, longest first."""
    if not len(segments):
        return np.empty((0, 3), np.float32)
    start, end = segments[:, :2], segments[:, 2:]
    length = np.linalg.norm(end - start, axis=1)
    direction = (end - start) / length[:, None]
    left = np.argsort(-length, kind="stable")
    lines: list[Line] = []
    while len(left) and len(lines) < 3 * _MOST_LINES:
        first = left[0]
        normal = np.array([-direction[first, 1], direction[first, 0]])
        away = np.maximum(
            np.abs((start[left] - start[first]) @ normal), np.abs((end[left] - start[first]) @ normal)
        )
        parallel = np.abs(direction[left] @ direction[first]) > np.cos(np.radians(_PARALLEL))
        # far along the line a small error of its direction moves it away
        far = np.abs((start[left] + end[left]) / 2 @ direction[first] - start[first] @ direction[first])
        same = parallel & (away < _NEAR + 0.012 * far)
        same[0] = True
        lines.append(_fitted(start[left[same]], end[left[same]], length[left[same]]))
        left = left[~same]
    return np.array(lines, np.float32).reshape(-1, 3)


def _fitted(start: Floats, end: Floats, length: Floats) -> Line:
    """The line of least squares through segments, each counting by its length."""
    points, weights = np.concatenate([start, end]), np.concatenate([length, length])
    centre = np.average(points, axis=0, weights=weights)
    spread = (points - centre) * np.sqrt(weights)[:, None]
    normal = np.linalg.svd(spread.T @ spread)[0][:, 1]
    return float(normal[0]), float(normal[1]), float(normal @ centre)


def _profiles(
    values: Floats, lines: Floats, middle: tuple[float, float], reach: int
) -> tuple[Floats, npt.NDArray[np.bool_]]:
    """For each line and place along it: the difference of its two sides, and whether it is in the picture."""
    height, width = values.shape[:2]
    t = np.arange(-reach, reach + 1, dtype=np.float32)
    normal = lines[:, :2]
    centre = np.array(middle, np.float32)
    foot = centre + normal * (lines[:, 2] - normal @ centre)[:, None]
    x = foot[:, :1] - normal[:, 1:] * t
    y = foot[:, 1:] + normal[:, :1] * t
    visible = (x >= 0) & (x <= width - 1) & (y >= 0) & (y <= height - 1)
    one, other = (side_values(values, x, y, normal, sign) for sign in (1, -1))
    found = np.zeros(x.shape, bool)
    for paper, sign in ((one, -1), (other, 1)):
        smooth = _change(paper) < _SMOOTH
        for far in FAR:  # beyond a row of letters there is paper again, beyond a sheet there is none
            beyond = side_values(values, x, y, normal, sign, (far,))
            smooth &= np.linalg.norm(paper - beyond, axis=2) > STEP
        found |= smooth
    return np.linalg.norm(one - other, axis=2) * found, visible


def _change(side: Floats) -> Floats:
    """By how much the features change along each line over a few pixels."""
    ahead = np.pad(side, ((0, 0), (_OVER, _OVER), (0, 0)), mode="edge")
    return np.asarray(np.linalg.norm(ahead[:, 2 * _OVER :] - ahead[:, : -2 * _OVER], axis=2), np.float32)


def side_values(
    values: Floats, x: Floats, y: Floats, normal: Floats, sign: int, distances: tuple[float, ...] = SIDES
) -> Floats:
    """The mean of the features beside points of lines (one a row), on the side to which the normal points."""
    height, width = values.shape[:2]
    total = np.zeros((*x.shape, values.shape[2]), np.float32)
    for away in distances:
        column = np.clip(np.rint(x + sign * away * normal[:, :1]), 0, width - 1).astype(np.int64)
        row = np.clip(np.rint(y + sign * away * normal[:, 1:]), 0, height - 1).astype(np.int64)
        total += values[row, column]
    return np.asarray(total / len(distances), np.float32)
