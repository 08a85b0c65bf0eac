"""What goes into and comes out of the reading processes: plain values that pickle."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from interviewprep.domain.pages import PagePicture, PageReading
from interviewprep.domain.treatment import Treatment


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside of another one (mail, archive of a chat), to be imported as a paper of its own."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """What a file is: its media type, how many pages it has and what it says about itself.

    `metadata` maps names of `domain.sources` (taken, place, device, length ...) to texts of the file.
    """

    media_type: str
    page_count: int
    metadata: Mapping[str, str] = field(default_factory=dict)
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class ProbeTask:
    """A file to be examined; `name` is its base name, for the errors."""

    data: bytes
    name: str
    password: str | None = None


@dataclass(frozen=True, slots=True)
class PageRequest:
    """One page that is wanted; `number` counts the pages of its document from 1.

    `turned` is the person's choice in degrees clockwise, `treatment` what was done or chosen before;
    None has them found.
    """

    page_id: str
    source_index: int
    turned: int | None = None
    treatment: Treatment | None = None
    number: int = 1


@dataclass(frozen=True, slots=True)
class PageTask:
    """Pages of one file to be rendered (`picture`), read (`text`) or both.

    `languages` are Tesseract codes to read with; empty means that they are found, `preferred` ones
    (those of the case) before others. `names` are people known in the case.
    """

    source: bytes
    media_type: str
    requests: tuple[PageRequest, ...]
    languages: tuple[str, ...] = ()
    preferred: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
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
