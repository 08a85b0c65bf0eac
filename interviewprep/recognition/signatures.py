"""What a file is by its first bytes; formats that are text need a closer look (`formats.media_type_of`)."""

from interviewprep.recognition import mpeg_audio

PDF = "application/pdf"
HEIC = "image/heic"
ZIP = "application/zip"
#: OLE compound files (MSG, old Word); a name of our own for want of a registered one.
COMPOUND = "application/x-ole-storage"
TEXT = "text/plain"
HTML = "text/html"
RTF = "application/rtf"
MAIL = "message/rfc822"
OUTLOOK = "application/vnd.ms-outlook"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text"
CHAT_ARCHIVE = ZIP
JSON = "application/json"
#: Every media type whose text is set on pages.
TEXTS = frozenset({TEXT, HTML, RTF, MAIL, OUTLOOK, WORD, OPEN_DOCUMENT, CHAT_ARCHIVE, JSON})
PICTURES = frozenset({"image/jpeg", "image/png", "image/tiff", "image/webp", "image/bmp", HEIC})

_MAGIC = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"II+\x00", "image/tiff"),
    (b"MM\x00+", "image/tiff"),
    (b"PK\x03\x04", ZIP),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", COMPOUND),
    (b"#!AMR\n", "audio/AMR"),
    (b"#!AMR-WB\n", "audio/AMR-WB"),
    (b"fLaC", "audio/flac"),
    (b"ID3", "audio/mpeg"),
)
#: ISO base media brands of still pictures coded with HEVC (ISO/IEC 23008-12, annex B).
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_AVIF_BRANDS = frozenset({b"avif", b"avis"})
_BMP_HEADER_SIZES = frozenset(size.to_bytes(4, "little") for size in (12, 16, 40, 52, 56, 64, 108, 124))
#: A PDF's header may stand anywhere in the first kilobyte (ISO 32000-1, annex H.3.4.1).
_PDF_HEADER_WITHIN = 1024
#: Boxes with which QuickTime files older than the brands begin.
_QUICKTIME_BOXES = frozenset({b"moov", b"mdat", b"wide"})


def signature(data: bytes) -> str | None:
    """The media type by magic bytes; None where they say nothing (text, or a format not read)."""
    for magic, media_type in _MAGIC:
        if data.startswith(magic):
            return media_type
    if data[:4] == b"RIFF":
        forms = {b"WEBP": "image/webp", b"AVI ": "video/vnd.avi", b"WAVE": "audio/vnd.wave"}
        return forms.get(data[8:12])
    if data[:2] == b"BM" and len(data) > 26 and data[14:18] in _BMP_HEADER_SIZES:
        return "image/bmp"
    if data[4:8] == b"ftyp":
        return _of_brands(data)
    if b"%PDF-" in data[: _PDF_HEADER_WITHIN + 5]:
        return PDF
    return _of_recording(data)


def _of_brands(data: bytes) -> str | None:
    """Still pictures, films and sound in the ISO base media format, by their brands."""
    length = min(int.from_bytes(data[:4], "big"), 256)
    major = data[8:12]
    brands = {major, *(data[at : at + 4] for at in range(16, length, 4))}
    if brands & _AVIF_BRANDS:
        return None
    if major in _HEIC_BRANDS or (brands & _HEIC_BRANDS and not brands & {b"isom", b"mp42", b"qt  "}):
        return HEIC
    if major == b"qt  ":
        return "video/quicktime"
    if major[:3] == b"3gp":
        return "video/3gpp"
    if major[:3] == b"3g2":
        return "video/3gpp2"
    return "audio/mp4" if major in (b"M4A ", b"M4B ") else "video/mp4"


def _of_recording(data: bytes) -> str | None:
    if data[:4] == b"OggS":
        return "video/ogg" if b"\x80theora" in data[:512] else "audio/ogg"
    if data[:4] == b"\x1a\x45\xdf\xa3":
        return "video/webm" if b"webm" in data[:64] else "video/matroska"
    if data[4:8] in _QUICKTIME_BOXES and b"moov" in data:
        return "video/quicktime"
    if not mpeg_audio.starts_with_frames(data):
        return None
    return "audio/aac" if data[1] & 0xF6 == 0xF0 else "audio/mpeg"
