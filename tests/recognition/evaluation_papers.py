"""Draws fictional papers to measure reading with: many texts, fonts, sizes, layouts and ways of scanning.

usage: python -m tests.recognition.evaluation_papers OUT [--seed N] [--fonts DIR]
Writes the pictures and `truth.json` in the shape of tests/data/samples. They are drawn anew from the
seed, so a reading that was fitted to one set can be tried on another.
"""

import argparse
import json
import random
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
from fontTools.ttLib import TTFont
from PIL import Image, ImageDraw, ImageFont

from interviewprep import resources

_TEXTS = tomllib.loads((Path(__file__).parent / "data/evaluation_texts.toml").read_text("utf-8"))
#: Tesseract's codes of the languages of the texts.
CODES = {
    "ru": "rus",
    "be": "bel",
    "uk": "ukr",
    "en": "eng",
    "fr": "fra",
    "tr": "tur",
    "ar": "ara",
    "fa": "fas",
    "prs": "fas",
}
RIGHT_TO_LEFT = frozenset({"ar", "fa", "prs"})
#: Parts of the names of font files; those that are installed are drawn with.
_FONTS = {
    "Latin": (
        *("NotoSerif-Regular", "NotoSans-Regular", "DejaVuSans", "DejaVuSerif", "DejaVuSansMono"),
        *("LiberationSerif-Regular", "LiberationSans-Regular", "LiberationMono-Regular"),
        *("Carlito-Regular", "FreeSerif", "PTF55F", "PTS55F"),
    ),
    "Arabic": (
        *("NotoSansArabic-Regular", "NotoNaskhArabic-Regular", "NotoKufiArabic-Regular", "DejaVuSans"),
        *("Amiri-Regular", "Scheherazade-Regular", "FreeFarsi", "nazli", "KacstBook", "FreeSerif"),
    ),
}
VARIANTS = ("clean", "scan", "rotated", "photo")
_DPI = {"clean": (150, 200, 300), "scan": (150, 200, 300), "rotated": (200, 300), "photo": (300,)}
_PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
_ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")

Picture = npt.NDArray[np.uint8]


@dataclass
class Paper:
    """One paper as it is drawn: its lines, dates and numbers that must be read without a mistake."""

    language: str
    languages: tuple[str, ...]
    kind: str
    lines: list[str]
    runs: list[str] = field(default_factory=list)


def written(language: str, kind: str, text: str, chance: random.Random, second: str = "") -> Paper:
    """A text with its places filled."""
    words, runs = _TEXTS["words"][language], []
    eastern = language == "ar" and chance.random() < 0.5
    digits = _PERSIAN if language in ("fa", "prs") else _ARABIC if eastern else {}

    def run(value: str) -> str:
        value = value.translate(digits)
        runs.append(value)
        return value

    def day(numeric: bool) -> str:
        when = date.fromordinal(chance.randrange(date(1970, 1, 1).toordinal(), date(2025, 6, 1).toordinal()))
        year = when.year - 621 if language in ("fa", "prs") else when.year
        if numeric and language in ("fa", "prs"):
            return run(f"{year}/{when.month:02}/{min(29, when.day):02}")
        if numeric:
            mark = "/" if language in ("fr", "en", "ar") else "."
            return run(f"{when.day:02}{mark}{when.month:02}{mark}{year}")
        return f"{run(str(when.day))} {words['months'][when.month - 1]} {run(str(year))}"

    places: dict[str, Callable[[], str]] = {
        "man": lambda: chance.choice(words["men"]),
        "woman": lambda: chance.choice(words["women"]),
        "family": lambda: chance.choice(words["families"]),
        "town": lambda: chance.choice(words["towns"]),
        "day": lambda: day(False),
        "date": lambda: day(True),
        "number": lambda: run(str(chance.randrange(100, 99999))),
        "serial": lambda: (
            "".join(chance.sample("ABCEHKMPT", 2)) + " " + run(str(chance.randrange(10**6, 10**7)))
        ),
    }
    out = ""
    while "{" in text:
        before, _, rest = text.partition("{")
        name, _, text = rest.partition("}")
        out += before + places[name]()
    codes = (CODES[language], CODES[second]) if second else (CODES[language],)
    return Paper(language, codes, kind, (out + text).split("\n"), runs)


class Sheet:
    """White paper of A4 on which a text is set."""

    def __init__(self, paper: Paper, fonts: dict[str, list[Path]], dpi: int, chance: random.Random) -> None:
        self._paper, self._dpi, self._chance = paper, dpi, chance
        self._rtl = paper.language in RIGHT_TO_LEFT
        needed = {
            letter
            for line in paper.lines
            for letter in line
            if not (self._rtl and letter.isascii() and letter.isalpha())
        }
        path = chance.choice(
            [path for path in fonts["Arabic" if self._rtl else "Latin"] if needed <= _letters(path)]
        )
        points = chance.choice((10, 11, 12, 14)) if self._rtl else chance.choice((9, 10, 11, 12, 14))
        self.face = f"{path.stem} {points} pt {dpi} dpi"
        self._em = round(points * dpi / 72)
        self._font = ImageFont.truetype(str(path), self._em)
        self._latin = ImageFont.truetype(str(fonts["Latin"][0]), self._em)
        self.size = round(8.27 * dpi), round(11.69 * dpi)
        self.picture = Image.new("L", self.size, 255)
        self._pen = ImageDraw.Draw(self.picture)
        self._margin = round(dpi * chance.uniform(0.6, 1.1))
        self._down = float(self._margin)
        self._ink = chance.randrange(0, 60)

    def draw(self, layout: str) -> list[str]:
        """Draws the lines and gives them in reading order."""
        width = self.size[0] - 2 * self._margin
        spacing = self._em * self._chance.uniform(1.35, 1.9) * (1.15 if self._rtl else 1)
        if layout == "columns":
            return self._columns(spacing)
        said: list[str] = []
        for line in self._paper.lines:
            if line.startswith("# "):
                self._down += spacing * 0.4
                self._put(line[2:], self._margin, width, centred=True)
                said.append(line[2:])
            elif " | " in line:
                self._row(line.split(" | "), width, spacing)
                said.append(line.replace(" | ", " "))
            else:
                self._put(line, self._margin, width)
                said.append(line)
                if layout == "form" and ": " in line:
                    rule = round(self._down + self._em * 1.35)
                    self._pen.line(
                        (self._margin, rule, self._margin + width, rule), self._ink, max(1, self._dpi // 150)
                    )
                    self._down += self._em * 0.4
            self._down += spacing
        if layout in ("stamp", "form"):
            self._stamp()
        return said

    def _columns(self, spacing: float) -> list[str]:
        lines = [line.removeprefix("# ").replace(" | ", " ") for line in self._paper.lines]
        gap = round(self._dpi * 0.4)
        width = (self.size[0] - 2 * self._margin - gap) // 2
        wrapped = [part for line in lines for part in self._wrapped(line, width)]
        half, top = (len(wrapped) + 1) // 2, self._down
        for number, part in enumerate(wrapped):
            column = number // half
            left = self._margin + (column ^ self._rtl) * (width + gap)
            self._down = top + (number % half) * spacing
            self._put(part, left, width)
        return wrapped

    def _wrapped(self, line: str, width: int) -> Iterator[str]:
        kept = ""
        for word in line.split():
            longer = f"{kept} {word}".strip()
            if kept and self._font.getlength(longer) > width:
                yield kept
                longer = word
            kept = longer
        yield kept

    def _put(self, line: str, left: int, width: int, centred: bool = False) -> None:
        latin = self._rtl and all(ord(letter) < 128 for letter in line)
        font = self._latin if latin else self._font
        length = font.getlength(line, direction="rtl" if self._rtl and not latin else "ltr")
        if length > width and not latin:
            font = font.font_variant(size=int(self._em * width / length))
            length = width
        across = left + (width - length) / 2 if centred else left + width - length if self._rtl else left
        way = "rtl" if self._rtl and not latin else "ltr"
        self._pen.text((across, self._down), line, self._ink, font, direction=way)

    def _row(self, cells: list[str], width: int, spacing: float) -> None:
        each = width // len(cells)
        top, bottom = round(self._down - spacing * 0.15), round(self._down + spacing * 0.95)
        for number, cell in enumerate(cells):
            place = len(cells) - 1 - number if self._rtl else number
            left = self._margin + place * each
            self._pen.rectangle(
                (left, top, left + each, bottom), outline=self._ink, width=max(1, self._dpi // 150)
            )
            self._put(cell, left + self._em // 2, each - self._em)
        self._down += spacing * 0.1

    def _stamp(self) -> None:
        """A round seal without words and a signature, below the text."""
        chance, inch = self._chance, self._dpi
        x, y = chance.uniform(0.3, 0.7) * self.size[0], min(self.size[1] - inch, self._down + 0.9 * inch)
        for radius in (0.6, 0.55, 0.3):
            place = x - radius * inch, y - radius * inch, x + radius * inch, y + radius * inch
            self._pen.ellipse(place, outline=110, width=max(1, inch // 100))
        points = [
            (x + inch * (0.8 + 0.12 * step), y + chance.uniform(-0.2, 0.2) * inch) for step in range(10)
        ]
        self._pen.line(points, 60, max(2, inch // 80), joint="curve")


@cache
def _letters(path: Path) -> frozenset[str]:
    """What a font can draw."""
    with TTFont(path, fontNumber=0, lazy=True) as font:
        return frozenset(map(chr, font.getBestCmap()))


def scanned(page: Picture, chance: random.Random, skew: float) -> Picture:
    """As a flatbed scanner shows it: a little turned, soft, with noise and uneven paper."""
    height, width = page.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), chance.uniform(-skew, skew), 1.0)
    paper = cv2.warpAffine(page, turn, (width, height), flags=cv2.INTER_CUBIC, borderValue=(255,))
    paper = cv2.GaussianBlur(paper, (0, 0), chance.uniform(0.3, 0.9))
    noise = np.random.default_rng(chance.randrange(2**32))
    light = np.linspace(chance.uniform(0.86, 1), chance.uniform(0.86, 1), width)[None, :]
    grainy = paper * light + noise.normal(0, chance.uniform(2, 9), paper.shape) - 8
    return np.asarray(np.clip(grainy, 0, 255), dtype=np.uint8)


def photographed(page: Picture, chance: random.Random) -> Picture:
    """As a telephone shows it: on a dark table, in perspective, with a shadow."""
    height, width = page.shape
    size = 3024, 4032
    inset = [(chance.uniform(0.08, 0.17), chance.uniform(0.06, 0.14)) for _ in range(4)]
    (a, b), (c, d), (e, f), (g, h) = inset
    corners = np.array([(a, b), (1 - c, d), (1 - e, 1 - f), (g, 1 - h)], dtype=np.float32) * np.array(
        size, dtype=np.float32
    )
    flat = np.array([(0, 0), (width, 0), (width, height), (0, height)], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(flat, corners.astype(np.float32))
    noise = np.random.default_rng(chance.randrange(2**32))
    table = np.repeat(noise.normal(chance.uniform(50, 90), 12, (1, size[0])), size[1], axis=0)
    table = cv2.GaussianBlur(table, (0, 0), 20)
    sheet = cv2.warpPerspective(page, matrix, size, flags=cv2.INTER_AREA).astype(np.float64)
    mask = cv2.warpPerspective(np.full_like(page, 255), matrix, size) / 255.0
    scene = sheet * mask + table * (1 - mask)
    down, across = np.mgrid[0 : size[1], 0 : size[0]]
    edge = (across * chance.uniform(-1, 1) + down * chance.uniform(-1, 1)) / 600 + chance.uniform(-2, 2)
    light = 1 - chance.uniform(0.2, 0.5) / (1 + np.exp(-edge))
    scene = cv2.GaussianBlur(scene * light, (0, 0), chance.uniform(0.5, 1.1))
    return np.asarray(np.clip(scene + noise.normal(0, 4, scene.shape), 0, 255), dtype=np.uint8)


def fonts_in(folders: list[Path]) -> dict[str, list[Path]]:
    """The font files to draw with, by script; the program's own Noto Sans always."""
    files = {path.stem: path for folder in folders for path in sorted(folder.rglob("*.[ot]tf"))}
    found = {script: [files[name] for name in names if name in files] for script, names in _FONTS.items()}
    found["Latin"] = found["Latin"] or [resources.path("fonts", "NotoSans-Regular.ttf")]
    return found


def papers(seed: int, rounds: int = 3) -> Iterator[tuple[str, Paper, str, str, random.Random]]:
    """Name, paper, variant, layout and chance of each page."""
    for turn in range(rounds):
        texts = [((tag, ""), paper) for tag, several in _TEXTS["texts"].items() for paper in several]
        texts += [(tuple(paper["tags"]), paper) for paper in _TEXTS["mixed"]]
        for number, (tags, text) in enumerate(texts):
            chance = random.Random(f"{seed} {turn} {number}")
            variant = VARIANTS[(number + turn) % len(VARIANTS)]
            layout = chance.choice(("plain", "stamp", "form", "plain", "columns"))
            if " | " in text["text"] or tags[1]:
                layout = chance.choice(("plain", "form"))
            paper = written(tags[0], text["kind"], text["text"], chance, tags[1])
            yield f"{tags[0]}{tags[1]}_{text['kind']}_{turn}{number:02}", paper, variant, layout, chance


def draw(
    paper: Paper, variant: str, layout: str, chance: random.Random, fonts: dict[str, list[Path]]
) -> tuple[Picture, dict[str, Any]]:
    """The picture of a paper and what is true of it."""
    sheet = Sheet(paper, fonts, chance.choice(_DPI[variant]), chance)
    said = sheet.draw(layout)
    page: Picture = np.asarray(sheet.picture, dtype=np.uint8)
    turned = 0
    if variant == "scan":
        page = scanned(page, chance, 3.0)
    elif variant == "rotated":
        turned = chance.choice((90, 180, 270))
        page = np.ascontiguousarray(np.rot90(scanned(page, chance, 1.0), turned // 90))
    elif variant == "photo":
        page = photographed(page, chance)
    truth = {
        "text": "\n".join(said),
        "langs": list(paper.languages),
        "kind": paper.kind,
        "fields": {},
        "variant": variant,
        "turned": turned,
        "runs": paper.runs,
        "face": f"{sheet.face} {layout}",
        "tag": paper.language,
    }
    return page, truth


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--fonts", type=Path, action="append", default=[])
    arguments = parser.parse_args()
    fonts = fonts_in([Path("/usr/share/fonts"), *arguments.fonts])
    arguments.out.mkdir(parents=True, exist_ok=True)
    truths = {}
    for name, paper, variant, layout, chance in papers(arguments.seed, arguments.rounds):
        page, truth = draw(paper, variant, layout, chance, fonts)
        file = f"{name}.{variant}.{'png' if variant == 'clean' else 'jpg'}"
        Image.fromarray(page).save(arguments.out / file, quality=chance.randrange(60, 90))
        truths[file] = truth
    (arguments.out / "truth.json").write_text(json.dumps(truths, ensure_ascii=False, indent=1), "utf-8")
    print(f"{len(truths)} pages in {arguments.out}")


if __name__ == "__main__":
    main()
