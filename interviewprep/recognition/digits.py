"""Numbers on a page read a second time, figure by figure: a confident wrong date is the worst result.

Where both readings agree the number stands. Where they do not, the better one is the word's text, the
other is kept beside it (`Word.other`), and the confidence goes down so that a person looks at it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from interviewprep.domain.languages import is_right_to_left
from interviewprep.domain.pages import Word
from interviewprep.recognition.digit_shapes import MARKS, Told, tell
from interviewprep.recognition.engine import Recognised
from interviewprep.recognition.raster import Pixels

#: A number of so many figures at least is read again where Tesseract knows the digits ...
_FIGURES = 2
#: ... and to so many figures; more are no number.
_MOST_FIGURES = 24
#: Shapes told so surely overrule Tesseract; told less surely than that they are no second reading.
_SURE, _UNSURE = 0.93, 0.5
#: Tesseract's data for Arabic do not know the Arabic digits: there shapes overrule it sooner.
_SURE_EASTERN = 0.6
#: Confidence of a number on which the readings disagree: under what counts as read.
_DISPUTED = 55.0
#: Confidence of one on which they agree, at least.
_AGREED = 80.0
#: Around a word, as a share of its height, for what Tesseract cut off; figures of one number are not
#: further apart than the second share.
_BEYOND, _APART = 1.5, 0.3

_WEST = {
    ord(sign): str(value) for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹") for value, sign in enumerate(digits)
}
_PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
_ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_CORE = re.compile(r"\d(?:[\d/.\-]*\d)?")
_LETTER = re.compile(r"[^\W\d_]{2}")


@dataclass(frozen=True, slots=True)
class _Number:
    """What Tesseract made of a number in a word: signs before and after, and the number in Western digits."""

    before: str
    core: str
    after: str


def checked_numbers(page: Pixels, found: Recognised, language: str) -> Recognised:
    """The reading with its numbers compared to what their shapes tell; boxes are pixels of `page`."""
    words = [
        _checked(page, word, found.words, language) if _is_number(word, language) else word
        for word in found.words
    ]
    return Recognised(tuple(words), found.paragraphs)


def _is_number(word: Word, language: str) -> bool:
    digits = sum(map(str.isdigit, word.text))
    if len(word.text) > _MOST_FIGURES:
        return False
    if is_right_to_left(language):
        return bool(digits and not _LETTER.search(word.text)) or word.confidence < _DISPUTED
    return digits >= _FIGURES and not _LETTER.search(word.text)


def _checked(page: Pixels, word: Word, words: Sequence[Word], language: str) -> Word:
    eastern = is_right_to_left(language)
    told = _told(page, word, words, eastern)
    if told is None:
        return word
    number = _parts(word.text)
    if number is None or (eastern and _LETTER.search(word.text)):
        return _unexpected(word, told, language)
    if eastern and word.confidence < _DISPUTED and len(told.text) != len(word.text):
        number = _Number("", number.core, "")  # what Tesseract saw around the number is not there
    text = _number_of(told, number, eastern)
    if text is None or not any(map(str.isdigit, text)):
        return word
    if told.system == "western" and len(text) != len(number.core) and word.confidence >= _AGREED:
        return word  # figures that touch are told as one; Tesseract knows these digits well
    shaped = number.before + _digits(text, told, language) + number.after
    if text == number.core:
        sure = max(word.confidence, _AGREED) if told.sure >= _SURE else word.confidence
        return replace(word, text=shaped, confidence=sure)
    if told.sure < _UNSURE:
        sure = min(word.confidence, _DISPUTED) if told.system != "western" else word.confidence
        return replace(word, confidence=sure)
    if told.sure >= (_SURE_EASTERN if eastern and told.system != "western" else _SURE):
        return replace(word, text=shaped, other=word.text, confidence=min(word.confidence, _DISPUTED))
    return replace(word, other=shaped, confidence=min(word.confidence, _DISPUTED))


def _unexpected(word: Word, told: Told, language: str) -> Word:
    """A word that Tesseract took for letters and whose shapes are surely digits; 1 and 0 may be letters."""
    figures = told.text.strip(MARKS)
    if told.sure < _SURE or len(figures) < _FIGURES or not set(figures.translate(_WEST)) - set("01" + MARKS):
        return word
    text = _digits(figures.translate(_WEST), told, language)
    return replace(word, text=text, other=word.text, confidence=min(word.confidence, _DISPUTED))


def _parts(text: str) -> _Number | None:
    """The number in a word: from its first digit to the last."""
    western = text.translate(_WEST)
    places = [place for place, sign in enumerate(western) if sign.isdigit()]
    if not places:
        return None
    first, last = places[0], places[-1] + 1
    return _Number(western[:first], western[first:last], western[last:])


def _number_of(told: Told, number: _Number, eastern: bool) -> str | None:
    """The figures told without the signs around the number, which are told as figures too."""
    figures = told.text.translate(_WEST)
    before, after = len(number.before.replace(" ", "")), len(number.after.replace(" ", ""))
    left, right = (after, before) if eastern else (before, after)
    whole = len(figures) == left + len(number.core) + right
    inner = figures[left : len(figures) - right] if whole else figures
    core = _CORE.search(inner.strip(MARKS))
    text = core[0] if core else None
    if text and told.system == "arabic" and "-" in text:
        return "-".join(reversed(text.split("-")))  # a hyphen between Arabic digits turns them round (UAX #9)
    return text


def _digits(western: str, told: Told, language: str) -> str:
    """A number in the digits that stand on the page."""
    if told.system == "western":
        return western
    return western.translate(_ARABIC if language == "ara" else _PERSIAN)


def _told(page: Pixels, word: Word, words: Sequence[Word], eastern: bool) -> Told | None:
    height = word.bottom - word.top
    reach = round(_BEYOND * height) if eastern else round(0.2 * height)
    near = [other for other in words if other.line == word.line and other is not word]
    left = max([0, word.left - reach, *(one.right for one in near if one.right <= word.left + 2)])
    right = min(
        [page.shape[1], word.right + reach, *(one.left for one in near if one.left >= word.right - 2)]
    )
    top, bottom = (
        max(0, word.top - round(0.15 * height)),
        min(page.shape[0], word.bottom + round(0.15 * height)),
    )
    strip = page[top:bottom, left:right]
    if min(strip.shape) < 4:
        return None
    return tell(strip, (word.left - left, word.right - left), _APART)
