"""Text as dates are looked for in it: folded letter by letter, digits of every script, cut into tokens.

Folding keeps places: `Folded.places[i]` is where the i-th folded character stands in the text, so that
a date can be shown where it is written.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

# One letter for every way the same letter is written; each maps to exactly one character.
_SAME_LETTER = {
    "ё": "е", "й": "и", "ї": "і", "ў": "у", "ґ": "г",
    "ي": "ی", "ى": "ی", "ئ": "ی", "ې": "ی", "ۍ": "ی", "ك": "ک", "ګ": "گ", "أ": "ا", "إ": "ا", "آ": "ا",
    "ٱ": "ا", "ؤ": "و", "ة": "ه", "ۀ": "ه", "ھ": "ه", "ہ": "ه", "ە": "ه", "ۃ": "ه",
    "à": "a", "â": "a", "ä": "a", "á": "a", "ā": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e",
    "î": "i", "ï": "i", "í": "i", "ī": "i", "ı": "i", "İ": "i", "ô": "o", "ö": "o", "ó": "o",
    "û": "u", "ù": "u", "ü": "u", "ú": "u", "ū": "u", "ḥ": "h", "ṣ": "s", "š": "s", "ẓ": "z", "ḏ": "d",
    "ʼ": "'", "’": "'", "‘": "'", "ʿ": "'", "ʾ": "'", "`": "'", "ʻ": "'", "´": "'",
    "–": "–", "—": "–", "‒": "–", "−": "–", "‐": "-", "‑": "-",
    "،": ",", "٫": ",", "؍": "/", "⁄": "/", "∕": "/", "٪": "%", "…": ".",
    "\u200c": " ", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ",
}  # fmt: skip
_FOLD = str.maketrans(
    _SAME_LETTER
    | {letter.upper(): folded for letter, folded in _SAME_LETTER.items() if len(letter.upper()) == 1}
)
# Vowel signs, combining accents, tatweel, direction marks and soft hyphens: nothing is read from them.
_UNREAD = re.compile(
    "[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u0640\u00ad\u200b\u200d-\u200f\u202a-\u202e"
    "\u2060-\u2069\ufeff]"
)
# Those that belong to the letter before them.
_ATTACHED = re.compile("[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u0640]")


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text of `written`; `places` is None where every character stands where it stood."""

    text: str
    places: Sequence[int] | None
    written: str

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The same stretch in the text as it was written."""
        if self.places is None or start == end:
            return start, end
        stop = self.places[end - 1] + 1
        while stop < len(self.written) and _ATTACHED.match(self.written[stop]):
            stop += 1
        return self.places[start], stop


def fold_date_text(text: str) -> Folded:
    """Lower case, one form for every letter, no vowel signs; digits stay those of their script."""
    places: list[int] | None = None
    written = text
    if _UNREAD.search(text):
        places = [i for i, char in enumerate(text) if not _UNREAD.match(char)]
        text = "".join([text[i] for i in places])
    lowered = text.translate(_FOLD).lower()
    if len(lowered) != len(text):
        lowered = "".join([low if len(low := char.lower()) == 1 else char for char in text.translate(_FOLD)])
    return Folded(lowered.translate(_FOLD), places, written)


@dataclass(slots=True)
class Token:
    """A number, a word (or words that are one name) or a mark; `start` and `end` are in the folded text.

    `senses` says what a word may mean in a date. `script` of a number: "ascii", "arabic" (٠-٩),
    "persian" (۰-۹); `noisy` when a letter O was read as nought. `spaced` when space stands before it.
    """

    text: str
    start: int
    end: int
    spaced: bool
    starts_line: bool = False
    number: int | None = None
    digits: int = 0
    script: str = ""
    noisy: bool = False
    senses: dict[str, Any] = field(default_factory=dict)


_TOKEN = re.compile(
    r"(?P<number>(?<![^\W\d_])[\doо]*\d[\doо]*(?![^\W_])|\d+)"
    r"|(?P<word>[а-яёіїєґўѓ]+(?:'[а-яёіїєґў]+)+|[^\W\d_]+)"
    r"|(?P<mark>[^\w\s]|_)"
)
_ELISIONS = frozenset(("d", "l", "j", "s", "qu", "jusqu"))
_SCRIPTS = (("٠", "٩", "arabic"), ("۰", "۹", "persian"))


def cut(folded: str) -> list[Token]:
    """The tokens of folded text, without meanings."""
    tokens: list[Token] = []
    before = 0
    for match in _TOKEN.finditer(folded):
        start, end = match.span()
        starts_line = start == 0 or (start > before and "\n" in folded[before:start])
        token = Token(match[0], start, end, start == 0 or start > before, starts_line)
        before = end
        if match.lastgroup == "number":
            _read_number(token)
        elif match.lastgroup == "word":
            token.text = token.text.replace("'", "")
            if len(tokens) > 1 and _elided(tokens, token):  # d'août, l'été
                tokens.pop()
        tokens.append(token)
    return tokens


def _elided(tokens: list[Token], word: Token) -> bool:
    return (
        tokens[-1].text == "'" and tokens[-2].text in _ELISIONS and not word.spaced and not tokens[-1].spaced
    )


def _read_number(token: Token) -> None:
    figures = token.text
    if not figures.isdigit():
        figures = figures.replace("o", "0").replace("о", "0")
        token.noisy = True
    if not figures.isdecimal() or len(figures) > 9:
        return
    token.number, token.digits = int(figures), len(figures)
    token.script = "ascii"
    for first, last, script in _SCRIPTS:
        if first <= figures[-1] <= last:
            token.script = script
