"""Reading a page upright: the direction Tesseract detects, confirmed by how well the page reads.

Detection alone calls upright passport pages upside down (9 of 9 measured), and gives up on pages
with little text. Text that stands on its head never reads well (measured: mean confidence under 72
against over 90), so a page that reads well is upright; any other is read both ways.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from interviewprep.recognition.engine import Recognised, detect
from interviewprep.recognition.raster import Pixels, resized, turned
from interviewprep.recognition.reading import read_page
from interviewprep.recognition.scripts import of_script

#: A page with so many letters that Tesseract is sure of, and of which it is sure on the whole, reads well.
_WELL_LETTERS = 40
_WELL_CONFIDENCE = 80.0
#: With fewer letters both ways the quarter turns are tried as well; with fewer in all, nothing is turned.
_FEW_LETTERS = 20
#: By how much another turn must read better before it is believed.
_BETTER = 1.25

#: About the longer side in pixels at which turns are detected and compared: half of A4 at 300 dpi.
_REDUCED_SIDE = 1754


@dataclass(frozen=True, slots=True)
class UprightReading:
    """A page as read: the turn (degrees clockwise), the languages, and words in pixels of the turned page."""

    turned: int
    languages: tuple[str, ...]
    recognised: Recognised


def read_upright(
    page: Pixels, languages: tuple[str, ...], narrow: bool, turn: int | None, dpi: int
) -> UprightReading:
    """Reads a grey page of `dpi` as `turn` says, or for None in the direction in which it reads best.

    With `narrow` the languages are narrowed to those of the script that is detected.
    """
    factor = 1 / max(1, round(max(page.shape) / _REDUCED_SIDE))
    small, small_dpi = resized(page, factor), max(70, round(dpi * factor))
    detected = detect(turned(small, turn or 0), small_dpi) if narrow else None
    chosen = of_script(languages, detected.script) if detected else languages
    if turn is not None:
        return UprightReading(turn, chosen, read_page(turned(page, turn), chosen, dpi))
    first = detected.turned if detected else 0
    reading = _read_turned(page, first, chosen, dpi)
    if reads_well(reading.recognised):
        return reading
    if not narrow and (detected := detect(small, small_dpi)):
        first = detected.turned
    best = _best_turn(small, languages, (first, reading.turned), small_dpi)
    if best == reading.turned and chosen == languages:
        return reading
    again = _read_turned(page, best, languages, dpi)
    same = best == reading.turned and again.recognised.worth <= reading.recognised.worth
    return reading if same else again


def reads_well(recognised: Recognised) -> bool:
    """Whether this can only be a page that stands upright."""
    sure = recognised.sure_letters >= _WELL_LETTERS
    return sure and (recognised.confidence or 0.0) >= _WELL_CONFIDENCE


def _read_turned(page: Pixels, turn: int, languages: tuple[str, ...], dpi: int) -> UprightReading:
    """Reads the page turned; once more where its lines run down it, since upright reads better."""
    found = read_page(turned(page, turn), languages, dpi)
    if found.sideways:
        turn = (turn + found.sideways) % 360
        found = read_page(turned(page, turn), languages, dpi)
    return UprightReading(turn, languages, found)


def _best_turn(small: Pixels, languages: Sequence[str], likely: tuple[int, ...], dpi: int) -> int:
    """The turn whose reading has most letters that Tesseract is sure of; of close ones the likeliest.

    Reading a page also finds lines that run down it, so two opposite turns mostly cover all four.
    """
    scores: dict[int, float] = {}
    sure = 0
    for turn in dict.fromkeys((turn + more) % 360 for more in (0, 180, 90, 270) for turn in likely):
        if sure >= _FEW_LETTERS and len(scores) > 1:
            break
        found = read_page(turned(small, turn), languages, dpi)
        at = (turn + found.sideways) % 360
        scores[at] = max(scores.get(at, 0.0), found.worth)
        sure = max(sure, found.sure_letters)
        if reads_well(found):
            return at
    if sure < _FEW_LETTERS:
        return 0  # a picture without text: specks that look like letters say nothing about its turn
    best = max(scores, key=lambda turn: scores[turn])
    for preferred in likely:
        if scores[best] <= _BETTER * scores.get(preferred, 0.0):
            return preferred
    return best
