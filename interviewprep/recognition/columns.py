"""Reading order of pages in scripts that run from right to left.

Tesseract orders columns and cells as Latin pages have them, the left one first (measured on Arabic
tables and pages of two columns). Lines are put in order by cutting the page at its gaps: across
where rows of a table align, down where columns of running text stand side by side
(recursive X-Y cut, Nagy and Seth 1984).
"""

from collections.abc import Callable
from dataclasses import dataclass

from interviewprep.recognition.engine import Recognised
from interviewprep.recognition.lettering import Box
from interviewprep.recognition.lines import Line, numbered, place_of

#: Columns of running text have at least so many lines, of so many words each on the average: cells of a
#: table have fewer.
_COLUMN_LINES, _COLUMN_WORDS = 3, 2.8
#: Words of one line are not further apart than so many times the height of small letters: there is
#: another column, which Tesseract now and then runs together with the first.
_GAP = 3.5
#: Rows may overlap by this share of their height: dots and tails reach into the next one.
_OVERLAP = 0.4


@dataclass(frozen=True, slots=True)
class _Piece:
    """A line or what of it stands in one column; `paragraph` is that of the line."""

    words: Line
    paragraph: int
    place: Box


def in_reading_order(found: Recognised, letter_height: float) -> Recognised:
    """The same lines in the order in which a page that runs from right to left is read.

    `letter_height` is that of small letters in pixels.
    """
    pieces = [
        _Piece(words, paragraph, place_of(words))
        for paragraph, line in zip(found.paragraphs, found.lines, strict=True)
        for words in _split_at_gaps(line, _GAP * letter_height)
    ]
    if len(pieces) < 2:
        return found
    ordered = _ordered(pieces)
    paragraphs: list[int] = []
    last: int | None = None
    for piece in ordered:
        new = piece.paragraph != last
        paragraphs.append((paragraphs[-1] + new) if paragraphs else 0)
        last = piece.paragraph
    return numbered([piece.words for piece in ordered], tuple(paragraphs))


def heading_first(found: Recognised) -> Recognised:
    """The same lines, a paragraph above all others first: Tesseract takes centred headings for a column."""
    lines, paragraphs = found.lines, found.paragraphs
    tops = [min((word.top for word in line), default=0) for line in lines]
    for first in range(1, len(lines)):
        last = first
        while last + 1 < len(lines) and paragraphs[last + 1] == paragraphs[first]:
            last += 1
        starts = paragraphs[first - 1] != paragraphs[first]
        feet = max((word.bottom for line in lines[first : last + 1] for word in line), default=0)
        if starts and feet <= min(tops[:first] + tops[last + 1 :], default=0):
            order = [*range(first, last + 1), *range(first), *range(last + 1, len(lines))]
            raised = [0] * (last + 1 - first) + [paragraphs[n] + 1 for n in order[last + 1 - first :]]
            return numbered([lines[number] for number in order], tuple(raised))
    return found


def _split_at_gaps(line: Line, gap: float) -> list[Line]:
    """The parts of a line between wide gaps, each with its words in the order they had."""
    across = sorted(range(len(line)), key=lambda number: line[number].left)
    groups: list[list[int]] = []
    end = 0
    for number in across:
        if groups and line[number].left - end <= gap:
            groups[-1].append(number)
        else:
            groups.append([number])
        end = max(end, line[number].right)
    return [tuple(line[number] for number in sorted(group)) for group in groups]


def _ordered(pieces: list[_Piece]) -> list[_Piece]:
    if len(pieces) == 1:
        return pieces
    if columns := _columns(pieces):
        return [piece for column in columns for piece in _ordered(column)]
    rows = _split(pieces, lambda box: (box[1], box[3]), _OVERLAP)
    ordered: list[_Piece] = []
    for run in _runs(rows):
        columns = _columns([piece for row in run for piece in row])
        for group in columns or run:
            ordered += _ordered(group) if columns else sorted(group, key=lambda piece: -piece.place[2])
    return ordered


def _columns(pieces: list[_Piece]) -> list[list[_Piece]]:
    """The columns of running text, the right one first; none where they are not all such."""
    columns = _split(pieces, lambda box: (box[0], box[2]))
    running = len(columns) > 1 and all(_is_running(column) for column in columns)
    return columns[::-1] if running else []


def _is_running(column: list[_Piece]) -> bool:
    words = sum(len(piece.words) for piece in column)
    return len(column) >= _COLUMN_LINES and words >= _COLUMN_WORDS * len(column)


def _runs(rows: list[list[_Piece]]) -> list[list[list[_Piece]]]:
    """Rows in runs: of rows of one piece each, and of rows of several."""
    runs: list[list[list[_Piece]]] = []
    for row in rows:
        if runs and (len(runs[-1][-1]) > 1) == (len(row) > 1):
            runs[-1].append(row)
        else:
            runs.append([row])
    return runs


def _split(
    pieces: list[_Piece], extent: Callable[[Box], tuple[int, int]], overlap: float = 0.0
) -> list[list[_Piece]]:
    """Groups of pieces that do not overlap in one direction, but for that share of the smaller."""
    groups: list[list[_Piece]] = []
    end = 0.0
    for piece in sorted(pieces, key=lambda piece: extent(piece.place)):
        start, stop = extent(piece.place)
        if groups and start < end - overlap * (stop - start):
            groups[-1].append(piece)
            end = max(end, stop)
        else:
            groups.append([piece])
            end = stop
    return groups
