"""Word files (DOCX, ECMA-376) as manuscripts.

Insertions that are tracked are text. Deletions, comments and hidden text are not printed; that there
are some is told in the metadata.
"""

from collections import Counter
from collections.abc import Iterator
from posixpath import dirname, join, normpath
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
from interviewprep.recognition.office_metadata import word_metadata
from interviewprep.recognition.word_numbering import Numbering
from interviewprep.recognition.word_styles import Look, Styles, paragraph_look, run_look, size_of

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
CONTENT_TYPES = "[Content_Types].xml"
_EMU = 12_700  # in a point
#: Signs of Word's symbol fonts (Wingdings, Symbol) that forms are made of.
_SYMBOLS = {
    0xF0FC: "✓", 0xF0FB: "✗", 0xF0FE: "☑", 0xF0FD: "☒", 0xF0A8: "☐", 0xF06F: "☐", 0xF071: "☐",
    0xF0B7: "•", 0xF0A7: "•", 0xF06C: "•", 0xF0D8: "•", 0xF0E0: "→", 0xF02D: "–",
}  # fmt: skip
_ALIGN = {"center": Align.CENTRE, "right": Align.END, "end": Align.END}
#: Elements whose content counts as if it stood in their place.
_TRANSPARENT = frozenset(
    {
        "w:ins", "w:moveTo", "w:hyperlink", "w:smartTag", "w:customXml", "w:fldSimple", "w:sdt",
        "w:sdtContent", "w:dir", "w:bdo", "w:ruby", "w:rubyBase", "m:oMath", "m:oMathPara",
    }
)  # fmt: skip
_DELETED = frozenset({"w:del", "w:moveFrom"})


def is_word_file(archive: Archive) -> bool:
    """Whether the content types of an archive name the main part of a Word file."""
    if CONTENT_TYPES not in archive or archive.size(CONTENT_TYPES) > 4 * 1024 * 1024:
        return False
    return b"wordprocessingml" in archive.read(CONTENT_TYPES) or b"ms-word.document" in archive.read(
        CONTENT_TYPES
    )


def word_manuscript(archive: Archive, name: str = "") -> Manuscript:
    """The text of a Word file. Raises FileDamaged, FileTooLarge."""
    return _WordFile(archive, name).manuscript()


class _WordFile:
    def __init__(self, archive: Archive, name: str) -> None:
        self._archive, self._name = archive, name
        self._main = next(
            (target for kind, target in self._relations("").values() if kind.endswith("/officeDocument")),
            "word/document.xml",
        )
        if self._main not in archive:
            raise FileDamaged(name, cause="missing part")
        self._related = self._relations(self._main)
        self._styles = Styles(self._part("/styles"))
        self._numbering = Numbering(self._part("/numbering"))
        self._seen: Counter[str] = Counter()
        self._not_shown: list[str] = []
        self._notes: list[tuple[str, str]] = []

    def manuscript(self) -> Manuscript:
        body = self._xml(self._main).find("w:body")
        if body is None:
            raise FileDamaged(self._name, cause="no body")
        blocks = [*self._margin("/header", below=True)]
        blocks.extend(without_first_break(self._blocks(body, self._related)))
        blocks.extend(self._note_blocks())
        blocks.extend(self._margin("/footer", below=False))
        comments = self._part("/comments")
        if comments is not None:
            self._seen[COMMENTS] += sum(1 for _ in comments.iter("w:comment"))
        metadata = word_metadata(self._archive, self._name)
        metadata |= {key: str(count) for key, count in self._seen.items() if count}
        if self._not_shown:
            metadata[NOT_SHOWN] = listed(self._not_shown)
        return Manuscript(tuple(blocks), metadata)

    def _xml(self, part: str) -> Element:
        return parsed(self._archive.read(part), self._name)

    def _part(self, kind: str) -> Element | None:
        for found, target in self._related.values():
            if found.endswith(kind) and target in self._archive:
                return self._xml(target)
        return None

    def _relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Kind and target of each relation of a part; those that lead out of the file are left out."""
        place = dirname(part)
        listing = join(place, "_rels", f"{part[len(place) :].lstrip('/')}.rels")
        content = self._archive.read_if_there(listing)
        if content is None:
            return {}
        return {
            relation.get("Id", ""): (
                relation.get("Type", ""),
                normpath(join("/", place, relation.get("Target", ""))).lstrip("/"),
            )
            for relation in parsed(content, self._name).iter("rel:Relationship")
            if relation.get("TargetMode") != "External"
        }

    def _margin(self, kind: str, below: bool) -> Iterator[Block]:
        """What stands at the top or foot of the sheets, once each, with a rule to the text."""
        texts: set[str] = set()
        for found, target in self._related.values():
            if not found.endswith(kind) or target not in self._archive:
                continue
            blocks = list(self._blocks(self._xml(target), self._relations(target)))
            text = "\n".join(b.text for b in blocks if isinstance(b, Paragraph))
            figures = any(not isinstance(b, Paragraph) for b in blocks)
            if text in texts or not (text.strip() or figures):
                continue
            texts.add(text)
            yield from blocks if below else (Rule(), *blocks)
            if below:
                yield Rule()

    def _note_blocks(self) -> Iterator[Block]:
        """Footnotes and endnotes in the order in which the text refers to them."""
        if self._notes:
            yield Rule()
        parts = {kind: self._part(f"/{kind}s") for kind in ("footnote", "endnote")}
        for number, (kind, key) in enumerate(list(self._notes), 1):
            root = parts[kind]
            for note in () if root is None else root.iter(f"w:{kind}"):
                if note.get("w:id") == key:
                    blocks = list(self._blocks(note, {}))
                    for at, block in enumerate(blocks):
                        if at == 0 and isinstance(block, Paragraph):
                            mark = Span(f"[{number}] ", size=9)
                            block = Paragraph((mark, *block.spans), block.align, block.right_to_left)
                        yield block

    def _blocks(self, parent: Element, related: dict[str, tuple[str, str]]) -> Iterator[Block]:
        for child in parent:
            match child.tag:
                case "w:p":
                    yield from self._paragraph(child, related)
                case "w:tbl":
                    yield self._table(child, related)
                case tag if tag in _DELETED:
                    self._seen[DELETIONS] += 1
                case tag if tag in _TRANSPARENT:
                    yield from self._blocks(child, related)
                case "mc:AlternateContent":
                    choice = _choice(child)
                    if choice is not None:
                        yield from self._blocks(choice, related)

    def _table(self, element: Element, related: dict[str, tuple[str, str]]) -> Table:
        grid = element.find("w:tblGrid")
        widths = () if grid is None else tuple(_measure(column.get("w:w")) for column in grid)
        rows: list[tuple[Cell, ...]] = []
        for row in _inner(element, "w:tr"):
            cells = []
            if within(row, "w:trPr", "w:del") is not None:
                self._seen[DELETIONS] += 1
                continue
            for cell in _inner(row, "w:tc"):
                span = within(cell, "w:tcPr", "w:gridSpan")
                columns = min(max(int(_measure(span.get("w:val"))), 1), 63) if span is not None else 1
                cells.append(Cell(tuple(self._blocks(cell, related)), columns))
            if cells:
                rows.append(tuple(cells))
        visual = within(element, "w:tblPr", "w:bidiVisual")
        rtl = visual is not None and visual.get("w:val", "1") not in ("0", "false", "off")
        return Table(tuple(rows), widths, rtl)

    def _paragraph(self, element: Element, related: dict[str, tuple[str, str]]) -> Iterator[Block]:
        properties = element.find("w:pPr")
        style = None if properties is None else properties.find("w:pStyle")
        look = self._styles.look(None if style is None else style.get("w:val"), paragraph=True)
        look = paragraph_look(properties).over(look)
        if look.new_page:
            yield PageBreak()
        spans: list[Span] = []
        first = True
        for piece in self._pieces(element, related, look):
            if isinstance(piece, Span):
                spans.append(piece)
                continue
            if spans:
                yield self._made(spans, look, first)
                spans, first = [], False
            yield piece
        if spans or first:
            yield self._made(spans, look, first)
        if properties is not None and _ends_page(properties):
            yield PageBreak()

    def _made(self, spans: list[Span], look: Look, first: bool) -> Paragraph:
        label, indent = "", look.indent or 0.0
        if first and spans and look.list_id and look.list_id != "0":
            label, own = self._numbering.next_label(look.list_id, look.list_depth or 0)
            indent = max(indent, min(own, 216.0), 18.0)
        heading = look.outline is not None and look.outline < 9
        return Paragraph(
            tuple(spans) or (Span("", size=size_of(look)),),
            align=_ALIGN.get(look.align or "", Align.START),
            right_to_left=look.right_to_left,
            indent=indent,
            label=label,
            before=8.0 if heading else 0.0,
            after=4.0 if heading else 2.0,
            kept=heading,
        )

    def _pieces(
        self, parent: Element, related: dict[str, tuple[str, str]], look: Look
    ) -> Iterator[Span | Block]:
        for child in parent:
            tag = child.tag
            if tag in ("w:r", "m:r"):
                yield from self._run(child, related, look)
            elif tag in _DELETED:
                self._seen[DELETIONS] += 1
            elif tag in _TRANSPARENT or tag.startswith("m:"):
                yield from self._pieces(child, related, look)
            elif tag == "mc:AlternateContent" and (choice := _choice(child)) is not None:
                yield from self._pieces(choice, related, look)

    def _run(
        self, element: Element, related: dict[str, tuple[str, str]], paragraph: Look
    ) -> Iterator[Span | Block]:
        properties = element.find("w:rPr")
        style = None if properties is None else properties.find("w:rStyle")
        look = paragraph if style is None else self._styles.look(style.get("w:val")).over(paragraph)
        look = run_look(properties).over(look)
        if look.hidden:
            self._seen[HIDDEN] += 1
            return
        for child in element:
            if child.tag in ("w:drawing", "w:pict", "w:object", "mc:AlternateContent"):
                yield from self._drawing(child, related)
            elif child.tag == "w:br" and child.get("w:type") == "page":
                yield PageBreak()
            elif text := self._text(child):
                yield Span(text, bool(look.bold), size_of(look), bool(look.struck), bool(look.underlined))

    def _text(self, element: Element) -> str:
        match element.tag:
            case "w:t" | "m:t":
                return element.text or ""
            case "w:tab" | "w:ptab":
                return "\t"
            case "w:br" | "w:cr":
                return "\n"
            case "w:noBreakHyphen":
                return "\u2011"
            case "w:sym":
                code = _code(element.get("w:char"))
                return _SYMBOLS.get(code, chr(code) if code else "")
            case "w:footnoteReference" | "w:endnoteReference":
                self._notes.append((element.tag[2:-9], element.get("w:id", "")))
                return f" [{len(self._notes)}]"
        return ""

    def _drawing(self, element: Element, related: dict[str, tuple[str, str]]) -> Iterator[Block]:
        """Text boxes and pictures of a drawing."""
        if element.tag == "mc:AlternateContent":
            choice = _choice(element)
            if choice is not None:
                for child in choice:
                    yield from self._drawing(child, related)
            return
        boxes = list(element.iter("w:txbxContent"))
        for box in boxes:
            yield from self._blocks(box, related)
        if boxes:
            return
        extent = next(element.iter("wp:extent"), None)
        size = (0.0, 0.0)
        if extent is not None:
            size = _measure(extent.get("cx")) / _EMU, _measure(extent.get("cy")) / _EMU
        for picture in element.iter():
            key = picture.get("r:embed") if picture.tag == "a:blip" else None
            key = picture.get("r:id") if picture.tag == "v:imagedata" else key
            if key is None:
                continue
            _, target = related.get(key, ("", ""))
            data = self._archive.read(target) if target in self._archive else b""
            if not can_be_shown(data):
                self._not_shown.append(file_name(target))
            yield Figure(data, *size)


def _choice(alternatives: Element) -> Element | None:
    """The first of the alternatives that has something to show."""
    found = [child for child in alternatives if child.tag in ("mc:Choice", "mc:Fallback")]
    shows = {"w:t", "a:blip", "v:imagedata"}
    return next((child for child in found if any(e.tag in shows for e in child.iter())), None)


def _inner(parent: Element, tag: str) -> Iterator[Element]:
    """Rows of a table or cells of a row, through content controls and the like."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in _TRANSPARENT:
            yield from _inner(child, tag)


def _ends_page(properties: Element) -> bool:
    """Whether a section ends with the paragraph whose successor begins on a new page."""
    section = properties.find("w:sectPr")
    if section is None:
        return False
    kind = section.find("w:type")
    return kind is None or kind.get("w:val") != "continuous"


def _measure(text: str | None) -> float:
    try:
        return max(0.0, min(float(text or "0"), 1e9))
    except ValueError:
        return 0.0


def _code(text: str | None) -> int:
    try:
        code = int(text or "0", 16)
    except ValueError:
        return 0
    return code if 0 < code < 0xD800 or 0xE000 <= code < 0x110000 else 0
