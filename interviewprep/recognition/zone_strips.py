"""A place where a zone may stand, drawn level and in one size, and its rows cut into cells."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from interviewprep.recognition.raster import Pixels, resized
from interviewprep.recognition.zone_letters import (
    HEIGHT,
    PATCH_HEIGHT,
    PATCH_WIDTH,
    PITCH,
    Reading,
    tell,
)
from interviewprep.recognition.zone_rows import Numbers, Row, marks, rows

#: About the longer side in pixels at which rows are looked for: what is smaller there is read nowhere.
_LOOKED_AT_SIDE = 1900
#: Window (pixels, odd) and steps of grey by which ink is darker than the mean around it.
_WINDOW, _DARKER = 31, 12
#: Share of the brightness of the paper below which there is ink even on patterned paper.
_DARK = 0.55
#: Rows of zones are in step within this share of the pitch (measured: 0.01 to 0.03, other text from 0.06 on);
#: beside one that is, another may be less so, where the pattern of the paper shows through.
_IN_STEP, _NEARLY_IN_STEP = 0.05, 0.08
#: A strip is drawn with this pitch; it shows so many pitches beyond the ends, and above and below the row.
_STRIP_PITCH = 24
_BEYOND, _AROUND = 8, 6
#: Lines of one zone are so many pitches apart (1.67 for cards by the standard) and differ little in pitch.
_CLOSEST, _FARTHEST, _ALIKE = 1.1, 3.3, 0.12
#: Cells that are read beyond the first and last mark of a zone: marks at the ends may be lost.
MARGIN = 3


def likely_rows(page: Pixels) -> Iterator[list[Row]]:
    """Rows of a grey page that may be lines of a zone, level or running down it; pixels of the page.

    First by all that is darker than its surroundings, then by what is dark, for patterned paper.
    """
    factor = min(1.0, _LOOKED_AT_SIDE / max(page.shape))
    seen = resized(page, factor)
    size = seen.shape[1], seen.shape[0]
    for ink in (_darker, _dark):
        boxes = marks(ink(seen))
        found = [*rows(boxes, size), *rows(boxes, size, sideways=True)]
        yield [_enlarged(row, 1 / factor) for row in found if row.error < _IN_STEP]


def _darker(grey: Pixels) -> Pixels:
    """What is darker than the mean around it: faint print too, but also the pattern of the paper."""
    return np.asarray(
        cv2.adaptiveThreshold(grey, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, _WINDOW, _DARKER),
        dtype=np.uint8,
    )


def _dark(grey: Pixels) -> Pixels:
    """What has less than about half of the brightness of the paper around it."""
    paper = cv2.morphologyEx(grey, cv2.MORPH_CLOSE, np.ones((_WINDOW, _WINDOW), dtype=np.uint8))
    return np.asarray(cv2.compare(grey, cv2.convertScaleAbs(paper, alpha=_DARK), cv2.CMP_LT), dtype=np.uint8)


def _enlarged(row: Row, factor: float) -> Row:
    return Row(
        row.across * factor,
        row.down * factor,
        row.first,
        row.last,
        row.height * factor,
        row.marks,
        row.error,
        row.sideways,
    )


@dataclass(frozen=True, slots=True)
class Strip:
    """A part of a page drawn so that a row lies level with a pitch of 24 pixels.

    `to_page` (2 x 3) maps a point of the strip to the page.
    """

    grey: Pixels
    to_page: Numbers

    def on_page(self, points: Sequence[tuple[float, float]]) -> Numbers:
        """Points of the strip as points of the page."""
        return np.asarray(points) @ self.to_page[:, :2].T + self.to_page[:, 2]


def strip_around(page: Pixels, row: Row) -> Strip:
    """The surroundings of a row, level, its light evened; a row that runs down the page is turned."""
    begin, end = (np.array(row.at(place)) for place in (row.first, row.last))
    if row.sideways:
        begin, end = begin[::-1], end[::-1]
    along = (end - begin) / max(1.0, row.last - row.first) / _STRIP_PITCH
    under = np.array([-along[1], along[0]])
    wide = (row.count + 2 * _BEYOND) * _STRIP_PITCH
    high = 2 * _AROUND * _STRIP_PITCH
    corner = begin - along * (_BEYOND * _STRIP_PITCH) - under * (high / 2)
    to_page = np.column_stack([along, under, corner])
    # a camera's picture is halved first, so that no pixel is skipped
    factor = min(1.0, max(0.05, 1.6 / float(np.hypot(*along)) * 1.0)) if np.hypot(*along) > 1.6 else 1.0
    corners = np.array([[0, 0], [wide, 0], [0, high], [wide, high]]) @ to_page[:, :2].T + to_page[:, 2]
    low = np.clip(np.floor(corners.min(axis=0)).astype(int) - 2, 0, None)
    top = np.ceil(corners.max(axis=0)).astype(int) + 2
    part = page[low[1] : top[1], low[0] : top[0]]
    if not part.size:
        return Strip(np.full((high, wide), 255, dtype=np.uint8), to_page)
    part = resized(part, factor)
    moved = to_page.copy()
    moved[:, 2] -= low
    shown = cv2.warpAffine(
        part,
        moved * factor,
        (wide, high),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return Strip(_evened(np.asarray(shown, dtype=np.uint8)), to_page)


def _evened(grey: Pixels) -> Pixels:
    """The same with paper that is white everywhere: a shadow's edge is no ink."""
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (_STRIP_PITCH + 7, _STRIP_PITCH + 7))
    paper = cv2.blur(cv2.morphologyEx(grey, cv2.MORPH_CLOSE, kernel), (15, 15)).astype(np.float32)
    even: Pixels = np.clip(grey * (250.0 / np.maximum(paper, 20.0)), 0, 255).astype(np.uint8)
    return even


def rows_of(strip: Strip) -> list[Row]:
    """The rows in step of a strip, from top to bottom; by the darkest marks, else by all that is darker."""
    best: list[Row] = []
    for ink in _inks(strip.grey):
        size = ink.shape[1], ink.shape[0]
        found = [row for row in rows(marks(ink), size) if row.error < _NEARLY_IN_STEP]
        if sum(row.marks for row in found) > sum(row.marks for row in best):
            best = found
    return sorted(best, key=lambda row: row.at((row.first + row.last) / 2)[1])


def _inks(grey: Pixels) -> Iterator[Pixels]:
    level, ink = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY_INV | cv2.THRESH_OTSU)
    yield np.asarray(ink, dtype=np.uint8)
    yield np.asarray(grey < level * 0.8, dtype=np.uint8) * 255
    soft = cv2.GaussianBlur(grey, (0, 0), 1.2)
    ink = cv2.adaptiveThreshold(soft, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 45, 18)
    yield np.asarray(ink, dtype=np.uint8)


@dataclass(frozen=True, slots=True)
class Stack:
    """Two or three rows of one strip whose characters stand under each other, as in a zone.

    `shifts` has for each row what to add to a place of the first row; `first` and `last` are the
    places of the first row where marks of any row begin and end.
    """

    rows: tuple[Row, ...]
    shifts: tuple[int, ...]
    first: int
    last: int

    @property
    def height(self) -> float:
        """That of capitals: a row of fillers is lower."""
        return max(row.height for row in self.rows)


def stacks(found: Sequence[Row]) -> list[Stack]:
    """Every two and three neighbouring rows that may be a zone, three first."""
    return [
        _stack(found[start : start + count])
        for count in (3, 2)
        for start in range(len(found) - count + 1)
        if all(
            _neighbours(a, b) for a, b in zip(found[start:], found[start + 1 : start + count], strict=False)
        )
    ]


def _neighbours(upper: Row, lower: Row) -> bool:
    pitch = (upper.pitch + lower.pitch) / 2
    x, y = upper.at((upper.first + upper.last) / 2)
    apart = (lower.at(lower.place_of(x))[1] - y) / pitch
    alike = abs(upper.pitch - lower.pitch) < _ALIKE * pitch
    return _CLOSEST < apart < _FARTHEST and alike


def _stack(members: Sequence[Row]) -> Stack:
    top = members[0]
    middle = (top.first + top.last) // 2
    x = top.at(middle)[0]
    shifts = tuple(round(row.place_of(x)) - middle for row in members)
    first = min(row.first - shift for row, shift in zip(members, shifts, strict=True))
    last = max(row.last - shift for row, shift in zip(members, shifts, strict=True))
    return Stack(tuple(members), shifts, first, last)


def cells_of(
    strip: Strip, row: Row, places: npt.NDArray[np.int64], height: float, rise: float = 0.0
) -> Pixels:
    """The cells of a row at these places, as the networks see them: (number, PATCH_HEIGHT, PATCH_WIDTH).

    `height` is that of capitals in pixels of the strip; `rise` moves the cells up by a share of it.
    """
    offsets = (np.arange(PATCH_WIDTH) - (PATCH_WIDTH - 1) / 2) / PITCH
    along = places[:, None] + offsets[None, :]
    x, y = np.polyval(row.across, along), np.polyval(row.down, along)
    lean = np.polyval(np.polyder(row.down), along) / np.polyval(np.polyder(row.across), along)
    depth = ((np.arange(PATCH_HEIGHT) - (PATCH_HEIGHT - 1) / 2) / HEIGHT - rise) * height
    across = x[:, None, :] - depth[None, :, None] * lean[:, None, :]
    down = y[:, None, :] + depth[None, :, None]
    count = len(places)
    shape = (count * PATCH_HEIGHT, PATCH_WIDTH)
    cells = cv2.remap(
        strip.grey,
        across.reshape(shape).astype(np.float32),
        down.reshape(shape).astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(cells, dtype=np.uint8).reshape(count, PATCH_HEIGHT, PATCH_WIDTH)


def turned_cells(cells: Pixels) -> Pixels:
    """The cells of the same row seen with the page upside down, last cell first."""
    return np.ascontiguousarray(cells[::-1, ::-1, ::-1])


def read_cells(cells: Pixels) -> Reading:
    """What stands in the cells."""
    return tell(cells)
