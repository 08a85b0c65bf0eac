"""Passports, cards and visas that nobody has, with machine-readable zones, as scanned and photographed."""

import random
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from interviewprep import resources
from interviewprep.domain.mrz import Format, Particulars, compose, particulars_of
from interviewprep.recognition.raster import Pixels

TODAY = date(2026, 6, 1)
OCR_B = resources.path("zones", "OCRB.otf")
SANS = resources.path("fonts", "NotoSans-Regular.ttf")
#: Millimetres of each sort of paper.
SIZES = {
    Format.TD1: (85.6, 54.0),
    Format.TD2: (105.0, 74.0),
    Format.TD3: (125.0, 88.0),
    Format.MRV_A: (120.0, 80.0),
    Format.MRV_B: (105.0, 74.0),
}
CODES = {
    Format.TD1: ("I", "ID", "A", "C", "IR"),
    Format.TD2: ("I", "ID", "A"),
    Format.TD3: ("P", "P", "PN", "PD", "PR"),
    Format.MRV_A: ("V", "VA"),
    Format.MRV_B: ("V", "VB"),
}
STATES = (
    "SYR",
    "ERI",
    "TJK",
    "AFG",
    "IRN",
    "IRQ",
    "LKA",
    "UKR",
    "BLR",
    "SDN",
    "ETH",
    "TUR",
    "D",
    "XXB",
    "XXA",
)
SURNAMES = (
    "ALKHATIB", "TESFAYE", "SAIDOV", "GHEBREMESKEL", "RAHIMI", "OBRIEN", "KVITKO", "VAN DER MEER",
    "WIJESINGHE", "JAWADZADEH", "AL QURAISHI", "O", "SHCHERBATSKAIA", "EXZQVK", "PERERA ARACHCHILAGE DON",
    "HUSSEINI", "KACHKAR",
)  # fmt: skip
GIVEN = (
    "SAMER", "SAMUEL HAILE", "RUSTAM", "", "MOHAMMAD REZA KARIM", "FATEMEH ZAHRA", "IULIIA", "AXEL KEVIN",
    "WARNAKULASURIYA MAHENDRA KUMARA", "ZEINAB", "KIBROM ABRAHA WELDEGEBRIEL TEKLEHAIMANOT", "JACK", "L",
)  # fmt: skip


@dataclass(frozen=True)
class Look:
    """How a paper is drawn: typeface of its zone, pixels in a millimetre, how strong the pattern is."""

    face: Path = OCR_B
    fineness: float = 11.8
    pattern: float = 0.0
    ink: int = 30


def particulars(chance: random.Random, format_: Format) -> Particulars:
    """Somebody; what is unknown of a birth date is left open now and then."""
    state = chance.choice(STATES)
    nationality = "SYR" if state == "D" and chance.random() < 0.5 else state
    birth = date(chance.randint(1935, 2020), chance.randint(1, 12), chance.randint(1, 28)).strftime("%y%m%d")
    unknown = chance.random()
    birth = birth[:2] + "<<<<" if unknown < 0.08 else birth[:4] + "<<" if unknown < 0.12 else birth
    expiry = date(chance.randint(2012, 2036), chance.randint(1, 12), chance.randint(1, 28)).strftime("%y%m%d")
    number = "".join(
        chance.choices("0123456789" * 4 + "ABCDEFGHJKLMNOPQRSTUVWXYZI", k=chance.choice((7, 8, 9, 9)))
    )
    if format_ in (Format.TD1, Format.TD2) and chance.random() < 0.15:
        number = "".join(chance.choices("0123456789ABCDEFGH", k=12))
    optional = "".join(chance.choices("0123456789ABEKMP", k=chance.choice((0, 0, 7, 7))))
    return Particulars(
        code=chance.choice(CODES[format_]),
        issuer=state,
        surname=chance.choice(SURNAMES),
        given_names=chance.choice(GIVEN),
        number=number,
        nationality=nationality,
        birth=birth,
        sex=chance.choice(("F", "M", "F", "M", "")),
        expiry=expiry,
        optional=optional if len(number) <= 9 else "",
    )


def paper(who: Particulars, format_: Format, look: Look, chance: random.Random) -> Image.Image:
    """The page or card with picture, some lines in another typeface, and the zone along its lower edge."""
    return paper_of_lines(compose(who, format_), who, format_, look, chance)


def shown_names(who: Particulars, format_: Format) -> tuple[str, str]:
    """Surname and given names as far as they fit into a zone."""
    said = particulars_of(compose(who, format_))
    return said.surname, said.given_names


def paper_of_lines(
    lines: tuple[str, ...], who: Particulars, format_: Format, look: Look, chance: random.Random
) -> Image.Image:
    """The same with these lines for a zone, right or wrong."""
    wide, high = (round(side * look.fineness) for side in SIZES[format_])
    sheet = np.full((high, wide), 226.0, dtype=np.float32)
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32) / look.fineness
    pattern = np.sin(x * 5 + 3 * np.sin(y * 0.7)) + np.sin((x + y) * 4.0)
    sheet += pattern * 3
    pitch = 2.54 * look.fineness * min(1.0, (SIZES[format_][0] - 6) / (len(lines[0]) * 2.54))
    step = 4.23 * look.fineness * (1.0 if len(lines) == 3 else 1.5)
    top = high - len(lines) * step - 3 * look.fineness
    if look.pattern:
        sheet[round(top) :] += pattern[round(top) :] * 40 * look.pattern - 25 * look.pattern
    else:
        sheet[round(top) :] = 242
    picture = Image.fromarray(np.clip(sheet, 0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(picture)
    draw.rectangle([4 * look.fineness, 14 * look.fineness, 30 * look.fineness, top - 8], fill=150)
    _written(draw, who, look, top)
    font = _font_of_pitch(look.face, pitch)
    for number, line in enumerate(lines):
        for column, character in enumerate(line):
            at = (wide - len(line) * pitch) / 2 + column * pitch, top + (number + 0.8) * step
            draw.text(at, character, font=font, fill=look.ink, anchor="ls")
    return picture


def _font_of_pitch(face: Path, pitch: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(face), pitch * 100 / ImageFont.truetype(str(face), 100).getlength("H"))


def _written(draw: ImageDraw.ImageDraw, who: Particulars, look: Look, bottom: float) -> None:
    """The part for people."""
    font = ImageFont.truetype(str(SANS), 3.0 * look.fineness)
    texts = [
        "PASSPORT",
        "Surname",
        who.surname,
        "Given names",
        who.given_names,
        "No.",
        who.number,
        "Sex",
        who.sex,
    ]
    step = (bottom - 3 * look.fineness) / (len(texts) + 1)
    for number, text in enumerate(texts):
        draw.text((40 * look.fineness, 2 * look.fineness + number * step), text, font=font, fill=40)


def scanned(
    picture: Image.Image, chance: random.Random, dpi: int = 300, size: tuple[int, int] = (210, 297)
) -> Pixels:
    """Somewhere on a sheet, a little turned, with the noise of a scanner; `picture` has 300 dpi."""
    wide, high = (round(side / 25.4 * 300) for side in size)
    sheet = Image.new("L", (wide, high), 250)
    turned = picture.rotate(chance.uniform(-3, 3), Image.Resampling.BICUBIC, expand=True, fillcolor=250)
    left, top = (
        chance.randint(0, max(0, wide - turned.width)),
        chance.randint(0, max(0, high - turned.height)),
    )
    sheet.paste(turned, (left, top))
    sheet = sheet.resize((wide * dpi // 300, high * dpi // 300), Image.Resampling.LANCZOS)
    noise = np.random.default_rng(chance.randint(0, 9999)).normal(0, 5, (sheet.height, sheet.width))
    return np.clip(np.asarray(sheet, dtype=np.float32) + noise, 0, 255).astype(np.uint8)


def photographed(picture: Image.Image, chance: random.Random, size: tuple[int, int] = (2016, 1512)) -> Pixels:
    """Taken by hand on a table: from aside, with a shadow over it, and the noise of a small lens."""
    wide, high = size
    grain = np.random.default_rng(chance.randint(0, 9999))
    table = 90 + 25 * np.sin(np.arange(wide) / 37.0)[None, :] + np.zeros((high, 1))
    shown = np.asarray(picture, dtype=np.float32)
    filled = min(wide * chance.uniform(0.7, 0.95) / shown.shape[1], high * 0.92 / shown.shape[0])
    w, h = shown.shape[1] * filled, shown.shape[0] * filled
    left, top = (wide - w) / 2, (high - h) / 2
    corners = np.float32([[left, top], [left + w, top], [left + w, top + h], [left, top + h]])
    corners += np.float32([[chance.uniform(-0.022, 0.022) * wide for _ in range(2)] for _ in range(4)])
    source = np.float32([[0, 0], [shown.shape[1], 0], [shown.shape[1], shown.shape[0]], [0, shown.shape[0]]])
    turn = cv2.getPerspectiveTransform(source, corners)
    laid = cv2.warpPerspective(shown, turn, size, flags=cv2.INTER_AREA)
    there = cv2.warpPerspective(np.ones_like(shown), turn, size)
    scene = laid * there + table * (1 - there)
    y, x = np.mgrid[0:high, 0:wide]
    slope, edge = chance.uniform(-0.8, 0.8), chance.uniform(0.2, 0.8) * wide
    shade = 1 / (1 + np.exp(-(x - edge + slope * y) / chance.uniform(40, 250)))
    light = 1 - chance.uniform(0.2, 0.5) * shade
    scene = cv2.GaussianBlur(scene * light, (0, 0), chance.uniform(0.5, 1.0)) + grain.normal(
        0, 5, (high, wide)
    )
    return packed(np.clip(scene, 0, 255).astype(np.uint8), 80)


def packed(pixels: Pixels, quality: int) -> Pixels:
    """With the traces of JPEG."""
    return np.asarray(cv2.imdecode(cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])[1], 0))


def coarse(picture: Image.Image, factor: float) -> Pixels:
    """Reduced, as sent through a messenger."""
    small = picture.resize(
        (round(picture.width * factor), round(picture.height * factor)), Image.Resampling.BICUBIC
    )
    return packed(np.asarray(small), 70)
