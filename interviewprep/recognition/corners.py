"""The corners of a sheet set exactly: each side goes through the places where the picture changes most."""

import cv2
import numpy as np
import numpy.typing as npt

from interviewprep.recognition.borders import features
from interviewprep.recognition.raster import Pixels

Floats = npt.NDArray[np.float32]

#: Places along each side, and how far from it (pixels) the exact side is looked for.
_PLACES, _REACH = 90, 11
#: Width in pixels of the two strips that are compared.
_STRIP = 3
#: Places whose change is less than this share of the usual one are hidden by something.
_HIDDEN = 0.5
#: No border is where the colours on its two sides differ less (see `features`).
_FAINT = 0.02
#: A side is moved when so many places agree within so many pixels.
_FEWEST, _AGREE = 20, 1.6


def refined(picture: Pixels, corners: Floats, open_sides: npt.NDArray[np.bool_]) -> Floats:
    """Corners (4, 2) in pixels after each side was set exactly, but for those that no border shows."""
    lines = []
    for number in range(4):
        start, end = corners[number], corners[(number + 1) % 4]
        exact = None if open_sides[number] else _exact(picture, start, end)
        lines.append(exact or _line(start, end))
    found = np.array([_crossing(lines[number - 1], lines[number]) for number in range(4)], np.float32)
    moved = np.abs(found - corners).max()
    return found if moved <= 4 * _REACH else corners


def opened(corners: Floats, side: int) -> Floats:
    """Corners of a sheet that runs over the edge of the picture on one side: that side made parallel to the
    one across from it, so far out that nothing seen is lost."""
    first, second, third, fourth = ((side + more) % 4 for more in range(4))
    along = corners[fourth] - corners[third]
    normal = np.array([along[1], -along[0]], np.float32)
    middle = corners.mean(0)
    normal = normal if normal @ (corners[first] - middle) > 0 else -normal
    outermost = max(float(normal @ corners[first]), float(normal @ corners[second]))
    line = (float(normal[0]), float(normal[1]), outermost)
    moved = corners.copy()
    moved[first] = _crossing(line, _line(corners[fourth], corners[first]))
    moved[second] = _crossing(line, _line(corners[third], corners[second]))
    return moved


def _line(start: Floats, end: Floats) -> tuple[float, float, float]:
    along = (end - start) / np.linalg.norm(end - start)
    return float(along[1]), float(-along[0]), float(along[1] * start[0] - along[0] * start[1])


def _crossing(one: tuple[float, float, float], other: tuple[float, float, float]) -> tuple[float, float]:
    below = one[0] * other[1] - other[0] * one[1]
    x = (one[2] * other[1] - other[2] * one[1]) / below
    y = (one[0] * other[2] - other[0] * one[2]) / below
    return x, y


def _exact(picture: Pixels, start: Floats, end: Floats) -> tuple[float, float, float] | None:
    """The line (a·x + b·y = c) of a side near the one given; None where it is not clear."""
    height, width = picture.shape[:2]
    along = (end - start) / np.linalg.norm(end - start)
    outward = np.array([along[1], -along[0]], np.float32)
    share = np.linspace(0.02, 0.98, _PLACES, dtype=np.float32)
    away = np.arange(-_REACH - _STRIP, _REACH + _STRIP + 1, dtype=np.float32)
    places = start + (end - start) * share[:, None]
    grid = places[:, None] + outward * away[:, None]
    inside = ((grid >= 0) & (grid <= [width - 1, height - 1])).all(2).all(1)
    if inside.sum() < _FEWEST:
        return None
    grid = grid[inside].astype(np.float32)
    sampled = cv2.remap(picture, grid[..., 0], grid[..., 1], cv2.INTER_LINEAR)
    values = features(np.asarray(sampled, np.uint8))
    summed = np.cumsum(np.pad(values, ((0, 0), (1, 0), (0, 0))), axis=1)
    strips = (summed[:, _STRIP:] - summed[:, :-_STRIP]) / _STRIP
    change = strips[:, : -_STRIP - 1] - strips[:, _STRIP + 1 :]
    usual = np.median(strips[:, :_STRIP].mean(1) - strips[:, -_STRIP:].mean(1), axis=0)
    if float(np.linalg.norm(usual)) < _FAINT:
        return None
    response = change @ (usual / np.linalg.norm(usual))
    best = response.argmax(1)
    clear = response.max(1) > _HIDDEN * np.median(response.max(1))
    offset = away[best + _STRIP]
    return _through(grid[:, 0] - outward * away[0] + outward * offset[:, None], clear, outward)


def _through(
    points: Floats, clear: npt.NDArray[np.bool_], outward: Floats
) -> tuple[float, float, float] | None:
    """The line through most of the points."""
    points = points[clear]
    if len(points) < _FEWEST:
        return None
    fitted: Floats | None = None
    for _ in range(3):
        along_x, along_y, x, y = (
            cv2.fitLine(points.astype(np.float32), cv2.DIST_HUBER, 0, 0.01, 0.01).ravel().tolist()
        )
        normal = np.array([along_y, -along_x], np.float32)
        normal = normal if normal @ outward > 0 else -normal
        middle = float(normal @ np.array([x, y], np.float32))
        near = np.abs(points @ normal - middle) < _AGREE
        if near.sum() < max(_FEWEST, 0.4 * len(points)):
            break
        points, fitted = points[near], np.array([normal[0], normal[1], middle], np.float32)
    return None if fitted is None else (float(fitted[0]), float(fitted[1]), float(fitted[2]))
