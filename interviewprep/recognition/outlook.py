"""Mails as Outlook saves them (MSG, [MS-OXMSG]): properties in an OLE compound file."""

import struct
from datetime import UTC, datetime, timedelta
from io import BytesIO

import olefile

from interviewprep.domain.errors import FileDamaged, FileTooLarge
from interviewprep.domain.sources import LEFT_OUT, RECIPIENTS, SENDER, SENT, SUBJECT
from interviewprep.recognition.archives import Enclosed, file_name
from interviewprep.recognition.decoding import decoded_as
from interviewprep.recognition.mail import header_blocks
from interviewprep.recognition.manuscript import Block, Manuscript, Rule
from interviewprep.recognition.metadata import tidied
from interviewprep.recognition.plain_text import lines
from interviewprep.recognition.rich_text import rtf_blocks, unpacked_rtf
from interviewprep.recognition.web_text import html_blocks

_PROPERTIES = "__properties_version1.0"
_STREAM = "__substg1.0_"
_RECIPIENT, _ATTACHMENT, _EMBEDDED = "__recip_version1.0_", "__attach_version1.0_", "__substg1.0_3701000D"
#: Properties of [MS-OXPROPS] by their identifiers.
_SUBJECT, _CLIENT_SUBMIT, _DELIVERY = 0x0037, 0x0039, 0x0E06
_SENDER_NAME, _SENDER_ADDRESS, _SENDER_SMTP = 0x0C1A, 0x0C1F, 0x5D01
_BEHALF_NAME, _BEHALF_ADDRESS, _BEHALF_SMTP = 0x0042, 0x0065, 0x5D02
_TO, _CC, _BCC = 0x0E04, 0x0E03, 0x0E02
_BODY, _RTF, _HTML = 0x1000, 0x1009, 0x1013
_NAME, _ADDRESS, _SMTP, _RECIPIENT_TYPE = 0x3001, 0x3003, 0x39FE, 0x0C15
_DATA, _LONG_NAME, _SHORT_NAME, _DISPLAY = 0x3701, 0x3707, 0x3704, 0x3001
_CODE_PAGES = (0x3FFD, 0x3FDE)
_MOST_DEPTH, _MOST_ENTRIES = 5, 20_000
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def _opened(data: bytes) -> olefile.OleFileIO:
    return olefile.OleFileIO(BytesIO(data))


def is_outlook_mail(data: bytes) -> bool:
    """Whether an OLE compound file holds the properties of a mail."""
    try:
        with _opened(data) as file:
            return bool(file.exists(_PROPERTIES))
    except (OSError, ValueError, LookupError, struct.error, TypeError, AttributeError, MemoryError):
        return False


def outlook_manuscript(data: bytes, name: str = "") -> Manuscript:
    """A mail of Outlook and the files attached to it. Raises FileDamaged, FileTooLarge."""
    with _opened(data) as file:
        entries = file.listdir(streams=True, storages=True)
        if len(entries) > _MOST_ENTRIES:
            raise FileTooLarge(name, limit=_MOST_ENTRIES, found=len(entries), unit="parts")
        mail = _Mail(file, entries, name)
        blocks = mail.blocks((), 0)
        return Manuscript(tuple(blocks), tidied(mail.metadata()), mail.enclosed.taken)


class _Mail:
    def __init__(self, file: olefile.OleFileIO, entries: list[list[str]], name: str) -> None:
        self._file, self._name = file, name
        self._children: dict[tuple[str, ...], list[str]] = {}
        for entry in entries:
            self._children.setdefault(tuple(entry[:-1]), []).append(entry[-1])
        self.enclosed = Enclosed()

    def metadata(self) -> dict[str, str]:
        """What the outermost mail says about itself."""
        heads = dict(self._heads(()))
        return {
            SENDER: heads.get("From", ""),
            RECIPIENTS: ", ".join(heads[kind] for kind in ("To", "Cc", "Bcc") if kind in heads),
            SENT: self._moment(()),
            SUBJECT: heads.get("Subject", ""),
            LEFT_OUT: self.enclosed.left_out,
        }

    def blocks(self, at: tuple[str, ...], depth: int) -> list[Block]:
        """A mail that lies at a place of the file; mails attached to it follow it."""
        names: list[str] = []
        inner: list[Block] = []
        for child in sorted(self._children.get(at, ())):
            if not child.startswith(_ATTACHMENT):
                continue
            place = (*at, child)
            if _EMBEDDED in self._children.get(place, ()):
                names.append(self._string(place, _DISPLAY) or "mail")
                if depth >= _MOST_DEPTH:
                    self.enclosed.leave_out(names[-1])
                else:
                    inner += [Rule(), *self.blocks((*place, _EMBEDDED), depth + 1)]
                continue
            name = next(
                (n for p in (_LONG_NAME, _SHORT_NAME, _DISPLAY) if (n := self._string(place, p))),
                "attachment",
            )
            names.append(file_name(name))
            self.enclosed.add(name, self._stream(place, f"{_DATA:04X}0102") or b"")
        return [*header_blocks(self._heads(at), names), *self._body(at), *inner]

    def _body(self, at: tuple[str, ...]) -> list[Block]:
        plain = self._string(at, _BODY)
        if plain.strip():
            return [*lines(plain)]
        html = self._stream(at, f"{_HTML:04X}0102")
        if html:
            return html_blocks(decoded_as(html, None))
        if text := self._string(at, _HTML):
            return html_blocks(text)
        packed = self._stream(at, f"{_RTF:04X}0102")
        return rtf_blocks(unpacked_rtf(packed)) if packed else []

    def _heads(self, at: tuple[str, ...]) -> list[tuple[str, str]]:
        to, cc, bcc = self._recipients(at)
        sender = self._person(at, _BEHALF_NAME, _BEHALF_SMTP, _BEHALF_ADDRESS)
        sender = sender or self._person(at, _SENDER_NAME, _SENDER_SMTP, _SENDER_ADDRESS)
        heads = [
            ("From", sender),
            ("To", to or self._string(at, _TO)),
            ("Cc", cc or self._string(at, _CC)),
            ("Bcc", bcc or self._string(at, _BCC)),
            ("Date", self._moment(at)),
            ("Subject", self._string(at, _SUBJECT)),
        ]
        return [(name, " ".join(text.split())) for name, text in heads if text.strip()]

    def _person(self, at: tuple[str, ...], name: int, *addresses: int) -> str:
        shown = self._string(at, name)
        address = next((a for p in addresses if "@" in (a := self._string(at, p))), "")
        if not address or address == shown:
            return shown or address
        return f"{shown} <{address}>" if shown else address

    def _recipients(self, at: tuple[str, ...]) -> list[str]:
        kinds: list[list[str]] = [[], [], []]
        for child in sorted(self._children.get(at, ())):
            if child.startswith(_RECIPIENT):
                place = (*at, child)
                kind = self._number(place, _RECIPIENT_TYPE) or 1
                person = self._person(place, _NAME, _SMTP, _ADDRESS)
                kinds[min(max(kind & 3, 1), 3) - 1].append(person)
        return ["; ".join(kind) for kind in kinds]

    def _stream(self, at: tuple[str, ...], what: str) -> bytes | None:
        name = what if what == _PROPERTIES else _STREAM + what
        if name not in self._children.get(at, ()):
            return None
        try:
            with self._file.openstream([*at, name]) as stream:
                content: bytes = stream.read()
        except (OSError, ValueError, LookupError, struct.error, TypeError, AttributeError) as error:
            raise FileDamaged(self._name, cause=type(error).__name__) from None
        return content

    def _string(self, at: tuple[str, ...], number: int) -> str:
        wide = self._stream(at, f"{number:04X}001F")
        if wide is not None:
            return wide.decode("utf-16-le", "replace").rstrip("\x00")
        narrow = self._stream(at, f"{number:04X}001E")
        return "" if narrow is None else decoded_as(narrow.rstrip(b"\x00"), self._charset(at))

    def _charset(self, at: tuple[str, ...]) -> str | None:
        page = next((n for p in _CODE_PAGES if (n := self._number(at, p))), 0)
        return {0: None, 65001: "utf-8", 20866: "koi8-r", 28595: "iso8859-5"}.get(page, f"cp{page}")

    def _value(self, at: tuple[str, ...], number: int, kind: int) -> bytes | None:
        """A property of fixed length: 16 bytes each after a header of 32, 24 or 8 bytes."""
        content = self._stream(at, _PROPERTIES) or b""
        start = 32 if not at else 24 if at[-1] == _EMBEDDED else 8
        wanted = struct.pack("<HH", kind, number)
        for place in range(start, len(content) - 15, 16):
            if content[place : place + 4] == wanted:
                return content[place + 8 : place + 16]
        return None

    def _number(self, at: tuple[str, ...], number: int) -> int:
        value = self._value(at, number, 0x0003)
        return 0 if value is None else int.from_bytes(value[:4], "little")

    def _moment(self, at: tuple[str, ...]) -> str:
        for number in (_CLIENT_SUBMIT, _DELIVERY):
            value = self._value(at, number, 0x0040)
            if value is None or value == bytes(8):
                continue
            try:
                moment = _EPOCH + timedelta(microseconds=int.from_bytes(value, "little") // 10)
            except OverflowError:
                continue
            return moment.isoformat(timespec="seconds")
        return ""
