"""What makes drawn text come out of a PDF in reading order.

Readers see glyphs from left to right and guess. Poppler, the strictest in use, takes one direction
for the whole page, cuts each line into stretches of letters of either direction, lets a stretch
swallow the neutral characters behind it and counts digits, commas and stops as left-to-right.
Invisible marks at the edges of a stretch stop the swallowing. A line that still comes out wrong
(a number inside Arabic on a Russian page) is drawn without text, and its text stands invisibly in
the same place.
"""

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Protocol, TypeVar
from unicodedata import bidirectional, category

LRM = "\u200e"
RLM = "\u200f"
_RIGHT = frozenset({"R", "AL"})
_LEFT = frozenset({"L", "EN", "AN", "ES", "ET", "CS"})


class Unit(Protocol):
    """A piece of text of one embedding level: a cluster of glyphs or a single letter."""

    @property
    def text(self) -> str:
        """The letters, in reading order."""

    @property
    def start(self) -> int:
        """Where they stand in the paragraph."""

    @property
    def level(self) -> int:
        """Their embedding level."""


U = TypeVar("U", bound=Unit)


def mainly_left_to_right(texts: Sequence[str]) -> bool:
    """The direction a reader takes for a page: that of most of its letters."""
    balance = 0
    for text in texts:
        if text.isascii():
            balance += sum(map(str.isalpha, text))
            continue
        for char in text:
            kind = bidirectional(char)
            balance += (kind == "L") - (kind in _RIGHT)
    return balance >= 0


def read_back(drawn: str, left_to_right: bool) -> str:
    """What a reader makes of characters drawn in this order on a page of this direction."""
    if not left_to_right:
        drawn = drawn[::-1]
    out: list[str] = []
    i = 0
    along, against = (_RIGHT, _LEFT) if left_to_right else (_LEFT, _RIGHT)
    while i < len(drawn):
        j = _until(drawn, i, along)
        out.append(drawn[i:j])
        i = _until(drawn, j, against)
        out.append(drawn[j:i][::-1])
    return "".join(out)


def _until(text: str, start: int, kinds: frozenset[str]) -> int:
    while start < len(text) and bidirectional(text[start]) not in kinds:
        start += 1
    return start


def without_marks(text: str) -> str:
    """The text without invisible format characters."""
    return "".join(c for c in text if category(c) != "Cf")


def pieces(visual: Sequence[U], left_to_right: bool) -> tuple[list[U | str], bool]:
    """The units of a line with the marks they need, and whether they are in the order drawn.

    `visual` is in the order drawn. False means: draw the glyphs without text, and the returned
    units invisibly over them.
    """
    plain: list[U | str] = list(visual)
    if left_to_right and not any(unit.level for unit in visual):
        return plain, True
    logical = sorted(visual, key=lambda unit: unit.start)
    wanted = without_marks("".join(unit.text for unit in logical))
    marked = _marked(visual, left_to_right)
    for candidate in (plain, marked):
        if without_marks(read_back(_characters(candidate), left_to_right)) == wanted:
            return candidate, True
    return _marked(_reordered(logical, left_to_right), left_to_right), False


def _characters(drawn: Sequence[U | str]) -> str:
    return "".join(p if isinstance(p, str) else p.text[:: -1 if p.level % 2 else 1] for p in drawn)


def _kind(left_to_right: bool) -> Callable[[Unit], tuple[bool, int]]:
    """Tells whether a reader turns a unit against the direction of the page, and its own direction."""

    def kind(unit: Unit) -> tuple[bool, int]:
        odd = unit.level % 2
        counted_left = any(bidirectional(c) in _LEFT for c in unit.text)
        against = bool(odd and not counted_left) if left_to_right else (not odd or counted_left)
        return against, odd

    return kind


def _marked(drawn: Sequence[U], left_to_right: bool) -> list[U | str]:
    """Every stretch against the direction of the page between a right-to-left and a left-to-right mark."""
    out: list[U | str] = []
    for (against, _), stretch in groupby(drawn, _kind(left_to_right)):
        units = list(stretch)
        out.extend((RLM, *units, LRM) if against else units)
    return out


def _reordered(logical: Sequence[U], left_to_right: bool) -> list[U]:
    """The stretches of a line one after another in the direction of the page."""
    out: list[U] = []
    for (against, _), stretch in groupby(logical, _kind(left_to_right)):
        units = list(stretch)
        if left_to_right:
            out.extend(reversed(units) if against else units)
        else:
            out[:0] = units if against else units[::-1]
    return out
