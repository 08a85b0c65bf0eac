"""What a person should know before a bundle is made: what prevents it, and what weakens it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from interviewprep.bundle.fonts import printable
from interviewprep.bundle.plan import BundleOptions, Exhibit, Plan, chosen_documents, make_plan
from interviewprep.domain.case import CaseSnapshot, Standing, category_standings
from interviewprep.domain.documents import Document, DocumentForm, Relation
from interviewprep.domain.pages import Page, PageState

#: The strictest published limit for one electronic file, in bytes.
MOST_BYTES = 25_000_000
#: Below this mean confidence of its words a page is hard to read for people as well.
LEAST_CONFIDENCE = 60.0
#: What a page picture takes for each of its pixels, as scans saved as JPEG do, and all the rest of a file.
_BYTES_A_PIXEL, _OTHER_BYTES = 0.12, 150_000
_READABLE = {"ru": ("rus", "bel"), "be": ("rus", "bel"), "en": ("eng",)}


@dataclass(frozen=True, slots=True)
class Remark:
    """One finding: a rule's code, the document it is about, if any, and its particulars.

    Errors: nothing_to_export; pages_without_picture (`pages`: numbers).
    Warnings on a document: pages_unread, pages_failed, low_legibility (`pages`), uncategorised,
    no_title, no_translation (`language`), unprintable (`letters`). On the bundle: not_explained
    (`category`), left_out (`left_out`, `not_relied_on`: counts), too_large (`bytes`, `limit`).
    """

    rule: str
    document_id: str | None = None
    details: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Preflight:
    """Errors prevent the bundle; warnings do not."""

    errors: tuple[Remark, ...]
    warnings: tuple[Remark, ...]


def preflight(snapshot: CaseSnapshot, options: BundleOptions) -> Preflight:
    """Looks at what would be exported; never raises for what it finds."""
    if not chosen_documents(snapshot, options.document_ids):
        return Preflight((Remark("nothing_to_export"),), tuple(_of_case(snapshot)))
    plan = make_plan(snapshot, options)
    errors = []
    for exhibit in plan.exhibits:
        missing = [page.number for page in exhibit.pages if not page.has_image]
        if missing or not exhibit.pages:
            errors.append(Remark("pages_without_picture", exhibit.document.id, {"pages": missing}))
    warnings = [*_of_documents(plan, options.language), *_of_case(snapshot), *_of_size(plan)]
    return Preflight(tuple(errors), tuple(warnings))


def _of_documents(plan: Plan, language: str) -> Iterator[Remark]:
    exhibits = plan.exhibits
    translated = {e.document.belongs_to for e in exhibits if e.document.relation is Relation.TRANSLATION}
    for exhibit, following in zip(exhibits, (*exhibits[1:], None), strict=True):
        document = exhibit.document
        yield from _of_pages(exhibit)
        if document.category is None:
            yield Remark("uncategorised", document.id)
        if not document.title.strip():
            yield Remark("no_title", document.id)
        foreign = _foreign(exhibit, language)
        if foreign and document.id not in translated and not _translates(following, document):
            yield Remark("no_translation", document.id, {"language": foreign})
        if letters := _unprintable(document, language):
            yield Remark("unprintable", document.id, {"letters": letters})


def _of_pages(exhibit: Exhibit) -> Iterator[Remark]:
    def numbers(pages: list[Page]) -> dict[str, object]:
        return {"pages": [page.number for page in pages]}

    for rule, state in (("pages_unread", PageState.PENDING), ("pages_failed", PageState.FAILED)):
        if found := [page for page in exhibit.pages if page.state is state]:
            yield Remark(rule, exhibit.document.id, numbers(found))
    faint = [p for p in exhibit.pages if p.confidence is not None and p.confidence < LEAST_CONFIDENCE]
    if faint := [page for page in faint if not page.verified]:
        yield Remark("low_legibility", exhibit.document.id, numbers(faint))


def _foreign(exhibit: Exhibit, language: str) -> str | None:
    """The language the paper is in when its reader needs a translation: as chosen, or as it was read."""
    document = exhibit.document
    read_in = next((page.languages for page in exhibit.pages if page.languages), ())
    languages = document.languages or read_in
    if not languages or document.form is DocumentForm.TRANSLATION or languages[0] in _READABLE[language]:
        return None
    return languages[0]


def _translates(following: Exhibit | None, document: Document) -> bool:
    """Whether the next exhibit is a translation of the same category, as it belongs beside the paper."""
    if following is None or following.document.form is not DocumentForm.TRANSLATION:
        return False
    return following.document.category is document.category


def _unprintable(document: Document, language: str) -> str:
    texts = (document.title, document.translated_titles.get(language, ""), document.original_location)
    letters = {char for char in "".join(texts) if not char.isspace() and char.isprintable()}
    return "".join(sorted(char for char in letters if not printable(char)))


def _of_case(snapshot: CaseSnapshot) -> Iterator[Remark]:
    for standing in category_standings(snapshot):
        if standing.standing is Standing.NOT_EXPLAINED:
            yield Remark("not_explained", None, {"category": str(standing.category)})
    kept = [document for document in snapshot.documents if document.removed is None]
    doubted = sum(document.not_relied_on for document in kept)
    left_out = sum(document.left_out and not document.not_relied_on for document in kept)
    if doubted or left_out:
        yield Remark("left_out", None, {"left_out": left_out, "not_relied_on": doubted})


def _of_size(plan: Plan) -> Iterator[Remark]:
    pixels = sum(page.width * page.height for exhibit in plan.exhibits for page in exhibit.pages)
    size = round(pixels * _BYTES_A_PIXEL) + _OTHER_BYTES
    if size > MOST_BYTES:
        yield Remark("too_large", None, {"bytes": size, "limit": MOST_BYTES})
