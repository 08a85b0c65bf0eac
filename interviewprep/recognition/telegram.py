"""Chats as Telegram Desktop exports them: result.json, or messages.html and its further pages."""

import json
from collections.abc import Iterable, Iterator, Mapping

from interviewprep.domain.errors import FileDamaged
from interviewprep.recognition.chat import Chat, Message
from interviewprep.recognition.web_text import Tag, tokens

_MOST_MESSAGES = 500_000
_FILES = ("photo", "file", "contact_vcard")


def is_telegram_json(text: str) -> bool:
    """Whether a text is the JSON of one chat or of a whole account."""
    start = text[:2000].lstrip("\ufeff \r\n\t")
    return (
        start.startswith("{")
        and '"messages"' in text
        and ('"type"' in text or '"chats"' in text)
        and _is(text)
    )


def _is(text: str) -> bool:
    try:
        return bool(_chats(_loaded(text)))
    except (ValueError, RecursionError):
        return False


def _loaded(text: str) -> object:
    return json.loads(text.lstrip("\ufeff"))


def _chats(root: object) -> list[Mapping[str, object]]:
    """The chats of an export that have messages of Telegram's form."""
    if not isinstance(root, dict):
        return []
    found = [root]
    for group in ("chats", "left_chats"):
        several = root.get(group)
        if isinstance(several, dict) and isinstance(several.get("list"), list):
            found.extend(several["list"])
    return [chat for chat in found if isinstance(chat, dict) and _has_messages(chat)]


def _has_messages(chat: Mapping[str, object]) -> bool:
    messages = chat.get("messages")
    if not isinstance(messages, list):
        return False
    return any(isinstance(m, dict) and "date" in m and ("text" in m or "action" in m) for m in messages[:5])


def json_chat(text: str, name: str = "") -> list[Chat]:
    """The chats of a result.json. Raises FileDamaged for what is no such file."""
    try:
        chats = _chats(_loaded(text))
    except (ValueError, RecursionError) as error:
        raise FileDamaged(name, cause=type(error).__name__) from None
    if not chats:
        raise FileDamaged(name, cause="no messages")
    return [Chat(tuple(_messages(chat)), _string(chat.get("name"))) for chat in chats]


def _messages(chat: Mapping[str, object]) -> Iterator[Message]:
    messages = chat.get("messages")
    for message in messages[:_MOST_MESSAGES] if isinstance(messages, list) else ():
        if isinstance(message, dict):
            yield _message(message)


def _message(message: Mapping[str, object]) -> Message:
    lines = []
    if forwarded := _string(message.get("forwarded_from")):
        lines.append(f"» {forwarded}")
    if text := _text(message.get("text")):
        lines.append(text)
    media = tuple(name for key in _FILES if (name := _string(message.get(key))))
    lines.extend(_facts(message))
    action = _string(message.get("action"))
    sender = _string(message.get("from")) or _string(message.get("actor"))
    if action:
        lines.append(f"({action.replace('_', ' ')}) {_string(message.get('title'))}".strip())
    moment = _string(message.get("date")).replace("T", " ")
    return Message(moment, sender, "\n".join(lines), media)


def _facts(message: Mapping[str, object]) -> Iterator[str]:
    """What a message holds beside text and files."""
    for key in ("sticker_emoji", "file_name"):
        if text := _string(message.get(key)):
            yield text
    location = message.get("location_information")
    if isinstance(location, dict):
        yield f"{location.get('latitude')}, {location.get('longitude')}"
    contact = message.get("contact_information")
    if isinstance(contact, dict):
        yield " ".join(
            _string(contact.get(key)) for key in ("first_name", "last_name", "phone_number")
        ).strip()
    poll = message.get("poll")
    if isinstance(poll, dict):
        yield _string(poll.get("question"))
        answers = poll.get("answers")
        for answer in answers if isinstance(answers, list) else ():
            if isinstance(answer, dict):
                yield f"• {_string(answer.get('text'))} ({_string(answer.get('voters'))})"
    if edited := _string(message.get("edited")):
        yield f"({edited.replace('T', ' ')})"


def _text(value: object) -> str:
    """Plain text, or pieces of which some are marked (links, bold)."""
    if not isinstance(value, list):
        return _string(value)
    return "".join(
        _string(piece.get("text")) if isinstance(piece, dict) else _string(piece) for piece in value
    )


def _string(value: object) -> str:
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else ""


def is_telegram_html(text: str) -> bool:
    """Whether a web page is one of Telegram Desktop's."""
    start = text[:400_000]
    return 'class="history"' in start and 'class="message ' in start


class _Reader:
    """Follows the classes of Telegram's pages down to the texts of messages."""

    def __init__(self) -> None:
        self.messages: list[Message] = []
        self.title = ""
        self._depth = 0
        self._inside: list[tuple[int, str]] = []
        self._open = False
        self._moment = self._sender = self._last_sender = ""
        self._parts: dict[str, list[str]] = {}
        self._media: list[str] = []

    def read(self, page: str) -> None:
        for token in tokens(page):
            if isinstance(token, str):
                self._take(token)
            elif token.name == "br":
                self._take("\n")
            elif token.closes:
                self._close(token)
            else:
                self._enter(token)
        self._finish()

    def _enter(self, tag: Tag) -> None:
        classes = tag.attributes.get("class", "").split()
        if tag.name == "div":
            self._depth += 1
            if "message" in classes:
                self._finish()
                self._open = True
                self._joined = "joined" in classes
            if place := _place(classes):
                self._inside.append((self._depth, place))
                if place == "time":
                    self._moment = tag.attributes.get("title", "")
            return
        target = tag.attributes.get("href", "") or tag.attributes.get("src", "")
        is_file = target and "//" not in target and not target.startswith(("#", "mailto:", "tel:"))
        if self._open and tag.name in ("a", "source") and is_file and not target.startswith("messages"):
            self._media.append(target)

    def _close(self, tag: Tag) -> None:
        if tag.name == "div":
            self._depth -= 1
            while self._inside and self._inside[-1][0] > self._depth:
                self._inside.pop()

    def _take(self, text: str) -> None:
        place = self._inside[-1][1] if self._inside else ""
        if place == "title" and not self._open:
            self.title = self.title or " ".join(text.split())
        elif self._open and place and place != "time":
            text = text if text == "\n" else " ".join(text.split("\n")).replace("\t", " ")
            if text.strip(" ") or place == "text":
                self._parts.setdefault(place, []).append(text)

    def _finish(self) -> None:
        if not self._open:
            return
        parts = {place: _joined(pieces) for place, pieces in self._parts.items()}
        sender = parts.get("sender", "") or (self._last_sender if "service" not in parts else "")
        self._last_sender = sender or self._last_sender
        lines = [parts[place] for place in ("service", "forwarded", "text", "media") if parts.get(place)]
        if lines or self._media:
            media = tuple(dict.fromkeys(self._media))
            self.messages.append(Message(self._moment, sender, "\n".join(lines), media))
        self._moment, self._parts, self._media, self._open = "", {}, [], False


def _joined(pieces: list[str]) -> str:
    lines = "".join(pieces).split("\n")
    return "\n".join(" ".join(line.split()) for line in lines).strip()


def _place(classes: Iterable[str]) -> str:
    """What the text inside of an element is, by the element's classes."""
    found = set(classes)
    if {"date", "details"} <= found:
        return "time"
    if {"body", "details"} <= found:
        return "service"
    if {"text", "bold"} <= found:
        return "title"
    for name, place in (
        ("from_name", "sender"),
        ("text", "text"),
        ("media", "media"),
        ("media_poll", "media"),
        ("reply_to", "time"),
    ):
        if name in found:
            return place
    return ""


def html_chat(pages: Iterable[str]) -> Chat:
    """The messages of the pages of one chat."""
    reader = _Reader()
    for page in pages:
        reader.read(page)
    return Chat(tuple(reader.messages), reader.title)
