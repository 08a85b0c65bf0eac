"""Rows of a page that were not read or read badly, read again by themselves, in another script too.

Tesseract's analysis of a page takes headings, short lines and skewed text for pictures now and then
and leaves them out (3 of 10 lines on clean Persian pages), or runs two lines together. And papers mix
scripts: a Russian form filled in Latin letters, a Persian letter with English stamps. With several
languages at once Tesseract mixes their letters inside words (measured: 7 % errors on Persian pages
read as ara+fas, 1 % as fas), so only rows that do not read well are given a second language.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from interviewprep.domain.pages import Word
from interviewprep.recognition.engine import Recognised
from interviewprep.recognition.language_guess import fits
from interviewprep.recognition.lettering import LINE_MARGIN, Box
from interviewprep.recognition.lines import Line, inserted, numbered, read_line
from interviewprep.recognition.readable import Readable

#: A row is doubtful when its letters are no surer than this on the whole, or a long word in it ...
_DOUBTFUL_ROW, _DOUBTFUL_WORD = 80.0, 60.0
_LONG = 4
#: ... or when its words cover less of its width than this.
_COVERED = 0.6
#: So many doubtful rows are read again at most, the longest first, and so many to find a second language.
_MOST, _TRIED = 24, 4
#: So many languages of a script are compared; one common word in each word outweighs so many points.
_CHOICES, _POINTS = 3, 20.0
#: The likeliest one is so much ahead: names alone are in no language.
_AHEAD = 0.4
#: By how many points another reading of a row must be surer, and how sure one in another script at least.
_SURER, _SURE = 4.0, 80.0
#: What a second language must gain at least, in points of confidence times letters.
_GAIN = 100.0
#: Another reading has so many of the letters of the first one at least: it may be sure of one word alone.
_SAME_LENGTH = 0.6


@dataclass(frozen=True, slots=True)
class Row:
    """Where a line of marks stands in pixels of the readable page, and what was read there."""

    place: Box
    words: Line

    @property
    def width(self) -> int:
        """Its width in pixels."""
        return self.place[2] - self.place[0]

    @property
    def letters(self) -> int:
        """How many letters and other signs were read."""
        return letters_of(self.words)


def doubtful_rows(page: Readable, found: Recognised) -> list[Row]:
    """The rows that were not read or read badly, the longest first."""
    margin = page.lettering.height * page.enlarged * LINE_MARGIN
    rows = (Row(place, _words_in(found.words, place, margin)) for place in page.rows)
    doubtful = [row for row in rows if _doubtful(row, margin)]
    return sorted(doubtful, key=lambda row: -row.width)


def second_language(
    page: Readable, rows: Sequence[Row], language: str, groups: Iterable[Sequence[str]]
) -> str | None:
    """The language of another script that reads doubtful rows best, None when none gains anything.

    `groups` are the languages of the other scripts, each likeliest first.
    """
    tried, most = rows[:_TRIED], _GAIN
    best: Sequence[str] = ()
    for group in groups:
        gained = 0.0
        for row in tried:
            ways = [_read(page, row, codes) for codes in ((group[0],), (language, group[0]))]
            gains = [(_sure(way) - _sure(row.words)) * letters_of(way) for way in ways if _sure(way) >= _SURE]
            gained += max(gains, default=0.0)
        if gained > most:
            best, most = group, gained
    suits = {code: _suits(page, tried, code) + (code == best[0]) * _AHEAD for code in best[:_CHOICES]}
    return max(suits, key=lambda code: suits[code], default=None)


def _suits(page: Readable, rows: Sequence[Row], language: str) -> float:
    """How well a language suits rows: surely read, and in words of that language."""
    words = [word for row in rows for word in _read(page, row, (language,))]
    return fits(" ".join(word.text for word in words), [language])[language] + _sure(words) / _POINTS


def read_again(
    page: Readable, found: Recognised, rows: Sequence[Row], language: str, second: str | None
) -> Recognised:
    """The reading with what stands in doubtful rows replaced by better readings of them."""
    for row in rows[:_MOST]:
        better = _better(page, row, language, second)
        if better:
            found = _replaced(found, row.words, better) if row.words else inserted(found, better)
    return found


def letters_of(line: Sequence[Word]) -> int:
    """How many letters and other signs stand in a line."""
    return sum(len(word.text) for word in line)


def _better(page: Readable, row: Row, language: str, second: str | None) -> Line | None:
    ways = [(language,)] if second is None else [(language,), (second,), (language, second)]
    again = (read_line(page.pixels, row.place, languages, page.dpi) for languages in ways)
    better = [line for line in again if line and _is_better(row, line)]
    return max(better, key=_sure, default=None)


def _is_better(row: Row, again: Line) -> bool:
    surer = not row.words or _sure(again) > _sure(row.words) + _SURER
    return bool(again) and surer and letters_of(again) >= _SAME_LENGTH * row.letters


def _replaced(found: Recognised, old: Line, new: Line) -> Recognised:
    """The reading with some words replaced by others, where the first of them stood."""
    gone = set(old)
    lines: list[Line] = []
    paragraphs: list[int] = []
    put = False
    for paragraph, line in zip(found.paragraphs, found.lines, strict=True):
        kept: list[Word] = []
        for word in line:
            if word not in gone:
                kept.append(word)
            elif not put:
                kept.extend(new)
                put = True
        if kept:
            lines.append(tuple(kept))
            paragraphs.append(paragraph)
    return numbered(lines, tuple(paragraphs))


def _read(page: Readable, row: Row, languages: tuple[str, ...]) -> Line:
    return read_line(page.pixels, row.place, languages, page.dpi, tries=2) or ()


def _words_in(words: Sequence[Word], place: Box, margin: float) -> Line:
    left, top, right, bottom = place
    return tuple(
        word
        for word in words
        if left <= (word.left + word.right) / 2 <= right
        and top + margin <= (word.top + word.bottom) / 2 <= bottom - margin
    )


def _doubtful(row: Row, margin: float) -> bool:
    covered = sum(word.right - word.left for word in row.words)
    if covered < _COVERED * (row.place[2] - row.place[0] - 2 * margin):
        return True
    if row.letters < _LONG:
        return False
    bad = any(len(word.text) >= _LONG and word.confidence < _DOUBTFUL_WORD for word in row.words)
    return bad or _sure(row.words) < _DOUBTFUL_ROW


def _sure(line: Sequence[Word]) -> float:
    return sum(word.confidence * len(word.text) for word in line) / letters_of(line) if line else 0.0
