"""What may make a page hard to read, and how alike two pictures are.

The thresholds were set on pictures spoiled on purpose (softened, made smaller, cut, lamps mirrored in them)
so that pages that read well get no hint; a hint is only advice to take the picture again.
"""

import cv2
import numpy as np
import numpy.typing as npt

from interviewprep.domain.likeness import WAVES
from interviewprep.domain.pages import PageHint
from interviewprep.domain.treatment import Treatment
from interviewprep.recognition.marks import Marks, find_marks
from interviewprep.recognition.raster import Pixels, grey, resized
from interviewprep.recognition.straighten import lean_of_marks

Floats = npt.NDArray[np.float32]

#: Longer side in pixels of the picture in which marks are looked for.
_MARKS_SIDE = 1600
#: With fewer marks there is no lettering to be judged.
_FEW_MARKS = 40
#: Letters have at least this share of the contrast of the darkest fifth of the marks.
_STRONG = 0.5
#: So many marks are looked at; those lower than this (pixels) are too small to say how sharp they are.
_JUDGED_MARKS, _LOWEST = 160, 5
#: Of their passages from ink to paper the sharpest third counts, in steps of grey that are at least so many.
_SHARPEST, _LEAST_CONTRAST = 30, 25
#: Strokes of legible letters pass from ink to paper within this share of the letters' height.
_SOFT = 0.36
#: Letters have strokes both ways; a hand that shook leaves those of one way sharp.
_WAYS = ((1, 0), (0, 1))
#: Paper dimmer than this (of 255) is dark.
_DIM = 70.0
#: A mirrored lamp: so bright, at least and at most so much of the page, so much brighter than around it.
_BLINDING, _SMALLEST, _LARGEST, _BRIGHTER = 251, 0.002, 0.4, 1.12
#: A sheet is cut off when a corner lies farther outside of the picture than this share of it.
_OUTSIDE = 0.02
#: Or when two corners that follow each other are this near to an edge of the picture.
_ON_EDGE = 0.003
#: Or when so many letters touch one edge of it.
_TOUCHING = 5
#: Longer side in pixels of the picture in which lamps are looked for, and of that which is hashed.
_GLARE_SIDE, _LIKENESS_SIDE = 500, 800
#: Resolution in dots per inch under which a page gets a hint.
_LEAST_DPI = 200
#: Sheets by their proportions: those of ISO 216 (A4, 297 mm) and of ISO 7810 ID-1 (85.6 mm), and how exactly.
_SHEETS = ((2**0.5, 297.0), (85.6 / 53.98, 85.6))
_PROPORTION = 0.06
#: Small letters of usual print (10 to 12 points, half of it their height) at 200 dpi are so many pixels high;
#: larger ones are legible whatever the sheet is taken for, and lower than the least none are.
_LOW_LETTERS, _LEAST_LETTERS = 15.0, 10.0
#: A page shows something when so much of it is ink.
_INK = 0.0005
#: Side in pixels of the reduced page whose waves are taken.
_WAVES_SIDE = 64


def hints(source: Pixels, page: Pixels, treatment: Treatment) -> tuple[PageHint, ...]:
    """What a person may want to photograph again; `page` is the treated `source`."""
    shades = grey(page)
    small = resized(shades, min(1.0, _MARKS_SIDE / max(shades.shape)))
    marks = _strong(find_marks(small))
    enlarged = shades.shape[0] / small.shape[0]
    sheet = treatment.corners is not None and not _holds_picture(treatment)
    lettering = len(marks.middle) >= _FEW_MARKS and (sheet or lean_of_marks(marks) is not None)
    found = {
        PageHint.BLURRED: lettering and softness(shades, marks, enlarged) > _SOFT,
        PageHint.GLARE: lettering and _has_glare(source, treatment),
        PageHint.DARK: lettering and _is_dark(source, treatment),
        PageHint.CUT_EDGE: _sheet_is_cut(treatment) or (lettering and _text_is_cut(source, treatment)),
        PageHint.LOW_RESOLUTION: lettering and _is_small(page, marks, enlarged),
    }
    return tuple(hint for hint, holds in found.items() if holds)


def _strong(marks: Marks) -> Marks:
    """The marks that are as dark as letters are, without the grain of pictures and paper."""
    if not len(marks.middle):
        return marks
    return marks.chosen(marks.contrast >= _STRONG * np.percentile(marks.contrast, 80))


def softness(shades: Pixels, marks: Marks, enlarged: float) -> float:
    """How wide the passage from ink to paper is, as a share of the height of small letters; 0 when unknown.

    `marks` were found in the grey page made `enlarged` times smaller.
    """
    height = np.asarray(marks.extent.min(1))
    usual = float(np.median(height))
    chosen = np.flatnonzero((height >= 0.7 * usual) & (height <= 2 * usual) & (height >= _LOWEST))
    chosen = chosen[:: max(1, len(chosen) // _JUDGED_MARKS)]
    passages = [_passages(_around(shades, marks, number, enlarged)) for number in chosen.tolist()]
    clear = [passage for passage in passages if passage is not None]
    if len(clear) < _FEW_MARKS // 4:
        return 0.0
    return float(np.percentile(np.array(clear), _SHARPEST, axis=0).max()) / (usual * enlarged)


def _around(shades: Pixels, marks: Marks, number: int, enlarged: float) -> Pixels:
    half = (marks.extent[number] / 2 + 2) * enlarged
    middle = marks.middle[number] * enlarged
    left, top = np.maximum(middle - half, 0).astype(int).tolist()
    right, bottom = (middle + half + 1).astype(int).tolist()
    return shades[top:bottom, left:right]


def _passages(letter: Pixels) -> tuple[float, float] | None:
    """Pixels from ink to paper where it is steepest, across and down; None for too little contrast."""
    if min(letter.shape) < 5:
        return None
    values = letter.astype(np.float32)
    contrast = float(np.percentile(values, 95)) - float(values.min())
    if contrast < _LEAST_CONTRAST:
        return None
    across, down = (np.percentile(np.abs(cv2.Sobel(values, cv2.CV_32F, *way, ksize=3)), 97) for way in _WAYS)
    return 8 * contrast / max(float(across), 1e-3), 8 * contrast / max(float(down), 1e-3)


def _seen(source: Pixels, treatment: Treatment) -> tuple[Pixels, npt.NDArray[np.bool_]]:
    """The source in small and grey, and which part of it becomes the page."""
    small = resized(source, min(1.0, _GLARE_SIDE / max(source.shape[:2])))
    shades = small if small.ndim == 2 else np.asarray(small.min(axis=2), np.uint8)
    inside: Pixels = np.ones(shades.shape, np.uint8)
    if treatment.corners is not None:
        corners = np.array(treatment.corners) * [shades.shape[1], shades.shape[0]]
        inside = np.zeros(shades.shape, np.uint8)
        cv2.fillConvexPoly(inside, np.rint(corners).astype(np.int32), 1)
    return shades, np.asarray(inside, bool)


def _has_glare(source: Pixels, treatment: Treatment) -> bool:
    """Whether a lamp is mirrored: white spots on paper that is dimmer a little away from them."""
    shades, inside = _seen(source, treatment)
    bright = np.asarray(cv2.morphologyEx(shades, cv2.MORPH_CLOSE, np.ones((7, 7), np.uint8)), np.uint8)
    white = ((bright >= _BLINDING) & inside).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(white, connectivity=4)
    page = max(1, int(inside.sum()))
    near, far = round(0.02 * max(shades.shape)), round(0.05 * max(shades.shape))
    for number in range(1, count):
        if not _SMALLEST * page <= stats[number, cv2.CC_STAT_AREA] <= _LARGEST * page:
            continue
        spot = (labels == number).astype(np.uint8)
        ring = _grown(spot, far) & ~_grown(spot, near) & inside
        if ring.sum() > 0.3 * spot.sum() and float(np.median(bright[ring])) * _BRIGHTER < 255:
            return True
    return False


def _grown(spot: Pixels, pixels: int) -> npt.NDArray[np.bool_]:
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * pixels + 1, 2 * pixels + 1))
    return np.asarray(cv2.dilate(spot, kernel), bool)


def _is_dark(source: Pixels, treatment: Treatment) -> bool:
    """Whether even the bright half of the paper is dim."""
    shades, inside = _seen(source, treatment)
    return bool(np.percentile(shades[inside], 75) < _DIM) if inside.any() else False


def _sheet_is_cut(treatment: Treatment) -> bool:
    """Whether a sheet runs over the edge of the picture; a whole picture that was straightened does not."""
    if treatment.corners is None or _holds_picture(treatment):
        return False
    corners = np.array(treatment.corners)
    beyond = np.maximum(-corners, corners - 1)
    on_edge = beyond > -_ON_EDGE
    return bool((beyond > _OUTSIDE).any() or (on_edge & np.roll(on_edge, -1, axis=0)).any())


def _holds_picture(treatment: Treatment) -> bool:
    corners = (treatment.on_page(point) for point in ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)))
    return all(-_OUTSIDE <= value <= 1 + _OUTSIDE for corner in corners for value in corner)


def _text_is_cut(source: Pixels, treatment: Treatment) -> bool:
    """Whether letters touch an edge of a picture in which no sheet was found."""
    if treatment.corners is not None and not _holds_picture(treatment):
        return False
    marks = find_marks(grey(resized(source, min(1.0, _MARKS_SIDE / max(source.shape[:2])))))
    if not len(marks.middle):
        return False
    size = np.array(marks.size, np.float32)
    middle, half = marks.middle, marks.extent / 2
    corners = [(middle - half) / size, (middle + half) / size]
    usual, strong = float(np.median(marks.extent.min(1))), float(np.median(marks.contrast))
    low = marks.extent.min(1)
    letters = (low >= 0.5 * usual) & (low <= 1.7 * usual) & (marks.contrast >= 0.7 * strong)
    letters &= marks.extent.max(1) <= 5 * usual
    reach = 2.5 / float(size.max())
    for side in range(2):
        for touching in (corners[0][:, side] <= reach, corners[1][:, side] >= 1 - reach):
            if (touching & letters).sum() >= _TOUCHING:
                return True
    return False


def _is_small(page: Pixels, marks: Marks, enlarged: float) -> bool:
    """Whether the page has less than the least resolution, by the sheet it seems to be or by its letters."""
    letters = float(np.median(np.sqrt(marks.extent.prod(1)))) * enlarged
    if letters < _LEAST_LETTERS:
        return True
    long, short = max(page.shape[:2]), min(page.shape[:2])
    for proportion, millimetres in _SHEETS:
        if abs(long / short / proportion - 1) < _PROPORTION:
            return letters < _LOW_LETTERS and long / (millimetres / 25.4) < _LEAST_DPI
    return False


def likeness(page: Pixels) -> str:
    """A perceptual hash of a page (see domain.likeness): 16 hexadecimal digits, empty for a blank one."""
    shades = grey(page)
    shades = resized(shades, min(1.0, _LIKENESS_SIDE / max(shades.shape)))
    paper = cv2.morphologyEx(shades, cv2.MORPH_CLOSE, np.ones((21, 21), np.uint8))
    ink = cv2.subtract(paper, shades).astype(np.float32) / np.maximum(paper, 30)
    if (ink > 0.25).mean() < _INK:
        return ""
    ink = np.minimum(ink, 0.5).astype(np.float32)
    reduced = cv2.resize(ink, (_WAVES_SIDE, _WAVES_SIDE), interpolation=cv2.INTER_AREA)
    signs = cv2.dct(reduced)[np.ix_(WAVES, WAVES)] > 0
    return np.packbits(signs).tobytes().hex()
