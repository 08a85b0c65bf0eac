"""Numbers of lists in Word files, counted as ECMA-376 part 1, 17.9 has it."""

from dataclasses import dataclass
from xml.etree.ElementTree import Element

_LEVELS = 9
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"))
_ROMAN_SMALL = ((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_ALPHABETS = {
    "lowerLetter": "abcdefghijklmnopqrstuvwxyz",
    "upperLetter": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "russianLower": _RUSSIAN,
    "russianUpper": _RUSSIAN.upper(),
    "arabicAlpha": "أبتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "arabicAbjad": "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ",
}
_MOST = 30_000


@dataclass(slots=True)
class _Level:
    start: int = 1
    form: str = "decimal"
    text: str = ""
    indent: float = 36.0


class Numbering:
    """The lists of one file and how far each has been counted."""

    def __init__(self, root: Element | None) -> None:
        self._levels: dict[str, dict[int, _Level]] = {}
        self._abstract: dict[str, str] = {}
        self._counts: dict[str, dict[int, int]] = {}
        if root is None:
            return
        for abstract in root.iter("w:abstractNum"):
            own = {_number(e.get("w:ilvl")): _level(e) for e in abstract.iter("w:lvl")}
            self._levels[abstract.get("w:abstractNumId", "")] = own
        for number in root.iter("w:num"):
            target = number.find("w:abstractNumId")
            if target is not None:
                self._abstract[number.get("w:numId", "")] = target.get("w:val", "")

    def next_label(self, list_id: str, depth: int) -> tuple[str, float]:
        """The label of the next paragraph of a list and its indent in points; empty for none."""
        abstract = self._abstract.get(list_id)
        levels = self._levels.get(abstract or "")
        if levels is None or abstract is None or not 0 <= depth < _LEVELS:
            return "", 0.0
        level = levels.get(depth, _Level())
        counts = self._counts.setdefault(abstract, {})
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [key for key in counts if key > depth]:
            del counts[deeper]
        if level.form == "bullet":
            return "•", level.indent
        text = level.text
        for number in range(_LEVELS):
            if f"%{number + 1}" in text:
                outer = levels.get(number, _Level())
                text = text.replace(f"%{number + 1}", written(counts.get(number, outer.start), outer.form))
        return text.strip(), level.indent


def _level(element: Element) -> _Level:
    level = _Level()
    for child in element:
        value = child.get("w:val", "")
        match child.tag:
            case "w:start":
                level.start = _number(value, 1)
            case "w:numFmt":
                level.form = value
            case "w:lvlText":
                level.text = value
            case "w:pPr":
                indent = child.find("w:ind")
                if indent is not None:
                    level.indent = _number(indent.get("w:left") or indent.get("w:start"), 720) / 20
    return level


def _number(text: str | None, otherwise: int = 0) -> int:
    try:
        return max(-_MOST, min(_MOST, int(text or "")))
    except ValueError:
        return otherwise


def written(number: int, form: str) -> str:
    """A number in one of the forms of 17.18.59; forms not known here as decimal."""
    if form == "none":
        return ""
    if form in ("lowerRoman", "upperRoman") and 0 < number < 4000:
        letters = _roman(number)
        return letters.upper() if form == "upperRoman" else letters
    if form in _ALPHABETS and number > 0:
        alphabet = _ALPHABETS[form]
        times, index = divmod(number - 1, len(alphabet))
        return alphabet[index] * min(times + 1, 5)
    if form == "decimalZero":
        return f"{number:02d}"
    return str(number)


def _roman(number: int) -> str:
    letters = ""
    for value, sign in _ROMAN + _ROMAN_SMALL:
        while number >= value:
            letters += sign
            number -= value
    return letters
