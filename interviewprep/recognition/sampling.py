"""Finding out what a page is written in by reading a few of its lines: far quicker than reading it twice.

A language is known by its own reading: a page read with the right language is full of that language's
commonest words (fit) and is read surely (confidence). Readings with a neighbour's data are neither.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from interviewprep.domain.languages import script_of
from interviewprep.recognition.engine import Layout, Recognised, read
from interviewprep.recognition.language_guess import fits
from interviewprep.recognition.lettering import Box
from interviewprep.recognition.raster import Pixels, resized
from interviewprep.recognition.readable import Readable

#: So many of the longest lines are read, until they have so many marks.
_MOST_LINES, _ENOUGH_MARKS = 4, 110
#: A sample that is read so surely and fits its language so well, and none of the others nearly as well,
#: needs no second language.
_SURELY, _FITTING, _APART = 90.0, 0.7, 0.6
#: By how many points of confidence one common word in each word is outweighed.
_POINTS = 20.0
#: No more languages of one script than these are tried.
_MOST_LANGUAGES = 3
#: A line that Tesseract gives up on is tried in this size.
_AGAIN = 0.8
#: A sample that is read so surely is in that script.
_SCRIPT_SURE = 70.0


@dataclass(frozen=True, slots=True)
class SampleReading:
    """What a few lines gave when read with a language."""

    language: str
    found: Recognised
    fit: float

    @property
    def confidence(self) -> float:
        """Mean confidence of the letters, 0 to 100."""
        return self.found.confidence or 0.0

    @property
    def score(self) -> float:
        """For comparing languages: surely read, and in words of that language."""
        return self.fit + self.confidence / _POINTS

    @property
    def worth(self) -> float:
        """For comparing turns and scripts: many letters, read surely."""
        return self.found.letters * self.confidence**2 * (1.5 + max(-1.0, min(1.0, self.fit)))


class Sample:
    """Some lines of a page."""

    def __init__(self, page: Readable) -> None:
        self._page = page
        self._rows = _longest(page)
        self._readings: dict[str, Recognised] = {}

    def of_scripts(self, groups: Mapping[str, Sequence[str]], likely: str) -> SampleReading | None:
        """The best reading in the languages of any script (each likeliest first); None without lines.

        Of scripts other than the likely one only the first language is tried, until one reads better.
        """
        if not self._rows:
            return None
        best = self.best(groups[likely]) if likely in groups else None
        if best is None or best.confidence < _SCRIPT_SURE:
            firsts = [self.best(codes[:1]) for script, codes in groups.items() if script != likely]
            other = max(firsts, key=lambda reading: reading.worth, default=None)
            if other and (best is None or other.worth > best.worth):
                best = self.best(next(codes for codes in groups.values() if other.language in codes))
        return best

    def best(self, languages: Sequence[str]) -> SampleReading:
        """The reading with that language of one script, likeliest first, which suits best."""
        best: SampleReading | None = None
        left = list(languages)
        for _ in languages[:_MOST_LANGUAGES]:
            language = left.pop(0)
            found = self._reading(language)
            fit = fits(found.text, languages)
            if best is None:
                left.sort(key=lambda code: -fit[code])  # misread words still tell who is worth trying
            reading = SampleReading(language, found, fit[language])
            if best is None or reading.score > best.score:
                best = reading
            others = [value for code, value in fit.items() if code != language]
            apart = fit[language] - max(others, default=0.0)
            if reading.confidence >= _SURELY and reading.fit >= _FITTING and apart >= _APART:
                break
        assert best is not None
        return best

    def _reading(self, language: str) -> Recognised:
        if language not in self._readings:
            words = [word for row in self._rows for word in _line(self._page, row, language).words]
            self._readings[language] = Recognised(tuple(words), (0,) if words else ())
        return self._readings[language]


def by_script(languages: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Languages by their script, both in the order given; those of an unknown script count as Latin."""
    groups: dict[str, list[str]] = {}
    for code in languages:
        groups.setdefault(script_of(code) or "Latin", []).append(code)
    return {script: tuple(codes) for script, codes in groups.items()}


def _line(page: Readable, row: Box, language: str) -> Recognised:
    left, top, right, bottom = row
    strip: Pixels = page.pixels[top:bottom, left:right]
    found = read(strip, (language,), page.dpi, Layout.LINE)
    return found if found.words else read(resized(strip, _AGAIN), (language,), page.dpi, Layout.LINE)


def _longest(page: Readable) -> list[Box]:
    rows = sorted(page.rows, key=lambda row: row[0] - row[2])
    chosen: list[Box] = []
    marks = 0.0
    for row in rows[:_MOST_LINES]:
        chosen.append(row)
        height = page.lettering.height * page.enlarged
        marks += (row[2] - row[0]) / height
        if marks >= _ENOUGH_MARKS:
            break
    return chosen
