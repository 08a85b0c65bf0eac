"""In which script a name is written, and which part of a name is what."""

import unicodedata
from collections.abc import Sequence

from interviewprep.domain.people import NamePart, NamePartRole


def script_of(text: str) -> str:
    """The script of the first letter by the first word of its Unicode name (LATIN), empty without letters."""
    letter = next((char for char in text if char.isalpha()), "")
    return unicodedata.name(letter, "").split(" ")[0] if letter else ""


def roles_of_words(text: str, parts: Sequence[NamePart]) -> list[NamePartRole | None]:
    """What each word of a name is by its parts; None for words that no part names."""
    waiting = [(word, part.role) for part in parts for word in part.text.split()]
    roles: list[NamePartRole | None] = []
    for word in text.split():
        found = next((pair for pair in waiting if pair[0] == word), None)
        if found:
            waiting.remove(found)
        roles.append(found[1] if found else None)
    return roles


def parts_of(text: str, roles: Sequence[NamePartRole | None]) -> tuple[NamePart, ...]:
    """The parts of a name from what each word is; neighbours of one role are one part."""
    parts: list[NamePart] = []
    before: NamePartRole | None = None
    for word, role in zip(text.split(), roles, strict=False):
        if role is not None:
            if role is before:
                parts[-1] = NamePart(role, f"{parts[-1].text} {word}")
            else:
                parts.append(NamePart(role, word))
        before = role
    return tuple(parts)
