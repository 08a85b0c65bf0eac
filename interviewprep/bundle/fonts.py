"""Shipped fonts: which of them covers a letter, and their embedding into one PDF.

Every pair of a glyph and the text it stands for gets a code of its own, so that a shared glyph
(Persian and Arabic yeh in the middle of a word) still reads back as what was written.
"""

import struct
import zlib
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

import pikepdf
import uharfbuzz as hb

from interviewprep.resources import path

#: Families after Noto Sans in the order they are asked for a letter, and how much larger they are
#: set so that their letters look as large as Cyrillic ones.
_FALLBACK = (
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
#: What a glyph that stands for no text reads back as where a reader insists: a zero-width space.
_SILENT = "\u200b"
_SUBSET_DROPS = ("GSUB", "GPOS", "GDEF", "OS/2", "name", "post", "cmap", "STAT", "DSIG", "gasp", "kern")


class Face:
    """One font file: shapes with `hb_font`; `scale` is its size relative to Noto Sans."""

    def __init__(self, file: Path, scale: float) -> None:
        self.name = file.stem
        self.scale = scale
        self.hb_face = hb.Face(hb.Blob.from_file_path(str(file)))
        self.hb_font = hb.Font(self.hb_face)
        self.units = int(self.hb_face.upem)
        self.covered = frozenset(self.hb_face.unicodes)
        self.space = self.hb_font.get_nominal_glyph(0x20) or 0
        extents = self.hb_font.get_font_extents("ltr")
        self.ascent = round(extents.ascender * 1000 / self.units)
        self.descent = round(extents.descender * 1000 / self.units)
        head = bytes(self.hb_face.reference_table("head").data)
        self.box = [round(v * 1000 / self.units) for v in struct.unpack(">4h", head[36:44])]

    def advance(self, glyph: int) -> int:
        """Width of a glyph in thousandths of the font size."""
        return round(int(self.hb_font.get_glyph_h_advance(glyph)) * 1000 / self.units)


@cache
def _face(stem: str, scale: float) -> Face:
    return Face(path("fonts", f"{stem}.ttf"), scale)


@cache
def chain(weight: str) -> tuple[Face, ...]:
    """The faces to try for a letter, in order; `weight` is Regular, Medium, SemiBold or Bold."""
    faces = [_face(f"NotoSans-{weight}", 1.0)]
    for family, scale in _FALLBACK:
        heavy = weight in ("SemiBold", "Bold") and path("fonts", f"{family}-Bold.ttf").exists()
        faces.append(_face(f"{family}-{'Bold' if heavy else 'Regular'}", scale))
    return tuple(faces)


def printable(char: str) -> bool:
    """Whether some shipped font has the letter."""
    return any(ord(char) in face.covered for face in chain("Regular"))


class EmbeddedFont:
    """The part of one face that a PDF uses; `resource` is its name in page resources."""

    def __init__(self, face: Face, resource: str) -> None:
        self.face = face
        self.resource = resource
        self._codes: dict[tuple[int | None, str, int], int] = {}
        self._widths: list[int] = [0]

    def code(self, glyph: int, text: str) -> int:
        """The code that draws `glyph` and reads back as `text` (empty: as nothing)."""
        return self._code(glyph, text, -1)

    def blank(self, text: str, width: int) -> int:
        """The code that draws nothing, `width` thousandths wide, and reads back as `text`."""
        return self._code(None, text, width)

    def _code(self, glyph: int | None, text: str, width: int) -> int:
        key = (glyph, text, width)
        code = self._codes.get(key)
        if code is None:
            code = self._codes[key] = len(self._codes) + 1
            self._widths.append(width if glyph is None else self.face.advance(glyph))
        return code

    def width(self, code: int) -> int:
        """Width of a code in thousandths of the font size."""
        return self._widths[code]

    def write(self, pdf: pikepdf.Pdf) -> pikepdf.Object:
        """The font as an indirect object of `pdf`: TrueType subset, widths, glyph and text maps."""
        glyphs = sorted({glyph for glyph, _, _ in self._codes if glyph is not None} | {0, self.face.space})
        face = self.face
        return write_composite(
            pdf,
            Composite(
                name=f"{_tag(face.name, glyphs)}+{face.name}",
                program=_subset(face, glyphs),
                box=face.box,
                ascent=face.ascent,
                descent=face.descent,
                default_width=0,
                widths=[1, self._widths[1:]],
                glyphs=self._glyph_map(),
                texts=self._text_map(),
            ),
        )

    def _glyph_map(self) -> bytes:
        glyphs = [0] + [self.face.space if glyph is None else glyph for glyph, _, _ in self._codes]
        return struct.pack(f">{len(glyphs)}H", *glyphs)

    def _text_map(self) -> bytes:
        rows = [
            f"<{code:04X}> <{(text or _SILENT).encode('utf-16-be').hex().upper()}>"
            for (_, text, _), code in self._codes.items()
        ]
        blocks = [rows[i : i + 100] for i in range(0, len(rows), 100)]
        body = "".join(f"{len(b)} beginbfchar\n" + "\n".join(b) + "\nendbfchar\n" for b in blocks)
        return text_map(body)


@dataclass(frozen=True, slots=True)
class Composite:
    """What a PDF needs of a font with two-byte codes; widths and box in thousandths of the size.

    `widths` is a W array: a code and a list of the widths from there on, repeatedly. `glyphs` holds
    the glyph of each code in two bytes, `texts` is a ToUnicode CMap.
    """

    name: str
    program: bytes
    box: list[int]
    ascent: int
    descent: int
    default_width: int
    widths: list[int | list[int]]
    glyphs: bytes
    texts: bytes
    flags: int = 4


def write_composite(pdf: pikepdf.Pdf, font: Composite) -> pikepdf.Object:
    """A TrueType font under two-byte codes (Identity-H) as an indirect object of `pdf`."""
    name = pikepdf.Name(f"/{font.name}")
    descriptor = pikepdf.Dictionary(
        Type=pikepdf.Name.FontDescriptor,
        FontName=name,
        Flags=font.flags,
        FontBBox=pikepdf.Array(font.box),
        ItalicAngle=0,
        Ascent=font.ascent,
        Descent=font.descent,
        CapHeight=714,
        StemV=80,
        FontFile2=_stream(pdf, font.program, Length1=len(font.program)),
    )
    widths = [pikepdf.Array(part) if isinstance(part, list) else part for part in font.widths]
    cid_font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.CIDFontType2,
        BaseFont=name,
        CIDSystemInfo=pikepdf.Dictionary(
            Registry=pikepdf.String("Adobe"), Ordering=pikepdf.String("Identity"), Supplement=0
        ),
        FontDescriptor=pdf.make_indirect(descriptor),
        DW=font.default_width,
        W=pikepdf.Array(widths),
        CIDToGIDMap=_stream(pdf, font.glyphs),
    )
    whole = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type0,
        BaseFont=name,
        Encoding=pikepdf.Name("/Identity-H"),
        DescendantFonts=pikepdf.Array([pdf.make_indirect(cid_font)]),
        ToUnicode=_stream(pdf, font.texts),
    )
    return pdf.make_indirect(whole)


def text_map(body: str) -> bytes:
    """A ToUnicode CMap for two-byte codes around `body` (bfchar and bfrange blocks)."""
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        f"{body}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode("ascii")


def _stream(pdf: pikepdf.Pdf, data: bytes, **entries: int) -> pikepdf.Stream:
    stream = pikepdf.Stream(pdf, zlib.compress(data, 9), Filter=pikepdf.Name.FlateDecode)
    for key, value in entries.items():
        stream[f"/{key}"] = value
    return stream


def _subset(face: Face, glyphs: list[int]) -> bytes:
    subset = hb.SubsetInput()
    subset.sets(hb.SubsetInputSets.GLYPH_INDEX).update(glyphs)
    subset.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in _SUBSET_DROPS)
    subset.flags = (
        hb.SubsetFlags.RETAIN_GIDS
        | hb.SubsetFlags.NOTDEF_OUTLINE
        | hb.SubsetFlags.NO_HINTING
        | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    )
    return bytes(hb.subset(face.hb_face, subset).blob.data)


def _tag(name: str, glyphs: list[int]) -> str:
    """The six capitals that mark a subset, the same for the same glyphs."""
    digest = sha256(f"{name}{glyphs}".encode()).digest()
    return "".join(chr(65 + byte % 26) for byte in digest[:6])


class FontBook:
    """All fonts of one PDF."""

    def __init__(self) -> None:
        self._fonts: dict[str, EmbeddedFont] = {}

    def font(self, face: Face) -> EmbeddedFont:
        """The embedded part of a face, begun at its first use."""
        found = self._fonts.get(face.name)
        if found is None:
            found = self._fonts[face.name] = EmbeddedFont(face, f"F{len(self._fonts) + 1}")
        return found

    def write(self, pdf: pikepdf.Pdf) -> dict[str, pikepdf.Object]:
        """Every font as an object of `pdf`, by resource name."""
        return {font.resource: font.write(pdf) for font in self._fonts.values()}
