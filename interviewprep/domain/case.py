"""The case itself, and the frozen picture of it that checks and the bundle work on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from interviewprep.domain.documents import Category, Document
from interviewprep.domain.missing import MissingPaper
from interviewprep.domain.pages import Page
from interviewprep.domain.sources import SourceFile

BUNDLE_LANGUAGES = ("ru", "be", "en")


class Recipient(StrEnum):
    """Who a bundle is for."""

    AUTHORITY = "authority"
    LAWYER = "lawyer"
    UNHCR = "unhcr"
    COURT = "court"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseInfo:
    """What the case says about itself.

    `name` is shown in the window, `reference` and `lawyer` stand on the bundle's cover where given.
    `languages` are Tesseract codes to read with; empty means all that are installed.
    """

    id: str
    created: datetime
    modified: datetime
    name: str = ""
    reference: str = ""
    applicant: str = ""
    lawyer: str = ""
    languages: tuple[str, ...] = ()
    bundle_language: str = "ru"


CASE_FIELDS = frozenset({"name", "reference", "applicant", "lawyer", "languages", "bundle_language"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRecord:
    """One bundle that was given out: when, to whom, and what exactly it was."""

    id: str
    created: datetime
    recipient: Recipient
    language: str
    file_name: str
    sha256: str
    size: int
    page_count: int
    first_page: int
    document_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseSnapshot:
    """Everything of a case at one moment, without pictures: documents not removed, in bundle order.

    `sources` are the imported files by their SHA-256.
    """

    info: CaseInfo
    documents: tuple[Document, ...] = ()
    pages: dict[str, tuple[Page, ...]] = field(default_factory=dict)
    missing: tuple[MissingPaper, ...] = ()
    exports: tuple[ExportRecord, ...] = ()
    sources: Mapping[str, SourceFile] = field(default_factory=lambda: MappingProxyType({}))


class Standing(StrEnum):
    """What the case has of one category of the official list."""

    HAVE = "have"
    EXPLAINED = "explained"
    NOT_EXPLAINED = "not_explained"


@dataclass(frozen=True, slots=True)
class CategoryStanding:
    """One row of the overview: how many documents and missing papers, and what that amounts to."""

    category: Category
    documents: int
    missing: tuple[MissingPaper, ...]
    standing: Standing


def category_standings(snapshot: CaseSnapshot) -> tuple[CategoryStanding, ...]:
    """Have / missing and explained / missing and not explained, for each category in official order.

    A category with documents but also a paper that is marked missing without a reason still asks
    for that reason; one with neither is not explained.
    """
    rows = []
    for category in Category:
        count = sum(1 for d in snapshot.documents if d.category is category and not d.not_relied_on)
        missing = tuple(m for m in snapshot.missing if m.category is category)
        if any(not m.explained for m in missing):
            standing = Standing.NOT_EXPLAINED
        elif count:
            standing = Standing.HAVE
        else:
            standing = Standing.EXPLAINED if missing else Standing.NOT_EXPLAINED
        rows.append(CategoryStanding(category, count, missing, standing))
    return tuple(rows)
