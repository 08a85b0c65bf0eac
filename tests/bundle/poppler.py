"""Reads PDFs back with Poppler's programs."""

import re
import subprocess
import unicodedata
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image


def normal(text: str) -> str:
    """NFKC, without format characters, single spaces: as a reader compares texts."""
    text = "".join(c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) != "Cf")
    return " ".join(text.split())


def _run(program: str, data: bytes, *arguments: str) -> bytes:
    done = subprocess.run([program, *arguments, "-", "-"], input=data, capture_output=True, check=True)
    return done.stdout


def text(data: bytes, first: int = 1, last: int | None = None, *arguments: str) -> str:
    """The text of some pages, as `normal` gives it."""
    end = ["-l", str(last)] if last else []
    return normal(_run("pdftotext", data, "-f", str(first), *end, *arguments).decode())


@dataclass(frozen=True)
class Box:
    """A word with its box in points from the top left."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def boxes(data: bytes, page: int) -> list[Box]:
    """The words of one page."""
    xml = _run("pdftotext", data, "-bbox", "-f", str(page), "-l", str(page)).decode()
    found = re.findall(
        r'xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>', xml
    )
    return [Box(normal(word), *map(float, numbers)) for *numbers, word in found]


def picture(data: bytes, page: int, dpi: int = 50) -> Image.Image:
    """One page as a grey picture."""
    number = str(page)
    arguments = ["-r", str(dpi), "-gray", "-png", "-f", number, "-l", number]
    done = subprocess.run(["pdftoppm", *arguments, "-"], input=data, capture_output=True, check=True)
    return Image.open(BytesIO(done.stdout)).convert("L")


def images(data: bytes, folder: Path) -> list[dict[str, str]]:
    """The rows of `pdfimages -list`."""
    file = folder / "images.pdf"
    file.write_bytes(data)
    out = subprocess.run(["pdfimages", "-list", str(file)], capture_output=True, text=True, check=True).stdout
    head, _, *rows = out.splitlines()
    names = head.replace("object ID", "object id").split()
    return [dict(zip(names, row.split(), strict=False)) for row in rows]
