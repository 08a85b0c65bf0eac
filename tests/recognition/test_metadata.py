from io import BytesIO

import pikepdf
import pytest
from PIL import ExifTags, Image

from interviewprep.domain.errors import FileTooLarge
from interviewprep.domain.sources import METADATA_NAMES
from interviewprep.recognition.metadata import place
from interviewprep.recognition.pipeline import process
from interviewprep.recognition.tasks import PageRequest, PageTask
from tests.recognition.papers import pdf_of_text, sheet
from tests.recognition.written import looked_at

CANARY = "Lantern Canary"


def _exif(**base: object) -> Image.Exif:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = CANARY
    exif[ExifTags.Base.Model] = f"{CANARY} 7"
    for name, value in base.items():
        exif[ExifTags.Base[name]] = value
    own = exif.get_ifd(ExifTags.IFD.Exif)
    own[ExifTags.Base.DateTimeOriginal] = "2021:03:05 10:15:32"
    own[ExifTags.Base.OffsetTimeOriginal] = "+04:30"
    gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    gps[ExifTags.GPS.GPSLatitudeRef], gps[ExifTags.GPS.GPSLatitude] = "S", (34.0, 20.0, 53.52)
    gps[ExifTags.GPS.GPSLongitudeRef], gps[ExifTags.GPS.GPSLongitude] = "E", (62.0, 11.0, 58.92)
    return exif


def _picture(form: str, exif: Image.Exif) -> bytes:
    out = BytesIO()
    sheet().save(out, form, exif=exif)
    return out.getvalue()


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_moment_place_and_device_of_a_photograph(form: str) -> None:
    found = looked_at(_picture(form, _exif(Software="Lamp 1", Artist="Laila"))).metadata
    assert dict(found) == {
        "taken": "2021-03-05T10:15:32+04:30",
        "place": "-34.34820, 62.19970",
        "device": f"{CANARY} 7",
        "program": "Lamp 1",
        "author": "Laila",
    }
    assert set(found) <= set(METADATA_NAMES)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_the_picture_of_the_page_carries_none_of_it(form: str) -> None:
    data = _picture(form, _exif())
    media_type = looked_at(data).media_type
    picture = process(PageTask(data, media_type, (PageRequest("a", 0),), text=False))[0].picture
    assert picture is not None
    for image in (picture.image, picture.thumbnail):
        assert CANARY.encode() not in image
        with Image.open(BytesIO(image)) as opened:
            assert not opened.getexif()
            assert not {"exif", "icc_profile", "comment", "xmp"} & set(opened.info)


@pytest.mark.parametrize(
    ("name", "value"), [("DateTime", "0000:00:00 00:00:00"), ("DateTime", "x"), ("Software", "\x00 \x01")]
)
def test_values_without_meaning_are_left_out(name: str, value: str) -> None:
    assert set(looked_at(_picture("JPEG", _exif(**{name: value}))).metadata) == {"taken", "place", "device"}


def test_broken_metadata_is_no_reason_to_refuse_a_picture() -> None:
    data = _picture("JPEG", _exif())
    at = data.index(b"Exif\0\0")
    assert looked_at(data[: at + 8] + b"\xff" * 60 + data[at + 68 :]).page_count == 1


@pytest.mark.parametrize(("latitude", "longitude"), [(0.0, 0.0), (91.0, 10.0), (10.0, -180.5)])
def test_no_place_on_earth(latitude: float, longitude: float) -> None:
    assert place(latitude, longitude) == ""


def _pdf(size: tuple[float, float] = (595, 842), **information: str) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf_of_text("one", size=size))) as pdf:
        del pdf.trailer["/Info"]
        for name, value in information.items():
            pdf.docinfo[f"/{name}"] = value
        pdf.save(out)
    return out.getvalue()


def test_information_of_a_pdf() -> None:
    data = _pdf(
        Author="Лейла",
        CreationDate="D:20240305101532+03'00'",
        ModDate="D:2024",
        Producer="Lamp",
        Title="a\nb",
    )
    assert dict(looked_at(data).metadata) == {
        "author": "Лейла",
        "subject": "a b",
        "program": "Lamp",
        "created": "2024-03-05T10:15:32+03:00",
        "modified": "2024",
    }


def test_a_sheet_over_two_hundred_inches_is_refused() -> None:
    assert looked_at(_pdf(size=(14_400, 72))).page_count == 1
    with pytest.raises(FileTooLarge) as refused:
        looked_at(_pdf(size=(14_500, 72)))
    assert refused.value.details == {"limit": 200, "found": 201, "unit": "inches"}
