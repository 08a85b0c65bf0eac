"""What every text part of a bundle knows while it is laid out."""

from collections.abc import Mapping
from dataclasses import dataclass

from interviewprep.bundle.plan import BundleOptions, Exhibit, Plan
from interviewprep.bundle.wording import Wording
from interviewprep.domain.case import CaseInfo

COVER, INDEX, MISSING, ORIGINALS, MANIFEST = "cover", "index", "missing", "originals", "manifest"


@dataclass(frozen=True, slots=True)
class Contents:
    """The plan with its words and the numbers of the pages where its parts begin.

    `numbers` maps a document's id, or the name of a text part, to the number of its first page;
    `page_count` counts all pages of the bundle.
    """

    info: CaseInfo
    options: BundleOptions
    plan: Plan
    wording: Wording
    numbers: Mapping[str, int]
    page_count: int

    def page_range(self, exhibit: Exhibit) -> str:
        """The numbers of an exhibit's pages: 12 or 12–14."""
        first = self.numbers[exhibit.document.id]
        last = first + len(exhibit.pages) - 1
        return str(first) if last == first else f"{first}–{last}"
