"""Pages of a document: picture, text and where each word stands."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class PageState(StrEnum):
    """How far one page is read."""

    PENDING = "pending"
    READ = "read"
    FAILED = "failed"


class TextSource(StrEnum):
    """Where the text of a page comes from."""

    NONE = "none"
    PDF = "pdf"
    OCR = "ocr"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Word:
    """One word on a page.

    `left, top, right, bottom` are pixels of the page picture as it is seen (turned upright);
    `line` numbers the lines of the page from 0 in reading order; `confidence` is 0 to 100.
    """

    text: str
    left: int
    top: int
    right: int
    bottom: int
    line: int
    confidence: float = 100.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of a document.

    `source_index` counts pages of the imported file from 0, `number` from 1 in the document.
    `turned` is by how many degrees clockwise (0, 90, 180, 270) the stored picture is turned to
    be upright. `width` and `height` are pixels of the picture as it is seen, 0 until rendered.
    `languages` are the Tesseract codes the page was read with; `failure` is an error code.
    """

    id: str
    document_id: str
    number: int
    source_index: int
    created: datetime
    modified: datetime
    state: PageState = PageState.PENDING
    turned: int = 0
    turned_by_person: bool = False
    width: int = 0
    height: int = 0
    image_sha256: str | None = None
    text: str = ""
    text_source: TextSource = TextSource.NONE
    verified: bool = False
    languages: tuple[str, ...] = ()
    confidence: float | None = None
    failure: str | None = None

    @property
    def has_image(self) -> bool:
        """Whether a picture of the page is stored."""
        return self.image_sha256 is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePicture:
    """A rendered page before turning: JPEG or PNG bytes, its pixel size, and a small thumbnail (JPEG)."""

    image: bytes
    media_type: str
    width: int
    height: int
    thumbnail: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class PageReading:
    """What reading one page gave; word boxes are pixels of the stored picture turned by `turned`."""

    text: str
    words: tuple[Word, ...]
    source: TextSource
    turned: int
    languages: tuple[str, ...]
    confidence: float | None


def turn_size(width: int, height: int, degrees: int) -> tuple[int, int]:
    """Width and height after turning a picture by a multiple of 90 degrees."""
    return (height, width) if degrees % 180 else (width, height)


def turn_word(word: Word, width: int, height: int, degrees: int) -> Word:
    """The word after its picture of `width` x `height` pixels is turned clockwise by 0, 90, 180 or 270."""
    left, top, right, bottom = word.left, word.top, word.right, word.bottom
    match degrees % 360:
        case 0:
            box = (left, top, right, bottom)
        case 90:
            box = (height - bottom, left, height - top, right)
        case 180:
            box = (width - right, height - bottom, width - left, height - top)
        case 270:
            box = (top, width - right, bottom, width - left)
        case other:
            raise ValueError(f"not a quarter turn: {other}")
    return Word(word.text, *box, line=word.line, confidence=word.confidence)
