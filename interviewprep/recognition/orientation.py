"""Which way up a page stands and what it is written in: detected, and confirmed by reading a few lines.

Detection alone calls upright passport pages upside down (9 of 9 measured), and gives up on pages with
little text. Lines on their head or in another script never read surely (measured: mean confidence
under 72 against over 90), so a sample that reads well settles both; else all that may be is tried.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interviewprep.recognition.engine import Recognised, detect
from interviewprep.recognition.raster import Pixels, resized, turned
from interviewprep.recognition.readable import MEASURED_SIDE, Readable, readable
from interviewprep.recognition.reading import read_page
from interviewprep.recognition.sampling import Sample, SampleReading, by_script

#: A sample reads well with so many letters, so sure on the whole ...
_WELL_LETTERS, _WELL_CONFIDENCE = 30, 82.0
#: ... and below this nothing was read at all.
_NOTHING = 45.0
#: By how much another turn or script must read better before it is believed.
_BETTER = 1.25


@dataclass(frozen=True, slots=True)
class UprightReading:
    """A page as read: the turn (degrees clockwise), the languages, and words in pixels of the turned page."""

    turned: int
    languages: tuple[str, ...]
    recognised: Recognised


@dataclass(frozen=True, slots=True)
class _Standing:
    """One way in which a page may stand, ready to be read."""

    turn: int
    page: Readable
    sample: Sample


def read_upright(page: Pixels, languages: Sequence[str], turn: int | None, dpi: int) -> UprightReading:
    """Reads a grey page of `dpi` in those of the languages (likeliest first) that it is written in.

    It is turned as `turn` says, or for None in the direction in which it reads best.
    """
    standing, likely = _standing(page, languages, turn, dpi)
    language = likely.language if likely else languages[0]
    found, used = read_page(standing.page, language, list(by_script(languages).values()))
    return UprightReading(standing.turn, used, standing.page.of_page(found))


def _standing(
    page: Pixels, languages: Sequence[str], turn: int | None, dpi: int
) -> tuple[_Standing, SampleReading | None]:
    """How the page stands, and the sample that shows it: None when there is too little to tell."""
    groups = by_script(languages)
    if turn is not None and len(languages) == 1:
        return _turned(page, turn, dpi), None
    factor = 1 / max(1, round(max(page.shape) / MEASURED_SIDE))
    small = turned(resized(page, factor), turn or 0)
    detected = detect(small, max(70, round(dpi * factor)))
    first = turn if turn is not None else detected.turned if detected else 0
    best: tuple[_Standing, SampleReading] | None = None
    fallback: _Standing | None = None
    for degrees in (first,) if turn is not None else _turns(first):
        here = _turned(page, degrees, dpi)
        fallback = fallback or here
        reading = here.sample.of_scripts(groups, detected.script if detected else "")
        if reading and _reads_well(reading):
            return here, reading
        if reading and (best is None or reading.worth > best[1].worth * _BETTER):
            best = here, reading
        if degrees != first and best and best[1].confidence >= _NOTHING and degrees == (first + 180) % 360:
            break  # lines across the page were read one way or the other: they do not run down it
    assert fallback is not None
    if best is None or best[1].confidence < _NOTHING:
        upright = fallback if turn is not None or not first else _turned(page, 0, dpi)
        return upright, best[1] if best else None
    return best


def _turned(page: Pixels, degrees: int, dpi: int) -> _Standing:
    ready = readable(turned(page, degrees), dpi)
    return _Standing(degrees, ready, Sample(ready))


def _turns(first: int) -> Iterator[int]:
    for more in (0, 180, 90, 270):
        yield (first + more) % 360


def _reads_well(reading: SampleReading) -> bool:
    return reading.found.letters >= _WELL_LETTERS and reading.confidence >= _WELL_CONFIDENCE
