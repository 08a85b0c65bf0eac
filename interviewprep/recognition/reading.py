"""Reading a page that stands upright: as a whole, and once more where lines were lost or read badly."""

import re
from collections.abc import Sequence
from dataclasses import replace

from interviewprep.domain.languages import is_right_to_left, script_of
from interviewprep.recognition.columns import heading_first, in_reading_order
from interviewprep.recognition.digits import checked_numbers
from interviewprep.recognition.doubtful import (
    Row,
    doubtful_rows,
    read_again,
    second_language,
)
from interviewprep.recognition.engine import Recognised, read
from interviewprep.recognition.readable import FEW_MARKS, Readable

#: More lines than these are not lines but the texture of a table or a cloth.
_MOST_LINES = 60
#: Languages that are written with Persian ye and kaf.
_PERSIAN_LETTERS = frozenset({"fas", "urd"})
_YE_AND_KAF = str.maketrans("يك", "یک")
#: With fewer letters in such words a script does not stand on the page.
_SOME_LETTERS = 4
#: Words of at least three letters of a script.
_SCRIPT_WORDS = {
    "Latin": re.compile("[A-Za-zÀ-ɏ]{3,}"),
    "Cyrillic": re.compile("[Ѐ-ӿ]{3,}"),
    "Arabic": re.compile("[ء-ۓ]{3,}"),
}


def read_page(
    page: Readable, language: str, groups: Sequence[Sequence[str]] = (), settled: bool = False
) -> tuple[Recognised, tuple[str, ...]]:
    """The text of a page in pixels of `page.pixels`, and the languages it was read with, its own first.

    Lines that do not read well in `language` are tried in those of other scripts: `groups` are the
    languages of each script, likeliest first. Unless that is `settled`, a page more of which reads well
    in another script is read in that one.
    """
    found = read(page.pixels, (language,), page.dpi)
    doubtful = _doubtful(page, found)
    others = [group for group in groups if language not in group]
    second = second_language(page, doubtful, language, others) if doubtful else None
    found = read_again(page, found, doubtful, language, second)
    if second and not settled and _letters(found, second) > _letters(found, language):
        return read_page(page, second, groups, settled=True)
    found = checked_numbers(page.pixels, found, language)
    if is_right_to_left(language):
        found = in_reading_order(_spelled(found, language), page.lettering.height * page.enlarged)
    else:
        found = heading_first(found)
    used = (language, second) if second and _letters(found, second) >= _SOME_LETTERS else (language,)
    return found, used


def _letters(found: Recognised, language: str) -> int:
    """How many letters of the script of a language stand in words of a reading."""
    words = _SCRIPT_WORDS.get(script_of(language) or "Latin")
    return sum(map(len, words.findall(found.text))) if words else 0


def _spelled(found: Recognised, language: str) -> Recognised:
    """Ye and kaf as the language writes them: the data of several know the Arabic letters too."""
    if language not in _PERSIAN_LETTERS:
        return found
    words = tuple(replace(word, text=word.text.translate(_YE_AND_KAF)) for word in found.words)
    return Recognised(words, found.paragraphs)


def _doubtful(page: Readable, found: Recognised) -> list[Row]:
    rows = doubtful_rows(page, found) if page.lettering.count >= FEW_MARKS else []
    return rows if len(rows) <= _MOST_LINES else []
