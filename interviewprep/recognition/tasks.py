"""What goes into and comes out of the reading processes: plain values that pickle."""

from dataclasses import dataclass

from interviewprep.domain.pages import PagePicture, PageReading


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """What a file is: its media type and how many pages it has."""

    media_type: str
    page_count: int


@dataclass(frozen=True, slots=True)
class ProbeTask:
    """A file to be examined; `name` is its base name, for the errors."""

    data: bytes
    name: str
    password: str | None = None


@dataclass(frozen=True, slots=True)
class PageRequest:
    """One page that is wanted; `turned` is the person's choice in degrees clockwise, None to find it."""

    page_id: str
    source_index: int
    turned: int | None = None


@dataclass(frozen=True, slots=True)
class PageTask:
    """Pages of one file to be rendered (`picture`), read (`text`) or both.

    `languages` are Tesseract codes; empty means all that are installed, narrowed to the script of the page.
    """

    source: bytes
    media_type: str
    requests: tuple[PageRequest, ...]
    languages: tuple[str, ...] = ()
    password: str | None = None
    picture: bool = True
    text: bool = True


@dataclass(frozen=True, slots=True)
class PageResult:
    """What became of one requested page; `failure` is the code of a CaseError, None when all went well.

    A page may have a picture and a failure: rendered, but not read.
    """

    page_id: str
    picture: PagePicture | None = None
    reading: PageReading | None = None
    failure: str | None = None
