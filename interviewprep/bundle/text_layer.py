"""The invisible text over a page picture: one string for each word, as wide as its box."""

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from statistics import median

import pikepdf
import uharfbuzz as hb

from interviewprep.bundle.bidi import display_levels, visual_runs
from interviewprep.bundle.fonts import chain, text_map
from interviewprep.bundle.reading_order import pieces
from interviewprep.domain.pages import Word

RESOURCE = "T0"
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff]"
)
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_CONTROL = re.compile("[\x00-\x20\x7f-\xa0\ud800-\udfff]+")
_CHAR_WIDTH = 500


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
    """Operators that write the words invisibly over the picture; they leave text state in a BT/ET."""
    out = ["BT 3 Tr"]
    for _, line in groupby(words, key=lambda word: word.line):
        out.extend(_line([word for word in line if word.text.strip()], placement, left_to_right))
    out.append("0 Tr ET")
    return "\n".join(out) if len(out) > 2 else ""


def _line(words: list[Word], placement: Placement, left_to_right: bool) -> list[str]:
    if not words:
        return []
    texts = [_ASTRAL.sub("\ufffd", _CONTROL.sub("", word.text)) for word in words]
    drawn = texts
    if not left_to_right or any(map(has_right_to_left_words, texts)):
        drawn = _ordered(texts, left_to_right)
    scale = placement.scale
    height = max(1.0, median(word.bottom - word.top for word in words)) * scale
    level = median(word.bottom for word in words)
    out = [f"/{RESOURCE} {height:.2f} Tf"]
    for word, text, codes in zip(_apart(words), texts, drawn, strict=True):
        bottom = level if abs(word.bottom - level) * scale < height * 0.35 else word.bottom
        width = max(1, word.right - word.left) * scale
        stretch = width * 100000 / (max(1, len(text)) * _CHAR_WIDTH * height)
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
    """The font of the layer: no outlines, two-byte codes that are Unicode, letters half as wide as high."""
    face = chain("Regular")[0]
    subset = hb.SubsetInput()
    subset.sets(hb.SubsetInputSets.GLYPH_INDEX).update([0])
    program = bytes(hb.subset(face.hb_face, subset).blob.data)
    name = pikepdf.Name("/AAAAAA+Invisible")
    descriptor = pikepdf.Dictionary(
        Type=pikepdf.Name.FontDescriptor,
        FontName=name,
        Flags=5,
        FontBBox=pikepdf.Array([0, 0, _CHAR_WIDTH, 1000]),
        ItalicAngle=0,
        Ascent=1000,
        Descent=-1,
        CapHeight=1000,
        StemV=80,
        FontFile2=_stream(pdf, program, Length1=len(program)),
    )
    no_width = pikepdf.Array([32, pikepdf.Array([0]), 0x200B, pikepdf.Array([0, 0, 0, 0, 0])])
    cid_font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.CIDFontType2,
        BaseFont=name,
        CIDSystemInfo=pikepdf.Dictionary(
            Registry=pikepdf.String("Adobe"), Ordering=pikepdf.String("Identity"), Supplement=0
        ),
        FontDescriptor=pdf.make_indirect(descriptor),
        DW=_CHAR_WIDTH,
        W=no_width,
        CIDToGIDMap=_stream(pdf, bytes(0x20000)),
    )
    codes = text_map("1 beginbfrange\n<0000> <FFFF> <0000>\nendbfrange\n")
    return pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type0,
            BaseFont=name,
            Encoding=pikepdf.Name("/Identity-H"),
            DescendantFonts=pikepdf.Array([pdf.make_indirect(cid_font)]),
            ToUnicode=_stream(pdf, codes),
        )
    )


def _stream(pdf: pikepdf.Pdf, data: bytes, **entries: int) -> pikepdf.Stream:
    stream = pikepdf.Stream(pdf, zlib.compress(data, 9), Filter=pikepdf.Name.FlateDecode)
    for key, value in entries.items():
        stream[f"/{key}"] = value
    return stream
