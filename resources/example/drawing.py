"""Draws fictional papers with Pillow: sheets in millimetres, text of any script, stamps and signatures."""

import math
from functools import cache
from pathlib import Path
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

DPI = 240
INK = (32, 32, 40)
BLUE = (38, 58, 140)
RED = (150, 40, 40)
GREY = (120, 120, 120)

# Debian's fonts-noto-core and fonts-dejavu-core
_FONT_FOLDER = Path("/usr/share/fonts/truetype")
_FONTS = {
    "serif": "noto/NotoSerif-{}.ttf",
    "sans": "noto/NotoSans-{}.ttf",
    "naskh": "noto/NotoNaskhArabic-{}.ttf",
    "kufi": "noto/NotoKufiArabic-{}.ttf",
    "mono": "dejavu/DejaVuSansMono{}.ttf",
}
# Arabic letters are drawn smaller than their nominal size, by which the distance of lines goes
_SCALE = {"naskh": 0.85}


@cache
def font(family: str, points: float, weight: str = "Regular", dpi: int = DPI) -> ImageFont.FreeTypeFont:
    """A font at a size in points; weights are those of the files (Regular, Bold, Italic)."""
    if family == "mono":
        weight = "" if weight == "Regular" else f"-{weight}"
    path = _FONT_FOLDER / _FONTS[family].format(weight)
    return ImageFont.truetype(
        path, round(points * _SCALE.get(family, 1) * dpi / 72), layout_engine=ImageFont.Layout.RAQM
    )


def pixels(millimetres: float) -> int:
    """Millimetres as pixels of a sheet."""
    return round(millimetres * DPI / 25.4)


class Sheet:
    """A paper being drawn; all places and sizes are millimetres from its top left corner."""

    def __init__(self, width: float, height: float, paper: tuple[int, int, int] = (252, 252, 249)) -> None:
        self.width = width
        self.height = height
        self.image = Image.new("RGB", (pixels(width), pixels(height)), paper)
        self.draw = ImageDraw.Draw(self.image)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float = 12,
        *,
        family: str = "serif",
        weight: str = "Regular",
        colour: tuple[int, int, int] = INK,
        at: str = "l",
    ) -> None:
        """One line; `at` is l, m or r: which end of it stands at x."""
        face = font(family, size, weight)
        place = (pixels(x), pixels(y))
        self.draw.text(place, text, colour, face, anchor=f"{at}a", **_direction(text))

    def paragraph(
        self,
        y: float,
        text: str,
        size: float = 12,
        *,
        family: str = "serif",
        weight: str = "Regular",
        margin: float = 22,
        leading: float = 1.5,
        align: str = "",
        colour: tuple[int, int, int] = INK,
    ) -> float:
        """Lines broken to the width between the margins, from y on; the y below them.

        `align` is l, m or r; by default the side where the script begins.
        """
        face = font(family, size, weight)
        at = align or ("r" if is_right_to_left(text) else "l")
        x = {"l": margin, "m": self.width / 2, "r": self.width - margin}[at]
        step = size * leading * 25.4 / 72
        for line in text.split("\n"):
            for part in _broken(line, face, pixels(self.width - 2 * margin)):
                self.text(x, y, part, size, family=family, weight=weight, colour=colour, at=at)
                y += step
        return y

    def fields(self, y: float, rows: list[tuple[str, str]], size: float = 12, **style: object) -> float:
        """Rows of label and value, one below the other, each «label: value»."""
        for label, value in rows:
            y = self.paragraph(y, f"{label}: {value}", size, **style)  # type: ignore[arg-type]
        return y

    def rule(self, y: float, margin: float = 22, colour: tuple[int, int, int] = GREY, width: int = 2) -> None:
        """A horizontal line between the margins."""
        self.draw.line(
            (pixels(margin), pixels(y), pixels(self.width - margin), pixels(y)), fill=colour, width=width
        )

    def frame(self, inset: float, colour: tuple[int, int, int] = GREY, width: int = 3) -> None:
        """A border inside the edge."""
        right, bottom = pixels(self.width - inset), pixels(self.height - inset)
        self.draw.rectangle((pixels(inset), pixels(inset), right, bottom), outline=colour, width=width)

    def waves(self, colour: tuple[int, int, int], top: float = 0, bottom: float | None = None) -> None:
        """A security pattern of fine waves, pale enough to read over."""
        end = pixels(self.height if bottom is None else bottom)
        for base in range(pixels(top), end, 11):
            points = [
                (x, base + 7 * math.sin(x / 47 + base / 90)) for x in range(0, self.image.width + 12, 12)
            ]
            self.draw.line(points, fill=colour, width=1)

    def portrait(self, x: float, y: float, width: float, height: float, seed: int) -> None:
        """A drawn likeness of nobody: a silhouette before a pale ground."""
        rng = Random(seed)
        size = (pixels(width), pixels(height))
        picture = Image.new("RGB", size, (206, 210, 214))
        draw = ImageDraw.Draw(picture)
        w, h = size
        coat = tuple(rng.randrange(50, 110) for _ in range(3))
        draw.ellipse((w * 0.08, h * 0.68, w * 0.92, h * 1.5), fill=coat)
        draw.rectangle((w * 0.42, h * 0.55, w * 0.58, h * 0.75), fill=(190, 158, 132))
        hair = tuple(rng.randrange(30, 60) for _ in range(3))
        draw.ellipse((w * 0.26, h * 0.10, w * 0.74, h * 0.60), fill=hair)
        draw.ellipse((w * 0.31, h * 0.18, w * 0.69, h * 0.64), fill=(202, 170, 144))
        self.image.paste(picture.filter(ImageFilter.GaussianBlur(2)), (pixels(x), pixels(y)))

    def stamp(
        self,
        x: float,
        y: float,
        lines: list[str],
        *,
        radius: float = 17,
        colour: tuple[int, int, int] = BLUE,
        turn: float = -12,
    ) -> None:
        """A round rubber stamp, slightly turned and unevenly inked, centred at x, y."""
        side = pixels(radius * 2) + 8
        layer = Image.new("L", (side, side), 0)
        draw = ImageDraw.Draw(layer)
        draw.ellipse((4, 4, side - 4, side - 4), outline=235, width=6)
        draw.ellipse((18, 18, side - 18, side - 18), outline=190, width=2)
        family = "naskh" if is_right_to_left(lines[0]) else "sans"
        face = font(family, radius * 0.6, "Bold")
        step = side / (len(lines) + 3)
        for number, line in enumerate(lines):
            place = (side / 2, step * (number + 2))
            draw.text(place, line, 225, face, anchor="mm", **_direction(line))
        rng = Random(lines[0])
        blots = Image.new("L", (side, side), 255)
        spots = ImageDraw.Draw(blots)
        for _ in range(60):
            cx, cy, r = rng.random() * side, rng.random() * side, rng.random() * 12
            spots.ellipse((cx - r, cy - r, cx + r, cy + r), fill=rng.randrange(120, 230))
        layer = ImageChops.multiply(layer, blots.filter(ImageFilter.GaussianBlur(5)))
        layer = layer.rotate(turn, Image.Resampling.BICUBIC)
        self.image.paste(
            Image.new("RGB", layer.size, colour), (pixels(x) - side // 2, pixels(y) - side // 2), layer
        )

    def signature(self, x: float, y: float, seed: int, width: float = 34) -> None:
        """A flourish in blue ink."""
        rng = Random(seed)
        points = []
        phase, loops = rng.random() * 6, rng.uniform(3, 5)
        for step in range(90):
            t = step / 89
            swing = math.exp(-2.2 * t) * 7 + 1
            across = x + width * t + 3.2 * math.cos(loops * 6.283 * t + phase)
            points.append((pixels(across), pixels(y + swing * math.sin(loops * 6.283 * t))))
        self.draw.line(points, fill=BLUE, width=4, joint="curve")

    def specimen(self, y: float | None = None, x: float | None = None) -> "Sheet":
        """The small mark that says what this is; the last thing drawn."""
        y = self.height - 9 if y is None else y
        x = self.width / 2 if x is None else x
        self.text(x, y, "ОБРАЗЕЦ · SPECIMEN", 7, family="sans", colour=RED, at="m")
        return self


def a4(paper: tuple[int, int, int] = (252, 252, 249)) -> Sheet:
    """An empty A4 sheet."""
    return Sheet(210, 297, paper)


def is_right_to_left(text: str) -> bool:
    """Whether the first letter belongs to a script that runs from right to left."""
    return next(("\u0590" <= char <= "\u08ff" for char in text if char.isalpha()), False)


def _direction(text: str) -> dict[str, str]:
    return {"direction": "rtl", "language": "fa"} if is_right_to_left(text) else {"direction": "ltr"}


def _broken(line: str, face: ImageFont.FreeTypeFont, width: int) -> list[str]:
    """The line in parts that are no wider than `width` pixels."""
    parts, current = [], ""
    for word in line.split(" "):
        longer = f"{current} {word}" if current else word
        if current and face.getlength(longer, **_direction(line)) > width:
            parts.append(current)
            current = word
        else:
            current = longer
    return [*parts, current]
