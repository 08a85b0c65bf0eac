"""What a file is, by its bytes and never by its name, and whether it can be read at all."""

from collections.abc import Mapping

import pypdfium2
import pypdfium2.raw as pdfium

from interviewprep.domain.errors import CaseError, FileDamaged, FileEmpty, FileTooLarge, FileUnknown
from interviewprep.recognition import pdf, raster, signatures
from interviewprep.recognition.limits import check_bytes
from interviewprep.recognition.metadata import of_pdf, of_picture
from interviewprep.recognition.signatures import PDF, PICTURES, TEXTS, signature
from interviewprep.recognition.tasks import ProbeTask, SourceInfo

#: Inches of one side of a sheet (the largest that PDF 1.7 itself allows, ISO 32000-1, annex C).
MAX_INCHES = 200


def media_type_of(data: bytes) -> str | None:
    """The media type by the bytes, None for a format the program does not read."""
    found = signature(data)
    if found in (None, signatures.ZIP, signatures.COMPOUND):
        from interviewprep.recognition.manuscripts import text_type_of

        return text_type_of(data, found)
    return found


def probe(task: ProbeTask) -> SourceInfo:
    """What a file is that can be read: media type, number of pages, metadata, the files inside of it.

    Raises FileEmpty, FileUnknown, FileDamaged (the format is known, the content cannot be decoded;
    a picture that breaks off is damaged too), FileTooLarge and PasswordNeeded (an encrypted PDF).
    """
    if not task.data:
        raise FileEmpty(task.name)
    check_bytes(len(task.data), task.name)
    try:
        media_type = media_type_of(task.data)
        if media_type is None:
            raise FileUnknown(task.name)
        return _examined(task, media_type)
    except CaseError as error:
        error.name = error.name or task.name
        raise
    except Exception as error:  # every decoder has its own zoo of exceptions for broken input
        raise FileDamaged(task.name, cause=type(error).__name__) from None


def _examined(task: ProbeTask, media_type: str) -> SourceInfo:
    if media_type == PDF:
        pages = pdf.examine(task.data, task.password, task.name)
        return SourceInfo(media_type, pages, _of_pdf(task, pages))
    if media_type in PICTURES:
        pages = raster.examine(task.data, media_type, task.name)
        return SourceInfo(media_type, pages, of_picture(task.data))
    if media_type in TEXTS:
        from interviewprep.recognition import manuscripts

        pages, text = manuscripts.examine(task.data, media_type, task.name)
        return SourceInfo(media_type, pages, dict(text.metadata), text.attachments)
    from interviewprep.recognition import recordings

    return recordings.examine(task.data, media_type, task.name)


def _of_pdf(task: ProbeTask, pages: int) -> Mapping[str, str]:
    with pdf.opened(task.data, task.password, task.name) as document:
        _check_sheets(document, pages, task.name)
        return of_pdf(document)


def _check_sheets(document: pypdfium2.PdfDocument, pages: int, name: str) -> None:
    """FileTooLarge (unit "inches") for a sheet with a side over MAX_INCHES."""
    size = pdfium.FS_SIZEF()
    for index in range(pages):
        if not pdfium.FPDF_GetPageSizeByIndexF(document, index, size):
            continue
        longest = max(size.width, size.height) / pdf.POINTS
        if longest > MAX_INCHES:
            raise FileTooLarge(name, limit=MAX_INCHES, found=round(longest), unit="inches")
