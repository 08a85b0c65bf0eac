"""How the rows of a stack read: at a glance, to see whether they may be a zone, and carefully."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from interviewprep.domain.mrz import CHARACTERS, FILLER, Layout, sort_of
from interviewprep.recognition.raster import Pixels
from interviewprep.recognition.zone_letters import Floats, glance, shades, tell
from interviewprep.recognition.zone_rows import Row
from interviewprep.recognition.zone_strips import MARGIN, Stack, Strip, cells_of, turned_cells

#: Sizes and heights (shares of the height measured) in which a row is tried.
_SIZES, _RISES = (0.85, 0.9, 0.95, 1.0, 1.06), (-0.08, -0.04, 0.0, 0.04, 0.08)
#: The second reading of a row is made of cells a little smaller and lower.
_SECOND_SIZE, _SECOND_RISE = 0.96, 0.03
#: A cell with less than this share of the usual contrast of its row is empty.
_EMPTY = 0.35
#: What stands in dates, and what is taken for it; so many of the twelve digits of both dates are seen.
_LIKE_DIGITS = frozenset("0123456789OQDILZSGBT" + FILLER)
_FEWEST_DIGITS = 9
#: The letters with which zones begin, those for the sex, and what is taken for them.
_LIKE_CODES = frozenset("PIACVFRTLYG1")
_LIKE_SEX = frozenset("MFXHNWEPRKC" + FILLER)


@dataclass(frozen=True, slots=True)
class SeenRow:
    """One row as read: `likelihoods` (cell, character), `empty` cells, and how surely it reads.

    `places` are the places of the cells in the first row of their stack, in reading order.
    """

    row: Row
    shift: int
    places: npt.NDArray[np.int64]
    likelihoods: Floats
    best: npt.NDArray[np.int64]
    empty: npt.NDArray[np.bool_]
    pictures: Floats
    sure: float


@dataclass(frozen=True, slots=True)
class Glance:
    """A stack at a glance: what its rows say in reading order, seen upright or upside down."""

    lines: tuple[str, ...]
    upside_down: bool

    def may_be(self, start: int, layout: Layout) -> bool:
        """Whether from a cell on there may be a zone: dates where they belong, a letter to begin with."""
        lines = [line[start : start + layout.width] for line in self.lines]
        dates = layout.fields["birth"].of(lines) + layout.fields["expiry"].of(lines)
        digits = sum(character in _LIKE_DIGITS for character in dates)
        sex = layout.fields["sex"].of(lines) in _LIKE_SEX
        return digits >= _FEWEST_DIGITS and lines[0][0] in _LIKE_CODES and sex


def at_a_glance(strip: Strip, stack: Stack) -> tuple[Glance, Glance]:
    """The rows of a stack upright and upside down, with MARGIN cells beyond their ends."""
    places = np.arange(stack.first - MARGIN, stack.last + MARGIN + 1)
    upright: list[str] = []
    reverse: list[str] = []
    for row, shift in zip(stack.rows, stack.shifts, strict=True):
        cells = cells_of(strip, row, places + shift, stack.height)
        upright.append(_text(glance(cells)))
        reverse.insert(0, _text(glance(turned_cells(cells))))
    return Glance(tuple(upright), False), Glance(tuple(reverse), True)


def _text(likelihoods: Floats) -> str:
    return "".join(CHARACTERS[best] for best in likelihoods.argmax(axis=1))


def rows_read(strip: Strip, stack: Stack, seen: Glance, start: int, layout: Layout) -> tuple[SeenRow, ...]:
    """The rows of a stack read carefully, in reading order, as those of a zone that begins at a cell.

    Capitals have one height in all rows. Digits of OCR-B are a twelfth higher, and marks alone do not
    say which of both were measured: the height is the one at which dates read as digits.
    """
    members = list(zip(stack.rows, stack.shifts, strict=True))
    if seen.upside_down:
        members.reverse()
    cut = [_Cutting(strip, stack, row, shift, seen.upside_down) for row, shift in members]
    lines = [line[start : start + layout.width] for line in seen.lines]
    allowed = [_allowed(layout, lines, line) for line in range(layout.height)]
    fits = [
        [one.fit(size, inside, start) for one, inside in zip(cut, allowed, strict=True)] for size in _SIZES
    ]
    best = max(range(len(_SIZES)), key=lambda at: sum(fit for fit, _ in fits[at]))
    return tuple(one.read(_SIZES[best], rise) for one, (_, rise) in zip(cut, fits[best], strict=True))


def _allowed(layout: Layout, lines: Sequence[str], line: int) -> npt.NDArray[np.bool_]:
    """What may stand in each cell of a line (cell, character)."""
    sorts = (sort_of(layout, lines, line, column).value for column in range(layout.width))
    return np.array([[character in sort for character in CHARACTERS] for sort in sorts])


@dataclass(frozen=True, slots=True)
class _Cutting:
    """A row of a stack that is cut into cells."""

    strip: Strip
    stack: Stack
    row: Row
    shift: int
    turned: bool

    @property
    def places(self) -> npt.NDArray[np.int64]:
        return np.arange(self.stack.first - MARGIN, self.stack.last + MARGIN + 1)

    def cells(self, size: float, rise: float) -> Pixels:
        places = self.places + self.shift
        cut = cells_of(self.strip, self.row, places, self.stack.height * size, rise)
        return turned_cells(cut) if self.turned else cut

    def fit(self, size: float, allowed: npt.NDArray[np.bool_], start: int) -> tuple[float, float]:
        """How surely what may stand there reads at a size, and the rise at which it does most."""
        within = slice(start, start + len(allowed))
        fits = []
        for rise in _RISES:
            likelihoods = np.where(allowed, glance(self.cells(size, rise)[within]), 1e-6)
            fits.append((float(np.log(likelihoods.max(axis=1)).mean()), rise))
        return max(fits)

    def read(self, size: float, rise: float) -> SeenRow:
        """The row read twice, where its letters fit the cells best and a little beside."""
        whole = self.cells(size, rise)
        first = tell(whole)
        second = tell(self.cells(size * _SECOND_SIZE, rise + _SECOND_RISE))
        together = (first.together + second.together) / 2
        witnesses = (first.by_shades + first.by_edges + second.by_shades + second.by_edges) / np.float32(4)
        contrast = whole.reshape(len(whole), -1).astype(np.float32).std(axis=1)
        return SeenRow(
            row=self.row,
            shift=self.shift,
            places=self.places[::-1] if self.turned else self.places,
            likelihoods=witnesses,
            best=together.argmax(axis=1),
            pictures=shades(whole) / np.float32(np.sqrt(whole[0].size)),
            empty=contrast < _EMPTY * float(np.median(contrast[MARGIN:-MARGIN])),
            sure=float(together[MARGIN:-MARGIN].max(axis=1).mean()),
        )
