"""The words by which papers and their parts are known, from the plain files in `resources/reading`."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from interviewprep.domain.documents import Category
from interviewprep.domain.kinds import kind_spec
from interviewprep.recognition.proposers.phrases import Phrasebook
from interviewprep.resources import path


class Evidence(StrEnum):
    """How much a phrase says about what a paper is; see kinds.toml."""

    TITLE = "titles"
    STRONG = "strong"
    WORD = "words"


@dataclass(frozen=True, slots=True)
class KindMark:
    """What a phrase speaks for: a kind, or a whole category where `kind` is empty."""

    evidence: Evidence
    category: Category
    kind: str
    phrase: str


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase that says what stands beside it: its group in cues.toml and the phrase itself."""

    group: str
    phrase: str


def _load(name: str) -> dict[str, Any]:
    with path("reading", name).open("rb") as file:
        return tomllib.load(file)


@cache
def kind_marks() -> Phrasebook[KindMark]:
    """All phrases that tell kinds and categories apart; KeyError for a kind that does not exist."""
    return Phrasebook(_kind_phrases())


def _kind_phrases() -> Iterator[tuple[str, KindMark]]:
    table = _load("kinds.toml")
    for code, parts in table.pop("category").items():
        yield from _marks("", Category(code), parts)
    for code, parts in table.items():
        yield from _marks(code, kind_spec(code).category, parts)


def _marks(kind: str, category: Category, parts: dict[str, Any]) -> Iterator[tuple[str, KindMark]]:
    for evidence, by_language in parts.items():
        for phrase in {phrase: None for phrases in by_language.values() for phrase in phrases}:
            yield phrase, KindMark(Evidence(evidence), category, kind, phrase)


@cache
def cues(section: str) -> Phrasebook[Cue]:
    """The phrases of one section of cues.toml; KeyError when there is no such section."""
    return Phrasebook(
        (phrase, Cue(group, phrase))
        for group, by_language in _load("cues.toml")[section].items()
        for phrase in {phrase: None for phrases in by_language.values() for phrase in phrases}
    )
