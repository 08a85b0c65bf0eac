"""What a file of text is before it is laid out: paragraphs, tables, figures, and what belongs to it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum

from interviewprep.recognition.tasks import Attachment

#: Size of plain text in points.
BODY_SIZE = 11.0


class Align(Enum):
    """Where the lines of a paragraph stand; start is the left in left-to-right text."""

    START = "start"
    CENTRE = "centre"
    END = "end"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text in one style; `size` in points. Line feeds in it begin new lines."""

    text: str
    bold: bool = False
    size: float = BODY_SIZE
    struck: bool = False
    underlined: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph. Measures in points; `label` (a number, a bullet) hangs before the indented text.

    `right_to_left` None has the first letter decide. `kept` keeps it on the page of what follows.
    """

    spans: tuple[Span, ...]
    align: Align = Align.START
    right_to_left: bool | None = None
    indent: float = 0.0
    label: str = ""
    before: float = 0.0
    after: float = 0.0
    kept: bool = False

    @property
    def text(self) -> str:
        """All its words, without the label."""
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture in one of the formats the program reads; measures in points, 0 for its own size."""

    data: bytes
    width: float = 0.0
    height: float = 0.0


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the page."""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a new page."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table over `span` columns."""

    blocks: tuple["Block", ...]
    span: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; `widths` are shares of its columns, empty for equal ones."""

    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...] = ()
    right_to_left: bool = False


Block = Paragraph | Figure | Rule | PageBreak | Table


@dataclass(frozen=True, slots=True)
class Manuscript:
    """The whole text of a file, what the file says about itself, and the files inside of it."""

    blocks: tuple[Block, ...]
    metadata: Mapping[str, str] = field(default_factory=dict)
    attachments: tuple[Attachment, ...] = ()


def plain(text: str, **style: object) -> Paragraph:
    """A paragraph in one style; `style` are fields of Span."""
    return Paragraph((Span(text, **style),))  # type: ignore[arg-type]


def heading(text: str, level: int = 1) -> Paragraph:
    """A heading of level 1 (largest) to 6, kept with what follows."""
    size = (16.0, 14.0, 12.5)[min(level, 3) - 1]
    return Paragraph((Span(text, bold=True, size=size),), before=8.0, after=4.0, kept=True)


def without_first_break(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks of a text, which begins on a page in any case."""
    begun = False
    for block in blocks:
        begun = begun or not isinstance(block, PageBreak)
        if begun:
            yield block
