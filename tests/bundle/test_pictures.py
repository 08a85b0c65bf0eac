import random
from io import BytesIO

import pytest
from PIL import Image

from interviewprep.bundle.pictures import prepare
from interviewprep.domain.errors import PageUnreadable


def encoded(
    format_name: str, mode: str = "RGB", size: tuple[int, int] = (64, 40), **options: object
) -> bytes:
    chance = random.Random(1)
    image = Image.frombytes("RGB", size, chance.randbytes(size[0] * size[1] * 3)).convert(mode)
    out = BytesIO()
    image.save(out, format_name, **options)
    return out.getvalue()


def test_a_jpeg_is_embedded_as_it_is() -> None:
    data = encoded("JPEG", quality=80)
    picture = prepare(data)
    assert picture.filter == "/DCTDecode"
    assert (picture.width, picture.height, picture.components) == (64, 40, 3)
    assert picture.data == data


def test_metadata_of_a_jpeg_stays_behind_and_its_pixels_do_not_change() -> None:
    exif = Image.Exif()
    exif[0x010F] = "PhoneMaker"
    data = encoded("JPEG", exif=exif.tobytes(), comment=b"Herat 34.3N", icc_profile=b"profile" * 9)
    picture = prepare(data)
    for private in (b"PhoneMaker", b"Herat", b"Exif", b"profile"):
        assert private in data
        assert private not in picture.data
    assert Image.open(BytesIO(picture.data)).tobytes() == Image.open(BytesIO(data)).tobytes()


@pytest.mark.parametrize(("mode", "components"), [("L", 1), ("CMYK", 4)])
def test_grey_and_cmyk_jpegs(mode: str, components: int) -> None:
    picture = prepare(encoded("JPEG", mode))
    assert picture.components == components
    assert picture.inverted is (mode == "CMYK")


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P", "1", "L", "LA"])
def test_a_png_is_embedded_without_loss(mode: str) -> None:
    picture = prepare(encoded("PNG", mode))
    assert picture.filter == "/FlateDecode"
    assert (picture.width, picture.height) == (64, 40)


def test_a_picture_is_made_no_larger_than_allowed() -> None:
    picture = prepare(encoded("JPEG", size=(640, 400)), (200, 200))
    assert (picture.width, picture.height) == (200, 125)


@pytest.mark.parametrize("data", [b"", b"\xff\xd8", b"\xff\xd8\xff\xe0\x00\x10JFIF", b"no picture at all"])
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(PageUnreadable):
        prepare(data)
