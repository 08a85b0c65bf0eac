"""Builds the bundle: text pages, exhibits, links, bookmarks, labels, manifest."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from io import BytesIO

import pikepdf

from interviewprep.bundle.exhibit_page import PageLabels, add_page
from interviewprep.bundle.finishing import Bookmark, finish
from interviewprep.bundle.fonts import FontBook
from interviewprep.bundle.plan import BundleOptions, Exhibit, PageContent, Plan, make_plan
from interviewprep.bundle.sections import cover, index, manifest, missing, originals
from interviewprep.bundle.sections.contents import COVER, INDEX, MANIFEST, MISSING, ORIGINALS, Contents
from interviewprep.bundle.shaping import isolated
from interviewprep.bundle.sheets import Sheets
from interviewprep.bundle.text_layer import RESOURCE, write_font
from interviewprep.bundle.wording import wording
from interviewprep.domain.case import CaseSnapshot
from interviewprep.domain.errors import Cancelled, PagesNotReady
from interviewprep.domain.pages import Page
from interviewprep.domain.progress import CancelQuery, Progress, ProgressCallback, never, no_progress

LoadPage = Callable[[Page], PageContent]


@dataclass(frozen=True, slots=True)
class BuiltBundle:
    """A finished bundle: `first_pages` maps a document's id to the number printed on its first page."""

    data: bytes
    page_count: int
    first_pages: dict[str, int]
    document_ids: tuple[str, ...]


def build(
    snapshot: CaseSnapshot,
    options: BundleOptions,
    load: LoadPage,
    progress: ProgressCallback = no_progress,
    cancelled: CancelQuery = never,
) -> BuiltBundle:
    """One A4 PDF of the chosen documents; the same bytes for the same input.

    `load` gives the picture and the words of a page and is called once for each, in order.
    Raises NothingToExport, PagesNotReady (`documents`: ids with pages without a picture) and
    Cancelled; whatever `load` raises goes through.
    """
    plan = make_plan(snapshot, options)
    _require_pictures(plan)
    contents = _paginated(snapshot, options, plan)
    book = FontBook()
    front, back = _text_pages(contents, book)
    with pikepdf.open(BytesIO(front.finish())) as pdf:
        _add_exhibits(pdf, contents, book, load, progress, cancelled)
        with pikepdf.open(BytesIO(back.finish())) as rear:
            pdf.pages.extend(rear.pages)
        _put_fonts(pdf, book)
        links = [(link.sheet, link) for link in front.links]
        shift = front.count + plan.page_count
        links += [(shift + link.sheet, link) for link in back.links]
        data = finish(pdf, contents, _bookmarks(contents), links)
    return BuiltBundle(
        data=data,
        page_count=contents.page_count,
        first_pages={e.document.id: contents.numbers[e.document.id] for e in plan.exhibits},
        document_ids=tuple(e.document.id for e in plan.exhibits),
    )


def _require_pictures(plan: Plan) -> None:
    waiting = tuple(
        exhibit.document.id
        for exhibit in plan.exhibits
        if not exhibit.pages or not all(page.has_image for page in exhibit.pages)
    )
    if waiting:
        raise PagesNotReady(documents=waiting)


def _paginated(snapshot: CaseSnapshot, options: BundleOptions, plan: Plan) -> Contents:
    """The contents with the page numbers that laying the text pages out with them gives."""
    parts = [COVER, INDEX, *([MISSING] if plan.missing else []), ORIGINALS, MANIFEST]
    numbers = dict.fromkeys(parts, options.first_page)
    numbers |= {exhibit.document.id: options.first_page for exhibit in plan.exhibits}
    contents = Contents(snapshot.info, options, plan, wording(options.language), numbers, 1)
    while True:
        front, back = _text_pages(contents, FontBook())
        number = options.first_page + front.count
        found = dict(front.starts)
        for exhibit in plan.exhibits:
            found[exhibit.document.id] = number
            number += len(exhibit.pages)
        found |= {key: number + start - back.first for key, start in back.starts.items()}
        total = front.count + plan.page_count + back.count
        if found == contents.numbers and total == contents.page_count:
            return contents
        contents = replace(contents, numbers=found, page_count=total)


def _text_pages(contents: Contents, book: FontBook) -> tuple[Sheets, Sheets]:
    """The pages before and after the exhibits."""
    front = Sheets(book, contents.options.first_page)
    cover.draw(front, contents)
    index.draw(front, contents)
    before_back = min(contents.numbers[part] for part in (MISSING, ORIGINALS) if part in contents.numbers)
    back = Sheets(book, before_back)
    missing.draw(back, contents)
    originals.draw(back, contents)
    manifest.draw(back, contents)
    return front, back


def _add_exhibits(
    pdf: pikepdf.Pdf,
    contents: Contents,
    book: FontBook,
    load: LoadPage,
    progress: ProgressCallback,
    cancelled: CancelQuery,
) -> None:
    done, total = 0, contents.plan.page_count
    for exhibit in contents.plan.exhibits:
        for place, page in enumerate(exhibit.pages):
            if cancelled():
                raise Cancelled()
            labels = _labels(contents, exhibit, place)
            made = add_page(pdf, page, load(page), labels, book)
            pdf.pages.append(pikepdf.Page(pdf.make_indirect(made)))
            done += 1
            progress(Progress(done, total, exhibit.label))


def _labels(contents: Contents, exhibit: Exhibit, place: int) -> PageLabels:
    words = contents.wording
    return PageLabels(
        exhibit=words.text("document", "exhibit", label=exhibit.label),
        title=words.title(exhibit.document),
        sheet=words.text("document", "sheet", number=place + 1, total=len(exhibit.pages)),
        number=str(contents.numbers[exhibit.document.id] + place),
    )


def _put_fonts(pdf: pikepdf.Pdf, book: FontBook) -> None:
    fonts = pdf.make_indirect(pikepdf.Dictionary({f"/{k}": v for k, v in book.write(pdf).items()}))
    fonts[f"/{RESOURCE}"] = write_font(pdf)
    for page in pdf.pages:
        page.Resources.Font = fonts


def _bookmarks(contents: Contents) -> list[Bookmark]:
    words, numbers = contents.wording, contents.numbers

    def marked(title: str, page: int) -> Bookmark:
        return Bookmark(words.text("document", "bookmark", title=title, page=page), page)

    marks = [
        marked(words.text("cover", "bookmark"), numbers[COVER]),
        marked(words.text("index", "title"), numbers[INDEX]),
    ]
    for section in contents.plan.sections:
        head = marked(words.category(section.category), numbers[section.exhibits[0].document.id])
        for exhibit in section.exhibits:
            page = numbers[exhibit.document.id]
            title = isolated(words.title(exhibit.document))
            name = words.text("document", "exhibit_bookmark", label=exhibit.label, title=title, page=page)
            head.children.append(Bookmark(name, page))
        marks.append(head)
    marks += [
        marked(words.text(p, "title"), numbers[p]) for p in (MISSING, ORIGINALS, MANIFEST) if p in numbers
    ]
    return marks
