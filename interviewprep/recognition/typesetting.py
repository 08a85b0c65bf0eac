"""Text onto pages of A4: what stands where, the picture of a page, and its words with their boxes.

Everything of the text is set, in order and legibly; the look of another program is not imitated.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from interviewprep.domain.errors import FileTooLarge
from interviewprep.recognition import limits
from interviewprep.recognition.figures import figure_size
from interviewprep.recognition.manuscript import (
    Align,
    Block,
    Cell,
    Figure,
    PageBreak,
    Paragraph,
    Rule,
    Span,
    Table,
)
from interviewprep.recognition.paragraphs import (
    Extent,
    Typed,
    base_of,
    break_lines,
    line_height,
    pixels,
    typed,
)

#: A4 in pixels of `paragraphs.DPI`, and its margins.
PAGE_WIDTH, PAGE_HEIGHT = 1654, 2339
MARGIN = 150
TEXT_WIDTH, TEXT_HEIGHT = PAGE_WIDTH - 2 * MARGIN, PAGE_HEIGHT - 2 * MARGIN
_PADDING = 12
_LABEL_GAP = 5.0
#: Narrower columns cannot be read: such a table is set row by row.
_LEAST_COLUMN = 90
_SMALL_CELLS_FROM = 6
_SMALL_CELL_SIZE = 9.0
#: A row may fill this much of a page before it is cut into slices.
_MOST_ROW = TEXT_HEIGHT // 2
#: An empty line is put into the text where a paragraph stands off by so many points.
_APART = 6.0
_MOST_NESTED = 8


@dataclass(frozen=True, slots=True)
class SetLine:
    """One line: its left edge, the top of its strip and its base line, in pixels.

    `joins` when it goes on in the same line of text as the one before (cells of one row).
    """

    line: Typed
    extent: Extent
    left: float
    base: float
    joins: bool = False
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Ink:
    """A black box: the borders of tables, rules."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class SetFigure:
    """A picture in its place."""

    data: bytes
    left: float
    top: float
    width: float
    height: float


Mark = SetLine | Ink | SetFigure


@dataclass(frozen=True, slots=True)
class Strip:
    """What is never divided between pages: marks relative to its top; measures in pixels.

    `gap` is the space before it, dropped at the top of a page.
    """

    height: float
    marks: tuple[Mark, ...]
    gap: float = 0.0
    new_page: bool = False
    kept: bool = False


@dataclass(frozen=True, slots=True)
class SetPage:
    """One page: strips with the pixels from the top of the sheet at which they stand."""

    strips: tuple[tuple[float, Strip], ...]


def set_pages(blocks: Sequence[Block], name: str = "") -> list[SetPage]:
    """The blocks on pages, at least one. Raises FileTooLarge for more pages than a file may have."""
    pages: list[SetPage] = []
    page: list[tuple[float, Strip]] = []
    down = 0.0
    for strip, following in _with_next(_strips(blocks, TEXT_WIDTH, 0)):
        needed = strip.gap + strip.height
        if strip.kept and following is not None:
            needed += following.gap + min(following.height, TEXT_HEIGHT / 2)
        if page and (strip.new_page or down + needed > TEXT_HEIGHT):
            pages.append(SetPage(tuple(page)))
            if len(pages) >= limits.MAX_PAGES:
                raise FileTooLarge(name, limit=limits.MAX_PAGES, found=None, unit="pages")
            page, down = [], 0.0
        down += strip.gap if page else 0.0
        page.append((MARGIN + down, strip))
        down += strip.height
    return [*pages, SetPage(tuple(page))]


def _with_next(strips: Iterator[Strip]) -> Iterator[tuple[Strip, Strip | None]]:
    """Each strip with the one after it; a page break that nothing follows is dropped."""
    last: Strip | None = None
    breaking = False
    for strip in strips:
        if strip.new_page and not strip.marks:
            breaking = True
            continue
        strip, breaking = (replace(strip, new_page=True), False) if breaking else (strip, False)
        if last is not None:
            yield last, strip
        last = strip
    if last is not None:
        yield last, None


def _strips(blocks: Sequence[Block], width: float, nested: int) -> Iterator[Strip]:
    for block in blocks:
        match block:
            case Paragraph():
                yield from _paragraph(block, width)
            case Figure():
                yield _figure(block, width)
            case Rule():
                yield Strip(2.0, (Ink(0, 0, width, 2),), gap=pixels(6))
            case PageBreak():
                yield Strip(0.0, (), new_page=True)
            case Table():
                yield from _table(block, width, nested)


def _paragraph(paragraph: Paragraph, width: float) -> Iterator[Strip]:
    base = base_of(paragraph)
    indent = min(pixels(paragraph.indent), width * 0.6)
    label = _label(paragraph, base)
    gap = pixels(paragraph.before)
    first = True
    for line in typed(paragraph):
        for extent in break_lines(line, width - indent):
            height, ascent = line_height(line, extent)
            if not line.text:
                height *= 0.6
            left = _left(paragraph.align, base, indent, width, extent.width)
            marks: list[Mark] = []
            if first and label is not None:
                marks.append(_set_label(label, base, indent, width, ascent))
            opens = first and paragraph.before >= _APART
            joins = first and label is not None
            marks.append(SetLine(line, extent, left, ascent, joins=joins, opens=opens and not joins))
            yield Strip(height, tuple(marks), gap=gap if first else 0.0, kept=paragraph.kept)
            first = False
    if paragraph.after:
        yield Strip(0.0, (), gap=pixels(paragraph.after))


def _label(paragraph: Paragraph, base: int) -> Typed | None:
    if not paragraph.label:
        return None
    style = paragraph.spans[0] if paragraph.spans else Span("")
    span = Span(paragraph.label, style.bold, style.size)
    return typed(Paragraph((span,), right_to_left=bool(base)))[0]


def _set_label(label: Typed, base: int, indent: float, width: float, ascent: float) -> SetLine:
    extent = break_lines(label, float("inf"))[0]
    space = extent.width + pixels(_LABEL_GAP)
    left = width - indent + space - extent.width if base else indent - space
    return SetLine(label, extent, min(max(left, 0.0), width - extent.width), ascent)


def _left(align: Align, base: int, indent: float, width: float, wide: float) -> float:
    """The left edge of a line; the indent is at the side where lines begin."""
    room = width - indent - wide
    share = {Align.START: 0.0, Align.CENTRE: 0.5, Align.END: 1.0}[align]
    return room * (1 - share) if base else indent + room * share


def _figure(figure: Figure, width: float) -> Strip:
    wide, high = figure_size(figure)
    factor = min(1.0, width / wide, (TEXT_HEIGHT - 2) / high)
    wide, high = max(1.0, wide * factor), max(1.0, high * factor)
    return Strip(high, (SetFigure(figure.data, 0.0, 0.0, wide, high),), gap=pixels(4))


def _table(table: Table, width: float, nested: int) -> Iterator[Strip]:
    columns = max((sum(cell.span for cell in row) for row in table.rows), default=0)
    if not columns:
        return
    if nested >= _MOST_NESTED or width / columns < _LEAST_COLUMN:
        yield from _row_by_row(table, width, nested)
        return
    edges = _edges(table.widths, columns, width)
    small = columns >= _SMALL_CELLS_FROM
    for row in table.rows:
        places: list[tuple[Cell, float, float]] = []
        at = 0
        for cell in row:
            end = min(columns, at + cell.span)
            left, right = edges[at], edges[end]
            places.append((cell, width - right, width - left) if table.right_to_left else (cell, left, right))
            at = end
        yield from _row([(_smaller(c) if small else c, a, b) for c, a, b in places], nested)
    yield Strip(0.0, (), gap=pixels(6))


def _row_by_row(table: Table, width: float, nested: int) -> Iterator[Strip]:
    """A table of many columns as paragraphs, the cells of a row separated by bars."""
    for row in table.rows:
        simple = all(isinstance(block, Paragraph) for cell in row for block in cell.blocks)
        if not simple or nested >= _MOST_NESTED:
            for cell in row:
                yield from _strips([b for b in cell.blocks if not isinstance(b, Table)], width, nested + 1)
            continue
        texts = (" ".join(b.text for b in cell.blocks if isinstance(b, Paragraph)) for cell in row)
        yield from _paragraph(Paragraph((Span(" | ".join(texts), size=_SMALL_CELL_SIZE),), after=2), width)


def _edges(widths: tuple[float, ...], columns: int, width: float) -> list[float]:
    """Left edges of the columns and the right edge of the last, in pixels."""
    shares = [max(share, 0.0) for share in widths] if len(widths) == columns else [1.0] * columns
    if sum(shares) <= 0:
        shares = [1.0] * columns
    least = _LEAST_COLUMN / width
    shares = [max(share / sum(shares), least) for share in shares]
    edges, across = [0.0], 0.0
    for share in shares:
        across += share / sum(shares) * width
        edges.append(across)
    return edges


def _smaller(cell: Cell) -> Cell:
    blocks = tuple(
        replace(b, spans=tuple(replace(s, size=min(s.size, _SMALL_CELL_SIZE)) for s in b.spans))
        if isinstance(b, Paragraph)
        else b
        for b in cell.blocks
    )
    return replace(cell, blocks=blocks)


def _row(places: list[tuple[Cell, float, float]], nested: int) -> Iterator[Strip]:
    """One row of a table with its borders, in slices where it is high."""
    columns = [
        (
            list(_strips(cell.blocks, max(right - left - 2 * _PADDING, 20.0), nested + 1)),
            left,
            right,
        )
        for cell, left, right in places
    ]
    single = all(sum(bool(strip.marks) for strip in strips) <= 1 for strips, _, _ in columns)
    first = True
    while first or any(strips for strips, _, _ in columns):
        marks: list[Mark] = []
        height = 0.0
        joins = False
        for strips, left, _ in columns:
            taken, high = _slice(strips, left + _PADDING)
            if single and joins:
                taken = [replace(m, joins=True) if isinstance(m, SetLine) else m for m in taken]
            joins = joins or any(isinstance(mark, SetLine) for mark in taken)
            marks.extend(taken)
            height = max(height, high)
        height += _PADDING
        last = not any(strips for strips, _, _ in columns)
        marks.extend(_borders([(left, right) for _, left, right in columns], height, first, last))
        yield Strip(height, tuple(marks))
        first = False


def _slice(strips: list[Strip], left: float) -> tuple[list[Mark], float]:
    """Takes as many strips as a slice of a row holds; their marks and how far down they reach."""
    taken: list[Mark] = []
    down = _PADDING / 2
    while strips:
        strip = strips[0]
        gap = strip.gap if taken else 0.0
        if taken and down + gap + strip.height > _MOST_ROW:
            break
        del strips[0]
        down += gap
        taken.extend(_moved(mark, left, down) for mark in strip.marks)
        down += strip.height
    return taken, down


def _moved(mark: Mark, across: float, down: float) -> Mark:
    match mark:
        case SetLine():
            return replace(mark, left=mark.left + across, base=mark.base + down)
        case SetFigure():
            return replace(mark, left=mark.left + across, top=mark.top + down)
        case Ink():
            return Ink(mark.left + across, mark.top + down, mark.right + across, mark.bottom + down)


def _borders(cells: list[tuple[float, float]], height: float, top: bool, bottom: bool) -> list[Mark]:
    marks: list[Mark] = []
    for left, right in cells:
        marks += [Ink(left, 0, left + 1, height), Ink(right - 1, 0, right, height)]
        if top:
            marks.append(Ink(left, 0, right, 1))
        if bottom:
            marks.append(Ink(left, height - 1, right, height))
    return marks
