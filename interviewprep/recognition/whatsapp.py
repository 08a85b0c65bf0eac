"""Chats as WhatsApp exports them: a text with one stamp before each message, in the telephone's own form."""

import re
from collections.abc import Iterable

from interviewprep.recognition.chat import Chat, Message

_MARKS = "\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff"
#: iOS: [05.03.2024, 10:15:32] Name: ...   Android: 05.03.2024, 10:15 - Name: ...
#: Digits may be Arabic or Persian (\d takes them), the comma and the marks of direction Arabic,
#: the time may have AM/PM or its like in any language after a thin space.
_PART = rf"[{_MARKS}]*[./\-][{_MARKS}]*"
_DAY = rf"\d{{1,4}}{_PART}\d{{1,2}}{_PART}\d{{1,4}}\.?[{_MARKS}]*[,،]?"
_TIME = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \u00a0\u202f]?[^\W\d_][\w. \u00a0\u202f]{0,14}?)?"
_STAMP = re.compile(
    rf"^[{_MARKS}]*(?P<open>\[)?[{_MARKS}]*(?P<moment>{_DAY}[ \u00a0\u202f{_MARKS}]{{0,4}}{_TIME})[{_MARKS}]*"
    rf"(?(open)\]|[ \u00a0]-)[ \u00a0](?P<rest>.*)$"
)
_SENDER = re.compile(r"(?P<sender>[^:\n]{1,80}?): ?(?P<text>.*)$", re.S)
_ATTACHED = re.compile(rf"<[{_MARKS}]*[^<>:\n]{{2,40}}: ?(?P<ios>[^<>\n]{{1,200}}\.\w{{2,5}})>")
_NAMED = re.compile(
    rf"^[{_MARKS}]*(?P<android>[^<>/\n]{{1,200}}?\.\w{{2,5}}) \([^()\n]{{3,60}}\)[{_MARKS}]*$", re.M
)
_MARK = re.compile(f"[{_MARKS}]")
_LOOKED_AT = 200


def is_whatsapp(text: str) -> bool:
    """Whether a text begins with a stamp and has two messages with a sender."""
    lines = [line for line in text[:200_000].lstrip("\ufeff\r\n ").splitlines()[:_LOOKED_AT] if line.strip()]
    if not lines or not _STAMP.match(lines[0]):
        return False
    stamps = [match for line in lines if (match := _STAMP.match(line))]
    return sum(1 for stamp in stamps if _SENDER.match(_MARK.sub("", stamp["rest"]))) >= 2


def whatsapp_chat(text: str, members: Iterable[str] = ()) -> Chat:
    """The messages; `members` are the names of the files exported along, which messages may mention."""
    beside = {name.rpartition("/")[2] for name in members}
    messages: list[Message] = []
    moment, lines = "", [""]
    for line in text.lstrip("\ufeff").splitlines():
        match = _STAMP.match(line)
        if match is None:
            lines.append(line)
            continue
        if moment:
            messages.append(_message(moment, lines, beside))
        moment, lines = _MARK.sub("", match["moment"]), [match["rest"]]
    if moment:
        messages.append(_message(moment, lines, beside))
    return Chat(tuple(messages))


def _message(moment: str, lines: list[str], beside: set[str]) -> Message:
    body = "\n".join(lines).rstrip()
    match = _SENDER.match(body)
    # marks before the name are the program's own; those in the text may be the writer's
    sender = _MARK.sub("", match["sender"]).strip() if match else ""
    text = match["text"].lstrip("\u200e\u200f") if match else body.lstrip("\u200e\u200f")
    named = [m["ios"] for m in _ATTACHED.finditer(text)] + [m["android"] for m in _NAMED.finditer(text)]
    media = [name for raw in named if (name := _MARK.sub("", raw).strip()) in beside or not beside]
    return Message(moment, sender, text, tuple(dict.fromkeys(media)))
