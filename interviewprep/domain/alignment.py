"""Laying a corrected text over the word boxes a machine found."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from interviewprep.domain.pages import Word


def align_words(words: Sequence[Word], text: str) -> tuple[Word, ...]:
    """The words of `text`, each where the recognised word it stands for is on the page.

    Equal words keep their boxes; words put in place of others share the space of those; words
    added between get no width of their own beside the word before. Without any boxes to hold on
    to the result is empty.
    """
    tokens = text.split()
    if not words:
        return ()
    result: list[Word] = []
    matcher = SequenceMatcher(None, [w.text for w in words], tokens, autojunk=False)
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            result.extend(words[start:end])
        elif tag == "replace":
            result.extend(_share(words[start:end], tokens[new_start:new_end]))
        elif tag == "insert":
            anchor = words[start - 1] if start else words[0]
            result.extend(
                Word(token, anchor.left, anchor.top, anchor.right, anchor.bottom, anchor.line)
                for token in tokens[new_start:new_end]
            )
    return tuple(result)


def _share(old: Sequence[Word], tokens: Sequence[str]) -> list[Word]:
    """New words over the boxes of the old: one to one as far as they go, the rest on the last box."""
    placed = []
    for index, token in enumerate(tokens):
        box = old[min(index, len(old) - 1)]
        placed.append(Word(token, box.left, box.top, box.right, box.bottom, box.line))
    return placed
