"""From the likelihoods of cells to the lines of a zone, with what each unsure position may be besides."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from interviewprep.domain.mrz import CHARACTERS, LAYOUTS, Layout, layout_of, sort_of
from interviewprep.domain.mrz_reading import Cell, Doubts, Zone, read_lines
from interviewprep.recognition.zone_letters import Floats
from interviewprep.recognition.zone_seeing import SeenRow, at_a_glance, rows_read
from interviewprep.recognition.zone_strips import MARGIN, Stack, Strip
from interviewprep.recognition.zone_twins import Cells, are_twins, with_twins_told

#: A character is in doubt when another one has this share of the likelihood among those that may stand there.
_DOUBT = 0.04
#: What may stand in a position must have at least this much of the likelihood, else the reading stands.
_BELIEVABLE = 0.02
#: With less than this it is in doubt, unless it is a letter read for the digit that looks like it.
_LIKELY = 0.25
#: No zone reads worse than this on the whole (mean of the likeliest characters' likelihoods).
_LEAST_SURE = 0.75


@dataclass(frozen=True, slots=True)
class Decoded:
    """A zone with the rows it was read from; `start` is the place of its first character.

    `upside_down` when the lines run from right to left of the strip.
    """

    zone: Zone
    rows: tuple[SeenRow, ...]
    start: int
    upside_down: bool
    sure: float

    @property
    def rank(self) -> tuple[bool, int, int, float]:
        """Orders decodings of the same rows, the best highest."""
        return self.zone.valid, len(self.zone.agreeing), -len(self.zone.flaws), self.sure


def decode(strip: Strip, stack: Stack) -> Decoded | None:
    """The zone that stands in these rows, None where there is none; valid ones and others alike."""
    windows = list(_windows(stack))
    found = []
    for seen in at_a_glance(strip, stack) if windows else ():
        for start, layout in windows:
            if not seen.may_be(start, layout):
                continue
            rows = rows_read(strip, stack, seen, start, layout)
            if decoded := _decoded(rows, start, layout, seen.upside_down):
                found.append(decoded)
    return max(found, key=lambda decoded: decoded.rank, default=None)


def _decoded(rows: tuple[SeenRow, ...], start: int, layout: Layout, upside_down: bool) -> Decoded | None:
    sure = float(np.mean([row.sure for row in rows]))
    if sure < _LEAST_SURE:
        return None
    lines, doubts = _lines([_window(row, start, layout.width) for row in rows], layout)
    zone = read_lines(lines, doubts) if lines else None
    return Decoded(zone, rows, start, upside_down, sure) if zone else None


def _windows(stack: Stack) -> Iterator[tuple[int, Layout]]:
    """Where a zone may begin (index of the cell) and what layout it may have, by the extent of its marks."""
    count = stack.last - stack.first + 1 + 2 * MARGIN
    widths = {layout.width: layout for layout in LAYOUTS.values() if layout.height == len(stack.rows)}
    for width, layout in widths.items():
        for start in range(count - width + 1):
            missing = abs(start - MARGIN), abs(count - MARGIN - start - width)
            if max(missing) <= MARGIN:
                yield start, layout


@dataclass(frozen=True, slots=True)
class _Window:
    likelihoods: Floats
    best: npt.NDArray[np.int64]
    empty: npt.NDArray[np.bool_]
    pictures: Floats


def _window(row: SeenRow, start: int, width: int) -> _Window:
    cut = slice(start, start + width)
    return _Window(row.likelihoods[cut], row.best[cut], row.empty[cut], row.pictures[cut])


def _lines(rows: Sequence[_Window], layout: Layout) -> tuple[tuple[str, ...], Doubts]:
    """The lines as read, and doubts; no lines where cells are empty: fillers are printed."""
    if any(row.empty.any() for row in rows):
        return (), {}
    lines = tuple("".join(CHARACTERS[best] for best in row.best) for row in rows)
    layout = layout_of(lines) or layout
    sorts = [
        sort_of(layout, lines, line, column)
        for line in range(layout.height)
        for column in range(layout.width)
    ]
    likelihoods = with_twins_told(
        Cells(
            sorts,
            np.concatenate([row.likelihoods for row in rows]),
            np.concatenate([row.pictures for row in rows]),
        )
    )
    doubts: dict[Cell, str] = {}
    for at, sort in enumerate(sorts):
        line, column = divmod(at, layout.width)
        if others := _others(likelihoods[at], lines[line][column], sort.value):
            doubts[(line, column)] = others
    return lines, doubts


def _others(likelihoods: Floats, read: str, allowed: str) -> str:
    """What else a position may be, of what is allowed there; likeliest first."""
    shares = {character: float(likelihoods[CHARACTERS.index(character)]) for character in allowed}
    total = sum(shares.values())
    if total < _BELIEVABLE:
        return ""
    ordered = sorted(shares, key=lambda character: -shares[character])
    top = ordered[0]
    if read in shares:
        return "".join(c for c in ordered if c != read and shares[c] / total > _DOUBT)
    if total < _LIKELY and not are_twins(read, top):
        return "".join(ordered[:2])  # it looks like something else: none of them is sure
    return "".join(c for c in ordered if c == top or shares[c] / total > _DOUBT)
