"""Pages of a document: picture, text and where each word stands."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from interviewprep.domain.proposals import Finding
from interviewprep.domain.treatment import UNTREATED, Quad, Treatment, box_quad, turn_point


class PageState(StrEnum):
    """How far one page is read."""

    PENDING = "pending"
    READ = "read"
    FAILED = "failed"


class TextSource(StrEnum):
    """Where the text of a page comes from."""

    NONE = "none"
    FILE = "file"
    PDF = "pdf"
    OCR = "ocr"
    PERSON = "person"


class PageHint(StrEnum):
    """What may make a page hard to read, with something a person can do about it; never a refusal."""

    BLURRED = "blurred"
    GLARE = "glare"
    DARK = "dark"
    CUT_EDGE = "cut_edge"
    LOW_RESOLUTION = "low_resolution"


class PageSide(StrEnum):
    """Which side of a card or sheet a page shows."""

    FRONT = "front"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Word:
    """One word on a page.

    `left, top, right, bottom` are pixels of the page picture as it is seen (turned upright);
    `line` numbers the lines of the page from 0 in reading order; `confidence` is 0 to 100.
    `other` is what a second reading made of it where the two disagree (digits), else empty.
    """

    text: str
    left: int
    top: int
    right: int
    bottom: int
    line: int
    confidence: float = 100.0
    other: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of a document.

    `source_sha256` names the imported file, `source_index` counts its pages from 0, `number` those of
    the document from 1. `treatment` is None until somebody looked for the sheet in the picture;
    `covers` are parts nobody outside shall see, in fractions of the source picture.
    `turned` is by how many degrees clockwise (0, 90, 180, 270) the stored picture is turned to
    be upright. `width` and `height` are pixels of the picture as it is seen, 0 until rendered.
    `languages` are the Tesseract codes the page was read with; `failure` is an error code.
    `likeness` is a perceptual hash (16 hexadecimal digits) of the picture.
    """

    id: str
    document_id: str
    number: int
    source_sha256: str
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
    treatment: Treatment | None = None
    treated_by_person: bool = False
    covers: tuple[Quad, ...] = ()
    hints: tuple[PageHint, ...] = ()
    likeness: str = ""
    side: PageSide | None = None
    removed: datetime | None = None

    @property
    def has_image(self) -> bool:
        """Whether a picture of the page is stored."""
        return self.image_sha256 is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePicture:
    """A rendered page before turning: JPEG or PNG bytes, its pixel size, and a small thumbnail (JPEG).

    `treatment` made the picture out of the source; `hints` and `likeness` are as in Page.
    """

    image: bytes
    media_type: str
    width: int
    height: int
    thumbnail: bytes
    treatment: Treatment = UNTREATED
    hints: tuple[PageHint, ...] = ()
    likeness: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageReading:
    """What reading one page gave; word boxes are pixels of the stored picture turned by `turned`."""

    text: str
    words: tuple[Word, ...]
    source: TextSource
    turned: int
    languages: tuple[str, ...]
    confidence: float | None
    findings: tuple[Finding, ...] = ()


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
    left, top, right, bottom = box
    return replace(word, left=left, top=top, right=right, bottom=bottom)


def scaled_word(word: Word, size: tuple[int, int], onto: tuple[int, int]) -> Word:
    """The word of a picture of `size` (width, height) where that picture is shown in the size `onto`."""
    across, down = onto[0] / size[0], onto[1] / size[1]
    return replace(
        word,
        left=int(word.left * across),
        top=int(word.top * down),
        right=min(onto[0], round(word.right * across)),
        bottom=min(onto[1], round(word.bottom * down)),
    )


def treated_word(
    word: Word, size: tuple[int, int], onto: tuple[int, int], treatment: Treatment, turned: int
) -> Word | None:
    """The word of an untreated page where it stands on the treated one; None for one that lies outside.

    Both pages are seen turned clockwise by `turned`; `size` and `onto` are their pixels as seen.
    """
    box = box_quad(word.left / size[0], word.top / size[1], word.right / size[0], word.bottom / size[1])
    points = [turn_point(treatment.on_page(turn_point(point, -turned)), turned) for point in box]
    across, down = [x for x, _ in points], [y for _, y in points]
    left, top, right, bottom = min(across), min(down), max(across), max(down)
    if not (0 <= (left + right) / 2 <= 1 and 0 <= (top + bottom) / 2 <= 1):
        return None
    return replace(
        word,
        left=max(0, round(left * onto[0])),
        top=max(0, round(top * onto[1])),
        right=min(onto[0], round(right * onto[0])),
        bottom=min(onto[1], round(bottom * onto[1])),
    )
