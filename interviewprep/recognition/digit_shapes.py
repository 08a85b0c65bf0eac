"""The figures of a number told one by one from their shapes: a reading that owes nothing to Tesseract.

Tesseract's data for Arabic do not know the Arabic digits (0 of 20 numbers right, measured), those for
Persian and Belarusian mistake some, surely. Figures are printed apart, so each is cut out, with its place
between base line and top (a zero is a dot in the middle, a full stop one below), and told by a small
network. It was trained by `resources/digits/make_digits.py` and is kept in `resources/digits/digits.npz`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
import numpy.typing as npt

from interviewprep import resources
from interviewprep.recognition.raster import Pixels, resized

#: The shapes told apart: Western digits, Eastern ones with both forms of 4, 5 and 6, marks between them.
WESTERN, MARKS = "0123456789", "/.-"
SHAPES = WESTERN + "٠١٢٣" + "٤٥٦" + "۴۵۶" + "٧٨٩" + MARKS
#: What may stand in one number, by the digits it is written with.
SYSTEMS = {"western": WESTERN + MARKS, "arabic": "٠١٢٣٤٥٦٧٨٩" + MARKS, "persian": "٠١٢٣۴۵۶٧٨٩" + MARKS}

#: A picture of a figure: rows from above the digits to below the base line, columns around the middle.
ROWS, COLUMNS = 24, 20
#: Pixels of it that a digit is high, and rows above the base line.
_HIGH, _ABOVE = 15, 19
#: Numbers lower than this many pixels are enlarged before they are cut up.
_SMALL = 40
#: Specks of less than this share of a digit's height, squared, are dirt.
_DIRT = 0.08
#: What share of black is ink, and how much wider than high a figure may be: a wider one is two that touch.
_INK, _WIDEST = 0.4, 1.05
#: Parts that stand over one another by this share of the narrower are of one figure.
_ONE = 0.5

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Told:
    """A number told by shapes: its figures from left to right, the surest sort of digits, how sure (0 to 1).

    `sure` is the probability of the least sure figure.
    """

    text: str
    system: str
    sure: float


def tell(strip: Pixels, span: tuple[int, int] | None = None, apart: float = 0.3) -> Told | None:
    """The number in a grey strip; None where no figures can be cut out.

    It stands between the columns of `span`; figures outside belong to it when they are no further from
    one of its figures than a digit's height times `apart`.
    """
    pictures = cut(strip, span, apart)
    if not len(pictures) or (pictures.max(axis=1) > _INK).sum(axis=1).max() > _WIDEST * _HIGH:
        return None
    likely = _probabilities(pictures)
    told = [_as(system, likely) for system in SYSTEMS]
    return max(told, key=lambda one: one[1])[0]


def cut(strip: Pixels, span: tuple[int, int] | None = None, apart: float = 0.3) -> Floats:
    """Pictures of the figures in a strip from left to right: (number, ROWS, COLUMNS), ink 1, paper 0."""
    enlarged = max(1.0, _SMALL / strip.shape[0])
    strip = resized(strip, enlarged)
    _, mask = cv2.threshold(strip, 0, 255, cv2.THRESH_BINARY_INV | cv2.THRESH_OTSU)
    boxes = _figures(np.asarray(mask, dtype=np.uint8))
    if span and boxes:
        boxes = _within(boxes, (span[0] * enlarged, span[1] * enlarged), apart)
    if not boxes:
        return np.empty((0, ROWS, COLUMNS), dtype=np.float32)
    heights = [bottom - top for _, top, _, bottom in boxes]
    high = float(np.percentile(heights, 75))
    feet = float(np.median([bottom for _, top, _, bottom in boxes if bottom - top >= 0.6 * high]))
    dark = float(np.percentile(strip, 5))
    paper = max(dark + 1.0, float(np.median(strip)))
    ink_share = np.clip((paper - strip.astype(np.float32)) / np.float32(paper - dark), 0, 1).astype(
        np.float32
    )
    return np.stack([_picture(ink_share, box, high, feet) for box in boxes])


def _figures(mask: Pixels) -> list[tuple[int, int, int, int]]:
    count, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    found = sorted((int(x), int(y), int(x + w), int(y + h)) for x, y, w, h, _ in stats[1:count].tolist())
    high = max((bottom - top for _, top, _, bottom in found), default=0)
    found = [box for box in found if (box[2] - box[0]) * (box[3] - box[1]) >= (_DIRT * high) ** 2]
    figures: list[tuple[int, int, int, int]] = []
    for left, top, right, bottom in found:
        if figures:
            before = figures[-1]
            shared = min(right, before[2]) - max(left, before[0])
            if shared > _ONE * min(right - left, before[2] - before[0]):
                figures[-1] = (
                    min(left, before[0]),
                    min(top, before[1]),
                    max(right, before[2]),
                    max(bottom, before[3]),
                )
                continue
        figures.append((left, top, right, bottom))
    return figures


def _within(
    boxes: list[tuple[int, int, int, int]], span: tuple[float, float], apart: float
) -> list[tuple[int, int, int, int]]:
    """The figures whose middle is in the span, and those close beside them."""
    inside = [number for number, box in enumerate(boxes) if span[0] <= (box[0] + box[2]) / 2 <= span[1]]
    if not inside:
        return []
    first, last = inside[0], inside[-1]
    gap = apart * max(boxes[number][3] - boxes[number][1] for number in inside)
    while first > 0 and boxes[first][0] - boxes[first - 1][2] <= gap:
        first -= 1
    while last + 1 < len(boxes) and boxes[last + 1][0] - boxes[last][2] <= gap:
        last += 1
    return boxes[first : last + 1]


def _picture(ink: Floats, box: tuple[int, int, int, int], high: float, feet: float) -> Floats:
    """One figure alone, in its place between the top and the base line of the number."""
    left, top, right, bottom = box
    alone = np.zeros_like(ink)
    alone[top:bottom, left:right] = ink[top:bottom, left:right]
    scale = _HIGH / high
    wide = min(scale, (COLUMNS - 2) / max(1, right - left))
    across, down = COLUMNS / 2 - (left + right) / 2 * wide, _ABOVE - feet * scale
    matrix = np.array([[wide, 0, across], [0, scale, down]], dtype=np.float64)
    blurred = cv2.GaussianBlur(alone, (0, 0), max(0.1, 0.4 / scale))
    return np.asarray(cv2.warpAffine(blurred, matrix, (COLUMNS, ROWS), flags=cv2.INTER_LINEAR), np.float32)


def _as(system: str, likely: Floats) -> tuple[Told, float]:
    allowed = [SHAPES.index(shape) for shape in SYSTEMS[system]]
    part = likely[:, allowed]
    best = part.argmax(axis=1)
    text = "".join(SYSTEMS[system][number] for number in best)
    chosen = part[np.arange(len(best)), best]
    return Told(text, system, float(chosen.min())), float(np.log(chosen + 1e-6).sum())


def _probabilities(pictures: Floats) -> Floats:
    values = pictures.reshape(len(pictures), -1)
    layers = _network()
    for number, (weights, biases) in enumerate(layers):
        values = values @ weights + biases
        if number + 1 < len(layers):
            values = np.maximum(values, 0)
    values = np.exp(values - values.max(axis=1, keepdims=True))
    shares: Floats = values / values.sum(axis=1, keepdims=True)
    return shares


@cache
def _network() -> Sequence[tuple[Floats, Floats]]:
    with np.load(resources.path("digits", "digits.npz")) as stored:
        count = len(stored.files) // 2
        return [
            (stored[f"weights{n}"].astype(np.float32), stored[f"biases{n}"].astype(np.float32))
            for n in range(count)
        ]
