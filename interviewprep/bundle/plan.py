"""What goes into a bundle, in which order and under which number."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date

from interviewprep.domain.case import CaseSnapshot, Recipient
from interviewprep.domain.documents import Category, Document
from interviewprep.domain.errors import NothingToExport
from interviewprep.domain.missing import MissingPaper
from interviewprep.domain.pages import Page, Word


@dataclass(frozen=True, slots=True)
class BundleOptions:
    """What to print.

    `language` is ru, be or en; `first_page` is the number printed on the first page, above 1 for
    a supplement. `document_ids` None means all documents that are in the bundle; named ones go in
    even when they are left out otherwise, but never one that is not to be relied on.
    """

    language: str
    recipient: Recipient
    created: date
    first_page: int = 1
    document_ids: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class PageContent:
    """The stored picture of a page, not turned, and the words on it in reading order."""

    image: bytes
    media_type: str
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Original:
    """A file that pages of an exhibit were printed from: SHA-256 and bytes."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One document of the bundle under its number, and the files its pages come from."""

    label: str
    document: Document
    pages: tuple[Page, ...]
    category: Category
    originals: tuple[Original, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """The exhibits of one category."""

    category: Category
    exhibits: tuple[Exhibit, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """The order of a bundle: categories of the official list, then the missing papers."""

    sections: tuple[Section, ...]
    missing: tuple[MissingPaper, ...] = field(default=())

    @property
    def exhibits(self) -> tuple[Exhibit, ...]:
        """Every exhibit in order."""
        return tuple(exhibit for section in self.sections for exhibit in section.exhibits)

    @property
    def page_count(self) -> int:
        """Pages of all exhibits."""
        return sum(len(exhibit.pages) for exhibit in self.exhibits)


def chosen_documents(snapshot: CaseSnapshot, ids: Collection[str] | None) -> list[Document]:
    """The documents that go in, in the order of the snapshot."""
    if ids is None:
        return [document for document in snapshot.documents if document.in_bundle]
    return [
        document
        for document in snapshot.documents
        if document.id in ids and not (document.not_relied_on or document.removed)
    ]


def category_of(document: Document) -> Category:
    """The category a document is printed under: any other evidence while it has none."""
    return document.category or Category.OTHER


def make_plan(snapshot: CaseSnapshot, options: BundleOptions) -> Plan:
    """The plan of a bundle; raises NothingToExport when no document goes in."""
    documents = chosen_documents(snapshot, options.document_ids)
    if not documents:
        raise NothingToExport()
    sections = []
    number = 0
    for category in Category:
        exhibits = []
        inside = [document for document in documents if category_of(document) is category]
        for document in sorted(inside, key=lambda d: (d.position, d.issue_date.sort_key, d.created)):
            number += 1
            pages = sorted(snapshot.pages.get(document.id, ()), key=lambda page: page.number)
            originals = _originals(snapshot, document, pages)
            exhibits.append(Exhibit(str(number), document, tuple(pages), category, originals))
        if exhibits:
            sections.append(Section(category, tuple(exhibits)))
    order = list(Category)
    missing = [paper for paper in snapshot.missing if paper.removed is None]
    missing.sort(key=lambda paper: (order.index(paper.category), paper.created))
    return Plan(tuple(sections), tuple(missing))


def _originals(snapshot: CaseSnapshot, document: Document, pages: Sequence[Page]) -> tuple[Original, ...]:
    """The files of the pages, each once, in the order of the pages."""
    sizes = {document.sha256: document.size} | {s.sha256: s.size for s in snapshot.sources.values()}
    used = dict.fromkeys(page.source_sha256 for page in pages) or {document.sha256: None}
    return tuple(Original(sha256, sizes[sha256]) for sha256 in used)
