"""Letters and digits that look alike, told apart by what the same zone shows where only one may stand.

Whether a round mark is an O or a 0 depends on the typeface. A zone brings its own examples: among the
digits of a date it can only be a 0, in a name only an O. Where the networks take one for the other among
these examples they are not believed in the document number either.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from interviewprep.domain.mrz import CHARACTERS, Sort
from interviewprep.recognition.zone_letters import Floats

#: A digit and the letter that looks like it.
_TWINS = (("0", "O"), ("0", "Q"), ("0", "D"), ("1", "I"), ("5", "S"), ("8", "B"), ("2", "Z"), ("6", "G"))
_DIGITS = (Sort.DIGIT, Sort.DIGIT_OR_FILLER)
_LETTERS = (Sort.LETTER, Sort.LETTER_OR_FILLER)
#: A twin with this share of the likelihood of both is a doubt.
_UNSURE = 0.04
#: Examples of one twin must be so much more like a cell (correlation) than those of the other to decide.
_CLEARLY = 0.015
#: So many examples of a digit show how much they differ among themselves.
_FEWEST = 3
_DECIDED = 0.98


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of a zone, line after line.

    What may stand in each, likelihoods, and the pictures as unit vectors.
    """

    sorts: Sequence[Sort]
    likelihoods: Floats
    pictures: Floats


def with_twins_told(cells: Cells) -> Floats:
    """The likelihoods; where letters and digits may both stand, as the zone's own examples show."""
    told = cells.likelihoods.copy()
    free = np.array([sort is Sort.ANY for sort in cells.sorts])
    for digit, letter in _TWINS:
        d, letter_at = CHARACTERS.index(digit), CHARACTERS.index(letter)
        digits = _examples(cells, _DIGITS, d, letter_at)
        letters = _examples(cells, _LETTERS, letter_at, d)
        wanted = free & np.isin(cells.likelihoods.argmax(axis=1), (d, letter_at))
        confused = _confused(cells.likelihoods[digits], d, letter_at)
        confused |= _confused(cells.likelihoods[letters], letter_at, d)
        for at in np.flatnonzero(wanted):
            pair = cells.likelihoods[at, [d, letter_at]]
            if not confused and pair.min() < _UNSURE * pair.sum():
                continue
            share = _share(cells.pictures, int(at), digits, letters)
            if share is not None:
                told[at, d], told[at, letter_at] = share * pair.sum(), (1 - share) * pair.sum()
    return told


def are_twins(one: str, other: str) -> bool:
    """Whether two characters are a letter and a digit that look alike."""
    return (one, other) in _TWINS or (other, one) in _TWINS


def _examples(cells: Cells, sorts: Sequence[Sort], meant: int, twin: int) -> npt.NDArray[np.int64]:
    """Cells where of the two only `meant` may stand and one of them was read."""
    there = np.array([sort in sorts for sort in cells.sorts])
    return np.flatnonzero(there & np.isin(cells.likelihoods.argmax(axis=1), (meant, twin)))


def _confused(likelihoods: Floats, meant: int, twin: int) -> bool:
    """Whether one of these examples could not be told from its twin."""
    return bool((likelihoods[:, twin] > _UNSURE * (likelihoods[:, meant] + likelihoods[:, twin])).any())


def _share(
    pictures: Floats, at: int, digits: npt.NDArray[np.int64], letters: npt.NDArray[np.int64]
) -> float | None:
    """How likely a cell is the digit by its likeness to the examples; None where nothing can be said."""
    if not len(digits):
        return None
    like_digits = _likeness(pictures, at, digits)
    if not len(letters):
        return _DECIDED if _is_one_of(pictures, like_digits, digits) else 0.5
    difference = like_digits - _likeness(pictures, at, letters)
    if abs(difference) < _CLEARLY:
        return 0.5
    return _DECIDED if difference > 0 else 1 - _DECIDED


def _is_one_of(pictures: Floats, likeness: float, digits: npt.NDArray[np.int64]) -> bool:
    """Whether a cell is as like the digits as they are among themselves.

    Few states put letters that look like digits into their numbers, so this is not left open; were it
    wrong, the check digit would not agree.
    """
    if len(digits) < _FEWEST:
        return False
    among = [_likeness(pictures, int(one), digits[digits != one]) for one in digits]
    return likeness >= min(among)


def _likeness(pictures: Floats, at: int, examples: npt.NDArray[np.int64]) -> float:
    middle = pictures[examples].mean(axis=0)
    return float(pictures[at] @ middle / (np.linalg.norm(middle) + 1e-6))
