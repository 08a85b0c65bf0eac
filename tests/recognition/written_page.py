"""Pages for proposers: texts laid out as a reader would give them, each word with a box."""

from collections.abc import Sequence

from interviewprep.domain.pages import Word
from interviewprep.domain.proposals import Finding, ProposalField
from interviewprep.recognition.proposing import ReadPage, propose

HEIGHT, LETTER = 20, 10


def page_of(text: str, *, number: int = 1, names: tuple[str, ...] = (), tall: Sequence[int] = ()) -> ReadPage:
    """The text with a box for each word: lines 40 pixels apart, letters 10 wide, `tall` lines doubled."""
    words: list[Word] = []
    lines = [line for line in text.split("\n") if line.strip()]
    for row, line in enumerate(lines):
        left, height = 0, HEIGHT * (2 if row in tall else 1)
        for part in line.split():
            right = left + LETTER * len(part)
            words.append(Word(part, left, 40 * row, right, 40 * row + height, row))
            left = right + LETTER
    return ReadPage(text=text, words=tuple(words), number=number, names=names)


def proposed(page: ReadPage | str, field: ProposalField) -> list[Finding]:
    """What is proposed for one field, best first."""
    page = page if isinstance(page, ReadPage) else page_of(page)
    return sorted((one for one in propose(page) if one.field is field), key=lambda one: -one.confidence)


def first(page: ReadPage | str, field: ProposalField) -> str | None:
    """The value proposed first."""
    found = proposed(page, field)
    return found[0].value if found else None
