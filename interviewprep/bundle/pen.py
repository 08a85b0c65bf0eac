"""Writes shaped lines as PDF text operators with exact glyphs."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from interviewprep.bundle.fonts import EmbeddedFont, FontBook
from interviewprep.bundle.reading_order import RLM, mainly_left_to_right, pieces
from interviewprep.bundle.shaping import Cluster, Line

Colour = tuple[float, float, float]
BLACK: Colour = (0.0, 0.0, 0.0)

#: What is drawn of a line: a cluster, or an invisible mark.
Piece = Cluster | str


@dataclass(frozen=True, slots=True)
class _Placed:
    line: Line
    x: float
    y: float
    size: float
    colour: Colour
    spoken: bool


class Pen:
    """Collects the lines of one page, then writes them; lengths in points from the bottom left."""

    def __init__(self, book: FontBook) -> None:
        self._book = book
        self._placed: list[_Placed] = []

    def line(
        self, line: Line, x: float, y: float, size: float, colour: Colour = BLACK, spoken: bool = True
    ) -> None:
        """Places a line with its left end at `x` and its baseline at `y`.

        One that is not `spoken` is drawn, but is no text to a reader.
        """
        self._placed.append(_Placed(line, x, y, size, colour, spoken))

    def line_right(self, line: Line, x: float, y: float, size: float, colour: Colour = BLACK) -> None:
        """Places a line with its right end at `x`."""
        self.line(line, x - line.width * size / 1000, y, size, colour)

    def texts(self) -> list[str]:
        """What is placed so far, for finding the direction of the page."""
        return [placed.line.text for placed in self._placed if placed.spoken]

    def content(self, left_to_right: bool | None = None) -> str:
        """The operators for all lines; the direction of the page is found unless it is given."""
        if left_to_right is None:
            left_to_right = mainly_left_to_right(self.texts())
        out: list[str] = []
        for placed in self._placed:
            drawn, in_order = pieces(placed.line.clusters, left_to_right)
            out.append("{:.3g} {:.3g} {:.3g} rg".format(*placed.colour))
            if in_order and placed.spoken:
                out.extend(self._write(drawn, placed))
                continue
            out.append("/Span <</ActualText <FEFF>>> BDC")
            out.extend(self._write(placed.line.clusters, placed, mute=True))
            out.append("EMC")
            if placed.spoken:
                out.append("q 3 Tr")
                out.extend(self._write(drawn, placed))
                out.append("Q")
        return "\n".join(out)

    def _write(self, drawn: Sequence[Piece], placed: _Placed, mute: bool = False) -> list[str]:
        """One text object for pieces in the order they are drawn, from left to right."""
        out = ["BT"]
        x = placed.x
        for face, group in groupby(_with_marks(drawn), key=lambda marked: marked.cluster.face):
            run = list(group)
            font = self._book.font(face)
            size = placed.size * face.scale
            out.append(f"/{font.resource} {size:.3f} Tf 1 0 0 1 {x:.3f} {placed.y:.3f} Tm")
            out.extend(_run(run, font, size, mute))
            x += sum(marked.cluster.width for marked in run) * placed.size / 1000
        out.append("ET")
        return out


@dataclass(slots=True)
class _Marked:
    """A cluster and the marks that are part of its text as drawn, on its left and its right."""

    cluster: Cluster
    before: str = ""
    after: str = ""


def _with_marks(drawn: Sequence[Piece]) -> list[_Marked]:
    """Marks as part of a letter's text, rather of one inside their stretch than of a space.

    A mark of its own would have no width, and readers take what stands in one place for doubled text.
    """
    out: list[_Marked] = []
    waiting = ""
    for i, piece in enumerate(drawn):
        if not isinstance(piece, str):
            out.append(_Marked(piece, waiting))
            waiting = ""
            continue
        following = drawn[i + 1] if i + 1 < len(drawn) else None
        letter_follows = isinstance(following, Cluster) and following.text != " "
        letter_before = bool(out) and not waiting and out[-1].cluster.text != " "
        forward = letter_follows if piece == RLM else not letter_before
        if (forward or not out) and following is not None:
            waiting += piece
        else:
            out[-1].after += piece
    return out


def _run(run: Sequence[_Marked], font: EmbeddedFont, size: float, mute: bool) -> list[str]:
    """Operators for clusters of one font; `mute` glyphs stand for no text."""
    codes = _Codes(font, size)
    for marked in run:
        if mute:
            for glyph in marked.cluster.glyphs:
                codes.put(font.code(glyph.id, ""), glyph.dx, glyph.dy, glyph.advance)
        else:
            _cluster(codes, font, marked)
    return codes.finish()


def _cluster(codes: "_Codes", font: EmbeddedFont, marked: _Marked) -> None:
    """One cluster: a glyph that carries its text, or blanks that carry it and then silent glyphs.

    Right-to-left letters come one by one in drawn order, since readers turn them round one by one.
    """
    cluster = marked.cluster
    parts = list(cluster.text[::-1]) if cluster.level % 2 else [cluster.text]
    plain = len(parts) == 1
    parts[0] = marked.before + parts[0]
    parts[-1] += marked.after
    glyphs = cluster.glyphs
    if len(glyphs) == 1 and plain and not glyphs[0].dy and cluster.width:
        codes.put(font.code(glyphs[0].id, parts[0]), glyphs[0].dx, 0, glyphs[0].advance)
        return
    width = sum(glyph.advance for glyph in glyphs)
    edges = [width * i // len(parts) for i in range(len(parts) + 1)]
    for part, left, right in zip(parts, edges, edges[1:], strict=False):
        codes.put(font.blank(part, right - left), 0, 0, right - left)
    if all(glyph.id == font.face.space for glyph in glyphs):
        return
    codes.silent(True)
    codes.move(-width)
    for glyph in glyphs:
        codes.put(font.code(glyph.id, ""), glyph.dx, glyph.dy, glyph.advance)
    codes.silent(False)


class _Codes:
    """Builds TJ arrays: codes with the adjustments that give each glyph its place."""

    def __init__(self, font: EmbeddedFont, size: float) -> None:
        self._font = font
        self._size = size
        self._out: list[str] = []
        self._items: list[str] = []
        self._hex: list[str] = []
        self._shift = 0
        self._rise = 0

    def put(self, code: int, dx: int, dy: int, advance: int) -> None:
        """One code, `dx` and `dy` off the pen, which then moves by `advance`; thousandths."""
        if dy != self._rise:
            self._flush()
            self._out.append(f"{dy * self._size / 1000:.3f} Ts")
            self._rise = dy
        self._shift += dx
        if self._shift:
            self._close()
            self._items.append(str(-self._shift))
        self._hex.append(f"{code:04X}")
        self._shift = advance - dx - self._font.width(code)

    def move(self, by: int) -> None:
        """Moves the pen without drawing."""
        self._shift += by

    def silent(self, begins: bool) -> None:
        """Begins or ends a stretch of glyphs that stand for no text."""
        self._flush()
        self._out.append("/Span <</ActualText <FEFF>>> BDC" if begins else "EMC")

    def finish(self) -> list[str]:
        """The operators; the text rise is back at nothing."""
        self._flush()
        if self._rise:
            self._out.append("0 Ts")
        return self._out

    def _close(self) -> None:
        if self._hex:
            self._items.append(f"<{''.join(self._hex)}>")
            self._hex = []

    def _flush(self) -> None:
        self._close()
        if self._items:
            self._out.append(f"[{' '.join(self._items)}] TJ")
            self._items = []
