"""What an OpenDocument file says of the look of paragraphs, spans, columns and lists."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from interviewprep.recognition.manuscript import BODY_SIZE, Align
from interviewprep.recognition.word_numbering import written

_LENGTH = re.compile(r"(\d{1,6}(?:\.\d{1,6})?)(cm|mm|in|pt|pc|px)")
_POINTS = {"cm": 28.35, "mm": 2.835, "in": 72.0, "pt": 1.0, "pc": 12.0, "px": 0.75}
_MOST_BASES = 20
_FORMS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}


@dataclass(frozen=True, slots=True)
class OdfLook:
    """What is set, None where it is not."""

    bold: bool | None = None
    size: float | None = None
    hidden: bool | None = None
    struck: bool | None = None
    underlined: bool | None = None
    align: Align | None = None
    right_to_left: bool | None = None
    new_page: str | None = None

    def over(self, below: "OdfLook") -> "OdfLook":
        """This look where it says something, the other one elsewhere."""
        found = {name: value for name in OdfLook.__slots__ if (value := getattr(self, name)) is not None}
        return replace(below, **found)

    @property
    def points(self) -> float:
        """The size of the letters in points."""
        return self.size or BODY_SIZE


def length(text: str | None) -> float:
    """A length with its unit, in points; 0 for one that is not understood."""
    match = _LENGTH.fullmatch(text or "")
    return float(match[1]) * _POINTS[match[2]] if match else 0.0


class OdfStyles:
    """The styles of one file, automatic ones included."""

    def __init__(self, roots: Sequence[Element]) -> None:
        self._elements: dict[tuple[str, str], Element] = {}
        self._lists: dict[str, Element] = {}
        self._looks: dict[tuple[str, str], OdfLook] = {}
        self._defaults: dict[str, OdfLook] = {}
        for root in roots:
            for style in root.iter("style:style"):
                self._elements[style.get("style:family", ""), style.get("style:name", "")] = style
            for style in root.iter("style:default-style"):
                self._defaults[style.get("style:family", "")] = _own(style)
            for style in root.iter("text:list-style"):
                self._lists[style.get("style:name", "")] = style

    def look(self, element: Element) -> OdfLook:
        """The look of a paragraph, heading, span or table by its style."""
        match element.tag:
            case "text:p" | "text:h":
                family = "paragraph"
            case "table:table":
                family = "table"
            case _:
                family = "text"
        name = element.get("text:style-name") or element.get("table:style-name") or ""
        found = self._look(family, name)
        return found.over(self._defaults.get("paragraph", OdfLook())) if family == "paragraph" else found

    def _look(self, family: str, name: str) -> OdfLook:
        key = family, name
        found = self._looks.get(key)
        if found is None:
            chain: list[Element] = []
            while (family, name) in self._elements and len(chain) < _MOST_BASES:
                chain.append(self._elements[family, name])
                name = chain[-1].get("style:parent-style-name", "")
            found = OdfLook()
            for style in reversed(chain):
                found = _own(style).over(found)
            self._looks[key] = found
        return found

    def column_width(self, column: Element) -> float:
        """The width of a column in points, 0 if it has none."""
        style = self._elements.get(("table-column", column.get("table:style-name", "")))
        properties = None if style is None else style.find("style:table-column-properties")
        return 0.0 if properties is None else length(properties.get("style:column-width"))

    def label(self, list_style: str, depth: int, number: int) -> str:
        """What stands before item `number` of a list at a depth counted from 0."""
        for level in self._lists.get(list_style, ()):
            if level.get("text:level") != str(depth + 1):
                continue
            if level.tag == "text:list-level-style-number":
                start = level.get("text:start-value", "1")
                number += int(start) - 1 if start.isdecimal() and len(start) < 6 else 0
                form = _FORMS.get(level.get("style:num-format", "1"), "decimal")
                if not level.get("style:num-format", "1"):
                    return ""
                before, after = level.get("style:num-prefix", ""), level.get("style:num-suffix", ".")
                return f"{before}{written(number, form)}{after}"
        return "•"


def _own(style: Element) -> OdfLook:
    text, paragraph = style.find("style:text-properties"), style.find("style:paragraph-properties")
    look = OdfLook()
    if text is not None:
        weight, size = text.get("fo:font-weight"), length(text.get("fo:font-size"))
        through, under = text.get("style:text-line-through-style"), text.get("style:text-underline-style")
        look = OdfLook(
            bold=None if weight is None else weight in ("bold", "600", "700", "800", "900"),
            size=min(max(size, 6.0), 36.0) if size else None,
            hidden=text.get("text:display") == "none" or None,
            struck=None if through is None else through != "none",
            underlined=None if under is None else under != "none",
        )
    tables = style.find("style:table-properties")
    mode = next((p.get("style:writing-mode") for p in (paragraph, tables) if p is not None), None)
    rtl = {"rl-tb": True, "lr-tb": False}.get(mode or "")
    if paragraph is None:
        return replace(look, right_to_left=rtl)
    new_page = "before" if paragraph.get("fo:break-before") == "page" else None
    if style.get("style:master-page-name"):
        new_page = "before"
    new_page = "after" if paragraph.get("fo:break-after") == "page" else new_page
    return replace(
        look, align=_align(paragraph.get("fo:text-align"), rtl), right_to_left=rtl, new_page=new_page
    )


def _align(said: str | None, right_to_left: bool | None) -> Align | None:
    """Left and right are meant as seen, start and end by the direction."""
    match said:
        case "center":
            return Align.CENTRE
        case "start" | "justify":
            return Align.START
        case "end":
            return Align.END
        case "left":
            return Align.END if right_to_left else Align.START
        case "right":
            return Align.START if right_to_left else Align.END
    return None
