"""What makes one document of the pages: links, bookmarks, labels, metadata, the embedded manifest."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import md5
from io import BytesIO

import pikepdf

from interviewprep.bundle.sections.contents import Contents
from interviewprep.bundle.sections.manifest import FILE_NAME, embedded
from interviewprep.bundle.shaping import clean
from interviewprep.bundle.sheets import SheetLink


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A bookmark that leads to the page with a printed number."""

    title: str
    number: int
    children: list["Bookmark"] = field(default_factory=list)


def finish(
    pdf: pikepdf.Pdf,
    contents: Contents,
    bookmarks: Sequence[Bookmark],
    links: Sequence[tuple[int, SheetLink]],
) -> bytes:
    """The bytes of the finished bundle; `links` carry the index of the page they stand on."""
    pages = [page.obj for page in pdf.pages]
    first = contents.options.first_page
    for at, link in links:
        _link(pages[at], link, pages[contents.numbers[link.target] - first])
    _outline(pdf, pages, bookmarks, first)
    _catalogue(pdf, contents, pages[0])
    _embed_manifest(pdf, embedded(contents.plan))
    _metadata(pdf, contents)
    out = BytesIO()
    pdf.save(
        out,
        deterministic_id=True,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        compress_streams=True,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
    )
    return out.getvalue()


def _top_of(page: pikepdf.Object) -> pikepdf.Array:
    """A destination at the top of a page that keeps the reader's zoom."""
    return pikepdf.Array([page, pikepdf.Name.XYZ, 0, page.MediaBox[3], None])


def _link(page: pikepdf.Object, link: SheetLink, target: pikepdf.Object) -> None:
    annotation = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot,
        Subtype=pikepdf.Name.Link,
        Rect=pikepdf.Array([round(value, 2) for value in link.box]),
        Border=pikepdf.Array([0, 0, 0]),
        H=pikepdf.Name.I,
        F=4,
        Dest=_top_of(target),
    )
    if "/Annots" not in page:
        page.Annots = pikepdf.Array()
    page.Annots.append(annotation)


def _outline(
    pdf: pikepdf.Pdf, pages: Sequence[pikepdf.Object], bookmarks: Sequence[Bookmark], first: int
) -> None:
    def item(mark: Bookmark) -> pikepdf.OutlineItem:
        made = pikepdf.OutlineItem(clean(mark.title), _top_of(pages[mark.number - first]))
        made.children.extend(item(child) for child in mark.children)
        return made

    with pdf.open_outline() as outline:
        outline.root.clear()
        outline.root.extend(item(mark) for mark in bookmarks)


def _catalogue(pdf: pikepdf.Pdf, contents: Contents, cover: pikepdf.Object) -> None:
    root = pdf.Root
    root.Lang = pikepdf.String(contents.options.language)
    root.PageMode = pikepdf.Name.UseOutlines
    root.PageLayout = pikepdf.Name.SinglePage
    root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
    root.OpenAction = pikepdf.Array([cover, pikepdf.Name.XYZ, 0, cover.MediaBox[3], 1])
    style = pikepdf.Dictionary(S=pikepdf.Name.D, St=contents.options.first_page)
    root.PageLabels = pikepdf.Dictionary(Nums=pikepdf.Array([0, style]))


def _embed_manifest(pdf: pikepdf.Pdf, data: bytes) -> None:
    digest = md5(data, usedforsecurity=False).digest()
    stream = pikepdf.Stream(
        pdf,
        data,
        Type=pikepdf.Name.EmbeddedFile,
        Subtype=pikepdf.Name("/application/json"),
        Params=pikepdf.Dictionary(Size=len(data), CheckSum=pikepdf.String(digest)),
    )
    entry = pdf.make_indirect(stream)
    specification = pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Filespec,
            F=pikepdf.String(FILE_NAME),
            UF=pikepdf.String(FILE_NAME),
            AFRelationship=pikepdf.Name.Data,
            EF=pikepdf.Dictionary(F=entry, UF=entry),
        )
    )
    names = pikepdf.Dictionary(Names=pikepdf.Array([pikepdf.String(FILE_NAME), specification]))
    pdf.Root.Names = pikepdf.Dictionary(EmbeddedFiles=names)
    pdf.Root.AF = pikepdf.Array([specification])


def _metadata(pdf: pikepdf.Pdf, contents: Contents) -> None:
    """Title and day only: nothing about a person, a machine or the program."""
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    day = contents.options.created.strftime("D:%Y%m%d000000Z")
    pdf.docinfo["/Title"] = contents.wording.text("document", "title")
    pdf.docinfo["/CreationDate"] = day
    pdf.docinfo["/ModDate"] = day
    if "/Metadata" in pdf.Root:
        del pdf.Root.Metadata
