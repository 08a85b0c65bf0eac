"""The text of RTF files (RTF 1.9.1), also of the RTF in which Outlook wraps HTML ([MS-OXRTFEX])."""

import re
from dataclasses import dataclass, replace

from interviewprep.domain.errors import FileTooLarge
from interviewprep.recognition.manuscript import Block, Manuscript, PageBreak, Paragraph, Span

_TOKEN = re.compile(
    rb"([{}])|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\(.)|([^\\{}\r\n]+)|[\r\n]+|\\", re.S
)
#: Paragraphs of one text; MAX_PAGES pages hold fewer.
MAX_PARAGRAPHS = 500_000
#: Destinations whose text is none of the document.
_SILENT = frozenset(
    {
        "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "objdata", "themedata", "datastore",
        "listtable", "listoverridetable", "rsidtbl", "generator", "xmlnstbl", "latentstyles", "filetbl",
        "revtbl", "fldinst", "nonshppict", "annotation", "atnid", "atnauthor", "bkmkstart", "bkmkend",
        "mmathPr", "htmltag", "mhtmltag", "background", "pgdsctbl", "userprops", "docvar",
    }
)  # fmt: skip
_SIGNS = {
    "par": "\n", "line": "\n", "sect": "\n", "row": "\n", "cell": "\t", "tab": "\t", "emdash": "—",
    "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
    "emspace": " ", "enspace": " ", "zwj": "\u200d", "zwnj": "\u200c",
    "ltrmark": "\u200e", "rtlmark": "\u200f",
}  # fmt: skip
_SYMBOLS = {
    b"~": "\u00a0",
    b"_": "\u2011",
    b"-": "",
    b"\\": "\\",
    b"{": "{",
    b"}": "}",
    b"\n": "\n",
    b"\r": "\n",
}
#: Windows code pages by \fcharset.
_CHARSETS = {
    0: "cp1252", 128: "cp932", 134: "gbk", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255",
    178: "cp1256", 186: "cp1257", 204: "cp1251", 238: "cp1250",
}  # fmt: skip
_MOST_NESTED = 500


@dataclass(frozen=True, slots=True)
class _State:
    silent: bool = False
    bold: bool = False
    hidden: bool = False
    deleted: bool = False
    wrapped: bool = False
    font: int = -1
    skipped: int = 1
    table: bool = False


class _Reader:
    def __init__(self) -> None:
        self._state = _State()
        self._stack: list[_State] = []
        self._page = "cp1252"
        self._fonts: dict[int, str] = {}
        self._default_font = -1
        self._raw = bytearray()
        self._spans: list[Span] = []
        self._pages: list[list[Span]] = [self._spans]
        self._skip = 0
        self._starred = False
        self._high = 0

    def read(self, data: bytes) -> list[list[Span]]:
        for match in _TOKEN.finditer(data):
            brace, word, number, code, symbol, text = match.groups()
            if brace:
                self._group(brace == b"{")
            elif word:
                self._word(word.decode("ascii"), None if number is None else int(number))
            elif code:
                self._bytes(bytes([int(code, 16)]))
            elif symbol == b"*":
                self._starred = True
            elif symbol:
                self._text(_SYMBOLS.get(symbol, ""))
            elif text:
                self._bytes(text)
        self._flush()
        return self._pages

    def _group(self, opens: bool) -> None:
        self._flush()
        self._starred = False
        if opens:
            if len(self._stack) < _MOST_NESTED:
                self._stack.append(self._state)
        elif self._stack:
            self._state = self._stack.pop()

    def _word(self, word: str, number: int | None) -> None:
        self._flush_unless_bytes(word)
        starred, self._starred = self._starred, False
        on = number is None or number != 0
        match word:
            case "u" if number is not None:
                self._unicode(number)
            case "uc" if number is not None:
                self._state = replace(self._state, skipped=min(max(number, 0), 10))
            case "bin":
                return
            case "b":
                self._state = replace(self._state, bold=on)
            case "v":
                self._state = replace(self._state, hidden=on)
            case "deleted":
                self._state = replace(self._state, deleted=on)
            case "htmlrtf":
                self._state = replace(self._state, wrapped=on)
            case "plain":
                self._state = replace(self._state, bold=False, hidden=False, deleted=False)
            case "f" if number is not None:
                self._state = replace(self._state, font=number)
            case "deff" if number is not None:
                self._default_font = number
            case "fcharset" if number is not None:
                self._fonts[self._state.font] = _CHARSETS.get(number, "")
            case "ansicpg" if number is not None:
                self._page = f"cp{number}" if number != 65001 else "utf-8"
            case "page" | "pagebb":
                self._new_page()
            case _ if word in _SIGNS:
                self._text(_SIGNS[word])
            case _ if word in _SILENT or (starred and word != "shpinst"):
                self._state = replace(self._state, silent=True, table=word == "fonttbl")

    def _flush_unless_bytes(self, word: str) -> None:
        if word not in ("u", "uc"):
            self._flush()

    def _new_page(self) -> None:
        if not self._shows():
            return
        self._spans = []
        self._pages.append(self._spans)

    def _shows(self) -> bool:
        state = self._state
        return not (state.silent or state.hidden or state.deleted or state.wrapped)

    def _unicode(self, number: int) -> None:
        code = number % 0x10000
        self._skip = self._state.skipped
        if 0xD800 <= code < 0xDC00:
            self._high = code
            return
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((self._high - 0xD800) << 10) + (code - 0xDC00) if self._high else 0xFFFD
        self._high = 0
        self._flush()
        self._add(chr(code))

    def _bytes(self, data: bytes) -> None:
        """Bytes in the code page of the font, but for those that only stand in for a Unicode character."""
        self._starred = False
        if self._skip:
            cut = min(self._skip, len(data))
            self._skip -= cut
            data = data[cut:]
        if self._shows():
            self._raw += data

    def _text(self, text: str) -> None:
        self._flush()
        if self._skip:
            self._skip -= 1
        elif text:
            self._add(text)

    def _add(self, text: str) -> None:
        if self._shows():
            self._spans.append(Span(text, self._state.bold))

    def _flush(self) -> None:
        if not self._raw:
            return
        font = self._state.font if self._state.font >= 0 else self._default_font
        page = self._fonts.get(font) or self._page
        try:
            text = self._raw.decode(page, "replace")
        except LookupError:
            text = self._raw.decode("cp1252", "replace")
        self._raw.clear()
        self._add(text)


def rtf_blocks(data: bytes) -> list[Block]:
    """The paragraphs of an RTF text; what is hidden or marked as deleted is left out."""
    blocks: list[Block] = []
    for number, spans in enumerate(_Reader().read(data)):
        if number:
            blocks.append(PageBreak())
        line: list[Span] = []
        for span in spans:
            first, *others = span.text.split("\n")
            line.append(replace(span, text=first))
            for other in others:
                blocks.append(Paragraph(tuple(line)))
                line = [replace(span, text=other)]
        if any(span.text for span in line):
            blocks.append(Paragraph(tuple(line)))
    return blocks


def rtf_manuscript(data: bytes) -> Manuscript:
    """An RTF file; pictures and objects in it are not shown.

    Raises FileTooLarge for more paragraphs than MAX_PARAGRAPHS.
    """
    if (count := data.count(b"\\par")) > MAX_PARAGRAPHS:
        raise FileTooLarge(limit=MAX_PARAGRAPHS, found=count, unit="paragraphs")
    return Manuscript(tuple(rtf_blocks(data)))


_PREFIX = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript "
    b"\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
    b"\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
_MOST_UNPACKED = 50 * 1024 * 1024


def unpacked_rtf(data: bytes) -> bytes:
    """Compressed RTF unpacked ([MS-OXRTFCP] 2.2); as much as there is of one that breaks off."""
    if len(data) < 16:
        return b""
    size, kind = int.from_bytes(data[4:8], "little"), data[8:12]
    if kind == b"MELA":
        return data[16 : 16 + size]
    if kind != b"LZFu":
        return b""
    window = bytearray(_PREFIX.ljust(4096, b"\x00"))
    write, at, out = len(_PREFIX), 16, bytearray()
    size = min(size, _MOST_UNPACKED)
    while at < len(data) and len(out) < size:
        control = data[at]
        at += 1
        for bit in range(8):
            if at + (control >> bit & 1) >= len(data):
                return bytes(out)
            if control >> bit & 1:
                token = data[at] << 8 | data[at + 1]
                at += 2
                start = token >> 4
                if start == write:
                    return bytes(out)
                piece = [0] * ((token & 15) + 2)
                for index in range(len(piece)):
                    window[write] = piece[index] = window[(start + index) % 4096]
                    write = (write + 1) % 4096
                out += bytes(piece)
            else:
                window[write] = data[at]
                out.append(data[at])
                write = (write + 1) % 4096
                at += 1
    return bytes(out)
