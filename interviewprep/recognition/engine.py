"""Tesseract behind two functions: `read` for text and word boxes, `detect` for direction and script.

tesserocr does the work inside this process; where it cannot be imported, the installed program is
run over pipes. Either way nothing is written to disk.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from interviewprep.domain.errors import ReaderMissing
from interviewprep.domain.pages import Word, scaled_word
from interviewprep.recognition import embedded_reader, installation, piped_reader
from interviewprep.recognition.raster import Pixels

#: Confidence of a word from which it is rarely an accident: the words of pages turned wrongly stay below.
SURE = 80.0
#: Marks that Tesseract puts around words that run from right to left; the order tells it already.
_DIRECTION_MARKS = dict.fromkeys((0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
#: Words of so many letters are wider than high.
_SHAPED_LETTERS = 4


class Layout(IntEnum):
    """How Tesseract looks for text (its page segmentation modes)."""

    PAGE = 3
    BLOCK = 6
    LINE = 7
    RAW_LINE = 13


@dataclass(frozen=True, slots=True)
class Recognised:
    """What Tesseract made of a picture: words in reading order, boxes in pixels of that picture.

    `paragraphs` has, for each line, the number of its paragraph.
    """

    words: tuple[Word, ...]
    paragraphs: tuple[int, ...]

    @property
    def sideways(self) -> int:
        """By how many degrees clockwise the picture must be turned when its lines run down: 0 or 270.

        Tesseract reads such lines by itself and tells it only by the shape of the boxes; lines
        that run up it does not read.
        """
        wide = tall = 0
        for word in self.words:
            if len(word.text) >= _SHAPED_LETTERS and word.confidence >= SURE:
                across, down = word.right - word.left, word.bottom - word.top
                wide, tall = wide + (across > down), tall + (down > across)
        return 270 if tall > wide else 0

    @property
    def confidence(self) -> float | None:
        """Mean confidence of the letters, 0 to 100; None without words."""
        letters = sum(len(word.text) for word in self.words)
        if not letters:
            return None
        return sum(word.confidence * len(word.text) for word in self.words) / letters

    @property
    def sure_letters(self) -> int:
        """How many letters stand in words that Tesseract is sure of."""
        return sum(len(word.text) for word in self.words if word.confidence >= SURE)

    @property
    def letters(self) -> int:
        """How many letters and other signs stand in the words."""
        return sum(len(word.text) for word in self.words)

    @property
    def worth(self) -> float:
        """For comparing readings of one page: many letters, read with confidence."""
        return self.sure_letters * (self.confidence or 0.0)

    @property
    def text(self) -> str:
        """The lines in reading order, paragraphs separated by an empty line."""
        out: list[str] = []
        last: int | None = None
        for paragraph, words in zip(self.paragraphs, self.lines, strict=True):
            if last is not None and paragraph != last:
                out.append("")
            out.append(" ".join(word.text for word in words))
            last = paragraph
        return "\n".join(out)

    @property
    def lines(self) -> list[tuple[Word, ...]]:
        """The words line by line."""
        lines: list[list[Word]] = [[] for _ in self.paragraphs]
        for word in self.words:
            lines[word.line].append(word)
        return [tuple(line) for line in lines]

    def mapped(self, size: tuple[int, int], onto: tuple[int, int]) -> "Recognised":
        """The same with boxes of a picture of `size` in pixels of one of size `onto` (width, height)."""
        words = tuple(scaled_word(word, size, onto) for word in self.words)
        return Recognised(words, self.paragraphs)


@dataclass(frozen=True, slots=True)
class Detected:
    """Direction and script of a picture: turn it by `turned` degrees clockwise to have it upright."""

    turned: int
    confidence: float
    script: str


def read(pixels: Pixels, languages: Sequence[str], dpi: int, layout: Layout = Layout.PAGE) -> Recognised:
    """The text of a grey picture; ReaderMissing when no reader or none of its data is there."""
    folder = installation.tessdata_folder()
    if folder is None or not languages:
        raise ReaderMissing(languages=tuple(languages))
    names = tuple(map(installation.data_name, languages))
    if installation.has_embedded_reader():
        table = embedded_reader.read(pixels, folder, names, dpi, int(layout))
    elif program := installation.installed_reader():
        table = piped_reader.read(pixels, program, folder, names, dpi, int(layout))
    else:
        raise ReaderMissing(languages=tuple(languages))
    return parse_table(table)


def detect(pixels: Pixels, dpi: int) -> Detected | None:
    """Direction and script of a grey picture, None when there is too little text to tell."""
    folder = installation.tessdata_folder()
    if folder is None or not installation.has_orientation_data():
        return None
    if installation.has_embedded_reader():
        found = embedded_reader.detect(pixels, folder, dpi)
    elif program := installation.installed_reader():
        found = piped_reader.detect(pixels, program, folder, dpi)
    else:
        return None
    return Detected(*found) if found else None


def parse_table(table: str) -> Recognised:
    """Tesseract's TSV as words; rows: level, page, block, paragraph, line, word, box, confidence, text."""
    words: list[Word] = []
    lines: dict[tuple[str, ...], int] = {}
    paragraphs: dict[tuple[str, ...], int] = {}
    of_line: list[int] = []
    for row in table.splitlines():
        cells = row.split("\t", 11)
        if len(cells) != 12 or cells[0] != "5" or not (text := cells[11].translate(_DIRECTION_MARKS).strip()):
            continue
        paragraph = paragraphs.setdefault(tuple(cells[1:4]), len(paragraphs))
        line = lines.setdefault(tuple(cells[1:5]), len(lines))
        if line == len(of_line):
            of_line.append(paragraph)
        left, top, width, height = map(int, cells[6:10])
        confidence = max(0.0, min(100.0, float(cells[10])))
        words.append(Word(text, left, top, left + width, top + height, line, confidence))
    return Recognised(tuple(words), tuple(of_line))
