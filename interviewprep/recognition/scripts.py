"""Which languages a page may be read with."""

from collections.abc import Iterable, Sequence

from interviewprep.domain.errors import ReaderMissing
from interviewprep.domain.languages import LANGUAGES, find_language

_ORDER = {language.code: rank for rank, language in enumerate(LANGUAGES)}


def usable_languages(
    wanted: Sequence[str], preferred: Sequence[str], installed: Sequence[str], scripts: Sequence[str] = ()
) -> tuple[str, ...]:
    """What pages are read with, likeliest first, out of what is installed.

    Those wanted, in their order; unasked all that are installed and in the table of languages, preferred
    ones first. In the place of one that is not installed comes what the table names instead of it;
    `scripts` are the installed data of whole scripts (`script/Arabic`).

    ReaderMissing (`languages` = those wanted) when nothing is left.
    """
    there = (*installed, *scripts)
    usable = list(_with_substitutes(wanted or preferred, there))
    if not wanted:
        usable += [code for code in _ORDER if code in installed and code not in usable]
        usable = usable or sorted(installed)
    if not usable:
        raise ReaderMissing(languages=tuple(wanted))
    return tuple(usable)


def substitutes(key: str, there: Sequence[str]) -> tuple[str, ...]:
    """What a language is read with: itself where it is there, else what the table names instead, else ()."""
    if key in there:
        return (key,)
    language = find_language(key)
    for choice in language.instead if language else ():
        codes = tuple(choice.split("+"))
        if all(code in there for code in codes):
            return codes
    return ()


def _with_substitutes(keys: Iterable[str], there: Sequence[str]) -> Iterable[str]:
    return dict.fromkeys(code for key in keys for code in substitutes(key, there))
