"""What a Word file says of the look of paragraphs and runs, styles and what they are based on included."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from interviewprep.recognition.manuscript import BODY_SIZE

_MOST_BASES = 20


@dataclass(frozen=True, slots=True)
class Look:
    """What is set, None where it is not: of runs (`bold` to `underlined`) and of paragraphs (the rest)."""

    bold: bool | None = None
    size: float | None = None
    hidden: bool | None = None
    struck: bool | None = None
    underlined: bool | None = None
    align: str | None = None
    right_to_left: bool | None = None
    new_page: bool | None = None
    outline: int | None = None
    list_id: str | None = None
    list_depth: int | None = None
    indent: float | None = None

    def over(self, below: "Look") -> "Look":
        """This look where it says something, the other one elsewhere."""
        found = {name: value for name in Look.__slots__ if (value := getattr(self, name)) is not None}
        return replace(below, **found)


class Styles:
    """The styles of one file."""

    def __init__(self, root: Element | None) -> None:
        self._elements: dict[str, Element] = {}
        self._looks: dict[str, Look] = {}
        self._default = Look()
        self._default_paragraph = ""
        if root is None:
            return
        for style in root.iter("w:style"):
            key = style.get("w:styleId", "")
            self._elements[key] = style
            if style.get("w:type") == "paragraph" and style.get("w:default") in ("1", "true", "on"):
                self._default_paragraph = key
        for defaults in root.iter("w:docDefaults"):
            for run in defaults.iter("w:rPr"):
                self._default = run_look(run).over(self._default)

    def look(self, key: str | None, paragraph: bool = False) -> Look:
        """The look of a style by its identifier; of a paragraph without one, the default."""
        own = self._look(key or (self._default_paragraph if paragraph else ""))
        return own.over(self._default) if paragraph else own

    def _look(self, key: str) -> Look:
        found = self._looks.get(key)
        if found is None:
            chain = list(self._bases(key))
            found = Look()
            for element in reversed(chain):
                found = paragraph_look(element.find("w:pPr")).over(found)
                found = run_look(element.find("w:rPr")).over(found)
            self._looks[key] = found
        return found

    def _bases(self, key: str) -> Iterator[Element]:
        seen: set[str] = set()
        while key in self._elements and key not in seen and len(seen) < _MOST_BASES:
            seen.add(key)
            yield self._elements[key]
            base = self._elements[key].find("w:basedOn")
            key = base.get("w:val", "") if base is not None else ""


def run_look(properties: Element | None) -> Look:
    """The look in `w:rPr`."""
    if properties is None:
        return Look()
    size = _value(properties, "w:sz") or _value(properties, "w:szCs")
    bold = _switch(properties, "w:b")
    underline = _value(properties, "w:u")
    struck = _switch(properties, "w:strike")
    return Look(
        bold=_switch(properties, "w:bCs") if bold is None else bold,
        size=min(max(_number(size) / 2, 6.0), 36.0) if size else None,
        hidden=_switch(properties, "w:vanish"),
        struck=_switch(properties, "w:dstrike") if struck is None else struck,
        underlined=None if underline is None else underline != "none",
    )


def paragraph_look(properties: Element | None) -> Look:
    """The look in `w:pPr`; runs inside have their own."""
    if properties is None:
        return Look()
    outline = _value(properties, "w:outlineLvl")
    list_id = depth = None
    numbering = properties.find("w:numPr")
    if numbering is not None:
        list_id, depth = _value(numbering, "w:numId"), _value(numbering, "w:ilvl")
    indent = properties.find("w:ind")
    left = None if indent is None else indent.get("w:left") or indent.get("w:start")
    return Look(
        align=_value(properties, "w:jc"),
        right_to_left=_switch(properties, "w:bidi"),
        new_page=_switch(properties, "w:pageBreakBefore"),
        outline=int(_number(outline)) if outline else None,
        list_id=list_id,
        list_depth=int(_number(depth)) if depth else None,
        indent=min(max(_number(left) / 20, 0.0), 216.0) if left else None,
    )


def size_of(look: Look) -> float:
    """The size of the letters in points."""
    return look.size or BODY_SIZE


def _value(parent: Element, tag: str) -> str | None:
    found = parent.find(tag)
    return None if found is None else found.get("w:val")


def _switch(parent: Element, tag: str) -> bool | None:
    found = parent.find(tag)
    return None if found is None else found.get("w:val", "1") not in ("0", "false", "off", "none")


def _number(text: str | None) -> float:
    try:
        return max(-100_000.0, min(100_000.0, float(text or "0")))
    except ValueError:
        return 0.0
