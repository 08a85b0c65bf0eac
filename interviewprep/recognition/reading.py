"""Reading a page that stands as it stands: in the size Tesseract likes, and without losing lines.

Tesseract's analysis of a page takes headings, short lines and skewed text for pictures now and then
and leaves them out, on skewed scans up to the whole page (measured). So what looks like letters but
is in no word that was read is read once more.
"""

from collections.abc import Sequence
from dataclasses import replace

from interviewprep.domain.pages import Word
from interviewprep.recognition.engine import Layout, Recognised, read
from interviewprep.recognition.lettering import Lettering, measure
from interviewprep.recognition.raster import Pixels, resized

#: Height in pixels that small letters shall have: Tesseract gains nothing from more, only time and noise.
LETTER_HEIGHT = 20.0
_SMALLEST_SCALE, _LARGEST_SCALE = 0.5, 2.0
#: About the longer side in pixels of the page in which lettering is measured: half of A4 at 300 dpi.
_MEASURED_SIDE = 1754
#: With fewer marks than these a page is not judged by them.
_FEW_MARKS = 25
#: With a larger share of the marks unread the page as a whole is read in another way.
_MANY_UNREAD = 0.15
#: A line that was missed is believed when it has so many letters, read with such confidence.
_LINE_LETTERS, _LINE_CONFIDENCE = 3, 70.0
#: More lines than these are not lines but the texture of a table or a cloth.
_MOST_LINES = 40


def read_page(page: Pixels, languages: Sequence[str], dpi: int) -> Recognised:
    """The text of a grey page; boxes in its own pixels."""
    reduced = 1 / max(1, round(max(page.shape) / _MEASURED_SIDE))
    lettering = measure(resized(page, reduced))
    scale = reading_scale(lettering, reduced)
    seen, at = resized(page, scale), max(70, round(dpi * scale))
    enlarged = scale / reduced
    found = read(seen, languages, at)
    if lettering.count >= _FEW_MARKS:
        if lettering.outside(found.words, enlarged).count > lettering.count * _MANY_UNREAD:
            found = max(found, read(seen, languages, at, Layout.BLOCK), key=lambda either: either.worth)
        for line in _missed_lines(seen, lettering.outside(found.words, enlarged), enlarged, languages, at):
            found = _with_line(found, line)
    return found.mapped((seen.shape[1], seen.shape[0]), (page.shape[1], page.shape[0]))


def reading_scale(lettering: Lettering, reduced: float) -> float:
    """By how much a page is enlarged or reduced for reading; it was `reduced` to measure its lettering."""
    if lettering.count < _FEW_MARKS:
        return 1.0
    return min(_LARGEST_SCALE, max(_SMALLEST_SCALE, reduced * LETTER_HEIGHT / lettering.height))


def _missed_lines(
    seen: Pixels, unread: Lettering, enlarged: float, languages: Sequence[str], dpi: int
) -> list[tuple[Word, ...]]:
    """The lines of marks that stand in no word and read well by themselves."""
    places = unread.lines()
    if len(places) > _MOST_LINES:
        return []
    lines = []
    for place in places:
        left, top, right, bottom = (round(edge * enlarged) for edge in place)
        if found := _line(seen[top:bottom, left:right], languages, dpi):
            lines.append(tuple(_moved(word, left, top) for word in found.words))
    return lines


def _line(strip: Pixels, languages: Sequence[str], dpi: int) -> Recognised | None:
    """What stands in a strip with one line, None when it does not read like text.

    Some lines Tesseract gives up on before reading them, in any layout but the raw one, which takes
    marks at the ends for punctuation.
    """
    for layout in (Layout.LINE, Layout.RAW_LINE):
        words = read(strip, languages, dpi, layout).words
        found = Recognised(tuple(word for word in words if any(map(str.isalnum, word.text))), (0,))
        if found.sure_letters >= _LINE_LETTERS and (found.confidence or 0.0) >= _LINE_CONFIDENCE:
            return found
    return None


def _moved(word: Word, right: int, down: int) -> Word:
    return replace(
        word,
        left=word.left + right,
        right=word.right + right,
        top=word.top + down,
        bottom=word.bottom + down,
    )


def _with_line(found: Recognised, line: tuple[Word, ...]) -> Recognised:
    """The reading with one line more, as a paragraph of its own, below the last line that stands above it."""
    left, right = min(word.left for word in line), max(word.right for word in line)
    middle = _middle(line)
    lines = found.lines
    at = 0
    for number, other in enumerate(lines, 1):
        overlaps = min(word.left for word in other) < right and max(word.right for word in other) > left
        if overlaps and _middle(other) < middle:
            at = number
    paragraphs = list(found.paragraphs)
    before = paragraphs[at - 1] if at else -1
    ordered = [*lines[:at], line, *lines[at:]]
    later = [number + 2 for number in paragraphs[at:]]
    words = tuple(replace(word, line=number) for number, words in enumerate(ordered) for word in words)
    return Recognised(words, (*paragraphs[:at], before + 1, *later))


def _middle(line: Sequence[Word]) -> float:
    return sum(word.top + word.bottom for word in line) / (2 * len(line))
