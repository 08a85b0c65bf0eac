"""Text into lines of shaped clusters: levels, fonts by coverage, HarfBuzz, line breaking."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import uharfbuzz as hb

from interviewprep.bundle.fonts import Face, chain
from interviewprep.domain.bidi import (
    base_level,
    display_levels,
    has_right_to_left,
    line_levels,
    visual_runs,
)

_NO_BREAK = "\u00a0\u202f\u2060"
#: Controls of direction have done their work once levels are found.
_CONTROLS = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
#: Prepositions and conjunctions that do not end a line in Russian and Belarusian typography.
_HOLDS = {
    *("а", "в", "во", "да", "до", "за", "и", "из", "к", "ко", "на", "не", "ни", "но", "о", "об", "от"),
    *("по", "с", "со", "у", "аб", "ад", "ва", "з", "і", "па", "са", "ў", "№", "§", "no."),
}
_BREAK_AFTER = "-/–—\u1361\u200b"


@dataclass(frozen=True, slots=True)
class Glyph:
    """One drawn glyph: offsets and advance in thousandths of the face's size."""

    id: int
    dx: int
    dy: int
    advance: int


@dataclass(frozen=True, slots=True)
class Cluster:
    """The least piece of text that has glyphs of its own; `width` in thousandths of the line's size."""

    text: str
    start: int
    face: Face
    glyphs: tuple[Glyph, ...]
    width: float
    level: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line: clusters as they stand from left to right; `base` is the paragraph's level."""

    clusters: tuple[Cluster, ...]
    base: int

    @property
    def width(self) -> float:
        """Width in thousandths of the size."""
        return sum(cluster.width for cluster in self.clusters)

    @property
    def text(self) -> str:
        """The text in reading order."""
        return "".join(c.text for c in sorted(self.clusters, key=lambda c: c.start))


@dataclass(frozen=True, slots=True)
class Shaped:
    """One paragraph: its clean text, level, levels of its characters and clusters in reading order."""

    text: str
    base: int
    levels: tuple[int, ...]
    clusters: tuple[Cluster, ...]


def isolated(text: str) -> str:
    """The text with marks that keep its direction apart from what stands around it."""
    return f"\u2068{text}\u2069" if has_right_to_left(text) else text


def clean(text: str) -> str:
    """One line of text in NFC without control characters; white space becomes single spaces."""
    text = unicodedata.normalize("NFC", text)
    text = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp", "Cs") else c for c in text)
    return " ".join(part for part in text.split(" ") if part)


@lru_cache(maxsize=2048)
def shape(text: str, weight: str, base: int | None = None) -> Shaped:
    """The paragraph shaped; without `base` its first strong letter decides its direction."""
    text = clean(text)
    level = base_level(text) if base is None else base
    mixed = level == 1 or has_right_to_left(text)
    levels = display_levels(text, level) if mixed else [0] * len(text)
    faces = _faces(text, chain(weight))
    clusters: list[Cluster] = []
    start = 0
    for i in range(1, len(text) + 1):
        if i == len(text) or levels[i] != levels[start] or faces[i] is not faces[start]:
            clusters.extend(_shape_run(text, start, i, faces[start], levels[start]))
            start = i
    return Shaped(text, level, tuple(levels), tuple(clusters))


def _faces(text: str, faces: tuple[Face, ...]) -> list[Face]:
    """A face for each character; marks and punctuation stay with the letter before them."""
    chosen: list[Face] = []
    for char in text:
        previous = chosen[-1] if chosen else faces[0]
        category = unicodedata.category(char)
        joins = category[0] in "MPSZ" or category in ("Cf", "Nd")
        stays = joins and not ("0" <= char <= "9" or char in "/:%№#")
        if stays and (ord(char) in previous.covered or category == "Cf"):
            chosen.append(previous)
            continue
        code = ord(char)
        chosen.append(next((face for face in faces if code in face.covered), faces[0]))
    return chosen


def _shape_run(text: str, start: int, end: int, face: Face, level: int) -> list[Cluster]:
    """The clusters of one run in reading order."""
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_codepoints([ord(c) for c in text], start, end - start)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if level % 2 else "ltr"
    hb.shape(face.hb_font, buffer)
    unit = 1000 / face.units
    grouped: dict[int, list[Glyph]] = {}
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        values = (position.x_offset, position.y_offset, position.x_advance)
        glyph = Glyph(info.codepoint, *(round(value * unit) for value in values))
        grouped.setdefault(info.cluster, []).append(glyph)
    starts = sorted(grouped)
    clusters = []
    for at, following in zip(starts, [*starts[1:], end], strict=True):
        glyphs = tuple(grouped[at])
        width = sum(glyph.advance for glyph in glyphs) * face.scale
        if text[at:following] in _CONTROLS:
            continue
        clusters.append(Cluster(text[at:following], at, face, glyphs, width, level))
    return clusters


def line_of(shaped: Shaped, first: int = 0, last: int | None = None) -> Line:
    """The clusters `first` to `last` (exclusive) as one line in visual order."""
    clusters = shaped.clusters[first:last]
    if not clusters or not any(c.level for c in clusters):
        return Line(clusters, shaped.base)
    start = clusters[0].start
    end = clusters[-1].start + len(clusters[-1].text)
    levels = line_levels(shaped.text, list(shaped.levels), start, end, shaped.base)
    own = [levels[c.start - start] for c in clusters]
    ordered: list[Cluster] = []
    for at, until, level in visual_runs(own):
        run = clusters[at:until]
        ordered.extend(reversed(run) if level % 2 else run)
    return Line(tuple(ordered), shaped.base)


def single_line(text: str, weight: str, width: float | None = None, base: int | None = None) -> Line:
    """The whole text as one line, cut with an ellipsis where it is wider than `width` (thousandths)."""
    shaped = shape(text, weight, base)
    if width is None or sum(c.width for c in shaped.clusters) <= width:
        return line_of(shaped)
    room = width - sum(c.width for c in shape("…", weight).clusters)
    count = _fitting(shaped.clusters, 0, room)
    kept = "".join(c.text for c in shaped.clusters[:count]).rstrip(" ,;:–—-(«")
    return line_of(shape(kept + "…", weight, shaped.base))


def break_lines(text: str, weight: str, width: float, base: int | None = None) -> list[Line]:
    """The text in lines no wider than `width` (thousandths); its line feeds begin new paragraphs."""
    lines: list[Line] = []
    for paragraph in text.splitlines():
        if clean(paragraph):
            lines.extend(_paragraph_lines(shape(paragraph, weight, base), width))
    return lines


def _paragraph_lines(shaped: Shaped, width: float) -> list[Line]:
    lines = []
    clusters = shaped.clusters
    first = 0
    while first < len(clusters):
        last = _line_end(clusters, first, width)
        end = last
        while end > first + 1 and clusters[end - 1].text == " ":
            end -= 1
        lines.append(line_of(shaped, first, end))
        first = last
        while first < len(clusters) and clusters[first].text == " ":
            first += 1
    return lines


def _line_end(clusters: tuple[Cluster, ...], first: int, width: float) -> int:
    """Index after the last cluster of the line that begins at `first`."""
    fitting = first + max(1, _fitting(clusters, first, width))
    if fitting >= len(clusters):
        return len(clusters)
    for at in range(fitting, first, -1):
        if _may_break(clusters, at):
            return at
    return fitting


def _fitting(clusters: tuple[Cluster, ...], first: int, width: float) -> int:
    used = 0.0
    for count, cluster in enumerate(clusters[first:]):
        used += cluster.width
        if used > width and cluster.text != " ":
            return count
    return len(clusters) - first


def _may_break(clusters: tuple[Cluster, ...], at: int) -> bool:
    """Whether a line may end before cluster `at`."""
    before, after = clusters[at - 1].text, clusters[at].text
    if before == " ":
        return after not in ("–", "—") and _word_before(clusters, at - 1) not in _HOLDS
    if after == " " or after[0] in _NO_BREAK or before[-1] in _NO_BREAK:
        return False
    return before[-1] in _BREAK_AFTER and not (before == "-" and after[0].isdigit())


def _word_before(clusters: tuple[Cluster, ...], at: int) -> str:
    """The word that ends before cluster `at` when it has three letters at most, else a longer piece."""
    word = ""
    while at > 0 and len(word) < 4 and clusters[at - 1].text != " ":
        at -= 1
        word = clusters[at].text + word
    return word.casefold()


def balanced_lines(text: str, weight: str, width: float) -> list[Line]:
    """The text in as few lines as `width` (thousandths) allows, all of them about as long."""
    lines = break_lines(text, weight, width)
    low, high = 0.0, width
    while len(lines) > 1 and high - low > width / 100:
        middle = (low + high) / 2
        tried = break_lines(text, weight, middle)
        if len(tried) > len(lines):
            low = middle
        else:
            lines, high = tried, middle
    return lines
