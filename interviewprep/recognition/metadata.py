"""What pictures and PDF files say about themselves: when, where and with what they were made.

It is shown to the person and stays out of every page picture, and so out of every export.
"""

import logging
import math
import re
from collections.abc import Mapping
from datetime import datetime
from io import BytesIO

import pypdfium2
from PIL import ExifTags, Image

from interviewprep.domain.sources import AUTHOR, CREATED, DEVICE, MODIFIED, PLACE, PROGRAM, SUBJECT, TAKEN

_log = logging.getLogger(__name__)
_MOST_CHARACTERS = 500
#: Pillow's names of the formats that the program reads.
_FORMATS = ("JPEG", "PNG", "TIFF", "WEBP", "BMP", "HEIF")
_EXIF_MOMENT = re.compile(r"(\d{4})[:\-/.](\d\d)[:\-/.](\d\d)[ T](\d\d):(\d\d)(?::(\d\d))?")
_OFFSET = re.compile(r"[+-]\d\d:\d\d|Z")
#: PDF 32000-1, 7.9.4: D:YYYYMMDDHHmmSSOHH'mm'
_PDF_MOMENT = re.compile(
    r"(?:D:)?(\d{4})(?:(\d\d)(?:(\d\d)(?:(\d\d)(?:(\d\d)(?:(\d\d))?)?)?)?)?(Z|[+-]\d\d)?'?(\d\d)?"
)
_PDF_NAMES = {"Author": AUTHOR, "Title": SUBJECT}


def tidied(found: Mapping[str, str]) -> dict[str, str]:
    """The texts on one line without controls and of bounded length; empty ones are left out."""
    tidy = {}
    for name, text in found.items():
        text = "".join(char if char.isprintable() else " " for char in text.replace("\x00", ""))
        text = " ".join(text.split())[:_MOST_CHARACTERS]
        if text:
            tidy[name] = text
    return tidy


def of_picture(data: bytes) -> dict[str, str]:
    """Moment, place, device and program of a picture, as far as its EXIF data has them."""
    try:
        with Image.open(BytesIO(data), formats=_FORMATS) as image:
            exif = image.getexif()
            base = {ExifTags.Base(key).name: value for key, value in exif.items() if key in _BASE}
            own = dict(exif.get_ifd(ExifTags.IFD.Exif))
            place = dict(exif.get_ifd(ExifTags.IFD.GPSInfo))
    except Exception as error:  # broken EXIF data is no reason to refuse a picture
        _log.info("no metadata: %s", type(error).__name__)
        return {}
    found = {
        TAKEN: _taken(own),
        PLACE: _place(place),
        DEVICE: device(_text(base.get("Make")), _text(base.get("Model"))),
        PROGRAM: _text(base.get("Software")),
        AUTHOR: _text(base.get("Artist")),
        MODIFIED: _moment(base.get("DateTime"), None),
    }
    return tidied(found)


_BASE = frozenset(
    tag.value
    for tag in (
        ExifTags.Base.Make,
        ExifTags.Base.Model,
        ExifTags.Base.Software,
        ExifTags.Base.Artist,
        ExifTags.Base.DateTime,
    )
)


def _text(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value if isinstance(value, str) else ""


def device(make: str, model: str) -> str:
    """Maker and model; most telephones repeat the maker in the model."""
    make, model = make.strip(" \x00"), model.strip(" \x00")
    return model if model.casefold().startswith(make.casefold()) else f"{make} {model}"


def _taken(own: Mapping[int, object]) -> str:
    tags = ExifTags.Base
    for moment, offset in (
        (tags.DateTimeOriginal, tags.OffsetTimeOriginal),
        (tags.DateTimeDigitized, tags.OffsetTimeDigitized),
    ):
        if found := _moment(own.get(moment), own.get(offset)):
            return found
    return ""


def _moment(value: object, offset: object) -> str:
    """An EXIF moment as ISO 8601, with its distance from UTC where that is known."""
    match = _EXIF_MOMENT.match(_text(value).strip())
    if not match:
        return ""
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups())
    try:
        moment = datetime(year, month, day, hour, minute, second)
    except ValueError:  # cameras whose clock was never set write zeros
        return ""
    distance = _OFFSET.fullmatch(_text(offset).strip("\x00 "))
    return moment.isoformat() + (distance[0] if distance else "")


def _place(gps: Mapping[int, object]) -> str:
    tags = ExifTags.GPS
    latitude = _degrees(gps.get(tags.GPSLatitude), _text(gps.get(tags.GPSLatitudeRef)), "S")
    longitude = _degrees(gps.get(tags.GPSLongitude), _text(gps.get(tags.GPSLongitudeRef)), "W")
    return "" if latitude is None or longitude is None else place(latitude, longitude)


def place(latitude: float, longitude: float) -> str:
    """Degrees (WGS 84) to five decimals, about a metre; empty for what is no place on Earth or nought."""
    on_earth = abs(latitude) <= 90 and abs(longitude) <= 180
    if not on_earth or (latitude == 0 and longitude == 0):
        return ""
    return f"{latitude:.5f}, {longitude:.5f}"


def _degrees(value: object, side: str, negative: str) -> float | None:
    if not isinstance(value, tuple) or len(value) != 3:
        return None
    try:
        degrees, minutes, seconds = (float(part) for part in value)
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    found = degrees + minutes / 60 + seconds / 3600
    if not math.isfinite(found):
        return None
    return -found if side.strip().upper().startswith(negative) else found


def of_pdf(document: pypdfium2.PdfDocument) -> dict[str, str]:
    """Author, title, moments and programs of a PDF file's information dictionary."""
    try:
        raw = document.get_metadata_dict(skip_empty=True)
    except (pypdfium2.PdfiumError, UnicodeError, ValueError) as error:
        _log.info("no metadata: %s", type(error).__name__)
        return {}
    found = {name: raw[key] for key, name in _PDF_NAMES.items() if key in raw}
    programs = dict.fromkeys(raw[key] for key in ("Creator", "Producer") if key in raw)
    found[PROGRAM] = ", ".join(programs)
    found[CREATED] = _pdf_moment(raw.get("CreationDate", ""))
    found[MODIFIED] = _pdf_moment(raw.get("ModDate", ""))
    return tidied(found)


def _pdf_moment(text: str) -> str:
    """The moment as ISO 8601 as far as it is given; as written where it is none."""
    match = _PDF_MOMENT.match(text.strip())
    if not match:
        return text
    year, month, day, hour, minute, second, zone, zone_minutes = match.groups()
    moment = "-".join(part for part in (year, month, day) if part)
    if hour:
        moment += f"T{hour}:{minute or '00'}" + (f":{second}" if second else "")
        if zone:
            moment += "Z" if zone == "Z" else f"{zone}:{zone_minutes or '00'}"
    return moment
