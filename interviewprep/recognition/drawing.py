"""A page that was set, as pixels and as words with their boxes."""

from dataclasses import dataclass, field

import numpy as np

from interviewprep.domain.pages import PageReading, TextSource, Word, turn_word
from interviewprep.recognition.figures import draw_figure
from interviewprep.recognition.glyphs import bitmap, shape
from interviewprep.recognition.paragraphs import Unit, pixels, shown, visual_order
from interviewprep.recognition.pictures import picture_size
from interviewprep.recognition.raster import Pixels
from interviewprep.recognition.typesetting import (
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    Ink,
    SetFigure,
    SetLine,
    SetPage,
)

#: A page with hardly any text of its own and figures over this share of it is read like a scan.
_SCAN_COVERAGE = 0.15
_SCAN_CHARACTERS = 200


@dataclass(slots=True)
class _Sheet:
    pixels: Pixels
    words: list[Word] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    line: int = -1
    figures: float = 0.0


def drawn_page(page: SetPage) -> tuple[Pixels, PageReading | None]:
    """The picture of a page (grey, or RGB with coloured figures) and what stands on it.

    The reading is None for a page of figures with next to no text: those are to be read as pictures.
    """
    sheet = _Sheet(np.full((PAGE_HEIGHT, PAGE_WIDTH), 255, np.uint8))
    for top, strip in page.strips:
        for mark in strip.marks:
            match mark:
                case SetLine():
                    _line(sheet, mark, top)
                case Ink():
                    _ink(sheet, mark, top)
                case SetFigure():
                    _figure(sheet, mark, top)
    text = "\n".join(sheet.lines).strip("\n")
    if sheet.figures > _SCAN_COVERAGE and len("".join(text.split())) <= _SCAN_CHARACTERS:
        return sheet.pixels, None
    reading = PageReading(
        text=text,
        words=tuple(sheet.words),
        source=TextSource.FILE,
        turned=0,
        languages=(),
        confidence=None,
    )
    return sheet.pixels, reading


def as_turned(reading: PageReading, turned: int) -> PageReading:
    """The reading where a person turned the page by so many degrees."""
    if not turned:
        return reading
    width, height = picture_size(PAGE_WIDTH, PAGE_HEIGHT)
    words = tuple(turn_word(word, width, height, turned) for word in reading.words)
    return PageReading(
        text=reading.text,
        words=words,
        source=reading.source,
        turned=turned,
        languages=reading.languages,
        confidence=reading.confidence,
    )


def _line(sheet: _Sheet, mark: SetLine, top: float) -> None:
    if not mark.joins or sheet.line < 0:
        sheet.line += 1
        if mark.opens and sheet.lines:
            sheet.lines.append("")
        sheet.lines.append("")
    base = round(top + mark.base)
    word: list[tuple[Unit, tuple[int, int, int, int]]] = []
    for left, unit in visual_order(mark.line, mark.extent):
        if unit.space:
            _finish(sheet, word)
        else:
            word.append((unit, _draw(sheet.pixels, unit, MARGIN + mark.left + left, base)))
    _finish(sheet, word)


def _finish(sheet: _Sheet, word: list[tuple[Unit, tuple[int, int, int, int]]]) -> None:
    """Takes the pieces of a word as one."""
    text = "".join(shown(unit.text) for unit, _ in word)
    if text:
        lefts, tops, rights, bottoms = zip(*(box for _, box in word), strict=True)
        sheet.words.append(Word(text, min(lefts), min(tops), max(rights), max(bottoms), sheet.line))
        sheet.lines[-1] = f"{sheet.lines[-1]} {text}".strip()
    word.clear()


def _draw(page: Pixels, unit: Unit, left: float, base: int) -> tuple[int, int, int, int]:
    """Puts the ink of a piece on the page; the box around it."""
    size = pixels(unit.style.size)
    high, low = base - round(size * 0.74), base + round(size * 0.2)
    start, end = round(left), round(left + unit.width)
    for glyph in shape(shown(unit.text), unit.style.bold, unit.level % 2 == 1).glyphs:
        found = bitmap(glyph, size)
        if found is None:
            continue
        x, y = round(left + glyph.x * size) + found.left, base - round(glyph.y * size) + found.top
        _darken(page, found.ink, x, y)
        start, end = min(start, x), max(end, x + found.ink.shape[1])
        high, low = min(high, y), max(low, y + found.ink.shape[0])
    if unit.style.underlined:
        page[base + 4 : base + 6, max(0, start) : max(0, end)] = 0
    if unit.style.struck:
        middle = base - round(size * 0.28)
        page[middle : middle + 2, max(0, start) : max(0, end)] = 0
    return _within(start, high, end, low)


def _within(left: int, top: int, right: int, bottom: int) -> tuple[int, int, int, int]:
    left, top = min(max(left, 0), PAGE_WIDTH - 1), min(max(top, 0), PAGE_HEIGHT - 1)
    return left, top, min(max(right, left + 1), PAGE_WIDTH), min(max(bottom, top + 1), PAGE_HEIGHT)


def _darken(page: Pixels, ink: Pixels, x: int, y: int) -> None:
    height, width = ink.shape
    left, top = max(0, x), max(0, y)
    right, bottom = min(page.shape[1], x + width), min(page.shape[0], y + height)
    if left >= right or top >= bottom:
        return
    part = page[top:bottom, left:right]
    shade = 255 - ink[top - y : bottom - y, left - x : right - x]
    np.minimum(part, shade if page.ndim == 2 else shade[:, :, None], out=part)


def _ink(sheet: _Sheet, mark: Ink, top: float) -> None:
    left, right = round(MARGIN + mark.left), round(MARGIN + mark.right)
    sheet.pixels[round(top + mark.top) : max(round(top + mark.bottom), 0), left:right] = 90


def _figure(sheet: _Sheet, mark: SetFigure, top: float) -> None:
    left, top = round(MARGIN + mark.left), top + mark.top
    width = min(round(mark.width), PAGE_WIDTH - left)
    height = min(round(mark.height), PAGE_HEIGHT - round(top))
    sheet.pixels = draw_figure(sheet.pixels, mark.data, left, round(top), width, height)
    sheet.figures += width * height / (PAGE_WIDTH * PAGE_HEIGHT)
