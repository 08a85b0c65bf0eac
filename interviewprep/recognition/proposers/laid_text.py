"""The text of a page as lines and tokens, and where each of them stands on the page."""

import re
import statistics
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from interviewprep.domain.folding import fold
from interviewprep.domain.pages import Word
from interviewprep.domain.proposals import Box

#: Letters and digits with the marks that belong to them (accents, harakat, joiners); № is a word too.
_TOKEN = re.compile(r"№|[^\W_](?:[^\W_]|[\u0300-\u036f\u064b-\u065f\u0670\u0640\u200c\u200d])*")
_CHUNK = re.compile(r"\S+")
#: So many letters standing alone are one spaced word: П Р И Г О В О Р.
_SPACED_LETTERS = 4
_ALIKE = dict(zip("abceghkmnoprtuxy3", "авседнкмпоргтихуз", strict=True))
_TO_CYRILLIC = str.maketrans({latin: cyrillic for latin, cyrillic in _ALIKE.items() if latin not in "ghnru"})
#: Persian letters that a reader of Arabic takes for their Arabic neighbours.
_TO_ARABIC = str.maketrans("گچژ", "کجز")
_TO_LATIN = str.maketrans({cyrillic: latin for latin, cyrillic in _ALIKE.items() if latin in "aceopxy"})


@dataclass(frozen=True, slots=True)
class Token:
    """A word or number of the text: `text` is folded, `start` and `end` are offsets into the page's text."""

    text: str
    start: int
    end: int
    line: int


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not empty: offsets, tokens (`first` to `last`, exclusive), place, height of its letters.

    `top` is the share of the page's lines above it; `box` is None and `height` 0 where no words are known.
    """

    start: int
    end: int
    text: str
    first: int
    last: int
    top: float
    box: Box | None
    height: float


class LaidText:
    """A page's text cut into lines and tokens and laid over the words it was read from."""

    def __init__(self, text: str, words: Sequence[Word] = ()) -> None:
        self.text = text
        self._words, self._starts = _placed(text, words)
        spans = [match.span() for match in re.finditer(r"[^\n]+", text) if match[0].strip()]
        self.tokens: tuple[Token, ...] = tuple(
            token for number, span in enumerate(spans) for token in _tokens(text, *span, number)
        )
        self._token_starts = [token.start for token in self.tokens]
        self.lines: tuple[Line, ...] = tuple(self._line(n, span, len(spans)) for n, span in enumerate(spans))
        self._line_starts = [line.start for line in self.lines]
        heights = [line.height for line in self.lines if line.height]
        #: Usual height of the letters in pixels, 0 where it is not known.
        self.height = statistics.median(heights) if heights else 0.0

    def _line(self, number: int, span: tuple[int, int], count: int) -> Line:
        start, end = span
        words = self.words(start, end)
        high = [word.bottom - word.top for word in words if len(word.text) > 1]
        return Line(
            start,
            end,
            self.text[start:end].strip(),
            self.token_at(start),
            self.token_at(end),
            number / count,
            _around(words),
            statistics.median(high) if high else 0.0,
        )

    def token_at(self, offset: int) -> int:
        """The number of the first token that does not begin before an offset."""
        return bisect_right(self._token_starts, offset - 1)

    def line_at(self, offset: int) -> int:
        """The number of the line an offset stands in (the one before it for an empty line)."""
        return max(0, bisect_right(self._line_starts, offset) - 1)

    def words(self, start: int, end: int) -> list[Word]:
        """The words of which some part lies between two offsets."""
        first = bisect_right(self._starts, start) - 1
        found = []
        for index in range(max(0, first), len(self._starts)):
            at = self._starts[index]
            if at >= end:
                break
            if at + len(self._words[index].text) > start:
                found.append(self._words[index])
        return found

    def box(self, start: int, end: int) -> Box | None:
        """The place on the page of what stands between two offsets, None where it is not known."""
        return _around(self.words(start, end))

    def sureness(self, start: int, end: int) -> float:
        """How far the words between two offsets can be believed, 0 to 1: the worst of them counts."""
        worst = 1.0
        for word in self.words(start, end):
            if word.other:
                worst = min(worst, 0.4)
            elif word.confidence < _DOUBTFUL:
                worst = min(worst, 0.4 + 0.6 * word.confidence / _DOUBTFUL)
        return worst


_DOUBTFUL = 70.0


def _around(words: Sequence[Word]) -> Box | None:
    if not words:
        return None
    return Box(
        min(word.left for word in words),
        min(word.top for word in words),
        max(word.right for word in words),
        max(word.bottom for word in words),
    )


def _placed(text: str, words: Sequence[Word]) -> tuple[list[Word], list[int]]:
    """The words that stand in the text, in its order, and the offset of each.

    Text and words come from one reading, so they run side by side; a word without a place, or a piece
    of text without a word, is stepped over.
    """
    found: list[Word] = []
    starts: list[int] = []
    at = 0
    for chunk in _CHUNK.finditer(text):
        for step in range(at, min(at + 4, len(words))):
            if words[step].text == chunk[0]:
                found.append(words[step])
                starts.append(chunk.start())
                at = step + 1
                break
    return found, starts


def _tokens(text: str, start: int, end: int, line: int) -> Iterator[Token]:
    spaced: list[re.Match[str]] = []
    for match in _TOKEN.finditer(text, start, end):
        if len(match[0]) == 1 and match[0].isalpha():
            spaced.append(match)
            continue
        yield from _spaced(spaced, line)
        spaced = []
        yield Token(folded_word(match[0]), match.start(), match.end(), line)
    yield from _spaced(spaced, line)


def _spaced(letters: Sequence["re.Match[str]"], line: int) -> Iterator[Token]:
    """Letters standing alone: one word where there are many, else a token each."""
    if len(letters) >= _SPACED_LETTERS:
        text = folded_word("".join(letter[0] for letter in letters))
        yield Token(text, letters[0].start(), letters[-1].end(), line)
        return
    for letter in letters:
        yield Token(folded_word(letter[0]), letter.start(), letter.end(), line)


def token_texts(text: str) -> list[str]:
    """The folded tokens of a short text."""
    return [folded_word(match[0]) for match in _TOKEN.finditer(text)]


@lru_cache(maxsize=20_000)
def folded_word(word: str) -> str:
    """A word folded; letters of another script that look the same are taken for those of the word's own."""
    folded = fold(word).translate(_TO_ARABIC)
    cyrillic = sum("а" <= char <= "я" or char in "іѓђєјљњћџ" for char in folded)
    latin = sum("a" <= char <= "z" for char in folded)
    if cyrillic and latin:
        return folded.translate(_TO_CYRILLIC if cyrillic >= latin else _TO_LATIN)
    return folded
