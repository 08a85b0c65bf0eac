"""Files of text by their media types: each is read into a manuscript, then set on pages."""

from dataclasses import dataclass
from hashlib import sha256

from interviewprep.domain.errors import CaseError, FileDamaged, FileEmpty, FileTooLarge, FileUnknown
from interviewprep.recognition.archives import MAX_PART, Archive
from interviewprep.recognition.manuscript import Manuscript
from interviewprep.recognition.signatures import (
    CHAT_ARCHIVE,
    COMPOUND,
    HTML,
    JSON,
    MAIL,
    OPEN_DOCUMENT,
    OUTLOOK,
    RTF,
    TEXT,
    WORD,
    ZIP,
)
from interviewprep.recognition.typesetting import SetPage, set_pages


def text_type_of(data: bytes, container: str | None) -> str | None:
    """The media type of a file of text; `container` is its signature (a zip or OLE file), None without."""
    if container == ZIP:
        return _in_archive(data)
    if container == COMPOUND:
        from interviewprep.recognition.outlook import is_outlook_mail

        return OUTLOOK if is_outlook_mail(data) else None
    from interviewprep.recognition.decoding import decoded
    from interviewprep.recognition.mail import looks_like_mail
    from interviewprep.recognition.telegram import is_telegram_json
    from interviewprep.recognition.web_text import looks_like_html

    if data.startswith(b"{\\rtf"):
        return RTF
    if looks_like_mail(data):
        return MAIL
    text = decoded(data)
    if text is None:
        return None
    if looks_like_html(text):
        return HTML
    return JSON if len(data) <= MAX_PART and is_telegram_json(text) else TEXT


def _in_archive(data: bytes) -> str | None:
    from interviewprep.recognition.chats import chat_in
    from interviewprep.recognition.open_document import is_open_document
    from interviewprep.recognition.word_files import is_word_file

    try:
        archive = Archive(data)
        if is_open_document(archive):
            return OPEN_DOCUMENT
        if is_word_file(archive):
            return WORD
        return CHAT_ARCHIVE if chat_in(archive) else None
    except CaseError:
        return None


def manuscript(data: bytes, media_type: str, name: str = "") -> Manuscript:
    """What a file of text says. Raises FileEmpty, FileTooLarge, FileUnknown and what its reader raises."""
    if media_type in (TEXT, HTML, JSON, RTF) and len(data) > MAX_PART:
        raise FileTooLarge(name, limit=MAX_PART, found=len(data), unit="bytes")
    match media_type:
        case _ if media_type == CHAT_ARCHIVE:
            from interviewprep.recognition.chats import chat_manuscript

            return chat_manuscript(Archive(data, name), name)
        case _ if media_type == MAIL:
            from interviewprep.recognition.mail import mail_manuscript

            return mail_manuscript(data, name)
        case _ if media_type == OUTLOOK:
            from interviewprep.recognition.outlook import outlook_manuscript

            return outlook_manuscript(data, name)
        case _ if media_type == RTF:
            from interviewprep.recognition.rich_text import rtf_manuscript

            return rtf_manuscript(data)
        case _ if media_type == WORD:
            from interviewprep.recognition.word_files import word_manuscript

            return word_manuscript(Archive(data, name), name)
        case _ if media_type == OPEN_DOCUMENT:
            from interviewprep.recognition.open_document import open_document_manuscript

            return open_document_manuscript(Archive(data, name), name)
    return _of_characters(data, media_type, name)


def _of_characters(data: bytes, media_type: str, name: str) -> Manuscript:
    from interviewprep.recognition.chats import chat_of_text
    from interviewprep.recognition.decoding import decoded
    from interviewprep.recognition.plain_text import text_manuscript
    from interviewprep.recognition.web_text import html_manuscript

    text = decoded(data)
    if text is None:
        raise FileUnknown(name)
    if not text.strip():
        raise FileEmpty(name)
    chat = chat_of_text(text, media_type, name)
    if chat is not None:
        return chat
    return html_manuscript(text) if media_type == HTML else text_manuscript(text, name)


@dataclass(slots=True)
class _Kept:
    """The pages of the last file: its pages are asked for one by one, and setting them takes a while."""

    key: tuple[bytes, str] = (b"", "")
    pages: tuple[SetPage, ...] = ()


_kept = _Kept()


def pages_of(data: bytes, media_type: str, name: str = "") -> tuple[SetPage, ...]:
    """The pages of a file of text. Raises what `manuscript` raises, FileDamaged for what else goes wrong."""
    key = sha256(data).digest(), media_type
    if _kept.key != key:
        try:
            _set(key, manuscript(data, media_type, name), name)
        except CaseError:
            raise
        except Exception as error:  # readers of broken files stumble in many ways
            raise FileDamaged(name, cause=type(error).__name__) from None
    return _kept.pages


def _set(key: tuple[bytes, str], text: Manuscript, name: str) -> None:
    _kept.key, _kept.pages = (b"", ""), ()
    _kept.pages = tuple(set_pages(text.blocks, name))
    _kept.key = key


def examine(data: bytes, media_type: str, name: str) -> tuple[int, Manuscript]:
    """The number of pages of a file of text, and what it says. Raises what `manuscript` raises."""
    text = manuscript(data, media_type, name)
    _set((sha256(data).digest(), media_type), text, name)
    return len(_kept.pages), text
