"""Light on a page: shadows and uneven or coloured light found and divided out.

What the page would look like without ink is estimated in a small copy: thin dark marks are closed, then dark
parts that lie inside (photographs, stamps, panels) are filled up to the paper around them, while shadows,
which come in from the edge, stay (filling by morphological reconstruction: Vincent 1993).
"""

import cv2
import numpy as np
import numpy.typing as npt

from interviewprep.recognition.raster import Pixels, grey, resized

Floats = npt.NDArray[np.float32]

#: Longer side in pixels in which ink is closed, and in which the light is known.
_CLOSED_SIDE, _LIGHT_SIDE = 800, 200
#: Window in pixels that is wider than the strokes of letters, in the larger of the two.
_STROKE = 15
#: Light is uneven when the dim parts of the paper (a twentieth) have less than this share of the bright ones.
_EVEN = 0.87
#: Two colours are of one paper when the logarithms of red : green and blue : green differ less.
_SAME_COLOUR = 0.2
#: So much of the page must be paper for its light to be known.
_PAPER = 0.6
#: A page darker than this (of 255) on the whole is no paper in the shadow but white on black.
_DARK = 60.0
#: Paper becomes this bright; what is dim is made brighter by no more than this factor.
_WHITE, _MOST = 244.0, 4.5
#: Paper less coloured than this share was lit by coloured light: it becomes white.
_COLOURED = 0.16
_BLACK = 8.0
#: The outline of a picture on the page is a step in brightness (logarithm) of so much from pixel to pixel,
#: it is at least so many pixels thick, and no part as wide as this share of the page is a picture.
_SHARP, _THICK, _WIDE = 0.12, 7, 0.3
#: Rows that are evened at once, for the memory it takes.
_ROWS = 64


def is_uneven(page: Pixels) -> bool:
    """Whether a flat page is lit so unevenly that it reads worse."""
    light, paper = _light(page)
    bright = light.mean(axis=2)
    if paper.mean() < _PAPER or np.median(bright) < _DARK:
        return False
    dim, full = np.percentile(bright[paper], [5, 95])
    return bool(dim < _EVEN * full)


def evened(page: Pixels) -> Pixels:
    """The page as under even white light; ink, stamps and pictures keep their colours."""
    light, paper = _light(page)
    if not paper.any():
        return page
    gain = np.clip(_white(light, paper) / np.maximum(light, 1.0), 0.5, _MOST).astype(np.float32)
    height, width = page.shape[:2]
    across = cv2.resize(gain, (width, gain.shape[0]), interpolation=cv2.INTER_LINEAR).reshape(
        gain.shape[0], -1
    )
    flat = page.reshape(height, -1)
    out = np.empty_like(flat)
    place = np.clip(
        (np.arange(height, dtype=np.float32) + 0.5) * (len(across) / height) - 0.5, 0, len(across) - 1
    )
    for top in range(0, height, _ROWS):
        rows = place[top : top + _ROWS]
        upper = np.minimum(rows.astype(np.int64), len(across) - 1)
        lower = np.minimum(upper + 1, len(across) - 1)
        part = (rows - upper).astype(np.float32)[:, None]
        strip = across[upper] * (1 - part) + across[lower] * part
        cv2.multiply(flat[top : top + _ROWS], strip, dst=out[top : top + _ROWS], dtype=cv2.CV_8U)
    return out.reshape(page.shape)


def _white(light: Floats, paper: npt.NDArray[np.bool_]) -> Floats:
    """What the paper shall look like: white, or its own colour where it has one, made bright."""
    colour = np.median(light[paper], axis=0)
    if 1 - float(colour.min() / max(colour.max(), 1.0)) < _COLOURED:
        return np.full(light.shape[2], _WHITE, np.float32)
    return np.asarray(colour * (_WHITE / max(float(colour.max()), 1.0)), np.float32)


def _light(page: Pixels) -> tuple[Floats, npt.NDArray[np.bool_]]:
    """The brightness of bare paper all over a page (small, with a third axis), and where paper was seen."""
    small = resized(page, min(1.0, _CLOSED_SIDE / max(page.shape[:2])))
    closed = np.asarray(
        cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((_STROKE, _STROKE), np.uint8)), np.uint8
    )
    tiny = resized(closed, min(1.0, _LIGHT_SIDE / max(closed.shape[:2])))
    light = cv2.GaussianBlur(_filled(tiny), (0, 0), 1.0).astype(np.float32)
    light = light[..., None] if light.ndim == 2 else light
    paper = _paper(light) & ~_pictures(tiny)
    if not paper.all() and paper.any():
        light = _spread(light, paper)
    return light, paper


def _filled(picture: Pixels) -> Pixels:
    """The picture with each dark part that does not reach its edge as bright as the darkest way out of it."""
    inner = np.full_like(picture, 255)
    for edge in (np.s_[0], np.s_[-1], np.s_[:, 0], np.s_[:, -1]):
        inner[edge] = picture[edge]
    kernel = np.ones((3, 3), np.uint8)
    for _ in range(sum(picture.shape[:2])):
        lower = np.maximum(cv2.erode(inner, kernel), picture)
        if np.array_equal(lower, inner):
            break
        inner = lower
    return inner


def _paper(light: Floats) -> npt.NDArray[np.bool_]:
    """Where the light falls on something of the paper's colour."""
    if light.shape[2] == 1:
        return np.asarray(light[..., 0] > 0)
    logs = np.log(light + _BLACK)
    colour = np.stack([logs[..., 0] - logs[..., 1], logs[..., 2] - logs[..., 1]], axis=2)
    bright = light.mean(axis=2)
    usual = np.median(colour[bright >= np.median(bright)], axis=0)
    return np.asarray(np.linalg.norm(colour - usual, axis=2) < _SAME_COLOUR)


def _pictures(closed: Pixels) -> npt.NDArray[np.bool_]:
    """Parts with a sharp outline that lie wholly inside the page: a portrait, a panel, no shadow."""
    bright = np.log(grey(closed).astype(np.float32) + _BLACK)
    kernel = np.ones((3, 3), np.uint8)
    flat = ((cv2.dilate(bright, kernel) - cv2.erode(bright, kernel)) < _SHARP).astype(np.uint8)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(flat, connectivity=4)
    height, width = bright.shape
    left, top = stats[:, cv2.CC_STAT_LEFT], stats[:, cv2.CC_STAT_TOP]
    right, bottom = left + stats[:, cv2.CC_STAT_WIDTH], top + stats[:, cv2.CC_STAT_HEIGHT]
    open_ = (left == 0) | (top == 0) | (right == width) | (bottom == height)
    open_ |= stats[:, cv2.CC_STAT_AREA] > _WIDE * bright.size
    open_[0] = False
    inner = (~open_[labels]).astype(np.uint8)
    # the thin outlines of shadows are no pictures
    core = cv2.morphologyEx(inner, cv2.MORPH_OPEN, np.ones((_THICK, _THICK), np.uint8))
    return np.asarray(cv2.dilate(core, kernel) & inner, np.bool_)


def _spread(light: Floats, paper: npt.NDArray[np.bool_]) -> Floats:
    """The light of the paper spread over what is none, wider and wider until all of it is covered."""
    known = paper.astype(np.float32)
    out = light * known[..., None]
    missing, width = ~paper, 3.0
    while missing.any() and width < 400:
        weight = cv2.GaussianBlur(known, (0, 0), width)
        mean = cv2.GaussianBlur(light * known[..., None], (0, 0), width)
        mean = mean.reshape(light.shape) / np.maximum(weight, 1e-6)[..., None]
        reached = missing & (weight > 0.02)
        out[reached] = mean[reached]
        missing &= ~reached
        width *= 2
    out[missing] = np.median(light[paper], axis=0)
    return np.asarray(out, np.float32)
