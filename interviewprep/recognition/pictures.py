"""The picture of a page that is kept in the case, and its thumbnail."""

from io import BytesIO

import cv2
import numpy as np
from PIL import Image

from interviewprep.domain.pages import PageHint, PagePicture
from interviewprep.domain.treatment import UNTREATED, Treatment
from interviewprep.recognition.raster import Pixels, grey, scaled

#: Largest picture of a page that stands upright; one that lies has them the other way round.
PICTURE_WIDTH, PICTURE_HEIGHT = 2000, 2800
THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT = 200, 280
_QUALITY = 82
_THUMBNAIL_QUALITY = 75
#: A pixel is coloured when its channels differ by more than this many of 255 steps, a page when more
#: than this share of its pixels are: an ink signature counts, the noise of JPEG's colour channels does not.
_COLOUR_STEPS = 24
_COLOUR_SHARE = 0.0002
#: One pixel in so many each way is looked at.
_EVERY = 3


def picture_size(width: int, height: int) -> tuple[int, int]:
    """The size in pixels in which a page of `width` x `height` pixels is kept; word boxes count in it."""
    return _fit(width, height, PICTURE_WIDTH, PICTURE_HEIGHT)


def _fit(width: int, height: int, box_width: int, box_height: int) -> tuple[int, int]:
    if width > height:
        box_width, box_height = box_height, box_width
    factor = min(1.0, box_width / width, box_height / height)
    return max(1, round(width * factor)), max(1, round(height * factor))


def page_picture(
    pixels: Pixels,
    treatment: Treatment = UNTREATED,
    hints: tuple[PageHint, ...] = (),
    likeness: str = "",
) -> PagePicture:
    """The page in the size of `picture_size`, as JPEG without any metadata, grey where it has no colour."""
    height, width = pixels.shape[:2]
    width, height = picture_size(width, height)
    if pixels.ndim == 3 and not has_colour(pixels):
        pixels = grey(pixels)
    kept = scaled(pixels, width, height)
    thumbnail = scaled(kept, *_fit(width, height, THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT))
    return PagePicture(
        image=_jpeg(kept, _QUALITY),
        media_type="image/jpeg",
        width=width,
        height=height,
        thumbnail=_jpeg(thumbnail, _THUMBNAIL_QUALITY),
        treatment=treatment,
        hints=hints,
        likeness=likeness,
    )


def has_colour(pixels: Pixels) -> bool:
    """Whether an RGB picture shows more than shades of grey."""
    red, green, blue = cv2.split(np.ascontiguousarray(pixels[::_EVERY, ::_EVERY]))
    most, least = cv2.max(cv2.max(red, green), blue), cv2.min(cv2.min(red, green), blue)
    coloured = np.count_nonzero(cv2.subtract(most, least) > _COLOUR_STEPS)
    return bool(coloured > red.size * _COLOUR_SHARE)


def _jpeg(pixels: Pixels, quality: int) -> bytes:
    out = BytesIO()
    Image.fromarray(pixels).save(out, "JPEG", quality=quality)
    return out.getvalue()
