"""Page pictures as PDF images: JPEG as it is, without metadata; anything else losslessly."""

import struct
import zlib
from dataclasses import dataclass
from io import BytesIO

import pikepdf
from PIL import Image

from interviewprep.domain.errors import PageUnreadable

_JPEG = b"\xff\xd8"
_KEPT_SEGMENTS = frozenset({0xE0, 0xEE})  # JFIF and Adobe, which say how to read the colours
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


@dataclass(frozen=True, slots=True)
class Picture:
    """An encoded picture: pixels, number of colour components and the filter that decodes it."""

    data: bytes
    width: int
    height: int
    components: int
    filter: str
    inverted: bool = False

    def write(self, pdf: pikepdf.Pdf) -> pikepdf.Stream:
        """The picture as an image object of `pdf`."""
        space = {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"}[self.components]
        stream = pikepdf.Stream(
            pdf,
            self.data,
            Type=pikepdf.Name.XObject,
            Subtype=pikepdf.Name.Image,
            Width=self.width,
            Height=self.height,
            ColorSpace=pikepdf.Name(space),
            BitsPerComponent=8,
            Filter=pikepdf.Name(self.filter),
        )
        if self.inverted:
            stream.Decode = pikepdf.Array([1, 0] * self.components)
        return stream


def prepare(image: bytes, most_pixels: tuple[int, int] | None = None) -> Picture:
    """The picture ready to embed, made smaller where it is larger than `most_pixels`.

    Raises PageUnreadable for bytes that are no picture.
    """
    picture = _jpeg(image) if image.startswith(_JPEG) else None
    if picture is None:
        picture = _decoded(image)
    if most_pixels and (picture.width > most_pixels[0] or picture.height > most_pixels[1]):
        return _smaller(image, most_pixels)
    return picture


def _jpeg(data: bytes) -> Picture | None:
    """The JPEG without its metadata; None when it is of a sort PDF does not take."""
    kept = [_JPEG]
    size: tuple[int, int, int] | None = None
    adobe = False
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        segment = data[at : at + 2 + length]
        if marker in _FRAMES and length >= 8:
            if segment[4] != 8:
                return None
            height, width, components = struct.unpack(">HHB", segment[5:10])
            size = (width, height, components)
        if marker == 0xEE and segment[4:9] == b"Adobe":
            adobe = True
        if marker == 0xDA:
            if size is None or size[2] not in (1, 3, 4) or not size[0] or not size[1]:
                return None
            kept.append(data[at:])
            return Picture(b"".join(kept), *size, "/DCTDecode", inverted=adobe and size[2] == 4)
        if marker in _KEPT_SEGMENTS or (not 0xE0 <= marker <= 0xEF and marker != 0xFE):
            kept.append(segment)
        at += 2 + length
    return None


def _open(data: bytes) -> Image.Image:
    try:
        image = Image.open(BytesIO(data))
        image.load()
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise PageUnreadable() from error
    return image


def _plain(image: Image.Image) -> Image.Image:
    """Grey or RGB, transparency on white."""
    if image.mode in ("L", "RGB"):
        return image
    if image.mode == "1":
        return image.convert("L")
    if "A" in image.getbands() or "transparency" in image.info:
        layer = image.convert("RGBA")
        white = Image.new("RGBA", layer.size, "white")
        return Image.alpha_composite(white, layer).convert("RGB")
    return image.convert("RGB")


def _decoded(data: bytes) -> Picture:
    image = _plain(_open(data))
    components = 1 if image.mode == "L" else 3
    return Picture(zlib.compress(image.tobytes(), 6), image.width, image.height, components, "/FlateDecode")


def _smaller(data: bytes, most: tuple[int, int]) -> Picture:
    image = _plain(_open(data))
    scale = min(most[0] / image.width, most[1] / image.height)
    size = (max(1, int(image.width * scale)), max(1, int(image.height * scale)))
    out = BytesIO()
    image.resize(size, Image.Resampling.LANCZOS).save(out, "JPEG", quality=85, optimize=True)
    return prepare(out.getvalue())
