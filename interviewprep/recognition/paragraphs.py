"""A paragraph into lines: styles, directions (UAX #9), line breaks, and where each word comes to stand."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from interviewprep.domain.bidi import (
    base_level,
    display_levels,
    has_right_to_left,
    line_levels,
    visual_runs,
)
from interviewprep.recognition.glyphs import shape
from interviewprep.recognition.manuscript import Paragraph, Span

#: Dots per inch of a page.
DPI = 200
#: Longer paragraphs are set as several: finding directions takes more than linear time.
_MOST_CHARACTERS = 4_000
_SPACES = " \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u200b\u205f\u3000"
_TOKEN = re.compile(f"[^{_SPACES}]+|[{_SPACES}]")
#: A word too long for its line may break after these.
_BREAK_AFTER = re.compile(r"[-‐–—/\\,;:.?&=_@፡](?=\w)")
_TAB = 36.0
#: Height of a line and of what stands above its base line, in parts of the size; letters of other
#: scripts than Latin, Greek and Cyrillic reach further.
_LINE, _ASCENT = 1.36, 1.06
_TALL_LINE, _TALL_ASCENT = 1.75, 1.22
_FIRST_TALL = "\u0530"
_CONTROLS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad\ufe0e\ufe0f]")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_LINE_ENDS = re.compile("\r\n|[\r\n\x0b\x85\u2028\u2029]")


def pixels(points: float) -> float:
    """Points as pixels of a page."""
    return points * DPI / 72


@dataclass(frozen=True, slots=True)
class Typed:
    """One paragraph without line feeds, ready to be broken into lines.

    `ends` and `styles` say until where each style goes; `levels` is None for text that runs from left
    to right throughout; `base` is the level of the paragraph.
    """

    text: str
    ends: tuple[int, ...]
    styles: tuple[Span, ...]
    levels: tuple[int, ...] | None
    base: int

    def style_at(self, index: int) -> Span:
        """The style of one character; its `text` means nothing."""
        return self.styles[min(bisect_right(self.ends, index), len(self.styles) - 1)]


@dataclass(frozen=True, slots=True)
class Unit:
    """A piece of one word (or one space) in one style and direction; measures in pixels."""

    text: str
    start: int
    style: Span
    level: int
    width: float
    space: bool


@dataclass(frozen=True, slots=True)
class Extent:
    """The characters of one line and how wide they are set, in pixels."""

    start: int
    end: int
    width: float


def typed(paragraph: Paragraph) -> list[Typed]:
    """The paragraph in parts without line feeds and of bounded length; at least one."""
    pieces: list[list[Span]] = [[]]
    length = 0
    for span in paragraph.spans:
        text = _UNPRINTABLE.sub("\ufffd", _LINE_ENDS.sub("\n", span.text))
        for number, line in enumerate(text.split("\n")):
            if number:
                pieces.append([])
                length = 0
            for part in _bounded(line):
                if length and length + len(part) > _MOST_CHARACTERS:
                    pieces.append([])
                    length = 0
                pieces[-1].append(_restyled(span, part))
                length += len(part)
    return [_typed(piece or [Span("")], paragraph.right_to_left) for piece in pieces]


def _bounded(line: str) -> list[str]:
    parts = []
    while len(line) > _MOST_CHARACTERS:
        cut = line.rfind(" ", 1, _MOST_CHARACTERS)
        cut = cut if cut > 0 else _MOST_CHARACTERS
        parts.append(line[:cut])
        line = line[cut:].lstrip(" ")
    return [*parts, line]


def _restyled(span: Span, text: str) -> Span:
    return Span(text, span.bold, span.size, span.struck, span.underlined)


@lru_cache(maxsize=64)
def _style(bold: bool, size: float, struck: bool, underlined: bool) -> Span:
    return Span("", bold, size, struck, underlined)


def _typed(spans: list[Span], right_to_left: bool | None) -> Typed:
    text = "".join(span.text for span in spans)
    ends: list[int] = []
    styles: list[Span] = []
    at = 0
    for span in spans:
        at += len(span.text)
        ends.append(at)
        styles.append(_style(span.bold, span.size, span.struck, span.underlined))
    base = base_level(text) if right_to_left is None else int(right_to_left)
    mixed = base == 1 or has_right_to_left(text)
    levels = tuple(display_levels(text, base)) if mixed else None
    return Typed(text, tuple(ends), tuple(styles), levels, base)


def base_of(paragraph: Paragraph) -> int:
    """The direction of a paragraph: 0 from left to right, 1 from right to left."""
    if paragraph.right_to_left is not None:
        return int(paragraph.right_to_left)
    return base_level(paragraph.text[:_MOST_CHARACTERS])


def units(line: Typed, start: int, end: int) -> list[Unit]:
    """The characters `start` to `end` in reading order, in pieces of one style and direction."""
    found: list[Unit] = []
    across = 0.0
    for token in _TOKEN.finditer(line.text, start, end):
        for first, last in _uniform(line, token.start(), token.end()):
            style, level = line.style_at(first), line.levels[first] if line.levels else 0
            text = line.text[first:last]
            space = text[0] in _SPACES
            width = _tab(across) if text == "\t" else _width(text, style, level)
            found.append(Unit(text, first, style, level, width, space))
            across += width
    return found


def _uniform(line: Typed, start: int, end: int) -> list[tuple[int, int]]:
    """The range cut where style or direction changes."""
    if line.levels is None and len(line.styles) == 1:
        return [(start, end)]
    cuts = [start]
    for index in range(start + 1, end):
        changes = line.levels is not None and line.levels[index] != line.levels[index - 1]
        if changes or line.style_at(index) is not line.style_at(index - 1):
            cuts.append(index)
    return list(zip(cuts, [*cuts[1:], end], strict=True))


def _tab(across: float) -> float:
    stop = pixels(_TAB)
    return stop - across % stop


def _width(text: str, style: Span, level: int) -> float:
    if text == "\u200b":
        return 0.0
    return shape(shown(text), style.bold, level % 2 == 1).advance * pixels(style.size)


def shown(text: str) -> str:
    """The text without the controls that show nothing themselves; joiners stay, they shape letters."""
    return text if text.isascii() else _CONTROLS.sub("", text)


def break_lines(line: Typed, width: float) -> list[Extent]:
    """The lines of a paragraph in `width` pixels, at least one; words too long for a line are cut."""
    lines: list[Extent] = []
    start, across, used = 0, 0.0, 0.0
    for first, _, wide in _tokens(line, width):
        space = line.text[first] in _SPACES
        if line.text[first] == "\t":
            wide = _tab(across)
        if not space and across + wide > width and first > start:
            lines.append(Extent(start, first, used))
            start, across, used = first, 0.0, 0.0
        across += wide
        if not space:
            used = across
    lines.append(Extent(start, len(line.text), used))
    return lines


def _tokens(line: Typed, width: float) -> Iterator[tuple[int, int, float]]:
    """The words and spaces with their widths; words wider than a line in parts that fit."""
    for token in _TOKEN.finditer(line.text):
        first, last = token.span()
        wide = _wide(line, first, last)
        if wide <= width or last - first == 1:
            yield first, last, wide
        else:
            for start, end in _parts(line, first, last, width):
                yield start, end, _wide(line, start, end)


def _wide(line: Typed, start: int, end: int) -> float:
    if len(line.styles) == 1:  # the common case
        levels = (0,) if line.levels is None else set(line.levels[start:end])
        if len(levels) == 1:
            return _width(line.text[start:end], line.styles[0], next(iter(levels)))
    return sum(unit.width for unit in units(line, start, end))


def _parts(line: Typed, first: int, last: int, width: float) -> list[tuple[int, int]]:
    parts: list[tuple[int, int]] = []
    for match in [*_BREAK_AFTER.finditer(line.text, first, last), None]:
        end = match.end() if match else last
        if end <= first:
            continue
        while first < end:
            until = _fitting(line, first, end, width)
            parts.append((first, until))
            first = until
    return parts


def _fitting(line: Typed, start: int, end: int, width: float) -> int:
    """Until where a piece of a word fits into a line; at least one character does."""
    low, high = start + 1, end
    while low < high:
        middle = (low + high + 1) // 2
        if _wide(line, start, middle) <= width:
            low = middle
        else:
            high = middle - 1
    return low


def visual_order(line: Typed, extent: Extent) -> list[tuple[float, Unit]]:
    """The pieces of one line, in reading order, each with its left edge from the start of the line's ink."""
    pieces = units(line, extent.start, extent.end)
    while pieces and pieces[-1].space:
        pieces.pop()
    order = range(len(pieces))
    if line.levels is not None and pieces:
        end = pieces[-1].start + len(pieces[-1].text)
        own = line_levels(line.text, list(line.levels), extent.start, end, line.base)
        visual: list[int] = []
        for at, until, level in visual_runs([own[piece.start - extent.start] for piece in pieces]):
            visual.extend(range(until - 1, at - 1, -1) if level % 2 else range(at, until))
        lefts, across = [0.0] * len(pieces), 0.0
        for index in visual:
            lefts[index] = across
            across += pieces[index].width
        return [(lefts[index], pieces[index]) for index in order]
    placed, across = [], 0.0
    for piece in pieces:
        placed.append((across, piece))
        across += piece.width
    return placed


def line_height(line: Typed, extent: Extent) -> tuple[float, float]:
    """Height of a line and how far its base line is below its top, in pixels."""
    first = bisect_right(line.ends, extent.start)
    last = bisect_right(line.ends, max(extent.start, extent.end - 1))
    size = pixels(max(style.size for style in line.styles[min(first, len(line.styles) - 1) : last + 1]))
    tall = max(line.text[extent.start : extent.end], default="") >= _FIRST_TALL and _has_tall(line, extent)
    if tall:
        return size * _TALL_LINE, size * _TALL_ASCENT
    return size * _LINE, size * _ASCENT


def _has_tall(line: Typed, extent: Extent) -> bool:
    """Whether a letter of a tall script is on the line; punctuation and signs are none."""
    text = line.text[extent.start : extent.end]
    return any(_FIRST_TALL <= char < "\u2000" for char in text)
