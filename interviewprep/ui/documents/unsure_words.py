"""Words the computer is not sure of: which they are, why, and the way from one to the next."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from interviewprep.domain.pages import Word

#: Words read with less confidence (0 to 100) are marked.
SURE_FROM = 60.0


class Doubt(StrEnum):
    """Why a word is marked."""

    FAINT = "faint"
    TWO_READINGS = "two_readings"


def doubt_about(word: Word) -> Doubt | None:
    """Why a word may be wrong; None where the computer is sure of it."""
    if word.other:
        return Doubt.TWO_READINGS
    return Doubt.FAINT if word.confidence < SURE_FROM else None


def unsure_words(words: Sequence[Word]) -> dict[int, Doubt]:
    """The doubtful words by their place in reading order."""
    doubts = ((index, doubt_about(word)) for index, word in enumerate(words))
    return {index: doubt for index, doubt in doubts if doubt is not None}


@dataclass(slots=True)
class UnsureWords:
    """The doubtful words of the page shown, and the place in reading order reached among them.

    A word that was reached and then corrected is doubtful no longer, but the way goes on from it.
    """

    doubts: dict[int, Doubt] = field(default_factory=dict)
    reached: int | None = None

    @property
    def current(self) -> int | None:
        """The doubtful word reached."""
        return self.reached if self.reached in self.doubts else None

    @property
    def number(self) -> int:
        """Which of them is reached, from 1; 0 where none is."""
        return 0 if self.current is None else list(self.doubts).index(self.current) + 1

    def step(self, direction: int) -> int | None:
        """Go to the next (1) or previous (-1) one, round the end; None where there is none."""
        order = sorted(self.doubts)
        at = self.reached
        if not order:
            self.reached = None
        elif at is None:
            self.reached = order[0 if direction > 0 else -1]
        elif direction > 0:
            self.reached = next((index for index in order if index > at), order[0])
        else:
            self.reached = next((index for index in reversed(order) if index < at), order[-1])
        return self.reached
