"""Plain text as a manuscript: its lines as they are, its form feeds as new pages."""

from interviewprep.domain.errors import FileTooLarge
from interviewprep.recognition import limits
from interviewprep.recognition.manuscript import Block, Manuscript, PageBreak, Paragraph, Span

#: Deeper indents of plain text are cut to so many spaces.
_MOST_INDENT = 40
#: No page holds as many lines, even empty ones.
_MOST_LINES = 100


def text_manuscript(text: str, name: str = "") -> Manuscript:
    """Every line as a paragraph of its own, which finds its own direction.

    Raises FileTooLarge for more lines than MAX_PAGES pages hold.
    """
    found = text.count("\n") + text.count("\f")
    if found > limits.MAX_PAGES * _MOST_LINES:
        raise FileTooLarge(name, limit=limits.MAX_PAGES, found=found // _MOST_LINES, unit="pages")
    blocks: list[Block] = []
    for number, sheet in enumerate(text.split("\f")):
        if number:
            blocks.append(PageBreak())
        blocks.extend(lines(sheet))
    return Manuscript(tuple(blocks))


def lines(text: str, size: float | None = None) -> list[Paragraph]:
    """The lines of a text as paragraphs; empty ones at the end are dropped."""
    found = []
    for line in text.rstrip().splitlines():
        line = line.rstrip()
        indent = len(line) - len(line.lstrip(" "))
        line = "\u00a0" * min(indent, _MOST_INDENT) + line[indent:]  # an indent means something in plain text
        found.append(Paragraph((Span(line) if size is None else Span(line, size=size),)))
    return found
