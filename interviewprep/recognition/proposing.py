"""From a page that was read to findings: each proposer looks for one sort of thing."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from interviewprep.domain.proposals import Finding
from interviewprep.recognition.proposers import dates, issuers, kinds, numbers, people, titles
from interviewprep.recognition.read_page import ReadPage

__all__ = ["PROPOSERS", "Proposer", "ReadPage", "propose"]

Proposer = Callable[[ReadPage], Iterable[Finding]]

#: In the order in which they are asked; further ones are added here.
PROPOSERS: tuple[Proposer, ...] = (
    kinds.propose,
    titles.propose,
    dates.propose,
    numbers.propose,
    issuers.propose,
    people.propose,
)


def propose(page: ReadPage) -> tuple[Finding, ...]:
    """All that the proposers find on a page, what the machine-readable zone gave included."""
    found = page.zone + tuple(finding for proposer in PROPOSERS for finding in proposer(page))
    return tuple(replace(finding, confidence=round(finding.confidence, 3)) for finding in found)
