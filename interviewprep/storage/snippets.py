"""Where the words of a search stand in the real text.

The index knows folded text only. Folding a whole page again for every hit would cost more than the
search, so a folded word becomes a regular expression over the real text: each letter a class of all
the letters that fold to it, with whatever folding drops allowed in between.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import islice

from interviewprep.domain.folding import fold

Mark = tuple[int, int]

#: About how many characters a snippet has.
SNIPPET_LENGTH = 160
_MARKS_PER_WORD = 40
_TOKEN = re.compile(r"[^\W_]+")
# Latin, Greek, Cyrillic, Arabic, Indic and further alphabets; letter-like signs; presentation forms and
# full-width letters. A letter elsewhere stands for itself.
_BLOCKS = (range(0x20, 0x2C00), range(0xA640, 0xA700), range(0xFB00, 0xFF00), range(0xFF00, 0xFFE0))


def query_words(query: str) -> tuple[str, ...]:
    """The folded words of a search, without those that hold no letter and no digit."""
    folded = fold(query.replace("\0", " "))
    return tuple(dict.fromkeys(word for word in folded.split() if _TOKEN.search(word)))


def find_marks(text: str, words: Iterable[str]) -> list[Mark]:
    """Where words of the text begin with one of the folded words, as (start, end), in order."""
    found: set[Mark] = set()
    for word in words:
        marks = list(islice(_marks(text, word), _MARKS_PER_WORD))
        found.update(marks or islice(_marks_of_ligatures(text, word), _MARKS_PER_WORD))
    return _merged(sorted(found))


def snippet(text: str, words: Sequence[str]) -> tuple[str, tuple[Mark, ...]]:
    """A line of the text around the place where most of the words are, and the marks in that line."""
    marks = find_marks(text, words)
    start, end = _window(text, marks)
    prefix, suffix = "… " if start else "", " …" if end < len(text) else ""
    line = "".join(" " if c.isspace() or c == "\0" else c for c in text[start:end])
    shift = len(prefix) - start
    inside = tuple((a + shift, b + shift) for a, b in marks if a >= start and b <= end)
    return prefix + line + suffix, inside


def _window(text: str, marks: Sequence[Mark]) -> Mark:
    """The part of the text to show: the one that holds most marks, begun and ended between words."""
    if not marks:
        return 0, _at_gap(text, min(SNIPPET_LENGTH, len(text)), forward=True)
    reach = SNIPPET_LENGTH // 2
    best = max(marks, key=lambda mark: sum(1 for m in marks if mark[0] <= m[0] < mark[0] + reach))
    start = max(0, best[0] - reach // 2)
    end = min(len(text), max(start + SNIPPET_LENGTH, best[1]))
    start = max(0, min(start, end - SNIPPET_LENGTH))
    start = _at_gap(text, start, forward=False) if start else 0
    return start, _at_gap(text, end, forward=True)


def _at_gap(text: str, position: int, *, forward: bool) -> int:
    """The next end (or last beginning) of a word near a position."""
    for step in range(20):
        at = position + step if forward else position - step
        if at <= 0 or at >= len(text):
            return max(0, min(at, len(text)))
        if text[at if forward else at - 1].isspace():
            return at
    return position


def _marks(text: str, word: str) -> Iterable[Mark]:
    pattern = _pattern(word)
    for match in pattern.finditer(text):
        before = match.start() - 1
        while before >= 0 and text[before] in _dropped():
            before -= 1
        if before < 0 or not text[before].isalnum():
            yield match.span()


def _marks_of_ligatures(text: str, word: str) -> Iterable[Mark]:
    """The slow way, for letters that fold to several: fold word by word."""
    token = _TOKEN.findall(word)[0]
    for match in re.finditer(r"\S+", text):
        if any(part.startswith(token) for part in _TOKEN.findall(fold(match[0]))):
            yield match.span()


def _merged(marks: list[Mark]) -> list[Mark]:
    merged: list[Mark] = []
    for start, end in marks:
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


@lru_cache(256)
def _pattern(word: str) -> re.Pattern[str]:
    dropped = f"[{re.escape(''.join(sorted(_dropped())))}]*"
    tokens = ("".join(f"{_class_of(c)}{dropped}" for c in token) for token in _TOKEN.findall(word))
    return re.compile(r"[\W_]+".join(tokens))


def _class_of(char: str) -> str:
    letters = _variants().get(char, "") + char
    return f"[{re.escape(''.join(dict.fromkeys(letters)))}]"


@cache
def _variants() -> dict[str, str]:
    """For each folded letter all the letters that fold to it."""
    variants: dict[str, str] = {}
    for block in _BLOCKS:
        for code in block:
            char = chr(code)
            folded = fold(char)
            if len(folded) == 1 and folded != char:
                variants[folded] = variants.get(folded, "") + char
    return variants


@cache
def _dropped() -> frozenset[str]:
    """What folding drops: marks and format characters."""
    chars = (chr(code) for block in _BLOCKS for code in block)
    return frozenset(c for c in chars if unicodedata.category(c) in ("Mn", "Cf") or c == "ـ")
