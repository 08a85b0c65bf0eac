"""Tables over several pages: columns, rows as links, a head on every page."""

from collections.abc import Sequence
from dataclasses import dataclass

from interviewprep.bundle import paper
from interviewprep.bundle.shaping import Line
from interviewprep.bundle.sheets import BODY, HEADING, LABEL, Sheets, Type

_PAD = 5.0
_GAP = 12.0
#: A title or a place that is longer ends with an ellipsis, so that a row always fits on a page.
_MOST_LINES = 8


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head and its width in points; the one of width 0 takes what is left."""

    head: str
    width: float
    right_aligned: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """One paragraph of a cell."""

    text: str
    style: Type = BODY


Cell = Sequence[Text]


@dataclass(frozen=True, slots=True)
class _Set:
    lines: list[Line]
    style: Type


#: The cells of a row, each a column of paragraphs broken to its width.
_Row = Sequence[Sequence[_Set]]


class Table:
    """Draws rows on sheets; a group's heading stays with its first row."""

    def __init__(self, sheets: Sheets, columns: Sequence[Column], continued: str) -> None:
        self._sheets = sheets
        self._continued = continued
        taken = sum(column.width for column in columns) + _GAP * (len(columns) - 1)
        self._columns = [Column(c.head, c.width or paper.MEASURE - taken, c.right_aligned) for c in columns]
        self._group = ""

    def head(self) -> None:
        """The heads of the columns at the cursor."""
        sheets = self._sheets
        cells = [[Text(column.head, LABEL)] for column in self._columns]
        self._draw([self._set(cell, c.width) for cell, c in zip(cells, self._columns, strict=True)])
        sheets.y -= LABEL.leading + 4
        sheets.rule(paper.INK, 0.8)
        sheets.y -= 1

    def group(self, title: str, first: Sequence[Cell]) -> None:
        """The heading of a group; on a new page where it has no room together with its first row."""
        sheets = self._sheets
        lines = HEADING.lines(title, paper.MEASURE)
        height = 12 + len(lines) * HEADING.leading + 4 + self._height(self._row(first))
        if sheets.room() < height:
            self._new_page(with_group=False)
        self._group = title
        sheets.y -= 12
        sheets.put(lines, HEADING, paper.LEFT)
        sheets.y -= len(lines) * HEADING.leading + 4
        sheets.rule()

    def row(self, cells: Sequence[Cell], target: str | None = None) -> None:
        """One row, never divided between pages; a link to `target`."""
        sheets = self._sheets
        row = self._row(cells)
        height = self._height(row)
        if sheets.room() < height:
            self._new_page(with_group=True)
        top = sheets.y
        sheets.y -= _PAD
        self._draw(row)
        sheets.y = top - height
        sheets.rule()
        if target is not None:
            sheets.link(top - 1, sheets.y + 1, target)

    def _new_page(self, with_group: bool) -> None:
        sheets = self._sheets
        sheets.end_page()
        self.head()
        if with_group and self._group:
            sheets.y -= 8
            lines = LABEL.lines(f"{self._group} ({self._continued})", paper.MEASURE)
            sheets.put(lines, LABEL, paper.LEFT)
            sheets.y -= len(lines) * LABEL.leading + 4
            sheets.rule()

    def _row(self, cells: Sequence[Cell]) -> _Row:
        return [self._set(cell, c.width) for cell, c in zip(cells, self._columns, strict=True)]

    def _set(self, cell: Cell, width: float) -> list[_Set]:
        return [
            _Set(part.style.first_lines(part.text, width, _MOST_LINES), part.style)
            for part in cell
            if part.text
        ]

    def _height(self, row: _Row) -> float:
        tallest = max(sum(len(part.lines) * part.style.leading for part in cell) for cell in row)
        return tallest + 2 * _PAD

    def _draw(self, row: _Row) -> None:
        sheets = self._sheets
        x, top = paper.LEFT, sheets.y
        for cell, column in zip(row, self._columns, strict=True):
            sheets.y = top
            for part in cell:
                right = x + column.width if column.right_aligned else None
                sheets.put(part.lines, part.style, x, right, column.right_aligned)
                sheets.y -= len(part.lines) * part.style.leading
            x += column.width + _GAP
        sheets.y = top
