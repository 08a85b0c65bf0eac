"""Which words of a page a pointer means: pure geometry over word boxes in reading order."""

from collections.abc import Iterable, Sequence

from interviewprep.domain.folding import fold
from interviewprep.domain.pages import Word
from interviewprep.domain.treatment import Quad
from interviewprep.ui.documents.sheet_shape import Box4, bounds

#: From which part of its area under a cover a word is taken as covered.
_COVERED_FROM = 0.1


def word_at(words: Sequence[Word], x: float, y: float) -> int | None:
    """The word whose box holds the point, None where there is none."""
    for index, word in enumerate(words):
        if word.left <= x <= word.right and word.top <= y <= word.bottom:
            return index
    return None


def nearest_word(words: Sequence[Word], x: float, y: float) -> int | None:
    """The word nearest to the point: first the nearest line, then the nearest word in it."""
    if not words:
        return None

    def distance(index: int) -> tuple[float, float]:
        word = words[index]
        return (
            max(word.top - y, 0.0, y - word.bottom),
            max(word.left - x, 0.0, x - word.right),
        )

    return min(range(len(words)), key=distance)


def span(first: int, last: int) -> range:
    """The words from one to the other, both included, whichever comes first."""
    return range(min(first, last), max(first, last) + 1)


def line_of(words: Sequence[Word], index: int) -> range:
    """All neighbours of a word that stand on its line."""
    start = end = index
    while start > 0 and words[start - 1].line == words[index].line:
        start -= 1
    while end + 1 < len(words) and words[end + 1].line == words[index].line:
        end += 1
    return range(start, end + 1)


def selected_text(words: Sequence[Word], selected: Iterable[int]) -> str:
    """The words in reading order: a space between words, a new line between lines."""
    out: list[str] = []
    line: int | None = None
    for index in sorted(selected):
        word = words[index]
        if line is not None:
            out.append(" " if word.line == line else "\n")
        out.append(word.text)
        line = word.line
    return "".join(out)


def line_boxes(words: Sequence[Word], selected: Iterable[int]) -> list[Box4]:
    """One box (pixels) for each stretch of neighbouring words on a line, so that gaps are marked too."""
    boxes: list[Box4] = []
    before: int | None = None
    for index in sorted(selected):
        word = words[index]
        box: Box4 = (word.left, word.top, word.right, word.bottom)
        if before == index - 1 and words[index - 1].line == word.line:
            last = boxes[-1]
            box = (min(last[0], box[0]), min(last[1], box[1]), max(last[2], box[2]), max(last[3], box[3]))
            boxes[-1] = box
        else:
            boxes.append(box)
        before = index
    return boxes


def covered_words(words: Sequence[Word], covers: Iterable[Quad], width: int, height: int) -> set[int]:
    """The words of a page of `width` x `height` pixels that a cover touches by a tenth of their area.

    Covers are fractions of the page; one that is not upright counts as the box around it, so that
    rather too much than too little is kept from being copied.
    """
    boxes = [bounds(quad) for quad in covers]
    if not boxes:
        return set()
    return {
        index
        for index, word in enumerate(words)
        if any(
            _overlap(word, (left * width, top * height, right * width, bottom * height)) >= _COVERED_FROM
            for left, top, right, bottom in boxes
        )
    }


def _overlap(word: Word, box: Box4) -> float:
    """The part of a word's area inside a box, 0 to 1."""
    across = min(word.right, box[2]) - max(word.left, box[0])
    down = min(word.bottom, box[3]) - max(word.top, box[1])
    area = max((word.right - word.left) * (word.bottom - word.top), 1)
    return max(across, 0.0) * max(down, 0.0) / area


def found_words(words: Sequence[Word], queries: Iterable[str]) -> list[int]:
    """The words that begin with one of the searched words, letters folded as the search folds them."""
    prefixes = tuple(part for query in queries for part in _parts(query))
    if not prefixes:
        return []
    return [i for i, word in enumerate(words) if any(p.startswith(prefixes) for p in _parts(word.text))]


def holds_any(text: str, queries: Iterable[str]) -> bool:
    """Whether a text has a word that begins with one of the searched words."""
    prefixes = tuple(part for query in queries for part in _parts(query))
    return bool(prefixes) and any(part.startswith(prefixes) for part in _parts(text))


def _parts(text: str) -> list[str]:
    """The folded letters-and-digits runs of a text."""
    return "".join(char if char.isalnum() else " " for char in fold(text)).split()
