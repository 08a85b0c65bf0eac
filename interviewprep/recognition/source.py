"""An imported file opened for its pages: every sort of file gives pixels, some give their text as well."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

import pypdfium2

from interviewprep.domain.errors import PageUnreadable
from interviewprep.domain.pages import PageReading, TextSource
from interviewprep.recognition import pdf, raster
from interviewprep.recognition.pdf_text import page_text
from interviewprep.recognition.pictures import picture_size
from interviewprep.recognition.raster import Pixels
from interviewprep.recognition.signatures import PDF, PICTURES, TEXTS
from interviewprep.recognition.tasks import PageRequest, PageTask

#: Assumed for pictures, whose own figure is mostly wrong: telephones write 72.
_PICTURE_DPI = 300


@dataclass(frozen=True, slots=True)
class Rendered:
    """A page as the file shows it, before treatment and turning; `reading` is what the file itself says.

    Only pages of a `camera` (pictures that may show a sheet on a table) are searched for a sheet.
    """

    pixels: Pixels
    dpi: int
    reading: PageReading | None = None
    camera: bool = False


class Source(Protocol):
    """A file of which pages are wanted."""

    def render(self, request: PageRequest) -> Rendered:
        """One page; PageUnreadable when it is not there or broken."""


@contextmanager
def opened(task: PageTask) -> Iterator[Source]:
    """The file of a task. Raises what its opener raises (FileDamaged, PasswordNeeded)."""
    if task.media_type == PDF:
        with pdf.opened(task.source, task.password) as document:
            yield _PdfSource(document, task.text)
    elif task.media_type in PICTURES:
        yield _PictureSource(task)
    else:
        yield _other(task)


def _other(task: PageTask) -> Source:
    """Texts and recordings; what reads them is only loaded when such a file comes."""
    return _TextSource(task) if task.media_type in TEXTS else _RecordingSource(task)


class _PictureSource:
    def __init__(self, task: PageTask) -> None:
        self._task = task

    def render(self, request: PageRequest) -> Rendered:
        task = self._task
        pixels = raster.load(task.source, task.media_type, request.source_index, colour=task.picture)
        return Rendered(pixels, _PICTURE_DPI, camera=True)


class _PdfSource:
    def __init__(self, document: pypdfium2.PdfDocument, text: bool) -> None:
        self._document, self._text = document, text

    def render(self, request: PageRequest) -> Rendered:
        document = self._document
        with pdf.loaded(document, request.source_index) as page:
            pixels = pdf.render(page)
            height, width = pixels.shape[:2]
            dpi = round(pdf.resolution(*page.get_size()))
        if not self._text:
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


class _TextSource:
    """A file of text, set on pages; its reading comes from the setting itself."""

    def __init__(self, task: PageTask) -> None:
        from interviewprep.recognition.manuscripts import pages_of

        self._pages = pages_of(task.source, task.media_type)

    def render(self, request: PageRequest) -> Rendered:
        from interviewprep.recognition.drawing import as_turned, drawn_page
        from interviewprep.recognition.paragraphs import DPI

        if not 0 <= request.source_index < len(self._pages):
            raise PageUnreadable()
        pixels, reading = drawn_page(self._pages[request.source_index])
        return Rendered(pixels, DPI, reading and as_turned(reading, request.turned or 0))


class _RecordingSource:
    """Films show their first frame; sound, and films that cannot be decoded here, a card."""

    def __init__(self, task: PageTask) -> None:
        self._task = task

    def render(self, request: PageRequest) -> Rendered:
        from interviewprep.recognition.recordings import shown_page

        if request.source_index:
            raise PageUnreadable()
        pixels, reading = shown_page(self._task.source, self._task.media_type)
        return Rendered(pixels, _PICTURE_DPI, reading)
