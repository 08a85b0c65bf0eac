"""Documents of a case: what a paper is, where its original is and what it shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from interviewprep.domain.dates import NO_DATE, DateStatement


class Category(StrEnum):
    """The official list of evidence, in its order (applicants' duties, HC/UNHCR leaflet)."""

    IDENTIFICATION = "identification"
    STATUS = "status"
    EDUCATION = "education"
    EMPLOYMENT = "employment"
    MEMBERSHIP = "membership"
    OFFICIAL = "official"
    OTHER = "other"


class DocumentForm(StrEnum):
    """In which form the paper itself is at hand."""

    ORIGINAL = "original"
    COPY = "copy"
    CERTIFIED_COPY = "certified_copy"
    PHOTO = "photo"
    TRANSLATION = "translation"


class DocumentState(StrEnum):
    """How far the pages of a document are read; derived from the states of its pages."""

    PENDING = "pending"
    READ = "read"
    FAILED = "failed"


class Relation(StrEnum):
    """What a paper is to the one it belongs to."""

    TRANSLATION = "translation"
    TRANSLATOR_CERTIFICATE = "translator_certificate"
    COPY = "copy"
    ATTACHMENT = "attachment"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One paper of the case: an imported file and what a person says about it.

    `title` is the title as written on the paper, `translated_titles` maps a bundle language
    (ru, be, en) to its translation. `languages` are Tesseract codes, likeliest first; empty
    means: not chosen. `position` orders documents inside the bundle. `removed` is set while the
    document lies in the bin: removal can be undone, purging cannot. `birth_date`, `nationality`
    (ISO 3166 or ICAO 9303 code, or as written) and `sex` (F, M or X) are what the paper says of its
    holder. `belongs_to` names the document that this one is a translation, copy or part of.
    """

    id: str
    created: datetime
    modified: datetime
    file_name: str
    sha256: str
    size: int
    media_type: str
    page_count: int = 0
    category: Category | None = None
    kind: str | None = None
    title: str = ""
    translated_titles: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    holder: str = ""
    issuer: str = ""
    number: str = ""
    issue_date: DateStatement = NO_DATE
    expiry_date: DateStatement = NO_DATE
    birth_date: DateStatement = NO_DATE
    nationality: str = ""
    sex: str = ""
    languages: tuple[str, ...] = ()
    form: DocumentForm | None = None
    original_location: str = ""
    acquisition: str = ""
    shows: str = ""
    notes: str = ""
    not_relied_on: bool = False
    left_out: bool = False
    position: int = 0
    belongs_to: str | None = None
    relation: Relation | None = None
    state: DocumentState = DocumentState.PENDING
    removed: datetime | None = None

    @property
    def display_title(self) -> str:
        """The title as written, or the file's name while there is none."""
        return self.title or self.file_name

    @property
    def in_bundle(self) -> bool:
        """Whether the document goes into a bundle."""
        return not (self.left_out or self.not_relied_on or self.removed)


#: Fields of Document that a person edits; everything else is set by the program.
EDITABLE_FIELDS = frozenset(
    {
        "category",
        "kind",
        "title",
        "translated_titles",
        "holder",
        "issuer",
        "number",
        "issue_date",
        "expiry_date",
        "birth_date",
        "nationality",
        "sex",
        "languages",
        "form",
        "original_location",
        "acquisition",
        "shows",
        "notes",
        "not_relied_on",
        "left_out",
        "position",
        "belongs_to",
        "relation",
    }
)
