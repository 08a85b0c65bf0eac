"""What becomes of a drawn paper: a scan that is a little crooked, or a photograph taken by hand."""

import io
import zlib
from collections.abc import Callable

import cv2
import numpy as np
from drawing import DPI
from PIL import Image

_ORIENTATION = 0x0112


def random_of(name: str) -> np.random.Generator:
    """Random numbers that are the same for the same name."""
    return np.random.default_rng(zlib.crc32(name.encode()))


def scan(paper: Image.Image, name: str, *, angle: float | None = None, grey: bool = False) -> Image.Image:
    """As from an office scanner: turned by a degree or so, a dark edge, a little grain and softness."""
    rng = random_of(name)
    angle = float(rng.uniform(0.5, 1.6) * rng.choice([-1, 1])) if angle is None else angle
    turned = paper.rotate(angle, Image.Resampling.BICUBIC, fillcolor=(232, 232, 228))
    pixels = np.asarray(turned, np.float32)
    height, width = pixels.shape[:2]
    glass = np.linspace(-5, 4, width, dtype=np.float32)[None, :, None]
    grain = rng.normal(0, 5, (height, width, 1)).astype(np.float32)
    grain = cv2.GaussianBlur(grain, (0, 0), 0.9)[:, :, None]
    pixels = cv2.GaussianBlur(pixels, (0, 0), 0.6) * 0.97 + glass + grain
    picture = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
    return picture.convert("L") if grey else picture


def photograph(
    paper: Image.Image,
    name: str,
    *,
    size: tuple[int, int] = (1800, 2400),
    lean: float = 0.045,
    fill: float = 0.88,
) -> Image.Image:
    """As by a phone over a table: perspective, uneven light, the shadow of a hand, slight softness.

    `fill` is how much of the picture the paper takes, `lean` how far its corners move.
    """
    rng = random_of(name)
    width, height = size
    scale = min(width * fill / paper.width, height * fill / paper.height)
    half_width, half_height = paper.width * scale / 2, paper.height * scale / 2
    corners = np.float32([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * [half_width, half_height]
    corners += rng.uniform(-lean, lean, (4, 2)) * [half_width, half_height]
    tilt = np.radians(rng.uniform(-4, 4))
    turn = np.float32([[np.cos(tilt), np.sin(tilt)], [-np.sin(tilt), np.cos(tilt)]])
    corners = (corners @ turn + [width / 2, height / 2]).astype(np.float32)
    source = np.float32([[0, 0], [paper.width, 0], [paper.width, paper.height], [0, paper.height]])
    matrix = cv2.getPerspectiveTransform(source, corners)
    sheet = cv2.warpPerspective(np.asarray(paper), matrix, size, flags=cv2.INTER_AREA)
    mask = cv2.warpPerspective(np.full(paper.size[::-1], 255, np.uint8), matrix, size)
    shadow = np.roll(cv2.GaussianBlur(mask, (0, 0), 14), (16, 12), (0, 1)).astype(np.float32)[..., None] / 255
    table = _table(rng, size) * (1 - 0.55 * shadow)
    cover = cv2.GaussianBlur(mask, (0, 0), 0.8).astype(np.float32)[..., None] / 255
    lit = (sheet * cover + table * (1 - cover)) * _light(rng, size)
    lit = cv2.GaussianBlur(lit, (0, 0), 0.7) + rng.normal(0, 1.6, (height, width, 1))
    return Image.fromarray(np.clip(lit, 0, 255).astype(np.uint8))


def _table(rng: np.random.Generator, size: tuple[int, int]) -> np.ndarray:
    """Wood: long soft streaks from side to side."""
    width, height = size
    streaks = np.zeros((height, width), np.float32)
    for across, along, strength in ((90, 4, 1.0), (700, 9, 0.5)):
        noise = rng.normal(0, 1, (across, along)).astype(np.float32)
        streaks += strength * cv2.resize(noise, size, interpolation=cv2.INTER_CUBIC)
    boards = np.sin(np.linspace(0, 5 * np.pi, height, dtype=np.float32) + rng.uniform(0, 3))[:, None]
    colour = np.float32([148, 118, 90]) + rng.uniform(-8, 8)
    return colour + (streaks * 5 + boards * 5)[..., None] * np.float32([1, 0.9, 0.75])


def _light(rng: np.random.Generator, size: tuple[int, int]) -> np.ndarray:
    """A lamp from one side and a soft shadow across a corner; factors for each pixel."""
    width, height = size
    y, x = np.mgrid[0 : 1 : height * 1j, 0 : 1 : width * 1j].astype(np.float32)
    direction = rng.uniform(0, 2 * np.pi)
    slope = (x - 0.5) * np.cos(direction) + (y - 0.5) * np.sin(direction)
    edge = slope + 0.05 * np.sin(6 * (x - y)) - rng.uniform(0.12, 0.3)
    shade = 1 / (1 + np.exp(-edge * 14))
    factor = 0.98 + 0.14 * slope - 0.34 * shade
    warmth = np.float32([1.0, 0.985, 0.95])
    return factor[..., None] * warmth


def jpeg(picture: Image.Image, quality: int = 66, *, orientation: int = 1) -> bytes:
    """The picture as JPEG; an orientation other than 1 is written the way phones do, in Exif.

    The stored pixels are then turned so that a reader who obeys the mark sees the picture upright.
    """
    undo: dict[int, Callable[[Image.Image], Image.Image]] = {
        1: lambda p: p,
        3: lambda p: p.transpose(Image.Transpose.ROTATE_180),
        6: lambda p: p.transpose(Image.Transpose.ROTATE_90),
        8: lambda p: p.transpose(Image.Transpose.ROTATE_270),
    }
    out = io.BytesIO()
    exif = Image.Exif()
    if orientation != 1:
        exif[_ORIENTATION] = orientation
    undo[orientation](picture).save(out, "JPEG", quality=quality, optimize=True, exif=exif, dpi=(DPI, DPI))
    return out.getvalue()
