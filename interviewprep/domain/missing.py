"""Papers the applicant does not have, and why."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from interviewprep.domain.dates import NO_DATE, DateStatement
from interviewprep.domain.documents import Category


class MissingReason(StrEnum):
    """Why a paper is not there."""

    CONFISCATED = "confiscated"
    DESTROYED = "destroyed"
    LOST = "lost"
    NEVER_HAD = "never_had"
    DANGEROUS = "dangerous"
    LEFT_BEHIND = "left_behind"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingPaper:
    """A paper that cannot be submitted.

    An explanation needs what is missing and why; `by_whom`, `date`, `circumstances` and `efforts`
    say who took it or how it went, when, and what was done to get it back.
    """

    id: str
    created: datetime
    modified: datetime
    category: Category
    kind: str | None = None
    what: str = ""
    reason: MissingReason | None = None
    by_whom: str = ""
    date: DateStatement = NO_DATE
    circumstances: str = ""
    efforts: str = ""
    removed: datetime | None = None

    @property
    def explained(self) -> bool:
        """Whether it says what is missing and why."""
        return bool(self.what.strip()) and self.reason is not None


MISSING_FIELDS = frozenset(
    {"category", "kind", "what", "reason", "by_whom", "date", "circumstances", "efforts"}
)
