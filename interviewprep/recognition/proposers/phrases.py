"""Phrases looked for in the tokens of a page, whatever the inflection and with a letter read wrongly."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from rapidfuzz.distance import Levenshtein

from interviewprep.recognition.proposers.laid_text import LaidText, Token, token_texts

Meaning = TypeVar("Meaning")

#: A word of so many letters is still known with one of them wrong, a long one with two.
_TOLERANT, _TOLERANT_ARABIC, _VERY_TOLERANT = 7, 6, 10
#: Errors are looked for where the first letters agree but for one.
_BEGINNING = 5
_WRONG_LETTER = 0.85
#: A stem of fewer letters does not say which word a token is.
_TELLING = 3
#: The article and what is written together with it.
_ARTICLES = ("وال", "بال", "لل", "ال", "و", "ب")


@dataclass(frozen=True, slots=True)
class Match(Generic[Meaning]):
    """A phrase found: tokens `first` to `last` (exclusive), what it means, how well it agrees (to 1)."""

    first: int
    last: int
    meaning: Meaning
    quality: float


class Phrasebook(Generic[Meaning]):
    """Phrases with a meaning each; a star in a phrase ends the stem of a word."""

    def __init__(self, phrases: Iterable[tuple[str, Meaning]]) -> None:
        self._numbers: dict[str, int] = {}
        # by the first word, then by the second (None for a phrase of one word): few are left to compare
        self._following: dict[int, dict[int | None, list[tuple[tuple[int, ...], Meaning]]]] = {}
        for phrase, meaning in phrases:
            numbers = tuple(self._numbers.setdefault(word, len(self._numbers)) for word in _words(phrase))
            if numbers:
                by_second = self._following.setdefault(numbers[0], {})
                by_second.setdefault(numbers[1] if numbers[1:] else None, []).append((numbers, meaning))
        self._stems = {word[:-1]: n for word, n in self._numbers.items() if word.endswith("*")}
        self._whole = {word: n for word, n in self._numbers.items() if not word.endswith("*")}
        self._lengths = sorted({len(stem) for stem in self._stems})
        self._near = self._neighbourhoods()
        self._known = lru_cache(maxsize=20_000)(self._look_up)
        self._found: WeakKeyDictionary[LaidText, list[Match[Meaning]]] = WeakKeyDictionary()

    def find(self, page: LaidText) -> list[Match[Meaning]]:
        """Every phrase on the page, in the order of the text; several proposers may ask for the same page."""
        if page not in self._found:
            self._found[page] = self._look_for(page)
        return self._found[page]

    def _look_for(self, page: LaidText) -> list[Match[Meaning]]:
        known = [self._known(token.text) for token in page.tokens]
        found: list[Match[Meaning]] = []
        for at, numbers in enumerate(known):
            seconds = (None, *known[at + 1]) if at + 1 < len(known) else (None,)
            for number in numbers:
                by_second = self._following.get(number)
                if by_second is None:
                    continue
                for second in seconds:
                    for phrase, meaning in by_second.get(second, ()):
                        quality = _quality(known, page.tokens, at, phrase)
                        if quality:
                            found.append(Match(at, at + len(phrase), meaning, quality))
        return found

    def _look_up(self, text: str) -> dict[int, float]:
        """The numbers of the words that a token may be, with how well it agrees."""
        found: dict[int, float] = {}
        longest = 0
        for form in _forms(text):
            if (number := self._whole.get(form)) is not None:
                found[number] = 1.0
                longest = len(form)
            for length in self._lengths:
                if length > len(form):
                    break
                if (number := self._stems.get(form[:length])) is not None:
                    found[number] = 1.0
                    longest = max(longest, length)
        return found if longest >= _TELLING else self._nearly(text) | found

    def _nearly(self, text: str) -> dict[int, float]:
        found: dict[int, float] = {}
        for form in _forms(text):
            if len(form) < _least(form) or any(char.isdigit() for char in form):
                continue
            for word in {word for key in _keys(form) for word in self._near.get(key, ())}:
                if _is_near(form, word):
                    found[self._numbers[word]] = _WRONG_LETTER
        return found

    def _neighbourhoods(self) -> dict[str, list[str]]:
        near: dict[str, list[str]] = defaultdict(list)
        for word in self._numbers:
            stem = word.rstrip("*")
            if len(stem) >= _least(stem):
                for key in _keys(stem):
                    near[key].append(word)
        return dict(near)


def without_nested(matches: Sequence[Match[Meaning]]) -> list[Match[Meaning]]:
    """The matches that do not lie inside a longer one: a decision on refusal is not any decision."""
    longest: dict[int, int] = {}
    for match in matches:
        longest[match.first] = max(longest.get(match.first, 0), match.last)
    reached: dict[int, int] = {}
    farthest = 0
    for first in sorted(longest):
        reached[first] = farthest
        farthest = max(farthest, longest[first])
    return [m for m in matches if m.last == longest[m.first] and m.last > reached[m.first]]


def _quality(
    known: Sequence[dict[int, float]], tokens: Sequence[Token], at: int, phrase: tuple[int, ...]
) -> float:
    """How well the tokens from `at` agree with a phrase (0: not); it may run over the end of one line."""
    if at + len(phrase) > len(known) or tokens[at + len(phrase) - 1].line - tokens[at].line > 1:
        return 0.0
    worst = 1.0
    for token, number in zip(known[at : at + len(phrase)], phrase, strict=True):
        quality = token.get(number)
        if quality is None:
            return 0.0
        worst = min(worst, quality)
    return worst


def _words(phrase: str) -> tuple[str, ...]:
    words = []
    for part in phrase.split():
        texts = token_texts(part)
        if texts:
            words += texts[:-1]
            words.append(texts[-1] + ("*" if part.endswith("*") else ""))
    return tuple(words)


@lru_cache(maxsize=20_000)
def _forms(text: str) -> tuple[str, ...]:
    """The word as it stands and, in Arabic script, without what is written together with it."""
    if not text or not "\u0600" <= text[0] <= "\u06ff":
        return (text,)
    bare = {text[len(article) :] for article in _ARTICLES if text.startswith(article)}
    return (text, *sorted(form for form in bare if len(form) > 2))


def _least(text: str) -> int:
    return _TOLERANT_ARABIC if "\u0600" <= text[:1] <= "\u06ff" else _TOLERANT


def _keys(text: str) -> set[str]:
    """The beginning of a word, and what is left of it without any one letter."""
    head = text[:_BEGINNING]
    return {head} | {head[:i] + head[i + 1 :] for i in range(len(head))}


def _is_near(form: str, word: str) -> bool:
    """Whether a token is a word of a phrase (or begins with its stem) but for a letter or two."""
    allowed = 2 if len(word.rstrip("*")) >= _VERY_TOLERANT else 1
    if not word.endswith("*"):
        return bool(Levenshtein.distance(form, word, score_cutoff=allowed) <= allowed)
    stem = word[:-1]
    lengths = range(max(1, len(stem) - 1), len(stem) + 2)
    return any(Levenshtein.distance(form[:n], stem, score_cutoff=allowed) <= allowed for n in lengths)
