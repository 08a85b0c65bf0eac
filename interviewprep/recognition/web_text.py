"""The text of web pages and HTML mails. Nothing a page refers to is fetched, no script is run."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

from interviewprep.domain.errors import FileTooLarge
from interviewprep.recognition.manuscript import Block, Manuscript, Paragraph, Rule, Span, heading

#: Tags of one page; a year of messages has some hundred thousand.
MAX_TAGS = 2_000_000
_NAME = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:]*)")
_ATTRIBUTE = re.compile(
    r"(?<![\w:.-])([a-zA-Z_:-][\w:.-]*+)\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s>\"']++))"
)
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
#: What these hold is no text of the page.
_SILENT = frozenset(
    {"script", "style", "title", "head", "template", "noscript", "svg", "object", "iframe", "math"}
)
_RAW = frozenset({"script", "style", "title"})
_BLOCKS = frozenset(
    {
        "p", "div", "ul", "ol", "li", "tr", "table", "blockquote", "pre", "section", "article", "header",
        "footer", "h1", "h2", "h3", "h4", "h5", "h6", "address", "dl", "dt", "dd", "form", "figure", "center",
        "body", "hr",
    }
)  # fmt: skip
_BOLD = frozenset({"b", "strong", "th"})
_APART = frozenset({"p", "blockquote", "pre", "table", "ul", "ol"})


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag of a page: its name in small letters, whether it ends an element, its attributes."""

    name: str
    closes: bool
    attributes: dict[str, str] = field(default_factory=dict)


def looks_like_html(text: str) -> bool:
    """Whether a text begins like a web page."""
    return _HTML.match(text[:5000].lstrip("\ufeff")) is not None


def tokens(page: str) -> Iterator[Tag | str]:
    """Tags and the text between them, entities resolved; comments, scripts and styles are left out.

    Takes time in proportion to the length, whatever is broken in it.
    """
    at = 0
    while (start := page.find("<", at)) >= 0:
        if start > at:
            yield unescape(page[at:start])
        if page.startswith("<!--", start):
            at = _after(page, "-->", start + 4)
        elif page[start + 1 : start + 2] in ("!", "?"):
            at = _after(page, ">", start)
        elif match := _NAME.match(page, start):
            end = _end_of_tag(page, match.end())
            if end < 0:  # no tag ends any more: all the rest is text
                at = start
                break
            tag = Tag(match[2].lower(), bool(match[1]), _attributes(page[match.end() : end]))
            yield tag
            at = end + 1
            if tag.name in _RAW and not tag.closes:
                at = _end_of_raw(page, tag.name, at)
        else:
            yield "<"
            at = start + 1
    if at < len(page):
        yield unescape(page[at:])


def _end_of_tag(page: str, at: int) -> int:
    """Where the tag ends, a bracket in quotes aside; the next bracket when quotes never close, else -1."""
    first = page.find(">", at)
    while (mark := _QUOTE_OR_END.search(page, at)) and mark[0] != ">":
        closing = page.find(mark[0], mark.end())
        if closing < 0:
            return first
        at = closing + 1
    return mark.start() if mark else first


_QUOTE_OR_END = re.compile("[>\"']")


def _after(page: str, mark: str, start: int) -> int:
    found = page.find(mark, start)
    return len(page) if found < 0 else found + len(mark)


def _end_of_raw(page: str, name: str, at: int) -> int:
    match = re.compile(f"</{name}", re.I).search(page, at)
    return match.start() if match else len(page)


def _attributes(text: str) -> dict[str, str]:
    return {
        match[1].lower(): unescape(match[2] or match[3] or match[4] or "")
        for match in _ATTRIBUTE.finditer(text)
    }


class _Page:
    """Collects the paragraphs of a page."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._spans: list[Span] = []
        self._bold = self._silent = self._raw_lines = 0
        self._heading = 0
        self._lists: list[int | None] = []
        self._label = ""
        self._right_to_left: list[tuple[str, bool | None]] = []
        self._apart = False

    def text(self, text: str) -> None:
        if self._silent:
            return
        if not self._raw_lines:
            text = re.sub(r"[ \t\r\n\f]+", " ", text)
            if text == " " and (not self._spans or self._spans[-1].text.endswith((" ", "\n"))):
                return
        if text:
            self._spans.append(Span(text, bool(self._bold)))

    def tag(self, tag: Tag) -> None:
        name = tag.name
        if name in _SILENT:
            self._silent = max(0, self._silent + (-1 if tag.closes else 1))
            return
        if self._silent and name == "body":
            self._silent = 0
        if name in _BLOCKS:
            self.finish()
            self._apart = self._apart or name in _APART
        if name in _BOLD:
            self._bold = max(0, self._bold + (-1 if tag.closes else 1))
        elif name == "pre":
            self._raw_lines = max(0, self._raw_lines + (-1 if tag.closes else 1))
        elif name[0] == "h" and name[1:] in "123456" and len(name) == 2:
            self._heading = 0 if tag.closes else int(name[1])
        elif tag.closes:
            self._closed(name)
        else:
            self._opened(tag)
        self._direction(tag)

    def _opened(self, tag: Tag) -> None:
        match tag.name:
            case "br":
                self.text("\n") if self._raw_lines else self._spans.append(Span("\n"))
            case "hr":
                self.blocks.append(Rule())
            case "td" | "th" if self._spans:
                self._spans.append(Span("\t"))
            case "ul" | "ol":
                self._lists.append(0 if tag.name == "ol" else None)
            case "li":
                self._label = self._next_label()
            case "img" if not tag.attributes.get("src", "").startswith(("http:", "https:")):
                self.text(tag.attributes.get("alt", ""))

    def _closed(self, name: str) -> None:
        if name in ("ul", "ol") and self._lists:
            self._lists.pop()

    def _next_label(self) -> str:
        if not self._lists or self._lists[-1] is None:
            return "•"
        self._lists[-1] += 1
        return f"{self._lists[-1]}."

    def _direction(self, tag: Tag) -> None:
        if tag.name not in _BLOCKS and tag.name != "html":
            return
        if tag.closes:
            if self._right_to_left and self._right_to_left[-1][0] == tag.name:
                self._right_to_left.pop()
        elif (said := tag.attributes.get("dir", "").lower()) in ("rtl", "ltr", "auto"):
            self._right_to_left.append((tag.name, None if said == "auto" else said == "rtl"))

    def finish(self) -> None:
        """Ends the paragraph that is being collected."""
        spans = _trimmed(self._spans)
        self._spans = []
        if not spans:
            return
        if self._heading:
            self.blocks.append(heading("".join(span.text for span in spans), self._heading))
        else:
            self.blocks.append(
                Paragraph(
                    tuple(spans),
                    right_to_left=self._right_to_left[-1][1] if self._right_to_left else None,
                    indent=18.0 * min(len(self._lists), 8),
                    label=self._label,
                    before=6.0 if self._apart else 0.0,
                )
            )
        self._label, self._apart = "", False


def _trimmed(spans: list[Span]) -> list[Span]:
    """The spans without white space at the ends."""
    while spans and not spans[-1].text.strip(" \n\t"):
        spans.pop()
    first = next((at for at, span in enumerate(spans) if span.text.strip(" \n\t")), len(spans))
    return spans[first:]


def html_blocks(page: str) -> list[Block]:
    """The text of a page as paragraphs, headings and lists; tables as lines of their cells.

    Raises FileTooLarge for more than MAX_TAGS tags.
    """
    if (tags := page.count("<")) > MAX_TAGS:
        raise FileTooLarge(limit=MAX_TAGS, found=tags, unit="elements")
    found = _Page()
    for token in tokens(page):
        if isinstance(token, Tag):
            found.tag(token)
        else:
            found.text(token)
    found.finish()
    return found.blocks


def html_manuscript(page: str) -> Manuscript:
    """A web page as it was saved, without what it refers to."""
    return Manuscript(tuple(html_blocks(page)))
