"""PDF files through pdfium: page count, page pictures and the text they carry.

pdfium is not safe with threads (crashes, and silently wrong text): one thread in one process only.
"""

import math
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium

from interviewprep.domain.errors import FileDamaged, PageUnreadable, PasswordNeeded
from interviewprep.recognition.limits import check_pages
from interviewprep.recognition.raster import Pixels

#: Points of a PDF in an inch.
POINTS = 72
#: Resolution at which pages are read (dots per inch).
READING_DPI = 300
#: Largest rendered page; larger sheets get a lower resolution. A3 at 300 dpi has 17.4 million pixels.
MAX_RENDERED_PIXELS = 20_000_000
MAX_RENDERED_SIDE = 10_000


@contextmanager
def opened(data: bytes, password: str | None = None, name: str = "") -> Iterator[pypdfium2.PdfDocument]:
    """The document, with its form fields; PasswordNeeded or FileDamaged when it does not open."""
    try:
        document = pypdfium2.PdfDocument(data, password=password)
    except pypdfium2.PdfiumError:
        # FPDF_GetLastError is of the same call: nothing else in this process uses pdfium.
        if pdfium.FPDF_GetLastError() == pdfium.FPDF_ERR_PASSWORD:
            raise PasswordNeeded(name, wrong=password is not None) from None
        raise FileDamaged(name, cause="PdfiumError") from None
    try:
        document.init_forms()
        yield document
    finally:
        document.close()


def examine(data: bytes, password: str | None, name: str) -> int:
    """The number of pages of a PDF of which at least one loads.

    Raises PasswordNeeded (`wrong` is True for a password that does not open it), FileDamaged, FileTooLarge.
    """
    with opened(data, password, name) as document:
        pages = len(document)
        if not pages:
            raise FileDamaged(name, cause="no pages")
        check_pages(pages, name)
        if not any(_loads(document, index) for index in range(pages)):
            raise FileDamaged(name, cause="no page loads")
        return pages


def _loads(document: pypdfium2.PdfDocument, index: int) -> bool:
    try:
        with loaded(document, index):
            return True
    except PageUnreadable:
        return False


@contextmanager
def loaded(document: pypdfium2.PdfDocument, index: int) -> Iterator[pypdfium2.PdfPage]:
    """One page; PageUnreadable when it is not there or broken."""
    try:
        page = document[index]
    except (IndexError, pypdfium2.PdfiumError):
        raise PageUnreadable() from None
    try:
        yield page
    finally:
        page.close()


def resolution(width: float, height: float) -> float:
    """The dots per inch for a page of so many points: READING_DPI, or less for a very large sheet."""
    inches_wide, inches_high = max(width, 1.0) / POINTS, max(height, 1.0) / POINTS
    by_pixels = math.sqrt(MAX_RENDERED_PIXELS / (inches_wide * inches_high))
    return float(min(READING_DPI, by_pixels, MAX_RENDERED_SIDE / max(inches_wide, inches_high)))


def render(page: pypdfium2.PdfPage) -> Pixels:
    """The page as it is seen (annotations, filled form fields), on white, RGB or grey.

    Its size is that of the sheet at `resolution`; PageUnreadable when pdfium cannot draw it.
    """
    width, height = page.get_size()
    try:
        bitmap = page.render(scale=resolution(width, height) / POINTS, rev_byteorder=True)
    except pypdfium2.PdfiumError:
        raise PageUnreadable() from None
    try:
        pixels = np.array(bitmap.to_numpy(), dtype=np.uint8)
    finally:
        bitmap.close()
    if pixels.ndim == 3 and pixels.shape[2] != 3:
        pixels = pixels[:, :, 0] if pixels.shape[2] == 1 else pixels[:, :, :3]
    return np.ascontiguousarray(pixels)


#: Annotations whose appearance is text that a person wrote: filled fields, typed notes, stamps.
_WRITTEN = frozenset({pdfium.FPDF_ANNOT_WIDGET, pdfium.FPDF_ANNOT_FREETEXT, pdfium.FPDF_ANNOT_STAMP})


def fix_written_annotations(document: pypdfium2.PdfDocument, index: int) -> None:
    """Makes what was typed into fields and notes of a page part of its text, in memory.

    The page must not be open meanwhile; it is to be rendered before.
    """
    with loaded(document, index) as page:
        if any(_subtype(page, number) in _WRITTEN for number in range(pdfium.FPDFPage_GetAnnotCount(page))):
            pdfium.FPDFPage_Flatten(page, pdfium.FLAT_NORMALDISPLAY)


def _subtype(page: pypdfium2.PdfPage, number: int) -> int:
    annotation = pdfium.FPDFPage_GetAnnot(page, number)
    if not annotation:
        return 0
    try:
        return int(pdfium.FPDFAnnot_GetSubtype(annotation))
    finally:
        pdfium.FPDFPage_CloseAnnot(annotation)
