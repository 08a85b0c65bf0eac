"""OpenDocument texts (ODT, ISO/IEC 26300) as manuscripts; what is not printed is as with Word files."""

from collections import Counter
from collections.abc import Iterator
from posixpath import normpath
from xml.etree.ElementTree import Element

from interviewprep.domain.errors import FileDamaged
from interviewprep.domain.sources import COMMENTS, DELETIONS, HIDDEN, NOT_SHOWN
from interviewprep.recognition.archives import Archive, file_name, listed
from interviewprep.recognition.figures import can_be_shown
from interviewprep.recognition.manuscript import (
    Align,
    Block,
    Cell,
    Figure,
    Manuscript,
    PageBreak,
    Paragraph,
    Rule,
    Span,
    Table,
    without_first_break,
)
from interviewprep.recognition.markup import parsed, within
from interviewprep.recognition.odf_styles import OdfLook, OdfStyles, length
from interviewprep.recognition.office_metadata import odf_metadata

MEDIA_TYPE = b"application/vnd.oasis.opendocument.text"
#: Repetitions of cells, rows and spaces are cut: spreadsheets pasted in claim a million empty rows.
_MOST_REPEATED = 100
_MOST_COLUMNS = 64
_CONTAINERS = frozenset(
    {
        "office:text", "text:section", "text:index-body", "text:table-of-content", "text:illustration-index",
        "text:alphabetical-index", "text:user-index", "text:bibliography", "text:index-title", "draw:a",
        "text:list-header", "draw:g", "text:numbered-paragraph", "text:object-index", "text:table-index",
    }
)  # fmt: skip
#: Elements inside of a paragraph that are no text of it.
_SILENT = frozenset({"text:tracked-changes", "office:annotation-end", "text:ruby-text", "text:note-body"})


def is_open_document(archive: Archive) -> bool:
    """Whether an archive says that it is an OpenDocument text (or a template for one)."""
    if "mimetype" not in archive or archive.size("mimetype") > 200:
        return False
    return archive.read("mimetype").strip() in (
        MEDIA_TYPE,
        MEDIA_TYPE + b"-template",
        MEDIA_TYPE + b"-master",
    )


def open_document_manuscript(archive: Archive, name: str = "") -> Manuscript:
    """The text of an OpenDocument file. Raises FileDamaged (also for an encrypted one), FileTooLarge."""
    return _OpenDocument(archive, name).manuscript()


class _OpenDocument:
    def __init__(self, archive: Archive, name: str) -> None:
        self._archive, self._name = archive, name
        self._content = parsed(archive.read("content.xml"), name)
        styles = archive.read_if_there("styles.xml")
        self._style_root = None if styles is None else parsed(styles, name)
        self._styles = OdfStyles([root for root in (self._style_root, self._content) if root is not None])
        self._seen: Counter[str] = Counter()
        self._not_shown: list[str] = []
        self._notes: list[Element] = []

    def manuscript(self) -> Manuscript:
        body = within(self._content, "office:body", "office:text")
        if body is None:
            raise FileDamaged(self._name, cause="no body")
        blocks = [*self._margin("style:header", below=True)]
        blocks.extend(without_first_break(self._blocks(body)))
        blocks.extend(self._note_blocks())
        blocks.extend(self._margin("style:footer", below=False))
        metadata = odf_metadata(self._archive, self._name)
        metadata |= {key: str(count) for key, count in self._seen.items() if count}
        if self._not_shown:
            metadata[NOT_SHOWN] = listed(self._not_shown)
        return Manuscript(tuple(blocks), metadata)

    def _margin(self, tag: str, below: bool) -> Iterator[Block]:
        """What stands at the top or foot of the sheets, once each, with a rule to the text."""
        texts: set[str] = set()
        for element in () if self._style_root is None else self._style_root.iter(tag):
            blocks = list(self._blocks(element))
            text = "\n".join(b.text for b in blocks if isinstance(b, Paragraph))
            if text in texts or not text.strip():
                continue
            texts.add(text)
            yield from blocks if below else (Rule(), *blocks)
            if below:
                yield Rule()

    def _note_blocks(self) -> Iterator[Block]:
        if self._notes:
            yield Rule()
        for number, body in enumerate(self._notes, 1):
            for at, block in enumerate(self._blocks(body)):
                if at == 0 and isinstance(block, Paragraph):
                    block = Paragraph((Span(f"[{number}] ", size=9), *block.spans))
                yield block

    def _blocks(self, parent: Element, depth: int = 0, list_style: str = "") -> Iterator[Block]:
        for child in parent:
            match child.tag:
                case "text:p" | "text:h":
                    yield from self._paragraph(child)
                case "text:list":
                    yield from self._list(child, depth, child.get("text:style-name") or list_style)
                case "table:table":
                    yield self._table(child)
                case "text:soft-page-break":
                    continue
                case "text:tracked-changes":
                    self._seen[DELETIONS] += sum(1 for _ in child.iter("text:deletion"))
                case "draw:frame" | "draw:custom-shape" | "draw:rect":
                    yield from self._frame(child)
                case tag if tag in _CONTAINERS:
                    yield from self._blocks(child, depth, list_style)

    def _list(self, element: Element, depth: int, style: str) -> Iterator[Block]:
        number = 0
        for item in element:
            if item.tag not in ("text:list-item", "text:list-header"):
                continue
            first = item.tag == "text:list-item"
            number += first
            for block in self._blocks(item, depth + 1, style):
                if isinstance(block, Paragraph) and not block.indent:
                    label = self._styles.label(style, depth, number) if first else ""
                    block = Paragraph(
                        block.spans,
                        block.align,
                        block.right_to_left,
                        indent=18.0 * (min(depth, 8) + 1),
                        label=label,
                        after=2.0,
                    )
                    first = False
                yield block

    def _table(self, element: Element) -> Table:
        rows: list[tuple[Cell, ...]] = []
        widths = self._widths(element)
        columns = len(widths) or _MOST_COLUMNS
        for row in _inner(element, "table:table-row"):
            cells: list[Cell] = []
            for cell in row:
                if cell.tag not in ("table:table-cell", "table:covered-table-cell"):
                    continue
                if cell.tag == "table:covered-table-cell":
                    continue
                span = _count(cell.get("table:number-columns-spanned"), _MOST_COLUMNS)
                made = Cell(tuple(self._blocks(cell)), span)
                times = _count(cell.get("table:number-columns-repeated"), _MOST_COLUMNS)
                cells.extend([made] * min(times, max(1, columns - len(cells))))
            empty = not any(cell.blocks for cell in cells)
            times = _count(row.get("table:number-rows-repeated"), _MOST_REPEATED)
            if cells:
                rows.extend([tuple(cells)] * (1 if empty else times))
        return Table(tuple(rows), widths, self._styles.look(element).right_to_left is True)

    def _widths(self, element: Element) -> tuple[float, ...]:
        widths: list[float] = []
        for column in _inner(element, "table:table-column"):
            times = _count(column.get("table:number-columns-repeated"), _MOST_COLUMNS)
            widths.extend([self._styles.column_width(column)] * times)
        return tuple(widths[:_MOST_COLUMNS])

    def _paragraph(self, element: Element) -> Iterator[Block]:
        look = self._styles.look(element)
        if look.hidden:
            self._seen[HIDDEN] += 1
            return
        if look.new_page == "before":
            yield PageBreak()
        level = _count(element.get("text:outline-level"), 10) if element.tag == "text:h" else 0
        spans: list[Span] = []
        for piece in self._pieces(element, look):
            if isinstance(piece, Span):
                spans.append(piece)
                continue
            if spans:
                yield _made(spans, look, level)
                spans = []
            yield piece
        yield _made(spans, look, level)
        if look.new_page == "after":
            yield PageBreak()

    def _pieces(self, parent: Element, look: OdfLook) -> Iterator[Span | Block]:
        yield from _spans(parent.text, look)
        for child in parent:
            yield from self._piece(child, look)
            yield from _spans(child.tail, look)

    def _piece(self, element: Element, look: OdfLook) -> Iterator[Span | Block]:
        match element.tag:
            case "text:s":
                yield Span(
                    " " * _count(element.get("text:c"), _MOST_REPEATED), look.bold is True, look.points
                )
            case "text:tab":
                yield Span("\t")
            case "text:line-break":
                yield Span("\n")
            case "text:note":
                body = element.find("text:note-body")
                if body is not None:
                    self._notes.append(body)
                    yield Span(f" [{len(self._notes)}]", look.bold is True, look.points)
            case "office:annotation":
                self._seen[COMMENTS] += 1
            case "text:hidden-text" | "text:hidden-paragraph":
                self._seen[HIDDEN] += 1
            case "draw:frame" | "draw:custom-shape" | "draw:rect" | "draw:g":
                yield from self._frame(element)
            case tag if tag in _SILENT:
                return
            case _:
                own = self._styles.look(element).over(look)
                if own.hidden:
                    self._seen[HIDDEN] += 1
                    return
                yield from self._pieces(element, own)

    def _frame(self, element: Element) -> Iterator[Block]:
        size = length(element.get("svg:width")), length(element.get("svg:height"))
        for child in element:
            if child.tag == "draw:image":
                target = normpath(child.get("xlink:href", "")).lstrip("/")
                data = self._archive.read(target) if target in self._archive else b""
                if not can_be_shown(data):
                    self._not_shown.append(file_name(target))
                yield Figure(data, *size)
                return  # further images of a frame are other forms of the same
        for box in element:
            if box.tag == "draw:text-box":
                yield from self._blocks(box)
        yield from self._blocks(element)


def _made(spans: list[Span], look: OdfLook, level: int) -> Paragraph:
    return Paragraph(
        tuple(spans) or (Span("", size=look.points),),
        align=look.align or Align.START,
        right_to_left=look.right_to_left,
        before=8.0 if level else 0.0,
        after=4.0 if level else 2.0,
        kept=bool(level),
    )


def _spans(text: str | None, look: OdfLook) -> Iterator[Span]:
    """White space counts as one space (ODF 1.3 part 3, 6.1.2)."""
    if not text:
        return
    joined = " ".join(text.split())
    joined = f"{' ' if text[0].isspace() else ''}{joined}{' ' if joined and text[-1].isspace() else ''}"
    yield Span(joined, look.bold is True, look.points, look.struck is True, look.underlined is True)


def _inner(parent: Element, tag: str) -> Iterator[Element]:
    """Rows or columns of a table through groups and header rows, not those of tables in its cells."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag.startswith("table:table-") and not child.tag.endswith("-cell"):
            yield from _inner(child, tag)


def _count(text: str | None, most: int) -> int:
    return min(max(int(text), 1), most) if text and text.isdecimal() and len(text) < 10 else 1
