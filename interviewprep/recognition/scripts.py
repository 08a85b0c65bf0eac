"""Which languages a page is read with."""

from collections.abc import Sequence

from interviewprep.domain.errors import ReaderMissing
from interviewprep.domain.languages import LANGUAGES, script_of

_ORDER = {language.code: rank for rank, language in enumerate(LANGUAGES)}


def _rank(code: str) -> int:
    return _ORDER.get(code, len(_ORDER))


def usable_languages(wanted: Sequence[str], installed: Sequence[str]) -> tuple[str, ...]:
    """Those wanted that are installed, in the order wanted; all that are installed for none wanted.

    Tesseract leans to the first of several: unasked, they come in the order of the table of languages.

    ReaderMissing (`languages` = those wanted) when nothing is left.
    """
    usable = tuple(code for code in wanted if code in installed)
    if not wanted:
        usable = tuple(sorted(installed, key=_rank))
    if not usable:
        raise ReaderMissing(languages=tuple(wanted))
    return usable


def of_script(languages: Sequence[str], script: str) -> tuple[str, ...]:
    """Those of one script as Tesseract names it; all of them when none is written in it."""
    return tuple(code for code in languages if script_of(code) == script) or tuple(languages)
