"""Reading a page that stands as it stands: in the size Tesseract likes, and without losing lines.

Tesseract's analysis of a page takes headings, short lines and skewed text for pictures now and then
and leaves them out, on skewed scans up to the whole page (measured). So what looks like letters but
is in no word that was read is read once more.
"""

from collections.abc import Sequence

from interviewprep.domain.pages import Word
from interviewprep.recognition.engine import Layout, Recognised, read
from interviewprep.recognition.lettering import Lettering, measure
from interviewprep.recognition.lines import Line, inserted, read_line
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
            if _is_new(line, found):
                found = inserted(found, line)
    return found.mapped((seen.shape[1], seen.shape[0]), (page.shape[1], page.shape[0]))


def reading_scale(lettering: Lettering, reduced: float) -> float:
    """By how much a page is enlarged or reduced for reading; it was `reduced` to measure its lettering."""
    if lettering.count < _FEW_MARKS:
        return 1.0
    return min(_LARGEST_SCALE, max(_SMALLEST_SCALE, reduced * LETTER_HEIGHT / lettering.height))


def _missed_lines(
    seen: Pixels, unread: Lettering, enlarged: float, languages: Sequence[str], dpi: int
) -> list[Line]:
    """The lines of marks that stand in no word and read well by themselves."""
    places = unread.lines()
    if len(places) > _MOST_LINES:
        return []
    lines = []
    for left, top, right, bottom in places:
        place = (
            round(left * enlarged),
            round(top * enlarged),
            round(right * enlarged),
            round(bottom * enlarged),
        )
        lines.append(read_line(seen, place, languages, dpi))
    return [line for line in lines if line]


def _is_new(line: Line, found: Recognised) -> bool:
    """Whether no word of the line was read already: a strip of a skewed page shows its neighbours too."""
    return not any(_overlap(word, other) for word in line for other in found.words)


def _overlap(word: Word, other: Word) -> bool:
    """Whether the middle of one word lies in the other."""
    x, y = (word.left + word.right) / 2, (word.top + word.bottom) / 2
    return other.left < x < other.right and other.top < y < other.bottom
