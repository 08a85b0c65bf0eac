"""Pictures (JPEG, PNG, TIFF, WebP, BMP, HEIC) as arrays of pixels, the way a person sees them."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

import cv2
import numpy as np
import numpy.typing as npt
import pi_heif
from PIL import ExifTags, Image

from interviewprep.domain.errors import FileDamaged, FileTooLarge, PageUnreadable
from interviewprep.recognition import limits

#: Grey (height, width) or RGB (height, width, 3).
Pixels = npt.NDArray[np.uint8]

_PILLOW_FORMATS = {
    "image/jpeg": "JPEG",
    "image/png": "PNG",
    "image/tiff": "TIFF",
    "image/webp": "WEBP",
    "image/bmp": "BMP",
    "image/heic": "HEIF",
}
_MEDIA_WITH_PAGES = "image/tiff"
#: Larger pictures are halved as they are decoded: nothing that is kept or read is larger than half of it.
_MAX_DECODED_PIXELS = 40_000_000
_REDUCIBLE = frozenset({"L", "RGB", "RGBA", "CMYK", "LA", "YCbCr"})
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}

pi_heif.register_heif_opener()
# Each worker has one core; OpenCV would take all of them.
cv2.setNumThreads(1)
# Pillow only warns between this figure and its double; `_opened` makes the warning an error.
Image.MAX_IMAGE_PIXELS = limits.MAX_PIXELS


@contextmanager
def _opened(data: bytes, media_type: str, name: str) -> Iterator[Image.Image]:
    """The picture, its header read and its size checked, its pixels not yet decoded."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            with Image.open(BytesIO(data), formats=(_PILLOW_FORMATS[media_type],)) as image:
                limits.check_picture(*image.size, name)
                yield image
        except (Image.DecompressionBombWarning, Image.DecompressionBombError):
            raise FileTooLarge(name, limit=limits.MAX_PIXELS, found=None, unit="pixels") from None


def examine(data: bytes, media_type: str, name: str) -> int:
    """The number of pages of a picture file whose first page decodes to the end.

    Further pages of a TIFF are checked by their headers only: one that is broken becomes a page
    that failed, not a refused file. Raises FileTooLarge, FileDamaged and whatever the decoder raises.
    """
    with _opened(data, media_type, name) as image:
        pages = _count_pages(image, name) if media_type == _MEDIA_WITH_PAGES else 1
        image.seek(0)
        if media_type == "image/jpeg":
            image.draft("L", (image.width // 8, image.height // 8))  # an eighth shows a break as well
        image.load()
        if not all(image.size):
            raise FileDamaged(name, cause="no pixels")
    return pages


def _count_pages(image: Image.Image, name: str) -> int:
    pages = 0
    while True:
        try:
            image.seek(pages)
        except EOFError:
            return pages
        limits.check_picture(*image.size, name)
        pages += 1
        limits.check_pages(pages, name)


def load(data: bytes, media_type: str, index: int, colour: bool = True) -> Pixels:
    """One page as it is seen: EXIF orientation applied, over white, eight bits, grey or RGB.

    Without `colour` it may come in grey, which JPEG gives in half the time.

    Raises PageUnreadable when there is no such page, FileTooLarge for a bomb, and whatever the
    decoder raises for broken content.
    """
    with _opened(data, media_type, "") as image:
        if media_type == _MEDIA_WITH_PAGES:
            try:
                image.seek(index)
            except EOFError:
                raise PageUnreadable() from None
            limits.check_picture(*image.size)
        elif index:
            raise PageUnreadable()
        reduction = 2 if image.width * image.height > _MAX_DECODED_PIXELS else 1
        if media_type == "image/jpeg":
            image.draft(None if colour else "L", (image.width // reduction, image.height // reduction))
        image.load()
        orientation = _orientation(image)  # only now: Pillow turns a TIFF itself when it loads it
        if image.width * image.height > _MAX_DECODED_PIXELS:
            image = image.reduce(reduction) if image.mode in _REDUCIBLE else image
        return _pixels(image.transpose(orientation) if orientation is not None else image)


def _orientation(image: Image.Image) -> Image.Transpose | None:
    """What makes a picture upright whose camera was held otherwise (EXIF 2.3, tag 0x0112)."""
    return _UPRIGHT.get(image.getexif().get(ExifTags.Base.Orientation, 1))


def _pixels(image: Image.Image) -> Pixels:
    """The picture in eight bits, grey or RGB, transparency laid over white."""
    if image.mode.startswith("I") or image.mode == "F":
        return _eight_bits(np.asarray(image))
    if image.mode == "LAB":
        return np.asarray(image.getchannel(0))
    if image.mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in image.info:
        image = image.convert("RGBA")
        paper = Image.new("RGBA", image.size, "white")
        paper.alpha_composite(image)
        image = paper.convert("RGB")
    mode = "L" if image.mode in ("1", "L") else "RGB"
    return np.asarray(image if image.mode == mode else image.convert(mode))


def _eight_bits(values: npt.NDArray[np.generic]) -> Pixels:
    """Grey of 16 or 32 bits or floating point; scanners with 12 bits fill only the lower ones."""
    if values.size > _MAX_DECODED_PIXELS:
        values = values[::2, ::2]
    top = float(np.nanmax(values, initial=0))
    if values.dtype.kind == "f":
        full = 1.0 if top <= 1.0 else 255.0 if top <= 255.0 else top
    else:
        full = next((float(most) for most in (255, 4095, 65535) if top <= most), top)
    depth = np.nan_to_num(values.astype(np.float32))
    eight: Pixels = np.clip(depth * (255.0 / full), 0, 255).astype(np.uint8)
    return eight


def grey(pixels: Pixels) -> Pixels:
    """The brightness alone."""
    if pixels.ndim == 2:
        return pixels
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), dtype=np.uint8)


def scaled(pixels: Pixels, width: int, height: int) -> Pixels:
    """The picture in another size.

    Halved as often as it can be, then interpolated: a sixth of the time of the mean over any area.
    """
    while pixels.shape[1] >= 2 * width and pixels.shape[0] >= 2 * height:
        pixels = _halved(pixels)
    if pixels.shape[:2] == (height, width):
        return pixels
    method = cv2.INTER_LINEAR if width < pixels.shape[1] else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(pixels, (width, height), interpolation=method), dtype=np.uint8)


def _halved(pixels: Pixels) -> Pixels:
    height, width = pixels.shape[0] // 2, pixels.shape[1] // 2
    even = pixels[: 2 * height, : 2 * width]
    return np.asarray(cv2.resize(even, (width, height), interpolation=cv2.INTER_AREA), dtype=np.uint8)


def resized(pixels: Pixels, factor: float) -> Pixels:
    """The picture `factor` times as large, at least one pixel."""
    height, width = pixels.shape[:2]
    return scaled(pixels, max(1, round(width * factor)), max(1, round(height * factor)))


def turned(pixels: Pixels, degrees: int) -> Pixels:
    """The picture turned clockwise by a multiple of 90 degrees."""
    return np.ascontiguousarray(np.rot90(pixels, -(degrees // 90) % 4)) if degrees % 360 else pixels
