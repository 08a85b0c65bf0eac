"""Trains the network that tells figures by their shapes, and writes `digits.npz`.

usage: python resources/digits/make_digits.py FONTS... [--runs N]
FONTS are folders of TrueType and OpenType files. Needs scikit-learn, which the program itself does not.
Numbers are drawn in many fonts and sizes, spoiled as scanners and cameras do, cut up as the program cuts
them, and the network (one hidden layer of 96) learns the pictures. Some fonts are kept aside to test it.
"""

import argparse
import random
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from fontTools.ttLib import TTFont, TTLibError
from PIL import Image, ImageDraw, ImageFont

from interviewprep.recognition.digit_shapes import MARKS, SHAPES, WESTERN, cut

ARABIC, PERSIAN = "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"
#: Shapes that both sorts of Eastern digits share are told as one.
SHARED = dict(zip("۰۱۲۳۷۸۹", "٠١٢٣٧٨٩", strict=True))
SYSTEMS = (WESTERN, ARABIC, PERSIAN)


@cache
def letters(path: Path) -> frozenset[str]:
    """What a font can draw; nothing where it cannot be read."""
    try:
        with TTFont(path, fontNumber=0, lazy=True) as font:
            return frozenset(map(chr, font.getBestCmap() or {}))
    except (TTLibError, OSError):
        return frozenset()


def drawable(path: Path) -> list[str]:
    """The sorts of digits that a font has; Arabic fonts often lack marks, which come out of another then."""
    return [system for system in SYSTEMS if set(system) <= letters(path)]


def number(system: str, chance: random.Random) -> str:
    """Digits as dates and numbers of papers have them."""
    digits = "".join(chance.choice(system) for _ in range(8))
    mark = chance.choice(MARKS)
    year_first = digits[:4] + mark + digits[4:6] + mark + digits[6:]
    day_first = digits[:2] + mark + digits[2:4] + mark + digits[4:]
    return chance.choice((year_first, day_first, digits[: chance.randrange(2, 8)]))


def drawn(text: str, path: Path, marks: Path, chance: random.Random) -> np.ndarray:
    """A number on paper, spoiled; its marks out of another font where its own has none."""
    em = 64
    font = ImageFont.truetype(str(path), em)
    other = ImageFont.truetype(str(marks), em)
    picture = Image.new("L", (em * (len(text) + 4), em * 3), 255)
    pen = ImageDraw.Draw(picture)
    x = em
    for letter in text:  # one by one from left to right: no shaping turns them round
        face = other if letter in MARKS and letter not in letters(path) else font
        pen.text((x, em * 1.6), letter, chance.randrange(70), face, anchor="ls", direction="ltr")
        x += face.getlength(letter, direction="ltr") + chance.uniform(0, 0.05) * em
    page = np.asarray(picture)[:, : int(x + em)].astype(np.float32)
    height, width = page.shape
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), chance.uniform(-1.2, 1.2), 1)
    page = cv2.warpAffine(page, turn, (width, height), borderValue=255)
    if chance.random() < 0.7:
        page = cv2.GaussianBlur(page, (0, 0), chance.uniform(0.02, 0.06) * em)
    size = chance.uniform(20, 44) / em
    page = cv2.resize(page, None, fx=size, fy=size, interpolation=cv2.INTER_AREA)
    noise = np.random.default_rng(chance.randrange(2**32))
    page = page * chance.uniform(0.7, 1) + noise.normal(0, chance.uniform(0, 9), page.shape)
    page = np.clip(page, 0, 255).astype(np.uint8)
    if chance.random() < 0.5:
        _, data = cv2.imencode(".jpg", page, [cv2.IMWRITE_JPEG_QUALITY, chance.randrange(50, 95)])
        page = cv2.imdecode(data, cv2.IMREAD_GRAYSCALE)
    rows = np.flatnonzero((page < np.median(page) - 60).any(axis=1))
    return page[max(0, rows[0] - 4) : rows[-1] + 5] if len(rows) else page


def samples(fonts: list[tuple[Path, list[str]]], runs: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    chance = random.Random(seed)
    marks = [path for path, _ in fonts if set(MARKS) <= letters(path)]
    pictures, labels = [], []
    for _ in range(runs):
        path, systems = chance.choice(fonts)
        text = number(chance.choice(systems), chance)
        found = cut(drawn(text, path, chance.choice(marks), chance))
        if len(found) == len(text):
            pictures.append(found)
            labels += [SHAPES.index(SHARED.get(letter, letter)) for letter in text]
    return np.concatenate(pictures).reshape(len(labels), -1), np.array(labels)


def main() -> None:
    from sklearn.neural_network import MLPClassifier

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("fonts", type=Path, nargs="+")
    parser.add_argument("--runs", type=int, default=30000)
    arguments = parser.parse_args()
    files = sorted({path for folder in arguments.fonts for path in folder.rglob("*.[ot]tf")})
    known = [(path, systems) for path in files if (systems := drawable(path))]
    eastern = [
        (path, systems[1:] if systems[0] == WESTERN else systems)
        for path, systems in known
        if len(systems) > 1
    ]
    western = [(path, [WESTERN]) for path, systems in known if WESTERN in systems]
    random.Random(1).shuffle(western)
    fonts = eastern * max(1, len(western) // max(1, len(eastern))) + western
    aside = {path for path, _ in eastern[::6]} | {path for path, _ in western[::10]}
    print(len(eastern), "fonts with Eastern digits,", len(western), "with Western ones")
    pictures, labels = samples([font for font in fonts if font[0] not in aside], arguments.runs, 1)
    network = MLPClassifier(
        (96,), alpha=1e-4, early_stopping=True, max_iter=60, random_state=1, batch_size=256
    )
    network.fit(pictures, labels)
    tested, right = samples([font for font in fonts if font[0] in aside], arguments.runs // 10, 2)
    print(
        f"right: {network.score(pictures, labels):.4f}, "
        f"of fonts kept aside {network.score(tested, right):.4f}"
    )
    assert list(network.classes_) == list(range(len(SHAPES)))
    stored = {f"weights{n}": layer.astype(np.float16) for n, layer in enumerate(network.coefs_)}
    stored |= {f"biases{n}": layer.astype(np.float16) for n, layer in enumerate(network.intercepts_)}
    np.savez_compressed(Path(__file__).with_name("digits.npz"), **stored)


if __name__ == "__main__":
    main()
