"""What proposers find first: on fictional papers kept aside, on those they were fitted to, and how fast."""

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from run import Figure

from interviewprep.domain.proposals import ProposalField
from interviewprep.recognition.proposing import ReadPage, propose

ROOT = Path(__file__).parents[2]
LEAST = 0.9
PAGE = 3000
MILLISECONDS = 10.0


def _first(text: str, field: ProposalField) -> str | None:
    found = [finding for finding in propose(ReadPage(text=text)) if finding.field is field]
    return max(found, key=lambda finding: finding.confidence).value if found else None


def _pages(texts: list[str]) -> list[str]:
    """The texts one after another, cut into pages: denser than papers are."""
    whole = "\n".join(texts)
    return [whole[at : at + PAGE] for at in range(0, len(whole) - PAGE, PAGE)]


def _spent(pages: list[str]) -> float:
    """Milliseconds of the processor for one page."""
    start = time.process_time()
    for page in pages:
        propose(ReadPage(text=page))
    return (time.process_time() - start) / len(pages) * 1000


def measure(folder: Path) -> Iterator[Figure]:
    """Shares of right first proposals by half, the languages of those kept aside, and the time for a page."""
    sys.path.insert(0, str(ROOT))
    from tests.recognition.fictional_texts import HELD_OUT, TUNED, FictionalText, texts
    from tests.recognition.test_propose_dates import edtf

    measures: dict[str, tuple[ProposalField, Callable[[FictionalText], str]]] = {
        "categories": (ProposalField.CATEGORY, lambda paper: paper.category),
        "issue dates": (ProposalField.ISSUE_DATE, lambda paper: edtf(paper.issued)),
    }
    for half, papers in ((name, texts(name)) for name in (HELD_OUT, TUNED)):
        for name, (field, truth) in measures.items():
            scored = [(p, _first(p.text, field) == truth(p)) for p in papers if truth(p)]
            right = sum(ok for _, ok in scored)
            by = {p.language: [ok for q, ok in scored if q.language == p.language] for p, _ in scored}
            tongues = ", ".join(f"{tongue} {sum(ok)}/{len(ok)}" for tongue, ok in sorted(by.items()))
            share = right / len(scored)
            words = f"{share:.0%} ({right} of {len(scored)}: {tongues})"
            yield Figure(f"{name}, {half} papers", words, f"at least {LEAST:.0%}", share >= LEAST)
    pages = _pages([paper.text for half in (HELD_OUT, TUNED) for paper in texts(half)])
    _spent(pages)
    spent = min(_spent(pages) for _ in range(3))
    yield Figure(
        f"proposals for {PAGE} characters",
        f"{spent:.1f} ms",
        f"under {MILLISECONDS:.0f} ms",
        spent < MILLISECONDS,
    )
