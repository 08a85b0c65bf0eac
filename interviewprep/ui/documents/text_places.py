"""Which word on the picture a place in the text stands for, and the other way round."""

from bisect import bisect_right
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import accumulate

from interviewprep.domain.pages import Word


class TextPlaces:
    """A text laid over the recognised words in reading order.

    Places in the text are counted as QTextCursor does, in UTF-16 units.
    """

    def __init__(self, text: str, words: Sequence[Word]) -> None:
        self._spans = _spans(text)
        self._starts = [start for start, _end in self._spans]
        self._word_of = _matched(text.split(), [word.text for word in words])
        self._token_of: dict[int, int] = {}
        for token, word in enumerate(self._word_of):
            if word is not None:
                self._token_of.setdefault(word, token)

    def word_at(self, position: int) -> int | None:
        """The word on the picture at a place of the text; None between words and for words of one's own."""
        token = bisect_right(self._starts, position) - 1
        if token < 0 or position > self._spans[token][1]:
            return None
        return self._word_of[token]

    def span_of(self, word: int) -> tuple[int, int] | None:
        """Beginning and end of the text of a word on the picture; None where the text has it no longer."""
        token = self._token_of.get(word)
        return None if token is None else self._spans[token]


def _spans(text: str) -> list[tuple[int, int]]:
    """Beginning and end of each part of `text.split()`, in UTF-16 units."""
    units = [0, *accumulate(2 if char > "\uffff" else 1 for char in text)]
    spans: list[tuple[int, int]] = []
    at = 0
    for token in text.split():
        start = text.index(token, at)
        at = start + len(token)
        spans.append((units[start], units[at]))
    return spans


def _matched(tokens: list[str], words: list[str]) -> list[int | None]:
    """For each token the word it stands for: equal ones first, those put in their place one to one."""
    if tokens == words:
        return list(range(len(tokens)))
    found: list[int | None] = [None] * len(tokens)
    matcher = SequenceMatcher(None, words, tokens, autojunk=False)
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag in ("equal", "replace"):
            for offset in range(new_end - new_start):
                found[new_start + offset] = min(start + offset, end - 1)
    return found
