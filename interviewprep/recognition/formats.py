"""What a file is, by its bytes and never by its name, and whether it can be read at all."""

from interviewprep.domain.errors import CaseError, FileDamaged, FileEmpty, FileUnknown
from interviewprep.recognition import pdf, raster
from interviewprep.recognition.limits import check_bytes
from interviewprep.recognition.tasks import ProbeTask, SourceInfo

PDF = "application/pdf"

#: ISO base media brands of still pictures coded with HEVC (ISO/IEC 23008-12, annex B).
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
#: A PDF's header may stand anywhere in the first kilobyte (ISO 32000-1, annex H.3.4.1).
_PDF_HEADER_WITHIN = 1024


def media_type_of(data: bytes) -> str | None:
    """The media type by magic bytes, None for a format the program does not read."""
    for magic, media_type in (
        (b"\xff\xd8\xff", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"II*\x00", "image/tiff"),
        (b"MM\x00*", "image/tiff"),
        (b"II+\x00", "image/tiff"),
        (b"MM\x00+", "image/tiff"),
    ):
        if data.startswith(magic):
            return media_type
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    if data[:2] == b"BM" and len(data) > 26 and data[14:18] in _BMP_HEADER_SIZES:
        return "image/bmp"
    if data[4:8] == b"ftyp" and _is_heic(data):
        return "image/heic"
    if b"%PDF-" in data[: _PDF_HEADER_WITHIN + 5]:
        return PDF
    return None


_BMP_HEADER_SIZES = frozenset(size.to_bytes(4, "little") for size in (12, 16, 40, 52, 56, 64, 108, 124))


def _is_heic(data: bytes) -> bool:
    length = min(int.from_bytes(data[:4], "big"), 256)
    brands = {data[8:12], *(data[at : at + 4] for at in range(16, length, 4))}
    return bool(brands & _HEIC_BRANDS) and not brands & {b"avif", b"avis"}


def probe(task: ProbeTask) -> SourceInfo:
    """The media type and number of pages of a file that can be read.

    Raises FileEmpty, FileUnknown, FileDamaged (the format is known, the content cannot be decoded;
    a picture that breaks off is damaged too), FileTooLarge and PasswordNeeded (an encrypted PDF).
    """
    if not task.data:
        raise FileEmpty(task.name)
    check_bytes(len(task.data), task.name)
    media_type = media_type_of(task.data)
    if media_type is None:
        raise FileUnknown(task.name)
    try:
        if media_type == PDF:
            pages = pdf.examine(task.data, task.password, task.name)
        else:
            pages = raster.examine(task.data, media_type, task.name)
    except CaseError:
        raise
    except Exception as error:  # every decoder has its own zoo of exceptions for broken input
        raise FileDamaged(task.name, cause=type(error).__name__) from None
    return SourceInfo(media_type, pages)
