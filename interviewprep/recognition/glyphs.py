"""Letters into glyphs and glyphs into grey pixels, with the shipped fonts and without any of the system.

HarfBuzz shapes every script the fonts cover; Pillow's own text drawing does so only where the system
has FriBiDi, which Windows and macOS do not.
"""

import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

import cv2
import numpy as np
import uharfbuzz as hb

from interviewprep.recognition.raster import Pixels
from interviewprep.resources import path

#: Families after Noto Sans in the order they are asked for a letter, and how much larger they are set.
#: Noto Naskh draws the Persian six (U+06F6) like the Arabic one, so it comes second.
_FALLBACK = (
    ("NotoSansArabic", 1.0),
    ("NotoNaskhArabic", 1.12),
    ("NotoSansEthiopic", 1.0),
    ("NotoSansHebrew", 1.0),
    ("NotoSansArmenian", 1.0),
    ("NotoSansGeorgian", 1.0),
    ("NotoSansTamil", 0.92),
    ("NotoSansDevanagari", 1.0),
    ("NotoSansBengali", 1.0),
    ("NotoSansSinhala", 0.95),
    ("NotoSansGurmukhi", 1.0),
)
#: Glyphs are filled this many times as large and then reduced, which makes their edges smooth.
_OVERSAMPLING = 4
#: OpenCV takes coordinates in 1/16 of a pixel.
_SHIFT = 4
_BOX = ((0.08, 0.0), (0.08, 0.7), (0.78, 0.7), (0.78, 0.0), (0.08, 0.0))
_TICK = ((0.2, 0.35), (0.38, 0.12), (0.68, 0.6))
_CROSS = (((0.2, 0.12), (0.66, 0.58)), ((0.2, 0.58), (0.66, 0.12)))
_SHAFT = ((0.08, 0.35), (0.86, 0.35))
#: Signs of forms and lists that none of the fonts has, as strokes in parts of the size.
_STROKES: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    **dict.fromkeys("☐□▢❏❑", (_BOX,)),
    **dict.fromkeys("☑🗹", (_BOX, _TICK)),
    **dict.fromkeys("☒⊠🗷", (_BOX, *_CROSS)),
    **dict.fromkeys("✓✔", (_TICK,)),
    **dict.fromkeys("✗✘✕✖", _CROSS),
    **dict.fromkeys("→➔➜➡", (_SHAFT, ((0.6, 0.55), (0.86, 0.35), (0.6, 0.15)))),
    **dict.fromkeys("←⬅", (_SHAFT, ((0.34, 0.55), (0.08, 0.35), (0.34, 0.15)))),
}
_INSTEAD = dict.fromkeys("▪■●○◦◆◇‣∙▫⁃", "•")
#: A sign without a glyph is drawn as a frame of this width around its number in Unicode.
_NUMBERED_WIDTH = 1.1


class Face:
    """One font file; `scale` is its size relative to Noto Sans, `covered` the letters it has."""

    def __init__(self, stem: str, scale: float) -> None:
        face = hb.Face(hb.Blob.from_file_path(str(path("fonts", f"{stem}.ttf"))))
        self.name = stem
        self.font = hb.Font(face)
        self.units = int(face.upem)
        self.scale = scale
        self.covered = frozenset(face.unicodes)


@dataclass(frozen=True, slots=True)
class Glyph:
    """One drawn glyph at `x`, `y` (up) from the start of its piece, in parts of the size.

    Without a face `sign` is drawn: strokes, or a frame around its number.
    """

    face: Face | None
    id: int
    sign: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Shaped:
    """A piece of text of one direction as glyphs from left to right; `advance` in parts of the size."""

    glyphs: tuple[Glyph, ...]
    advance: float


@cache
def _chain(bold: bool) -> tuple[Face, ...]:
    weight = "Bold" if bold else "Regular"
    faces = [Face(f"NotoSans-{weight}", 1.0)]
    for family, scale in _FALLBACK:
        has_bold = bold and path("fonts", f"{family}-Bold.ttf").exists()
        faces.append(Face(f"{family}-{'Bold' if has_bold else 'Regular'}", scale))
    return tuple(faces)


@lru_cache(maxsize=32_768)
def shape(text: str, bold: bool, right_to_left: bool) -> Shaped:
    """The glyphs of a piece of text without line breaks, all of it of one direction."""
    if text.isascii():
        pieces: list[tuple[str, Face | None]] = [(text, _chain(bold)[0])]
    else:
        pieces = _by_face("".join(_INSTEAD.get(char, char) for char in text), _chain(bold))
    glyphs: list[Glyph] = []
    x = 0.0
    for piece, face in reversed(pieces) if right_to_left else pieces:
        x = _shape_piece(piece, face, right_to_left, glyphs, x)
    return Shaped(tuple(glyphs), x)


def _by_face(text: str, faces: tuple[Face, ...]) -> list[tuple[str, Face | None]]:
    """The text in parts that one face has; marks and controls stay with the letter before them."""
    parts: list[tuple[str, Face | None]] = []
    for char in text:
        code = ord(char)
        last = parts[-1][1] if parts else None
        invisible = unicodedata.category(char) in ("Mn", "Me", "Cf")
        stays = unicodedata.category(char)[0] in "MP" or invisible
        if last is not None and stays and code in last.covered:
            face: Face | None = last
        else:
            face = next((face for face in faces if code in face.covered), None)
        if face is None and invisible:
            continue
        if parts and face is last and face is not None:
            parts[-1] = (parts[-1][0] + char, face)
        else:
            parts.append((char, face))
    return parts


def _shape_piece(text: str, face: Face | None, right_to_left: bool, glyphs: list[Glyph], x: float) -> float:
    if face is None:
        glyphs.append(Glyph(None, 0, text, x, 0.0))
        return x + (0.9 if text in _STROKES else _NUMBERED_WIDTH)
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right_to_left else "ltr"
    hb.shape(face.font, buffer)
    unit = face.scale / face.units
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        glyphs.append(Glyph(face, info.codepoint, "", x + position.x_offset * unit, position.y_offset * unit))
        x += position.x_advance * unit
    return x


@dataclass(frozen=True, slots=True)
class Bitmap:
    """How much ink a glyph puts on each pixel (0 to 255); `left`, `top` from its origin, downwards."""

    ink: Pixels
    left: int
    top: int


@lru_cache(maxsize=4096)
def _of_face(face: Face, glyph: int, size: float) -> Bitmap | None:
    outline = _Outline()
    face.font.draw_glyph_with_pen(glyph, outline)
    factor = size * face.scale / face.units
    return _filled(
        [np.array(contour) * (factor, -factor) for contour in outline.contours if len(contour) > 2]
    )


def bitmap(glyph: Glyph, size: float) -> Bitmap | None:
    """The ink of a glyph set in `size` pixels; None for one that shows nothing."""
    if glyph.face is not None:
        return _of_face(glyph.face, glyph.id, size)
    return _of_sign(glyph.sign, size)


class _Outline:
    """Collects the contours that HarfBuzz draws, curves as short straight lines."""

    def __init__(self) -> None:
        self.contours: list[list[tuple[float, float]]] = []

    def moveTo(self, point: tuple[float, float]) -> None:  # noqa: N802 - the names are HarfBuzz's
        self.contours.append([point])

    def lineTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        self.contours[-1].append(point)

    def qCurveTo(self, control: tuple[float, float], end: tuple[float, float]) -> None:  # noqa: N802
        start = self.contours[-1][-1]
        for step in (0.25, 0.5, 0.75, 1.0):
            back = 1 - step
            weights = back * back, 2 * back * step, step * step
            self.contours[-1].append(_mean(weights, (start, control, end)))

    def curveTo(  # noqa: N802
        self, first: tuple[float, float], second: tuple[float, float], end: tuple[float, float]
    ) -> None:
        start = self.contours[-1][-1]
        for step in (0.2, 0.4, 0.6, 0.8, 1.0):
            back = 1 - step
            weights = back**3, 3 * back * back * step, 3 * back * step * step, step**3
            self.contours[-1].append(_mean(weights, (start, first, second, end)))

    def closePath(self) -> None:  # noqa: N802
        """Contours are closed when they are filled."""


def _mean(weights: tuple[float, ...], points: tuple[tuple[float, float], ...]) -> tuple[float, float]:
    return (
        sum(weight * x for weight, (x, _) in zip(weights, points, strict=True)),
        sum(weight * y for weight, (_, y) in zip(weights, points, strict=True)),
    )


def _filled(contours: list["np.ndarray[tuple[int, ...], np.dtype[np.float64]]"]) -> Bitmap | None:
    """Contours in pixels (y downwards) filled where they wind around a point, as TrueType means them."""
    if not contours:
        return None
    points = np.concatenate(contours)
    left, top = np.floor(points.min(axis=0)).astype(int) - 1
    right, bottom = np.ceil(points.max(axis=0)).astype(int) + 1
    width, height = int(right - left), int(bottom - top)
    winding = np.zeros((height * _OVERSAMPLING, width * _OVERSAMPLING), np.int16)
    for contour in contours:
        scaled = (contour - (left, top)) * _OVERSAMPLING - 0.5
        fixed = np.round(scaled * (1 << _SHIFT)).astype(np.int32)
        mask = np.zeros(winding.shape, np.uint8)
        cv2.fillPoly(mask, [fixed], 1, lineType=cv2.LINE_8, shift=_SHIFT)
        across, down = contour[:, 0], contour[:, 1]
        area = float(np.dot(across, np.roll(down, -1)) - np.dot(down, np.roll(across, -1)))
        winding += mask.astype(np.int16) * (1 if area > 0 else -1)
    ink = np.where(winding != 0, np.uint8(255), np.uint8(0))
    reduced = cv2.resize(ink, (width, height), interpolation=cv2.INTER_AREA)
    return Bitmap(np.asarray(reduced, dtype=np.uint8).reshape(height, width), int(left), int(top))


@lru_cache(maxsize=1024)
def _of_sign(sign: str, size: float) -> Bitmap | None:
    width, height = round(size * _NUMBERED_WIDTH) + 2, round(size) + 2
    ink = np.zeros((height, width), np.uint8)
    strokes = _STROKES.get(sign)
    stroke_width = max(1, round(size / 14))
    for stroke in strokes or (((0.04, 0.0), (0.04, 0.85), (1.0, 0.85), (1.0, 0.0), (0.04, 0.0)),):
        corners = [(round(x * size), height - 2 - round(y * size)) for x, y in stroke]
        line = np.array(corners, np.int32)
        cv2.polylines(ink, [line], False, 255, stroke_width if strokes else 1, cv2.LINE_AA)
    if not strokes:
        _number(ink, sign, size, height - 2)
    return Bitmap(ink, 0, 2 - height)


def _number(ink: Pixels, sign: str, size: float, baseline: int) -> None:
    """The number of a sign in Unicode in two rows of small figures."""
    number = f"{ord(sign):06X}" if ord(sign) > 0xFFFF else f"{ord(sign):04X}"
    half = len(number) // 2
    for row, digits in enumerate((number[:half], number[half:])):
        small = size * 0.36
        for glyph in shape(digits, False, False).glyphs:
            found = bitmap(glyph, small)
            if found is None:
                continue
            x = round(size * (0.12 if half > 2 else 0.24) + glyph.x * small) + found.left
            y = baseline - round(size * (0.46 if row == 0 else 0.1)) + found.top
            part = ink[y : y + found.ink.shape[0], x : x + found.ink.shape[1]]
            np.maximum(part, found.ink[: part.shape[0], : part.shape[1]], out=part)
