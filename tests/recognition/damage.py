"""Files of every format, whole and damaged, for the tests that nothing in a file can do harm."""

import json
import zipfile
from collections.abc import Callable, Sequence
from functools import cache
from io import BytesIO

from hypothesis import strategies as st
from PIL import Image

from tests.recognition import recording_files as recordings
from tests.recognition.compound_files import attachment, binary, outlook_mail, properties, text
from tests.recognition.office_files import open_document, packed, para, part, run, word_file
from tests.recognition.papers import HEIC, encoded, pdf_of_picture, pdf_of_text, sheet

Edit = tuple[str, float, int]
#: What is done to a file: how, where (as a share of its length), how much.
EDITS = st.lists(
    st.tuples(
        st.sampled_from(("set", "header", "cut", "drop", "repeat", "splice", "stamp")),
        st.floats(0, 0.9999),
        st.integers(0, 255),
    ),
    min_size=1,
    max_size=6,
)
_STAMPS = (
    b"<w:p>",
    b"</w:tbl>",
    b"--b",
    b'"messages":[',
    b"{\\*\\",
    b"\xff\xfe",
    b"[05.03.2024, 10:15] A: ",
    b"&#x",
)


def _noise(form: str) -> bytes:
    noise = Image.effect_noise((90, 70), 60).convert("RGB")
    more = {"save_all": True, "append_images": [sheet((50, 40))]} if form == "TIFF" else {}
    return encoded(noise, form, **more)


def _word() -> bytes:
    table = (
        f"<w:tbl><w:tr><w:tc>{para(run('a', '<w:b/>'))}</w:tc><w:tc>{para(run('b'))}</w:tc></w:tr></w:tbl>"
    )
    item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    drawing = '<w:r><w:drawing><wp:extent cx="99999" cy="99999"/><a:blip r:embed="rId2"/></w:drawing></w:r>'
    numbering = (
        '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="lowerRoman"/>'
        '<w:lvlText w:val="%1."/>'
        '</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    )
    parts: dict[str, bytes | str] = {
        "word/numbering.xml": part("numbering", numbering),
        "word/media/a.png": encoded(sheet((30, 20)), "PNG"),
    }
    body = para(run("Срок"), properties=item) + table + para(drawing, properties="<w:bidi/>")
    return word_file(body, parts, rId1=("numbering", "numbering.xml"), rId2=("image", "media/a.png"))


def _open_document() -> bytes:
    cell = '<table:table-cell table:number-columns-repeated="3"><text:p>a</text:p></table:table-cell>'
    return open_document(
        '<text:h text:outline-level="1">Срок</text:h><text:list><text:list-item><text:p>a<text:s text:c="9"/>'
        f"</text:p></text:list-item></text:list><table:table><table:table-row>{cell}</table:table-row></table:table>"
    )


def _mail() -> bytes:
    head = (
        b"From: =?utf-8?b?0JvQtdC50LvQsA==?= <l@example.org>\nTo: a@example.org\nSubject: "
        b"=?koi8-r?q?=F3=D2?=\n"
    )
    coded = b"Content-Transfer-Encoding: "
    parts = (
        b"Content-Type: text/plain; charset=koi8-r\n" + coded + b"quoted-printable\n\n=F3=D2=CF=CB\n",
        b"Content-Type: text/html\n\n<p>x <b>y</b>\n",
        b"Content-Type: message/rfc822\n\nSubject: x\n\ny\n",
        b"Content-Type: image/png; name*0*=utf-8''a; name*1=b\n" + coded + b"base64\n\niVBORw0K\n",
    )
    return head + b'Content-Type: multipart/mixed; boundary="b"\n\n--b\n' + b"--b\n".join(parts) + b"--b--\n"


def _chat() -> bytes:
    return "[05.03.2024, 10:15:32] Лейла: a\n[05.03.2024, 10:16:02] Амир: <attached: a.jpg>\nنص\n".encode()


def _telegram() -> bytes:
    messages = [
        {
            "type": "message",
            "date": "2024-03-05T10:15:32",
            "from": "A",
            "text": ["a", {"text": "b"}],
            "photo": "a",
        }
    ]
    return json.dumps({"name": "A", "type": "personal_chat", "messages": messages * 2}).encode()


_WRITTEN: dict[str, Callable[[], bytes]] = {
    "DOCX": _word,
    "ODT": _open_document,
    "TXT": lambda: "Первая строка\n  вторая\x0cسطر".encode(),
    "TXT-1251": lambda: "Справка о рождении\nвыдана в Минске".encode("cp1251"),
    "HTML": lambda: b"<!DOCTYPE html><html><body dir='rtl'><h1>a</h1><ol><li>b</ol><pre>c\nd</pre></body>",
    "RTF": lambda: rb"{\rtf1\ansicpg1251{\fonttbl{\f0\fcharset204 A;}}\f0 \'d1\'f0 {\b x}\par\u1605?\page y}",
    "EML": _mail,
    "MSG": lambda: outlook_mail(
        text(0x37, "a"), text(0x1000, "b"), properties(32, (0x39, 0x40, 133_540_965_000_000_000)),
        attachment(0, text(0x3707, "a.txt"), binary(0x3701, b"x" * 5000)),
    ),
    "WhatsApp": _chat,
    "WhatsApp.zip": lambda: packed({"_chat.txt": _chat(), "a.jpg": b"x"}),
    "Telegram": _telegram,
    "Telegram.zip": lambda: packed({"result.json": _telegram(), "a": b"x"}),
}  # fmt: skip
_RECORDED: dict[str, Callable[[], bytes]] = {
    "MOV": lambda: recordings.film(
        [recordings.frame(0, (16, 16)), recordings.frame(200, (16, 16))], (16, 16),
        described=recordings.box(b"udta", recordings.quicktime_text(b"\xa9xyz", "+34.3+062.1/")),
    ),
    "AVI": lambda: recordings.avi([recordings.frame(200, (16, 16))] * 2, (16, 16)),
    "WebM": recordings.matroska,
    "WAV": lambda: recordings.wave(0.05),
    "MP3": lambda: recordings.mp3(4, recordings.id3(TDRC="2021")),
    "Opus": recordings.opus,
    "AMR": lambda: recordings.amr(5),
}  # fmt: skip
WRITTEN, RECORDED = tuple(_WRITTEN), tuple(_RECORDED)
PICTURED = ("JPEG", "PNG", "TIFF", "WEBP", "BMP", "HEIC", "PDF", "scan")


@cache
def whole(form: str) -> bytes:
    """A small, whole file."""
    make = _WRITTEN.get(form) or _RECORDED.get(form)
    if make is not None:
        return make()
    match form:
        case "HEIC":
            return (HEIC / "sheet.heic").read_bytes()
        case "PDF":
            return pdf_of_text("one page", "Свидетельство", size=(200, 150))
        case "scan":
            return pdf_of_picture(Image.effect_noise((90, 70), 60).convert("RGB"), size=(90, 70))
    return _noise(form)


def damaged(form: str, edits: Sequence[Edit], inside: int = 0) -> bytes:
    """The file with the edits made; of an archive, `inside` of 1 and more edits one of its parts instead."""
    data = whole(form)
    if inside and data.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts: dict[str, bytes | str] = {name: archive.read(name) for name in archive.namelist()}
        chosen = list(parts)[inside % len(parts)]
        parts[chosen] = _edited(bytes(archive_part), edits) if (archive_part := parts[chosen]) else b""
        return packed(parts)
    return _edited(data, edits)


def _edited(whole_data: bytes, edits: Sequence[Edit]) -> bytes:
    data = bytearray(whole_data)
    for how, share, amount in edits:
        at = int(share * len(data))
        match how:
            case "set":
                data[at] = amount
            case "header":
                data[at % min(64, len(data))] = amount
            case "cut":
                del data[max(at, 16) :]
            case "drop":
                del data[at : max(at, 1) + amount]
            case "repeat":
                data[at:at] = data[at : at + amount] * (1 + amount % 3)
            case "splice":
                data[at : at + 4] = bytes((amount, 255, amount, 0))
            case "stamp":
                data[at:at] = _STAMPS[amount % len(_STAMPS)]
        if len(data) < 2:
            break
    return bytes(data)
