"""The invisible text over a page picture: one string for each word, as wide as its box."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from statistics import fmean, median

import pikepdf
import uharfbuzz as hb

from interviewprep.bundle.fonts import Composite, chain, text_map, write_composite
from interviewprep.bundle.reading_order import pieces
from interviewprep.domain.bidi import display_levels, visual_runs
from interviewprep.domain.pages import Word

RESOURCE = "T0"
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff]"
)
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_CONTROL = re.compile("[\x00-\x20\x7f-\xa0\ud800-\udfff]+")
_CHAR_WIDTH = 500
#: The steepest slope a line of text is believed to have.
_STEEPEST = 0.15
#: How far a word may stand off the middle of its line, in its heights; readers allow half of one in all.
_REACH = 0.2
#: The least space between two words of a line, in heights; readers join what stands closer.
_GAP = 0.2
#: The least part of its width that a word keeps when it is moved away from another.
_LEAST_LEFT = 0.2


@dataclass(frozen=True, slots=True)
class Placement:
    """How pixels of the page picture as seen lie on the page: left and top edge, points per pixel."""

    left: float
    top: float
    scale: float


def has_right_to_left_words(text: str) -> bool:
    """Whether words need ordering at all."""
    return _RIGHT_TO_LEFT.search(text) is not None


def layer(words: Sequence[Word], placement: Placement, left_to_right: bool) -> str:
    """Operators that write the words invisibly over the picture; they leave text state in a BT/ET.

    Each word is as wide as its box. Its line gives it height and baseline: readers put words into
    one line only where these agree.
    """
    grouped = groupby((word for word in words if word.text.strip()), key=lambda word: word.line)
    lines = [list(line) for _, line in grouped]
    out = ["BT 3 Tr"]
    for line in lines:
        out.extend(_line(line, placement, left_to_right))
    out.append("0 Tr ET")
    return "\n".join(out) if lines else ""


def _baselines(words: list[Word], height: float) -> list[float]:
    """The bottom of each word: on the straight line through all of them, kept within reach of a reader."""
    middles = [(word.left + word.right) / 2 for word in words]
    bottoms = [word.bottom for word in words]
    x, y = fmean(middles), fmean(bottoms)
    spread = sum((m - x) ** 2 for m in middles)
    slope = sum((m - x) * (b - y) for m, b in zip(middles, bottoms, strict=True)) / spread if spread else 0.0
    if abs(slope) > _STEEPEST:
        slope = 0.0
    offset = median(b - slope * m for m, b in zip(middles, bottoms, strict=True))
    fitted = [offset + slope * m for m in middles]
    centre, reach = (max(fitted) + min(fitted)) / 2, height * _REACH
    return [min(max(bottom, centre - reach), centre + reach) for bottom in fitted]


def _line(words: list[Word], placement: Placement, left_to_right: bool) -> list[str]:
    texts = [_ASTRAL.sub("\ufffd", _CONTROL.sub("", word.text)) for word in words]
    drawn = texts
    if not left_to_right or any(map(has_right_to_left_words, texts)):
        drawn = _ordered(texts, left_to_right)
    height = max(1.0, median(word.bottom - word.top for word in words))
    scale = placement.scale
    size = height * scale
    out = [f"/{RESOURCE} {size:.2f} Tf"]
    boxes = _spaced(_apart(words), height * _GAP, left_to_right)
    placed = zip(boxes, _baselines(words, height), texts, drawn, strict=True)
    for word, bottom, text, codes in placed:
        width = max(1, word.right - word.left) * scale
        stretch = width * 100000 / (max(1, len(text)) * _CHAR_WIDTH * size)
        x = placement.left + word.left * scale
        y = placement.top - bottom * scale
        encoded = codes.encode("utf-16-be", "replace").hex()
        out.append(f"{stretch:.1f} Tz 1 0 0 1 {x:.2f} {y:.2f} Tm <{encoded}0020> Tj")
    return out


def _apart(words: list[Word]) -> list[Word]:
    """Words that share one box, as corrected ones do, side by side in it."""
    out: list[Word] = []
    for _, group in groupby(words, key=lambda word: (word.left, word.right)):
        sharing = list(group)
        if len(sharing) == 1:
            out.extend(sharing)
            continue
        letters = [len(word.text) + 1 for word in sharing]
        total, done = sum(letters), 0
        backwards = has_right_to_left_words(sharing[0].text)
        for word, count in zip(sharing, letters, strict=True):
            start, end = done / total, (done + count - 0.5) / total
            if backwards:
                start, end = 1 - end, 1 - start
            width = word.right - word.left
            left, right = round(word.left + start * width), round(word.left + end * width)
            out.append(replace(word, left=left, right=max(left + 1, right)))
            done += count
    return out


def _spaced(words: list[Word], gap: float, left_to_right: bool) -> list[Word]:
    """Words whose boxes reach into that of the word before them begin after it, if enough is left."""
    out = words[:1]
    for word in words[1:]:
        before = out[-1]
        if _runs_left(word, left_to_right) and _runs_left(before, left_to_right):
            right = min(word.right, round(before.left - gap))
            if word.left < right < word.right and right - word.left >= (word.right - word.left) * _LEAST_LEFT:
                word = replace(word, right=right)
        elif not _runs_left(word, left_to_right) and not _runs_left(before, left_to_right):
            left = max(word.left, round(before.right + gap))
            if word.left < left < word.right and word.right - left >= (word.right - word.left) * _LEAST_LEFT:
                word = replace(word, left=left)
        out.append(word)
    return out


def _runs_left(word: Word, left_to_right: bool) -> bool:
    """Whether a word belongs to right-to-left text; numbers follow the page."""
    if has_right_to_left_words(word.text):
        return True
    return not left_to_right and not any(map(str.isalpha, word.text))


@dataclass(frozen=True, slots=True)
class _Letter:
    text: str
    start: int
    level: int


def _ordered(texts: list[str], left_to_right: bool) -> list[str]:
    """Each word's letters in the order drawn, with the marks that keep the line in reading order."""
    line = " ".join(texts)
    levels = display_levels(line, 0 if left_to_right else 1)
    letters: list[_Letter] = []
    for start, end, level in visual_runs(levels):
        run = [_Letter(line[i], i, level) for i in range(start, end)]
        letters.extend(reversed(run) if level % 2 else run)
    drawn, _ = pieces(letters, left_to_right)
    owner: list[int] = []
    for i, text in enumerate(texts):
        owner.extend([i] * (len(text) + 1))
    words = [""] * len(texts)
    waiting, current = "", -1
    for piece in drawn:
        if isinstance(piece, str):
            if piece == "\u200e" and current >= 0:
                words[current] += piece
            else:
                waiting += piece
        elif piece.text != " ":
            current = owner[piece.start]
            words[current] += waiting + piece.text
            waiting = ""
    return words


def write_font(pdf: pikepdf.Pdf) -> pikepdf.Object:
    """The font of the layer: no outlines, two-byte codes that are Unicode, letters half as wide as high.

    The space and the marks of direction have no width.
    """
    subset = hb.SubsetInput()
    subset.sets(hb.SubsetInputSets.GLYPH_INDEX).update([0])
    return write_composite(
        pdf,
        Composite(
            name="AAAAAA+Invisible",
            program=bytes(hb.subset(chain("Regular")[0].hb_face, subset).blob.data),
            box=[0, 0, _CHAR_WIDTH, 1000],
            ascent=1000,
            descent=-1,
            default_width=_CHAR_WIDTH,
            widths=[0x20, [0], 0x200B, [0, 0, 0, 0, 0]],
            glyphs=bytes(0x20000),
            texts=text_map("1 beginbfrange\n<0000> <FFFF> <0000>\nendbfrange\n"),
            flags=5,
        ),
    )
