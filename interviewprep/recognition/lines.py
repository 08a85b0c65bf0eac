"""Reading one line of a page by itself, and putting it where it belongs."""

from collections.abc import Sequence
from dataclasses import replace

from interviewprep.domain.pages import Word
from interviewprep.recognition.engine import SURE, Layout, Recognised, read
from interviewprep.recognition.lettering import Box
from interviewprep.recognition.raster import Pixels, resized

#: A line is believed when it has so many letters in sure words, read with such confidence on the whole.
_LETTERS, _CONFIDENCE = 3, 70.0
#: Sizes and layouts in which a line is tried until one reads surely. Tesseract gives up on some lines
#: before reading them, in one size and not in another, and in any layout but the raw one, which
#: reads worse and takes marks at the ends for punctuation.
_TRIES = ((1.0, Layout.LINE), (0.75, Layout.LINE), (1.2, Layout.LINE), (1.0, Layout.RAW_LINE))

Line = tuple[Word, ...]


def read_line(
    page: Pixels, place: Box, languages: Sequence[str], dpi: int, tries: int = len(_TRIES)
) -> Line | None:
    """The words in a strip of a grey page, None when it does not read like text in so many tries."""
    left, top, right, bottom = place
    strip = page[top:bottom, left:right]
    best: Recognised | None = None
    for factor, layout in _TRIES[:tries]:
        seen = resized(strip, factor)
        words = read(seen, languages, dpi, layout).words
        found = Recognised(tuple(word for word in words if any(map(str.isalnum, word.text))), (0,))
        sure = found.confidence or 0.0
        if found.sure_letters < _LETTERS or sure < _CONFIDENCE:
            continue
        if best is None or sure > (best.confidence or 0.0):
            best = found.mapped((seen.shape[1], seen.shape[0]), (strip.shape[1], strip.shape[0]))
        if sure >= SURE:
            break
    return tuple(_moved(word, left, top) for word in best.words) if best else None


def inserted(found: Recognised, line: Line) -> Recognised:
    """The reading with one line more, as a paragraph of its own, below the last line that stands above it."""
    left, _, right, _ = place_of(line)
    lines = found.lines
    at = 0
    for number, other in enumerate(lines, 1):
        place = place_of(other)
        if place[0] < right and place[2] > left and _middle(other) < _middle(line):
            at = number
    before = found.paragraphs[at - 1] if at else -1
    later = (number + 2 for number in found.paragraphs[at:])
    return numbered([*lines[:at], line, *lines[at:]], (*found.paragraphs[:at], before + 1, *later))


def numbered(lines: Sequence[Line], paragraphs: tuple[int, ...]) -> Recognised:
    """A reading of these lines, each with the number of its paragraph."""
    words = tuple(replace(word, line=number) for number, line in enumerate(lines) for word in line)
    return Recognised(words, paragraphs)


def place_of(line: Line) -> Box:
    """The box around a line."""
    return (
        min(word.left for word in line),
        min(word.top for word in line),
        max(word.right for word in line),
        max(word.bottom for word in line),
    )


def _moved(word: Word, right: int, down: int) -> Word:
    return replace(
        word,
        left=word.left + right,
        right=word.right + right,
        top=word.top + down,
        bottom=word.bottom + down,
    )


def _middle(line: Line) -> float:
    return sum(word.top + word.bottom for word in line) / (2 * len(line))
