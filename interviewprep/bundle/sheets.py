"""Text pages drawn on a reportlab canvas: a cursor that runs down, page breaks, links, rules."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from interviewprep.bundle import paper
from interviewprep.bundle.fonts import FontBook
from interviewprep.bundle.pen import Colour, Pen
from interviewprep.bundle.shaping import Line, balanced_lines, break_lines, single_line


@dataclass(frozen=True, slots=True)
class Type:
    """How a text is set: weight, size and distance of lines in points, colour."""

    weight: str = "Regular"
    size: float = 10.0
    leading: float = 14.0
    colour: Colour = paper.INK

    def lines(self, text: str, width: float, base: int | None = None) -> list[Line]:
        """The text broken to a width in points."""
        return break_lines(text, self.weight, width * 1000 / self.size, base)

    def first_lines(self, text: str, width: float, most: int) -> list[Line]:
        """At most so many lines of the text, the last of them with an ellipsis where more follows."""
        lines = self.lines(text, width)
        if len(lines) <= most:
            return lines
        rest = " ".join(line.text for line in lines[most - 1 :])
        last = single_line(rest, self.weight, width * 1000 / self.size, lines[most - 1].base)
        return [*lines[: most - 1], last]

    def balanced(self, text: str, width: float) -> list[Line]:
        """The text broken to a width in points, in lines of about the same length."""
        return balanced_lines(text, self.weight, width * 1000 / self.size)


TITLE = Type("SemiBold", 17, 23)
HEADING = Type("SemiBold", 10.5, 14.5, paper.ACCENT)
BODY = Type()
STRONG = Type("SemiBold")
SMALL = Type("Regular", 8.5, 12, paper.MUTED)
LABEL = Type("Medium", 8, 11, paper.MUTED)


@dataclass(frozen=True, slots=True)
class SheetLink:
    """A link on text page `sheet` (from 0): rectangle left, bottom, right, top and the target's key."""

    sheet: int
    box: tuple[float, float, float, float]
    target: str


class Sheets:
    """Text pages in order. `y` is the top of the free space; every page ends with its number."""

    def __init__(self, book: FontBook, first_number: int) -> None:
        self.links: list[SheetLink] = []
        self.starts: dict[str, int] = {}
        self.count = 0
        self.y = paper.TOP
        self._book = book
        self.first = first_number
        self._buffer = BytesIO()
        size = (paper.A4_WIDTH, paper.A4_HEIGHT)
        self._canvas = Canvas(self._buffer, pagesize=size, pageCompression=1, invariant=1)
        self._pen: Pen | None = None

    @property
    def number(self) -> int:
        """The number that will stand on the present page."""
        return self.first + self.count

    @property
    def pen(self) -> Pen:
        """Writes on the present page."""
        if self._pen is None:
            self._pen = Pen(self._book)
        return self._pen

    def begin(self, key: str) -> None:
        """Begins a new page and remembers it as the start of a part."""
        self.end_page()
        self.starts[key] = self.number

    def room(self) -> float:
        """Height left on the page."""
        return self.y - paper.BOTTOM

    def rule(self, colour: Colour = paper.HAIRLINE, width: float = 0.6, left: float = paper.LEFT) -> None:
        """A line across the measure at the cursor."""
        self._canvas.setStrokeColorRGB(*colour)
        self._canvas.setLineWidth(width)
        self._canvas.line(left, self.y, paper.RIGHT, self.y)

    def paragraph(self, text: str, style: Type, left: float = paper.LEFT, base: int | None = None) -> None:
        """Text from the cursor down, over as many pages as it takes, never one line alone."""
        lines = style.lines(text, paper.RIGHT - left, base)
        right = left + _block_width(lines, style)
        for i, line in enumerate(lines):
            rest = len(lines) - i
            wanted = 2 if rest == 2 or (i == 0 and rest > 1) else 1
            if self.room() < wanted * style.leading:
                self.end_page()
            self.put([line], style, left, right)
            self.y -= style.leading

    def put(
        self,
        lines: Sequence[Line],
        style: Type,
        left: float,
        right: float | None = None,
        to_right: bool = False,
    ) -> None:
        """Lines from the cursor down without moving it.

        Right-to-left lines end at `right`; without it the block is as wide as its longest line.
        """
        edge = left + _block_width(lines, style) if right is None else right
        baseline = self.y - (style.leading + style.size * 0.72) / 2
        for line in lines:
            if to_right or line.base:
                self.pen.line_right(line, edge, baseline, style.size, style.colour)
            else:
                self.pen.line(line, left, baseline, style.size, style.colour)
            baseline -= style.leading

    def link(self, top: float, bottom: float, target: str) -> None:
        """Makes the measure between two heights of the present page a link."""
        self.links.append(SheetLink(self.count, (paper.LEFT - 4, bottom, paper.RIGHT + 4, top), target))

    def end_page(self) -> None:
        """Finishes the present page, if one is begun."""
        if self._pen is None:
            return
        page_number = single_line(str(self.number), "SemiBold")
        self._pen.line_right(
            page_number, paper.A4_WIDTH - paper.SIDE, paper.NUMBER_BASELINE, paper.NUMBER_SIZE, paper.INK
        )
        self._canvas.addLiteral(self._pen.content())
        self._canvas.showPage()
        self._pen = None
        self.count += 1
        self.y = paper.TOP

    def finish(self) -> bytes:
        """The pages as a PDF whose fonts are still to be put in; only after at least one page."""
        self.end_page()
        self._canvas.save()
        return self._buffer.getvalue()


def _block_width(lines: Sequence[Line], style: Type) -> float:
    return max((line.width for line in lines), default=0.0) * style.size / 1000
