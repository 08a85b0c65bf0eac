"""The words looked for in one document: where they stand and which of them is next."""

from collections.abc import Sequence
from dataclasses import dataclass

from interviewprep.domain.pages import Page, Word
from interviewprep.ui.documents import word_selection


@dataclass(slots=True)
class FoundWords:
    """Words looked for, and the place reached among those of the page shown.

    `indexes` are the found words of that page in reading order, `at` the place in `indexes`.
    """

    words: tuple[str, ...] = ()
    indexes: tuple[int, ...] = ()
    at: int = 0

    @property
    def current(self) -> int | None:
        """The word reached, None where this page has none."""
        return self.indexes[self.at] if self.indexes else None

    def find_in(self, words: Sequence[Word], from_end: bool = False) -> None:
        """Look through the words of a page; start at its last found word when coming from behind."""
        self.indexes = tuple(word_selection.found_words(words, self.words))
        self.at = len(self.indexes) - 1 if from_end and self.indexes else 0

    def step(self, direction: int) -> bool:
        """Go to the next (1) or previous (-1) word of the page; False where there is none."""
        if not 0 <= self.at + direction < len(self.indexes):
            return False
        self.at += direction
        return True

    def other_page(self, pages: Sequence[Page], number: int, direction: int) -> int | None:
        """The next page in that direction, round the end, whose text has such a word; None where none has."""
        count = len(pages)
        for distance in range(1, count + 1):
            page = pages[(number - 1 + direction * distance) % count]
            if word_selection.holds_any(page.text, self.words):
                return page.number
        return None
