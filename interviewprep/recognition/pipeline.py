"""The way of a page: render -> orient and recognise -> map boxes to the kept picture.

`process` is what worker processes run; each stage is a function of its own, so that a stage
(flattening of photographs, finer detection of the script) can be put between two others.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pypdfium2

from interviewprep.domain.errors import CaseError, PageUnreadable
from interviewprep.domain.pages import PagePicture, PageReading, TextSource, turn_size
from interviewprep.recognition import installation, pdf, raster
from interviewprep.recognition.formats import PDF
from interviewprep.recognition.orientation import read_upright
from interviewprep.recognition.pdf_text import page_text
from interviewprep.recognition.pictures import page_picture, picture_size
from interviewprep.recognition.raster import Pixels
from interviewprep.recognition.scripts import usable_languages
from interviewprep.recognition.tasks import PageRequest, PageResult, PageTask

_log = logging.getLogger(__name__)
#: Largest picture that is read; larger ones are read reduced. Their letters are larger too.
_MAX_READ_PIXELS = 20_000_000
#: Assumed for pictures, whose own figure is mostly wrong: telephones write 72.
_PICTURE_DPI = 300


@dataclass(frozen=True, slots=True)
class Rendered:
    """A page as it is seen, before turning; `text` is what the file itself says on it (PDF only)."""

    pixels: Pixels
    dpi: int
    reading: PageReading | None = None


def process(task: PageTask) -> list[PageResult]:
    """Renders and reads the pages asked for, in their order; a page that fails carries its code."""
    try:
        with _source(task) as document:
            return [_one(task, request, document) for request in task.requests]
    except CaseError as error:
        return [PageResult(request.page_id, failure=error.code) for request in task.requests]


@contextmanager
def _source(task: PageTask) -> Iterator[pypdfium2.PdfDocument | None]:
    if task.media_type != PDF:
        yield None
        return
    with pdf.opened(task.source, task.password) as document:
        yield document


def _one(task: PageTask, request: PageRequest, document: pypdfium2.PdfDocument | None) -> PageResult:
    picture: PagePicture | None = None
    reading: PageReading | None = None
    failure: str | None = None
    try:
        rendered = render(task, request, document)
        if task.picture:
            picture = page_picture(rendered.pixels)
        if task.text:
            reading = rendered.reading or recognise(rendered, task.languages, request.turned)
    except CaseError as error:
        failure = error.code
    except Exception as error:  # one page of many: whatever a decoder throws must not take the others along
        _log.warning("page failed: %s", type(error).__name__)
        failure = PageUnreadable.code
    return PageResult(request.page_id, picture, reading, failure)


def render(task: PageTask, request: PageRequest, document: pypdfium2.PdfDocument | None) -> Rendered:
    """The page's pixels and, for a PDF page with real text, that text."""
    if document is None:
        pixels = raster.load(task.source, task.media_type, request.source_index, colour=task.picture)
        return Rendered(pixels, _PICTURE_DPI)
    with pdf.loaded(document, request.source_index) as page:
        pixels = pdf.render(page)
        height, width = pixels.shape[:2]
        dpi = round(pdf.resolution(*page.get_size()))
    if not task.text:
        return Rendered(pixels, dpi)
    pdf.fix_written_annotations(document, request.source_index)
    with pdf.loaded(document, request.source_index) as page:
        found = page_text(page, *picture_size(width, height), request.turned)
    if found is None:
        return Rendered(pixels, dpi)
    reading = PageReading(
        text=found.text,
        words=found.words,
        source=TextSource.PDF,
        turned=found.turned,
        languages=(),
        confidence=None,
    )
    return Rendered(pixels, dpi, reading)


def recognise(rendered: Rendered, languages: tuple[str, ...], turn: int | None) -> PageReading:
    """The page as Tesseract reads it; ReaderMissing without Tesseract or any of the languages."""
    usable = usable_languages(languages, installation.installed_languages())
    height, width = rendered.pixels.shape[:2]
    grey = raster.grey(rendered.pixels)
    grey = raster.resized(grey, min(1.0, (_MAX_READ_PIXELS / grey.size) ** 0.5))
    dpi = max(70, round(rendered.dpi * grey.shape[0] / height))
    upright = read_upright(grey, usable, not languages, turn, dpi)
    read = turn_size(grey.shape[1], grey.shape[0], upright.turned)
    seen = turn_size(*picture_size(width, height), upright.turned)
    return PageReading(
        text=upright.recognised.text,
        words=upright.recognised.mapped(read, seen).words,
        source=TextSource.OCR,
        turned=upright.turned,
        languages=upright.languages,
        confidence=upright.recognised.confidence,
    )
