"""Fears of return: from whom, what, why, and what supports each."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from interviewprep.domain.dates import NO_DATE, DateStatement
from interviewprep.domain.events import Citation


class Ground(StrEnum):
    """Why: the five of article 1A(2) of the 1951 Convention, then those of complementary protection."""

    RACE = "race"
    RELIGION = "religion"
    NATIONALITY = "nationality"
    SOCIAL_GROUP = "social_group"
    POLITICAL_OPINION = "political_opinion"
    DEATH_PENALTY = "death_penalty"
    TORTURE = "torture"
    ARMED_CONFLICT = "armed_conflict"


CONVENTION_GROUNDS = (
    Ground.RACE,
    Ground.RELIGION,
    Ground.NATIONALITY,
    Ground.SOCIAL_GROUP,
    Ground.POLITICAL_OPINION,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fear:
    """One fear of return.

    `own_words` are exactly the applicant's, in `own_language` (a BCP 47 tag), beside the lawyer's
    `wording`. `persecutors` are people of the case, `from_whom` says it in words. `protection` tells whether
    the state was asked for protection or why not, `relocation` why living elsewhere in the country
    is no way out, `still_true` how it stands today. `event_ids` are what happened, `citations` the pages,
    `source_ids` the country information that support it; `unproven_because` stands in for evidence.
    """

    id: str
    created: datetime
    modified: datetime
    title: str = ""
    own_words: str = ""
    own_language: str = ""
    wording: str = ""
    from_whom: str = ""
    persecutors: tuple[str, ...] = ()
    harm: str = ""
    grounds: tuple[Ground, ...] = ()
    reasons: str = ""
    since: DateStatement = NO_DATE
    how_known: str = ""
    protection: str = ""
    relocation: str = ""
    still_true: str = ""
    event_ids: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    source_ids: tuple[str, ...] = ()
    unproven_because: str = ""
    sensitive: bool = False
    notes: str = ""
    position: int = 0
    removed: datetime | None = None


FEAR_FIELDS = frozenset(
    {
        "title",
        "own_words",
        "own_language",
        "wording",
        "from_whom",
        "persecutors",
        "harm",
        "grounds",
        "reasons",
        "since",
        "how_known",
        "protection",
        "relocation",
        "still_true",
        "event_ids",
        "citations",
        "source_ids",
        "unproven_because",
        "sensitive",
        "notes",
        "position",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CountrySource:
    """Country information: what is cited, and where its copy is kept (a document of the case)."""

    id: str
    created: datetime
    modified: datetime
    publisher: str = ""
    title: str = ""
    published: DateStatement = NO_DATE
    pages: str = ""
    address: str = ""
    accessed: DateStatement = NO_DATE
    language: str = ""
    passage: str = ""
    document_id: str | None = None
    notes: str = ""
    position: int = 0
    removed: datetime | None = None


COUNTRY_SOURCE_FIELDS = frozenset(
    {
        "publisher",
        "title",
        "published",
        "pages",
        "address",
        "accessed",
        "language",
        "passage",
        "document_id",
        "notes",
        "position",
    }
)
