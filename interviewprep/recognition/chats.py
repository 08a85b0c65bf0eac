"""Exported chats as manuscripts: messages in order with moment, sender, text and the names of their media.

Moments are printed as the export has them: whether 3/5 is March or May is for a person to say.
"""

import re
from collections.abc import Iterable, Sequence

from interviewprep.domain.errors import FileDamaged, FileUnknown
from interviewprep.domain.sources import LEFT_OUT, SUBJECT
from interviewprep.recognition import limits
from interviewprep.recognition.archives import Archive, Enclosed, file_name
from interviewprep.recognition.chat import Chat, Message
from interviewprep.recognition.decoding import decoded
from interviewprep.recognition.manuscript import Block, Manuscript, Paragraph, Span, heading
from interviewprep.recognition.metadata import tidied
from interviewprep.recognition.telegram import html_chat, is_telegram_html, is_telegram_json, json_chat
from interviewprep.recognition.whatsapp import is_whatsapp, whatsapp_chat

_STAMP_SIZE, _TEXT_SIZE = 8.5, 10.5
#: Bytes of a chat's text, which is read as a whole.
_MOST_TEXT = 64 * 1024 * 1024
_PART_NUMBER = re.compile(r"(\d*)\.html$")


def chat_of_text(text: str, media_type: str, name: str = "") -> Manuscript | None:
    """The chat that a single file is, None for other texts."""
    match media_type:
        case "application/json":
            return Manuscript(_blocks(json_chat(text, name)))
        case "text/html" if is_telegram_html(text):
            return Manuscript(_blocks([html_chat([text])]))
        case "text/plain" if is_whatsapp(text):
            return Manuscript(_blocks([whatsapp_chat(text)]))
    return None


def chat_in(archive: Archive) -> list[str]:
    """The members of an archive that hold its chat: one text or JSON, or the pages of one; empty without."""
    texts = [name for name in archive.names if name.endswith(".txt") and name.count("/") <= 1]
    results = [name for name in archive.names if name.rpartition("/")[2] == "result.json"]
    pages = [name for name in archive.names if re.search(r"(?:^|/)messages\d*\.html$", name)]
    if len(results) == 1 and is_telegram_json(_read(archive, results[0])):
        return results
    if pages and is_telegram_html(_read(archive, pages[0])):
        return sorted(pages, key=lambda name: int((_PART_NUMBER.search(name) or [""])[1] or 1))
    texts.sort(key=lambda name: not name.endswith("_chat.txt"))
    return next(([name] for name in texts[:5] if is_whatsapp(_read(archive, name))), [])


def _read(archive: Archive, member: str) -> str:
    if archive.encrypted(member) or archive.size(member) > _MOST_TEXT:
        return ""
    return decoded(archive.read(member, _MOST_TEXT)) or ""


def chat_manuscript(archive: Archive, name: str = "") -> Manuscript:
    """An exported chat with its media. Raises FileUnknown for other archives, FileDamaged, FileTooLarge."""
    members = chat_in(archive)
    if not members:
        raise FileUnknown(name)
    texts = [_read(archive, member) for member in members]
    if members[0].endswith(".json"):
        chats = json_chat(texts[0], name)
    elif members[0].endswith(".html"):
        chats = [html_chat(texts)]
    else:
        chats = [whatsapp_chat(texts[0], archive.names)]
    enclosed = _enclosed(archive, set(members), [name for chat in chats for name in chat.media])
    metadata = {SUBJECT: "; ".join(chat.title for chat in chats), LEFT_OUT: enclosed.left_out}
    return Manuscript(_blocks(chats), tidied(metadata), enclosed.taken)


#: What Telegram's export adds for its own look.
_TRIMMINGS = re.compile(r"(?:^|/)(?:css|js|images)/|_thumb\.jpe?g$|(?:^|/)(?:\.DS_Store|__MACOSX/)")


def _enclosed(archive: Archive, texts: set[str], mentioned: Sequence[str]) -> Enclosed:
    """The media of a chat, those first that its messages mention."""
    enclosed = Enclosed()
    order = {file_name(name): number for number, name in reversed(list(enumerate(mentioned)))}
    names = [name for name in archive.names if name not in texts and not _TRIMMINGS.search(name)]
    for name in sorted(names, key=lambda name: order.get(file_name(name), len(order) + 1)):
        if archive.encrypted(name) or not enclosed.fits(archive.size(name)):
            enclosed.leave_out(name)
            continue
        try:
            enclosed.add(name, archive.read(name, limits.MAX_BYTES))
        except FileDamaged:
            enclosed.leave_out(name)
    return enclosed


def _blocks(chats: Iterable[Chat]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for chat in chats:
        if chat.title:
            blocks.append(heading(chat.title))
        for message in chat.messages:
            blocks.extend(_message(message))
    return tuple(blocks)


def _message(message: Message) -> Iterable[Block]:
    """A line with moment and sender, below it the text in its own direction."""
    stamp = (Span(message.moment + "  ", size=_STAMP_SIZE), Span(message.sender, bold=True, size=_STAMP_SIZE))
    if message.moment or message.sender:
        yield Paragraph(stamp, before=5.0, kept=True)
    for line in message.text.split("\n") if message.text else ():
        yield Paragraph((Span(line, size=_TEXT_SIZE),), indent=12.0)
    for name in message.media:
        if name not in message.text:
            yield Paragraph((Span(f"[{name}]", size=_STAMP_SIZE),), right_to_left=False, indent=12.0)
