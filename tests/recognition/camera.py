"""Photographs of papers on tables as phones take them, with the true corners of the sheet.

The ideas are those of the example's camera, made harder: every table, light and mishap can be chosen.
"""

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

from tests.recognition.papers import FONT

LETTERS = "абвгдежзиклмнопрстуфхцчшщыьэюяABCDEFG"

Picture = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Shot:
    """How a photograph is taken; lengths are shares of the picture, angles degrees.

    `fill` is the share of the picture's width or height that the sheet takes, `tilt` that of the camera,
    `spin` how the sheet lies, `shift` moves it (across, down), `strength` is how deep shadows are.
    """

    table: str = "wood"
    size: tuple[int, int] = (1200, 1600)
    fill: float = 0.85
    tilt: float = 12.0
    spin: float = 0.0
    shift: tuple[float, float] = (0.0, 0.0)
    shadow: str = "soft"
    strength: float = 0.35
    mishaps: tuple[str, ...] = ()
    blur: float = 0.7
    noise: float = 2.0
    quality: int = 80


@dataclass(frozen=True)
class Photo:
    """The picture (RGB) and the corners of its sheet as fractions: top left, then clockwise."""

    pixels: Picture
    corners: tuple[tuple[float, float], ...]
    shot: Shot = field(default_factory=Shot)


def random_of(name: str) -> np.random.Generator:
    """Random numbers that are the same for the same name."""
    return np.random.default_rng(zlib.crc32(name.encode()))


def photograph(paper: Picture, name: str, shot: Shot) -> Photo:
    """The paper (grey or RGB) photographed; the same for the same name."""
    rng = random_of(name)
    sheet = paper if paper.ndim == 3 else np.dstack([paper] * 3)
    if "folded" in shot.mishaps:
        sheet = folded(rng, sheet)
    width, height = shot.size
    corners = project(rng, sheet.shape[1], sheet.shape[0], shot)
    factor = 1.05 * np.linalg.norm(corners[1] - corners[0]) / sheet.shape[1]
    if factor < 0.7:
        sheet = cv2.resize(sheet, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    flat = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32) * np.array(sheet.shape[1::-1], np.float32)
    matrix = cv2.getPerspectiveTransform(flat, corners.astype(np.float32))
    laid = cv2.warpPerspective(sheet, matrix, shot.size, flags=cv2.INTER_LINEAR)
    mask = cv2.warpPerspective(np.full(sheet.shape[:2], 255, np.uint8), matrix, shot.size)
    cover = cv2.GaussianBlur(mask, (0, 0), 0.8).astype(np.float32)[..., None] / 255
    under = np.roll(cv2.GaussianBlur(mask, (0, 0), width * 0.007), (width // 150, width // 200), (0, 1))
    table = TABLES[shot.table](rng, shot.size) * (1 - 0.45 * under.astype(np.float32)[..., None] / 255)
    scene = (laid * cover + table * (1 - cover)) * light(rng, shot)
    if "finger" in shot.mishaps:
        scene = finger(rng, scene, corners)
    if "glare" in shot.mishaps:
        scene = glare(rng, scene, corners)
    scene = cv2.GaussianBlur(scene, (0, 0), shot.blur)
    scene += rng.normal(0, shot.noise, (height, width, 1)).astype(np.float32)
    pixels = np.clip(scene, 0, 255).astype(np.uint8)
    return Photo(compressed(pixels, shot.quality), tuple(map(tuple, corners / shot.size)), shot)


def compressed(pixels: Picture, quality: int) -> Picture:
    """The picture after JPEG."""
    _, data = cv2.imencode(".jpg", pixels[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.ascontiguousarray(cv2.imdecode(data, cv2.IMREAD_COLOR)[..., ::-1])


def project(rng: np.random.Generator, width: float, height: float, shot: Shot) -> Floats:
    """The sheet's corners in pixels of the picture, through a pinhole tilted towards a random side."""
    half = np.array([[-width, -height], [width, -height], [width, height], [-width, height]]) / (
        2 * max(width, height)
    )
    spin, tilt, side = np.radians(shot.spin), np.radians(shot.tilt), rng.uniform(0, 2 * np.pi)
    turn = np.array([[np.cos(spin), -np.sin(spin)], [np.sin(spin), np.cos(spin)]])
    flat = np.column_stack([half @ turn.T, np.zeros(4)])
    axis = np.array([np.cos(side), np.sin(side), 0]) * tilt
    rotated = flat @ cv2.Rodrigues(axis)[0].T
    seen = rotated[:, :2] * 1.6 / (1.6 + rotated[:, 2:])
    low, high = seen.min(0), seen.max(0)
    scale = shot.fill * min(np.array(shot.size) / (high - low))
    centre = np.array(shot.size) * (0.5 + np.array(shot.shift))
    return np.asarray((seen - (low + high) / 2) * scale + centre, np.float32)


def light(rng: np.random.Generator, shot: Shot) -> Floats:
    """A lamp from one side, coloured a little, and the shadow that was asked for; a factor for each pixel."""
    width, height = shot.size
    y, x = np.mgrid[0 : 1 : height * 1j, 0 : 1 : width * 1j].astype(np.float32)
    around = rng.uniform(0, 2 * np.pi)
    slope = (x - 0.5) * np.cos(around) + (y - 0.5) * np.sin(around)
    factor = 0.95 + 0.16 * slope
    if shot.shadow in ("soft", "hard"):
        steep = 14 if shot.shadow == "soft" else 400
        edge = slope + 0.04 * np.sin(6 * (x - y)) - rng.uniform(-0.15, 0.25)
        factor = factor * (1 - shot.strength / (1 + np.exp(np.clip(-edge * steep, -60, 60))))
    elif shot.shadow == "head":
        away = np.hypot((x - rng.uniform(0.3, 0.7)) / 0.35, (y - rng.uniform(0.7, 1)) / 0.4)
        factor = factor * (1 - shot.strength / (1 + np.exp(np.clip((away - 1) * 25, -60, 60))))
    warmth = np.array([1.0, rng.uniform(0.96, 1.0), rng.uniform(0.86, 1.0)], np.float32)
    return np.asarray(factor[..., None] * warmth, np.float32)


def folded(rng: np.random.Generator, sheet: Picture) -> Picture:
    """Two creases: the quarters catch the light differently, with a line of shade between."""
    height, width = sheet.shape[:2]
    across, down = rng.uniform(0.45, 0.55) * height, rng.uniform(0.45, 0.55) * width
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    shade = 1 - 0.07 * (y > across) - 0.05 * (x > down)
    for away in (np.abs(y - across), np.abs(x - down)):
        shade = shade - 0.12 * np.exp(-((away / (0.002 * height)) ** 2))
    return np.asarray(np.clip(sheet * shade[..., None], 0, 255), np.uint8)


def finger(rng: np.random.Generator, scene: Floats, corners: Floats) -> Floats:
    """A finger tip over the middle of one edge."""
    side = int(rng.integers(4))
    at = corners[side] + (corners[(side + 1) % 4] - corners[side]) * rng.uniform(0.3, 0.7)
    out = at - corners.mean(0)
    length = scene.shape[1] * 0.05
    tip = np.zeros(scene.shape[:2], np.uint8)
    centre = tuple(int(v) for v in at + out / np.linalg.norm(out) * length * 1.6)
    angle = float(np.degrees(np.arctan2(out[1], out[0])))
    cv2.ellipse(tip, centre, (int(length * 2.4), int(length * 0.8)), angle, 0, 360, 255, -1)
    soft = cv2.GaussianBlur(tip, (0, 0), 3).astype(np.float32)[..., None] / 255
    return np.asarray(scene * (1 - soft) + np.array([196, 150, 124], np.float32) * soft, np.float32)


def glare(rng: np.random.Generator, scene: Floats, corners: Floats) -> Floats:
    """A lamp mirrored in the sheet: white, everything under it lost."""
    weights = rng.dirichlet(np.full(4, 6.0)).astype(np.float32)
    across, down = (corners * weights[:, None]).sum(0)
    y, x = np.mgrid[0 : scene.shape[0], 0 : scene.shape[1]].astype(np.float32)
    away = np.hypot((x - across) / (scene.shape[1] * 0.13), (y - down) / (scene.shape[0] * 0.07))
    return np.asarray(scene + 400 / (1 + np.exp((away - 1) * 9))[..., None], np.float32)


def _field(rng: np.random.Generator, size: tuple[int, int], across: int, down: int) -> Floats:
    noise = rng.normal(0, 1, (down, across)).astype(np.float32)
    return np.asarray(cv2.resize(noise, size, interpolation=cv2.INTER_CUBIC), np.float32)


def _plain(colour: tuple[int, int, int], rough: float) -> Callable[..., Floats]:
    def table(rng: np.random.Generator, size: tuple[int, int]) -> Floats:
        grain = _field(rng, size, 40, 50) * rough + _field(rng, size, size[0] // 3, size[1] // 3) * rough
        return np.asarray(np.array(colour, np.float32) + grain[..., None], np.float32)

    return table


def _wood(rng: np.random.Generator, size: tuple[int, int]) -> Floats:
    streaks = _field(rng, size, 90, 4) + 0.5 * _field(rng, size, 700, 9)
    boards = np.sin(np.linspace(0, 5 * np.pi, size[1], dtype=np.float32) + rng.uniform(0, 3))[:, None]
    colour = np.array([148, 118, 90], np.float32) + rng.uniform(-30, 30)
    return np.asarray(colour + (streaks * 7 + boards * 7)[..., None] * np.float32([1, 0.9, 0.75]), np.float32)


def _boards(rng: np.random.Generator, size: tuple[int, int]) -> Floats:
    wood, width = _wood(rng, size), size[0]
    for left in range(int(rng.uniform(0, width / 6)), width, width // 6):
        wood[:, left : left + max(2, width // 300)] *= 0.45
    return wood


def _checks(rng: np.random.Generator, size: tuple[int, int]) -> Floats:
    step, turn = size[0] / rng.uniform(14, 26), rng.uniform(0, np.pi / 2)
    y, x = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    u, v = x * np.cos(turn) + y * np.sin(turn), y * np.cos(turn) - x * np.sin(turn)
    squares = ((u % (2 * step)) < step).astype(np.float32) + ((v % (2 * step)) < step).astype(np.float32)
    light_, dark = np.float32([235, 232, 226]), np.array([[150, 40, 45], [40, 70, 130]], np.float32)
    colour = dark[int(rng.integers(2))]
    return np.asarray(light_ + (colour - light_) * squares[..., None] / 2, np.float32)


def _stripes(rng: np.random.Generator, size: tuple[int, int]) -> Floats:
    y, x = np.mgrid[0 : size[1], 0 : size[0]].astype(np.float32)
    turn = rng.uniform(0, np.pi)
    wave = np.sin((x * np.cos(turn) + y * np.sin(turn)) * 2 * np.pi * rng.uniform(12, 24) / size[0]) > 0
    return np.where(wave[..., None], np.float32([60, 90, 110]), np.float32([190, 180, 150])).astype(
        np.float32
    )


def _flowers(rng: np.random.Generator, size: tuple[int, int]) -> Floats:
    table = np.empty((size[1], size[0], 3), np.float32)
    table[:] = rng.choice(np.array([[226, 214, 190], [120, 40, 44], [60, 66, 84]], np.float32))
    for _ in range(260):
        at = int(rng.integers(size[0])), int(rng.integers(size[1]))
        colour = tuple(float(v) for v in rng.uniform(40, 230, 3))
        for _ in range(5):
            petal = at[0] + int(rng.normal(0, 18)), at[1] + int(rng.normal(0, 18))
            cv2.circle(table, petal, int(rng.uniform(6, 20)), colour, -1)
    return table


def _granite(rng: np.random.Generator, size: tuple[int, int]) -> Floats:
    grain = _field(rng, size, size[0] // 5, size[1] // 5) + _field(rng, size, size[0] // 11, size[1] // 11)
    return np.asarray(np.float32([150, 146, 142]) + 22 * grain[..., None], np.float32)


def _tiles(rng: np.random.Generator, size: tuple[int, int]) -> Floats:
    table = _plain((206, 202, 194), 3)(rng, size)
    step = size[0] // int(rng.integers(3, 6))
    for at in range(int(rng.integers(step)), max(size), step):
        table[at : at + 8, :] = 120
        table[:, at : at + 8] = 120
    return table


TABLES: dict[str, Callable[..., Floats]] = {
    "wood": _wood,
    "boards": _boards,
    "dark": _plain((52, 50, 54), 2),
    "grey": _plain((150, 152, 156), 3),
    "blanket": _plain((90, 60, 110), 14),
    "white": _plain((226, 226, 224), 1.5),
    "birch": _plain((225, 206, 176), 4),
    "checks": _checks,
    "stripes": _stripes,
    "flowers": _flowers,
    "granite": _granite,
    "tiles": _tiles,
}


def scanned(paper: Picture, name: str, angle: float) -> Picture:
    """As from an office scanner whose glass the sheet fills: turned, grey around, a little grain."""
    rng = random_of(name)
    height, width = paper.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), -angle, 1.0)
    turned = cv2.warpAffine(
        paper, matrix, (width, height), flags=cv2.INTER_CUBIC, borderValue=(236, 236, 232)
    )
    grain = cv2.GaussianBlur(rng.normal(0, 6, (height, width)).astype(np.float32), (0, 0), 0.8)
    grain = grain if paper.ndim == 2 else grain[..., None]
    return compressed_any(np.clip(turned * np.float32(0.97) + grain, 0, 255).astype(np.uint8))


def compressed_any(pixels: Picture) -> Picture:
    """Grey or RGB after JPEG."""
    if pixels.ndim == 3:
        return compressed(pixels, 75)
    _, data = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, 75])
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE), np.uint8)


def lettered(
    seed: str, size: tuple[int, int] = (1240, 1754), em: int = 26, lines: int | None = None
) -> Picture:
    """A sheet with rows of words in random letters, the same for the same seed; RGB."""
    rng = random_of(seed)
    picture = Image.new("RGB", size, (250, 249, 244))
    draw, font = ImageDraw.Draw(picture), ImageFont.truetype(FONT, em)
    margin, top = size[0] // 11, size[1] // 14
    room = (size[1] - 2 * top) // round(1.7 * em)
    for line in range(room if lines is None else lines):
        words = ""
        width = (size[0] - 2 * margin) * rng.choice([1.0, 1.0, 1.0, 0.5])
        while draw.textlength(words, font=font) < width - 4 * em:
            words += "".join(rng.choice(list(LETTERS), int(rng.integers(2, 9)))) + " "
        draw.text((margin, top + line * round(1.7 * em)), words, font=font, fill=(30, 30, 40))
    return np.asarray(picture)


def identity_card(seed: str) -> Picture:
    """A card of ID-1 proportions with a portrait (grey) and a few lines; RGB."""
    picture = Image.fromarray(lettered(seed, (1011, 638), 34, 1))
    draw, font = ImageDraw.Draw(picture), ImageFont.truetype(FONT, 34)
    draw.rectangle((40, 150, 330, 540), fill=(150, 142, 134))
    for line in range(6):
        draw.text((370, 150 + line * 66), f"Номер {line} АБВ 40172{line}", font=font, fill=(20, 20, 30))
    return np.asarray(picture)


def spread(seed: str) -> Picture:
    """Two pages of a passport, in two colours, in a dark cover; RGB."""
    upper, lower = lettered(seed + "u", (1455, 1020), 36, 9), lettered(seed + "l", (1455, 1020), 36, 11)
    cover = np.full((2080, 1480, 3), (60, 30, 36), np.uint8)
    cover[12:1032, 12:1467], cover[1045:2065, 12:1467] = upper, (lower * [0.85, 0.89, 0.95]).astype(np.uint8)
    return cover


def corner_error(
    found: Sequence[tuple[float, float]], true: Sequence[tuple[float, float]], size: tuple[int, int]
) -> float:
    """How far the worst corner is from its true place, as a share of the diagonal, any corner being first."""
    one, other = np.array(found) * size, np.array(true) * size
    away = [np.linalg.norm(np.roll(one, turn, axis=0) - other, axis=1).max() for turn in range(4)]
    return float(min(away) / np.hypot(*size))


def ink_outside(photo: Photo, paper: Picture, corners: Sequence[tuple[float, float]]) -> float:
    """The share of the paper's ink that is seen in the photograph but lies outside of the corners."""
    shades = cv2.cvtColor(paper, cv2.COLOR_RGB2GRAY)
    rows, columns = np.nonzero(cv2.morphologyEx(shades, cv2.MORPH_BLACKHAT, np.ones((25, 25), np.uint8)) > 60)
    some = random_of("ink").choice(len(rows), min(len(rows), 1500), replace=False)
    flat = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)
    size = np.array(photo.pixels.shape[1::-1], np.float32)
    true = (np.array(photo.corners) * size).astype(np.float32)
    matrix = cv2.getPerspectiveTransform(flat * np.array(shades.shape[1::-1], np.float32), true)
    ink = np.column_stack([columns[some], rows[some]]).astype(np.float32)
    seen = cv2.perspectiveTransform(ink[None], matrix)[0]
    seen = seen[((seen >= 0) & (seen < size)).all(1)]
    outline = (np.array(corners) * size).astype(np.float32)
    outside = [cv2.pointPolygonTest(outline, (float(x), float(y)), True) < -1.5 for x, y in seen]
    return float(np.mean(outside)) if outside else 0.0
