"""Which language a short text is in, from the commonest words of each and the letters it has.

Statistical guessers need a sentence without mistakes; a paper gives three lines in which the machine
misread an accent or two. Small words survive that: every fourth word of running text is among them.
"""

import re
import unicodedata
from collections.abc import Iterable

from interviewprep.recognition.language_words import LETTERS, WORDS

#: A common word says as much as three letters of the language's own, or one letter it does not have.
_WORD, _OWN_LETTER, _FOREIGN_LETTER = 3.0, 1.0, 3.0
#: What the article says: in every fifth Arabic word, hardly ever in Persian ones.
_ARTICLE = 1.5
_TOKEN = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)?")
_SAME = str.maketrans(
    {
        "ي": "ی",
        "ى": "ی",
        "ك": "ک",
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ة": "ه",
        "ۀ": "ه",
        "ʼ": "'",
        "’": "'",
        "ё": "е",
    }
)
_MARK = re.compile("[\u0300-\u036f\u064b-\u065f\u0670\u0640\u200c]")
_LATIN = re.compile("[a-zà-ɏ]")
#: So much better a language must fit than the next one to be sure of it.
_CLEARLY = 0.25


def folded(word: str) -> str:
    """A word as the tables have it: small letters, Latin ones without accents, Arabic ones of one sort."""
    word = word.casefold().replace("ı", "i").replace("i̇", "i")
    if _LATIN.match(word):
        word = unicodedata.normalize("NFD", word).replace("ə", "e")
    return _MARK.sub("", word.translate(_SAME))


def fits(text: str, codes: Iterable[str]) -> dict[str, float]:
    """How well a text fits each language (Tesseract codes): about 1 for running text, 0 and less for none.

    Languages that the tables do not have fit with 0.
    """
    words = _TOKEN.findall(text)
    plain = [folded(word) for word in words]
    letters = "".join(words).casefold()
    return {code: _fit(plain, letters, code) for code in codes}


def clear(found: dict[str, float]) -> str | None:
    """The language that fits clearly better than all others, None when there is none."""
    if not found:
        return None
    first, *rest = sorted(found, key=lambda code: -found[code])
    if found[first] <= _CLEARLY or (rest and found[first] - found[rest[0]] < _CLEARLY):
        return None
    return first


def _fit(words: list[str], letters: str, code: str) -> float:
    if not words:
        return 0.0
    own, foreign = LETTERS.get(code, ("", ""))
    common = _FOLDED.get(code, frozenset())
    said = _WORD * sum(word in common for word in words)
    said += _OWN_LETTER * sum(letters.count(letter) for letter in own)
    said -= _FOREIGN_LETTER * sum(letters.count(letter) for letter in foreign)
    if code == "ara":
        said += _ARTICLE * sum(word.startswith("ال") and len(word) > 3 for word in words)
    return said / len(words)


_FOLDED = {code: frozenset(map(folded, words)) for code, words in WORDS.items()}
