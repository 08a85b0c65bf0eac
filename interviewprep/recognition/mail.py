"""Mails (RFC 5322, MIME) as manuscripts: main headers, the text, the names of attachments."""

import re
from email import message_from_bytes, policy
from email.errors import HeaderParseError, MessageError
from email.header import decode_header
from email.message import Message
from email.utils import parsedate_to_datetime

from interviewprep.domain.errors import FileTooLarge
from interviewprep.domain.sources import LEFT_OUT, PROGRAM, RECIPIENTS, SENDER, SENT, SUBJECT
from interviewprep.recognition.archives import Enclosed, file_name
from interviewprep.recognition.decoding import decoded_as
from interviewprep.recognition.manuscript import Block, Manuscript, Paragraph, Rule, Span
from interviewprep.recognition.metadata import tidied
from interviewprep.recognition.plain_text import lines
from interviewprep.recognition.web_text import html_blocks

#: Bytes of a mail that are parsed; parsing needs several times as much memory.
MAX_MAIL = 100 * 1024 * 1024
#: Parts of one mail, and how deep they may lie inside of each other.
_MOST_PARTS, _MOST_DEPTH = 5_000, 30
_SHOWN = ("From", "Sender", "To", "Cc", "Bcc", "Reply-To", "Date", "Subject")
_HEADER = re.compile(rb"([!-9;-~]+)[ \t]*:")
_KNOWN = frozenset(
    {
        b"from", b"to", b"date", b"subject", b"received", b"message-id", b"mime-version", b"content-type",
        b"return-path", b"delivered-to", b"reply-to", b"cc", b"sender", b"x-mailer", b"dkim-signature",
    }
)  # fmt: skip
_ORIGIN = frozenset({b"from", b"received", b"return-path", b"message-id"})
_LOOKED_AT = 64 * 1024
#: A plain text this much shorter than the HTML beside it is only a notice.
_NOTICE = 4


def looks_like_mail(data: bytes) -> bool:
    """Whether the bytes begin with the headers of a mail: three known ones, one of them of its origin."""
    names: set[bytes] = set()
    for line in data[:_LOOKED_AT].removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n").splitlines():
        if not line.strip():
            break
        if line[:1] in b" \t":
            continue
        match = _HEADER.match(line)
        if match is None:
            return False
        names.add(match[1].lower())
    return len(names & _KNOWN) >= 3 and bool(names & _ORIGIN)


def mail_manuscript(data: bytes, name: str = "") -> Manuscript:
    """A mail and the files attached to it. Raises FileTooLarge for too many bytes, parts or levels."""
    if len(data) > MAX_MAIL:
        raise FileTooLarge(name, limit=MAX_MAIL, found=len(data), unit="bytes")
    data = data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    try:
        message = message_from_bytes(data, policy=policy.compat32)
    except RecursionError:
        raise FileTooLarge(name, limit=_MOST_DEPTH, found=None, unit="levels") from None
    return _Mail(message, name).manuscript()


class _Mail:
    def __init__(self, message: Message, name: str) -> None:
        self._message, self._name = message, name
        self._enclosed = Enclosed()
        self._names: list[str] = []
        self._parts = 0

    def manuscript(self) -> Manuscript:
        body = self._body(self._message, 0)
        heads = [*self._heads()]
        blocks = header_blocks(heads, self._names)
        metadata = {
            SENDER: header(self._message, "From"),
            RECIPIENTS: ", ".join(filter(None, (header(self._message, n) for n in ("To", "Cc", "Bcc")))),
            SENT: moment(header(self._message, "Date")),
            SUBJECT: header(self._message, "Subject"),
            PROGRAM: header(self._message, "X-Mailer") or header(self._message, "User-Agent"),
            LEFT_OUT: self._enclosed.left_out,
        }
        return Manuscript((*blocks, *body), tidied(metadata), self._enclosed.taken)

    def _heads(self) -> list[tuple[str, str]]:
        return [(name, found) for name in _SHOWN if (found := header(self._message, name))]

    def _body(self, part: Message, depth: int) -> list[Block]:
        """The text of a part; files in it are taken out."""
        self._parts += 1
        if self._parts > _MOST_PARTS:
            raise FileTooLarge(self._name, limit=_MOST_PARTS, found=None, unit="parts")
        if depth > _MOST_DEPTH:
            raise FileTooLarge(self._name, limit=_MOST_DEPTH, found=None, unit="levels")
        kind = part.get_content_type()
        if part.is_multipart():
            if kind == "message/rfc822":
                self._enclose_mail(part)
                return []
            inner = [child for child in part.get_payload() if isinstance(child, Message)]
            if kind == "multipart/alternative":
                return self._alternative(inner, depth)
            return [block for child in inner for block in self._body(child, depth + 1)]
        attached = part.get_content_disposition() == "attachment" or bool(_file_name(part))
        if kind == "text/html" and not attached:
            return html_blocks(_text(part))
        if (
            part.get_content_maintype() in ("text", "multipart") and not attached
        ):  # the latter without its parts
            return [*lines(_text(part))]
        self._enclose(part)
        return []

    def _alternative(self, parts: list[Message], depth: int) -> list[Block]:
        """The plain one of several forms of the same text, unless it only says that there is another."""
        forms = [self._body(part, depth + 1) for part in parts]
        kinds = [part.get_content_type() for part in parts]
        lengths = [sum(len(b.text) for b in form if isinstance(b, Paragraph)) for form in forms]
        if "text/plain" in kinds:
            plain = kinds.index("text/plain")
            if lengths[plain] * _NOTICE >= max(lengths):
                return forms[plain]
        return forms[lengths.index(max(lengths))] if forms else []

    def _enclose(self, part: Message) -> None:
        name = _file_name(part) or f"{part.get_content_maintype()}.{part.get_content_subtype()}"
        self._names.append(file_name(name))
        content = part.get_payload(decode=True)
        self._enclosed.add(name, content if isinstance(content, bytes) else b"")

    def _enclose_mail(self, part: Message) -> None:
        """A mail inside of the mail becomes a file of its own."""
        payload = part.get_payload()
        inner = payload[0] if isinstance(payload, list) and payload else None
        subject = header(inner, "Subject") if isinstance(inner, Message) else ""
        name = _file_name(part) or f"{file_name(subject) if subject else 'mail'}.eml"
        self._names.append(file_name(name))
        try:
            content = inner.as_bytes(policy=policy.compat32) if isinstance(inner, Message) else b""
        except (MessageError, LookupError, ValueError, TypeError, RecursionError):
            content = b""
        self._enclosed.add(name, content)


def header_blocks(heads: list[tuple[str, str]], names: list[str]) -> list[Block]:
    """The headers as lines, the names of attached files below them, and a rule."""
    blocks: list[Block] = [
        Paragraph((Span(f"{name}: ", bold=True), Span(text)), right_to_left=False, indent=18.0)
        for name, text in heads
    ]
    blocks += [Paragraph((Span(name),), right_to_left=False, indent=18.0, label="+") for name in names]
    return [*blocks, Rule(), Paragraph((Span(""),))]


def header(message: Message, name: str) -> str:
    """A header in readable form: encoded words decoded, folded lines joined, raw bytes guessed."""
    values = [value for key, value in message.raw_items() if key.lower() == name.lower()]
    return ", ".join(_readable(str(value)) for value in values[:20])


def _readable(raw: str) -> str:
    raw = " ".join(raw[:20_000].split())
    try:
        parts = decode_header(raw)
    except (HeaderParseError, ValueError, LookupError):
        parts = [(raw, None)]
    return "".join(_part(content, charset) for content, charset in parts)


def _part(content: bytes | str, charset: str | None) -> str:
    if isinstance(content, str):
        content = content.encode("utf-8", "surrogateescape")
    return decoded_as(content, None if charset == "unknown-8bit" else charset)


def _file_name(part: Message) -> str:
    try:
        found = part.get_filename()
    except (LookupError, ValueError, TypeError, MessageError):
        return ""
    return _readable(found) if found else ""


def _text(part: Message) -> str:
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return ""
    try:
        charset = part.get_content_charset()
    except (LookupError, ValueError, TypeError):
        charset = None
    return decoded_as(content, charset)


def moment(text: str) -> str:
    """The date of a mail as ISO 8601 with its distance from UTC; as written where it is no date."""
    try:
        return parsedate_to_datetime(text).isoformat()
    except (TypeError, ValueError, IndexError, OverflowError):
        return text
