"""A page that was read, as proposers see it."""

from dataclasses import dataclass
from functools import cached_property

from interviewprep.domain.dates import FoundDate, find_dates
from interviewprep.domain.pages import Word
from interviewprep.domain.proposals import Finding
from interviewprep.recognition.proposers.laid_text import LaidText


@dataclass(frozen=True, kw_only=True)
class ReadPage:
    """A page as proposers see it.

    `text` is the text in lines, `words` its words with their places (pixels of the page as it is seen);
    `languages` those it was read in, likeliest first; `number` counts pages of the document from 1;
    `names` are people known in the case; `zone` is what the machine-readable zone gave.
    """

    text: str
    words: tuple[Word, ...] = ()
    languages: tuple[str, ...] = ()
    number: int = 1
    names: tuple[str, ...] = ()
    zone: tuple[Finding, ...] = ()

    @cached_property
    def laid(self) -> LaidText:
        """The text cut into lines and tokens; worked out once for all proposers."""
        return LaidText(self.text, self.words)

    @cached_property
    def dates(self) -> tuple[FoundDate, ...]:
        """The dates written on the page, in the order of the text."""
        return tuple(find_dates(self.text))
