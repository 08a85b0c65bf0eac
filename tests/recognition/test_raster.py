import numpy as np
import pytest
from PIL import Image

from interviewprep.domain.errors import FileTooLarge, PageUnreadable
from interviewprep.recognition import raster
from interviewprep.recognition.raster import Pixels, load, resized, scaled, turned
from tests.recognition.papers import HEIC, encoded, sheet


def _corner(pixels: Pixels) -> str:
    """Which corner is dark."""
    height, width = pixels.shape[:2]
    grey = raster.grey(pixels)
    corners = {
        "top left": grey[height // 8, width // 8],
        "top right": grey[height // 8, -width // 8],
        "bottom left": grey[-height // 8, width // 8],
        "bottom right": grey[-height // 8, -width // 8],
    }
    return min(corners, key=lambda name: int(corners[name]))


#: How a camera held so stores what should be seen upright: EXIF 2.3, tag 0x0112.
_STORED = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


@pytest.mark.parametrize("orientation", _STORED)
@pytest.mark.parametrize(
    ("form", "media_type"),
    [("JPEG", "image/jpeg"), ("TIFF", "image/tiff"), ("PNG", "image/png"), ("WEBP", "image/webp")],
)
def test_exif_orientation_is_applied_once(orientation: int, form: str, media_type: str) -> None:
    method = _STORED[orientation]
    stored = sheet() if method is None else sheet().transpose(method)
    exif = Image.Exif()
    exif[0x0112] = orientation
    pixels = load(encoded(stored, form, exif=exif), media_type, 0)
    assert pixels.shape[:2] == (200, 300)
    assert _corner(pixels) == "top left"


def test_heic_stands_upright() -> None:
    assert load((HEIC / "sheet.heic").read_bytes(), "image/heic", 0).shape == (200, 320, 3)
    assert load((HEIC / "sheet-turned.heic").read_bytes(), "image/heic", 0).shape == (320, 200, 3)


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "CMYK", "YCbCr", "LAB", "I;16", "I", "F"])
def test_every_mode_gives_eight_bits(mode: str) -> None:
    if mode in ("I;16", "I", "F"):
        high = np.asarray(sheet(mode="L")).astype({"I;16": np.uint16, "I": np.int32, "F": np.float32}[mode])
        picture = Image.fromarray(high * 257 if mode != "F" else high / 255)
    else:
        picture = sheet(mode="LAB" if mode == "LAB" else mode) if mode != "LAB" else _lab()
    pixels = load(encoded(picture, "TIFF"), "image/tiff", 0)
    assert pixels.dtype == np.uint8
    assert _corner(pixels) == "top left"
    assert raster.grey(pixels)[150, 250] > 245
    assert raster.grey(pixels)[20, 20] < 60


def _lab() -> Image.Image:
    middle = Image.new("L", (300, 200), 128)
    return Image.merge("LAB", (sheet(mode="L"), middle, middle))


def test_scanner_with_twelve_bits_is_not_black() -> None:
    picture = Image.fromarray(np.asarray(sheet(mode="L")).astype(np.uint16) * 16)
    assert load(encoded(picture, "TIFF"), "image/tiff", 0)[150, 250] > 240


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_transparent_paper_is_white(mode: str) -> None:
    picture = Image.new("RGBA", (60, 40), (0, 0, 0, 0))
    picture.paste((0, 0, 0, 255), (0, 0, 20, 20))
    pixels = load(encoded(picture.convert(mode), "PNG"), "image/png", 0)
    assert tuple(raster.grey(pixels)[[10, 30], [10, 50]]) == (0, 255)


def test_each_page_of_a_tiff() -> None:
    pages = [sheet((100, 50)), sheet((60, 90))]
    data = encoded(sheet(), "TIFF", save_all=True, append_images=pages)
    assert [load(data, "image/tiff", index).shape[:2] for index in range(3)] == [
        (200, 300),
        (50, 100),
        (90, 60),
    ]
    with pytest.raises(PageUnreadable):
        load(data, "image/tiff", 3)
    with pytest.raises(PageUnreadable):
        load(encoded(sheet(), "PNG"), "image/png", 1)


def test_bomb_is_not_decoded() -> None:
    with pytest.raises(FileTooLarge):
        load(encoded(Image.new("1", (10_050, 20)), "PNG"), "image/png", 0)


def test_grey_jpeg_without_colour() -> None:
    assert load(encoded(sheet(), "JPEG"), "image/jpeg", 0, colour=False).ndim == 2


def test_turning_is_clockwise() -> None:
    pixels = np.asarray(sheet())
    assert [_corner(turned(pixels, degrees)) for degrees in (0, 90, 180, 270)] == [
        "top left",
        "top right",
        "bottom right",
        "bottom left",
    ]


@pytest.mark.parametrize("size", [(300, 200), (150, 100), (149, 99), (75, 50), (37, 25), (1, 1), (450, 300)])
def test_scaled_size(size: tuple[int, int]) -> None:
    assert scaled(np.asarray(sheet()), *size).shape[:2] == (size[1], size[0])


def test_resized_never_vanishes() -> None:
    assert resized(np.asarray(sheet((3, 900), "L")), 0.1).shape == (90, 1)
