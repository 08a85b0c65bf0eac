"""Trains the two networks that tell the characters of machine-readable zones; writes letters.npz.

Run with the project's environment: `python resources/zones/make_letters.py`, about ten minutes on one
core. Draws single cells in OCR-B and in other typefaces of fixed pitch, as bad scans and photographs
show them. Needs fonts-ocr-b, fonts-dejavu-core, fonts-liberation, fonts-freefont-ttf and
fonts-noto-mono or -extra; typefaces that are not installed are left out.
"""

import sys
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from interviewprep.domain.mrz import CHARACTERS
from interviewprep.recognition import zone_letters
from interviewprep.recognition.zone_letters import HEIGHT, PATCH_HEIGHT, PATCH_WIDTH, PITCH, edges, shades

HERE = Path(__file__).parent
FONTS = Path("/usr/share/fonts")
#: Typeface and how often it is drawn.
FACES = (
    (HERE / "OCRB.otf", 12),
    (FONTS / "opentype/ocr-b/OCRBS.otf", 3),
    (FONTS / "truetype/dejavu/DejaVuSansMono.ttf", 2),
    (FONTS / "truetype/dejavu/DejaVuSansMono-Bold.ttf", 1),
    (FONTS / "truetype/liberation/LiberationMono-Regular.ttf", 2),
    (FONTS / "truetype/liberation/LiberationMono-Bold.ttf", 1),
    (FONTS / "truetype/freefont/FreeMonoBold.ttf", 1),
    (FONTS / "truetype/noto/NotoSansMono-Medium.ttf", 1),
    (FONTS / "truetype/noto/NotoSansMono-SemiBold.ttf", 1),
)
#: Cells are drawn so many times as large as they are seen.
LARGE = 4
#: Cells drawn anew for each round, and how often each round goes through them.
CELLS, PASSES = 100_000, 2
#: Characters that look alike are drawn more often.
OFTEN = dict.fromkeys("0O", 4.0) | dict.fromkeys("1I5S8B2Z6GQD<", 1.5)
HIDDEN = {"shades": (192, 80), "edges": (160, 64)}
ROUNDS = 9
BATCH = 256


def drawn(face: Path) -> np.ndarray:
    """All characters of a typeface, 1 for ink: one pitch wide, capitals HEIGHT high, with margins."""
    size = 160
    font = ImageFont.truetype(str(face), size)
    advance = font.getlength("H")
    capital = -font.getbbox("H", anchor="ls")[1]
    margin = capital * (PATCH_HEIGHT / HEIGHT - 1) / 2
    out = []
    for character in CHARACTERS:
        picture = Image.new("L", (round(advance), round(capital + 2 * margin)), 0)
        ImageDraw.Draw(picture).text((0, capital + margin), character, font=font, fill=255, anchor="ls")
        seen = picture.resize((PITCH * LARGE, PATCH_HEIGHT * LARGE), Image.Resampling.LANCZOS)
        out.append(np.asarray(seen, dtype=np.float32) / 255)
    return np.stack(out)


def seen_cell(glyphs: np.ndarray, chance: np.random.Generator, number: int) -> np.ndarray:
    """One cell with its neighbours as a camera or scanner shows it."""
    filler = len(CHARACTERS) - 1
    beside = [filler if chance.random() < 0.35 else chance.integers(len(CHARACTERS)) for _ in range(2)]
    ink = np.hstack([glyphs[beside[0]], glyphs[number], glyphs[beside[1]]])
    ink = np.pad(ink, ((40, 40), (0, 0)))
    if weight := int(chance.integers(-2, 5)):
        kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (abs(weight) + 1, abs(weight) + 1))
        ink = cv2.dilate(ink, kernel) if weight > 0 else cv2.erode(ink, kernel)
    fineness = chance.choice([1.0, 0.8, 0.65, 0.5, 0.42], p=[0.4, 0.2, 0.2, 0.13, 0.07])
    wide, high = round(PATCH_WIDTH * fineness), round(PATCH_HEIGHT * fineness)
    ink = cv2.GaussianBlur(ink, (0, 0), LARGE / fineness * chance.uniform(0.3, 0.75))
    angle, lean = chance.normal(0, 0.02), chance.normal(0, 0.04)
    across, down = chance.normal(1, 0.035), chance.normal(1, 0.035)
    turn = np.array(
        [[across * np.cos(angle), -np.sin(angle) + lean], [np.sin(angle), down * np.cos(angle)]]
    ) * (fineness / LARGE)
    middle = np.array([ink.shape[1] / 2, ink.shape[0] / 2])
    shift = np.array([chance.normal(0, 0.05) * PITCH, chance.normal(0, 0.04) * HEIGHT]) * fineness
    move = np.array([wide / 2, high / 2]) + shift - turn @ middle
    cell = cv2.warpAffine(ink, np.hstack([turn, move[:, None]]), (wide, high), flags=cv2.INTER_AREA)
    return lit(cell, chance)


def lit(ink: np.ndarray, chance: np.random.Generator) -> np.ndarray:
    """Ink on patterned paper in uneven light, with noise and the traces of JPEG."""
    high, wide = ink.shape
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    paper = np.full_like(ink, chance.uniform(0.55, 1.0))
    if chance.random() < 0.4:
        direction, length = chance.uniform(0, np.pi), chance.uniform(2.0, 14.0)
        wave = np.sin(
            (x * np.cos(direction) + y * np.sin(direction)) * 2 * np.pi / length + chance.uniform(0, 6)
        )
        paper -= (wave + 1) / 2 * chance.uniform(0, 0.33)
    if chance.random() < 0.4:
        direction = chance.uniform(0, 2 * np.pi)
        paper *= 1 + (
            (x - wide / 2) * np.cos(direction) + (y - high / 2) * np.sin(direction)
        ) / wide * chance.uniform(0, 0.5)
    dark = chance.uniform(0.0, 0.35)
    grey = paper * (1 - ink * (1 - dark))
    grey += chance.normal(0, chance.uniform(0.0, 0.07), ink.shape)
    grey *= chance.uniform(0.35, 1.0)
    cell = np.clip(grey * 255, 0, 255).astype(np.uint8)
    if chance.random() < 0.3:
        quality = int(chance.integers(25, 90))
        cell = cv2.imdecode(cv2.imencode(".jpg", cell, [cv2.IMWRITE_JPEG_QUALITY, quality])[1], 0)
    return cv2.resize(cell, (PATCH_WIDTH, PATCH_HEIGHT), interpolation=cv2.INTER_CUBIC)


def cells(count: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Pictures of cells and the numbers of their characters."""
    chance = np.random.default_rng(seed)
    faces = [drawn(face) for face, often in FACES if face.exists() for _ in range(often)]
    pictures = np.empty((count, PATCH_HEIGHT, PATCH_WIDTH), dtype=np.uint8)
    often = np.array([OFTEN.get(character, 1.0) for character in CHARACTERS])
    numbers = chance.choice(len(CHARACTERS), size=count, p=often / often.sum())
    for at, number in enumerate(numbers):
        pictures[at] = seen_cell(faces[chance.integers(len(faces))], chance, number)
    return pictures, numbers


class Training:
    """A network while it learns, by Adam (Kingma and Ba 2015) on the cross entropy."""

    def __init__(self, sizes: tuple[int, ...], seed: int) -> None:
        self.chance = np.random.default_rng(seed)
        self.parts: list[np.ndarray] = []
        for before, after in pairwise(sizes):
            weight = self.chance.normal(0, np.sqrt(2 / before), (before, after)).astype(np.float32)
            self.parts += [weight, np.zeros(after, np.float32)]
        self.means = [np.zeros_like(part) for part in self.parts]
        self.squares = [np.zeros_like(part) for part in self.parts]
        self.step = 0

    def learn(self, seen: np.ndarray, numbers: np.ndarray, rate: float) -> float:
        """Goes through all cells once; the mean cost."""
        cost, order = 0.0, self.chance.permutation(len(seen))
        starts = range(0, len(order) - BATCH + 1, BATCH)
        for start in starts:
            batch = order[start : start + BATCH]
            grads, batch_cost = gradients(self.parts, seen[batch].astype(np.float32), numbers[batch])
            cost += batch_cost
            self.step += 1
            for part, mean, square, grad in zip(self.parts, self.means, self.squares, grads, strict=True):
                mean += 0.1 * (grad - mean)
                square += 0.001 * (grad**2 - square)
                unbiased = mean / (1 - 0.9**self.step), square / (1 - 0.999**self.step)
                part -= rate * (unbiased[0] / (np.sqrt(unbiased[1]) + 1e-8) + 1e-4 * part)
        return cost / len(starts)


def gradients(
    parts: list[np.ndarray], seen: np.ndarray, numbers: np.ndarray
) -> tuple[list[np.ndarray], float]:
    """Of the cross entropy, layer by layer from the last one back, and its mean."""
    values = [seen]
    for at in range(0, len(parts) - 2, 2):
        values.append(np.maximum(values[-1] @ parts[at] + parts[at + 1], 0))
    out = values[-1] @ parts[-2] + parts[-1]
    out = np.exp(out - out.max(axis=1, keepdims=True))
    out /= out.sum(axis=1, keepdims=True)
    rows = np.arange(len(numbers))
    cost = float(-np.log(out[rows, numbers] + 1e-9).mean())
    back = out.copy()
    back[rows, numbers] -= 1
    back /= len(numbers)
    grads: list[np.ndarray] = []
    for at in range(len(parts) - 2, -1, -2):
        before = values[at // 2]
        grads = [before.T @ back, back.sum(axis=0), *grads]
        back = (back @ parts[at].T) * (before > 0)
    return grads, cost


def main() -> None:
    """Draws cells anew for each round, trains both networks, and says how often they are right on others."""
    trainings = {
        "shades": Training((PATCH_HEIGHT * PATCH_WIDTH, *HIDDEN["shades"], len(CHARACTERS)), seed=1),
        "edges": Training(
            (
                edges(np.zeros((1, PATCH_HEIGHT, PATCH_WIDTH), np.uint8)).shape[1],
                *HIDDEN["edges"],
                len(CHARACTERS),
            ),
            seed=2,
        ),
    }
    for round_ in range(ROUNDS):
        pictures, numbers = cells(CELLS, seed=round_)
        smooth = np.stack([cv2.GaussianBlur(picture, (3, 3), 0.6) for picture in pictures])
        seen = {"shades": shades(pictures).astype(np.float16), "edges": edges(smooth).astype(np.float16)}
        for again in range(PASSES):
            rate = 1e-3 * (1 + np.cos(np.pi * (round_ * PASSES + again) / (ROUNDS * PASSES))) + 2e-5
            costs = [round(t.learn(seen[name], numbers, rate), 4) for name, t in trainings.items()]
            print(round_, *costs, flush=True)
        write(trainings)
    pictures, numbers = cells(20_000, seed=1000)
    zone_letters._networks.cache_clear()
    reading = zone_letters.tell(pictures)
    for name, said in (
        ("shades", reading.by_shades),
        ("edges", reading.by_edges),
        ("both", reading.together),
    ):
        print(name, "right:", round(float((said.argmax(axis=1) == numbers).mean()), 5))


def write(trainings: dict[str, Training]) -> None:
    """Stores both networks in half precision."""
    stored = {
        f"{name}.{'bias' if at % 2 else 'weight'}{at // 2}": part.astype(np.float16)
        for name, training in trainings.items()
        for at, part in enumerate(training.parts)
    }
    np.savez_compressed(HERE / "letters.npz", **stored)


if __name__ == "__main__":
    sys.exit(main())
