"""The text a PDF page carries itself: words with their boxes, and whether it is text at all."""

import unicodedata
from collections import Counter
from ctypes import c_double, c_int
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

from interviewprep.domain.pages import Word, turn_size, turn_word

#: A page that one picture covers to this share is a scan ...
_SCAN_COVERAGE = 0.7
#: ... whose few characters of text, if it has no more than these, are a stamp or a page number.
_STAMP_CHARACTERS = 60
#: Share of characters without meaning from which a text layer is not text: letters are lost with them
#: (fonts embedded without a map for لا and other ligatures), and reading the page does better.
_GARBAGE_SHARE = 0.03
#: Share of letters in À–ÿ from which a text is Cyrillic read with a Western code page («Ñâèäåòåëüñòâî»).
_MISREAD_SHARE = 0.7
_MISREAD_MINIMUM = 20


@dataclass(frozen=True, slots=True)
class PdfText:
    """Words of a page in the order of reading; boxes are pixels of the picture turned by `turned`."""

    text: str
    words: tuple[Word, ...]
    turned: int


@dataclass(slots=True)
class _Character:
    text: str
    box: tuple[int, int, int, int] | None


def page_text(page: pypdfium2.PdfPage, width: int, height: int, turned: int | None) -> PdfText | None:
    """The text of a page whose picture has `width` x `height` pixels, None when it carries no real text.

    `turned` is the person's choice; None takes the direction of most of the characters. A scan with
    an old layer of recognised text counts as text; one with a stamp only, or with characters
    that mean nothing, does not.
    """
    textpage = page.get_textpage()
    try:
        count = textpage.count_chars()
        raw = [pdfium.FPDFText_GetUnicode(textpage, index) for index in range(count)]
        if not is_real_text("".join(map(_character, raw)), _coverage(page)):
            return None
        characters = [_Character(_character(code), None) for code in raw]
        for index, character in enumerate(characters):
            character.box = _box(page, textpage, index, width, height)
        if turned is None:
            turned = _direction(page, textpage, count)
    finally:
        textpage.close()
    return _assemble(characters, width, height, turned)


def is_real_text(text: str, coverage: float) -> bool:
    """Whether a text layer is text; `coverage` is the share of the page under its largest picture."""
    visible = [char for char in text if not char.isspace()]
    if not visible or (coverage >= _SCAN_COVERAGE and len(visible) <= _STAMP_CHARACTERS):
        return False
    garbage = sum(map(_is_garbage, visible))
    letters = [char for char in visible if char.isalpha()]
    if garbage > len(visible) * _GARBAGE_SHARE or not any(char.isalnum() for char in visible):
        return False
    misread = sum(1 for char in letters if "\u00c0" <= char <= "\u00ff")
    return not (len(letters) >= _MISREAD_MINIMUM and misread > len(letters) * _MISREAD_SHARE)


#: Control, private use, surrogate, unassigned.
_MEANINGLESS = frozenset({"Cc", "Co", "Cs", "Cn"})


def _is_garbage(char: str) -> bool:
    """Whether a character means nothing; bullets of symbol fonts (U+F000 to U+F0FF) are bullets."""
    if char == "\ufffd":
        return True
    return unicodedata.category(char) in _MEANINGLESS and not "\uf000" <= char <= "\uf0ff"


def _character(code: int) -> str:
    """The character of a pdfium code; presentation forms and ligatures as the letters they stand for."""
    if not 0 < code < 0x110000:
        return "\ufffd"
    char = chr(code)
    if code in (0x02, 0xAD, 0xFFFE):  # pdfium's marks for a hyphen at the end of a line
        return "-"
    if 0xFB00 <= code <= 0xFDFF or 0xFE70 <= code <= 0xFEFE:
        return unicodedata.normalize("NFKC", char).replace(" ", "")
    return char


def _coverage(page: pypdfium2.PdfPage) -> float:
    width, height = page.get_size()
    area = max(1.0, width * height)
    return max((_area(found) / area for found in page.get_objects([pdfium.FPDF_PAGEOBJ_IMAGE])), default=0.0)


def _area(found: pypdfium2.PdfObject) -> float:
    try:
        left, bottom, right, top = found.get_bounds()
    except pypdfium2.PdfiumError:
        return 0.0
    return float(abs(right - left) * abs(top - bottom))


def _box(
    page: pypdfium2.PdfPage, textpage: pypdfium2.PdfTextPage, index: int, width: int, height: int
) -> tuple[int, int, int, int] | None:
    left, right, bottom, top = c_double(), c_double(), c_double(), c_double()
    if not pdfium.FPDFText_GetCharBox(textpage, index, left, right, bottom, top):
        return None
    x0, y0 = _to_pixels(page, left.value, top.value, width, height)
    x1, y1 = _to_pixels(page, right.value, bottom.value, width, height)
    if x0 == x1 and y0 == y1:
        return None
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _to_pixels(page: pypdfium2.PdfPage, x: float, y: float, width: int, height: int) -> tuple[int, int]:
    """A point of the sheet in pixels of its picture; pdfium minds /Rotate and the crop box."""
    across, down = c_int(), c_int()
    pdfium.FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, across, down)
    return min(max(across.value, 0), width), min(max(down.value, 0), height)


def _direction(page: pypdfium2.PdfPage, textpage: pypdfium2.PdfTextPage, count: int) -> int:
    """The turn of the picture, in degrees clockwise, by which most of its characters stand upright."""
    angles: Counter[int] = Counter()
    for index in range(0, count, max(1, count // 500)):
        angle = pdfium.FPDFText_GetCharAngle(textpage, index)
        if angle >= 0 and not pdfium.FPDFText_IsGenerated(textpage, index):
            angles[round(angle / (3.141592653589793 / 2)) % 4 * 90] += 1
    seen = angles.most_common(1)[0][0] if angles else 0
    return int(seen - page.get_rotation()) % 360


def _assemble(characters: list[_Character], width: int, height: int, turned: int) -> PdfText:
    words: list[Word] = []
    lines: list[list[str]] = [[]]
    word: list[_Character] = []

    def finish_word() -> None:
        text = "".join(char for part in word for char in part.text if not _is_garbage(char))
        boxes = [character.box for character in word if character.box]
        if text and boxes:
            lefts, tops, rights, bottoms = zip(*boxes, strict=True)
            found = Word(text, min(lefts), min(tops), max(rights), max(bottoms), len(lines) - 1)
            words.append(turn_word(found, width, height, turned))
        if text:
            lines[-1].append(text)
        word.clear()

    for character in characters:
        if character.text in "\r\n":
            finish_word()
            if lines[-1]:
                lines.append([])
        elif character.text.isspace():
            finish_word()
        else:
            word.append(character)
    finish_word()
    return PdfText(_paragraphs(lines, words, turn_size(width, height, turned)[1]), tuple(words), turned)


def _paragraphs(lines: list[list[str]], words: list[Word], height: int) -> str:
    """The lines, with an empty one where the gap to the next is clearly wider than a line is high."""
    spans: dict[int, tuple[int, int]] = {}
    for word in words:
        top, bottom = spans.get(word.line, (height, 0))
        spans[word.line] = (min(top, word.top), max(bottom, word.bottom))
    out: list[str] = []
    last: tuple[int, int] | None = None
    for number, line in enumerate(lines):
        if not line:
            continue
        span = spans.get(number)
        if span and last and span[0] - last[1] > 1.2 * (last[1] - last[0]):
            out.append("")
        out.append(" ".join(line))
        last = span or last
    return "\n".join(out)
