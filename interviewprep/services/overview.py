"""What is ready and what is not, on one page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from interviewprep.domain.case import CategoryStanding, ExportRecord, category_standings
from interviewprep.domain.documents import Document
from interviewprep.domain.kinds import kind_spec
from interviewprep.domain.pages import Page, PageSide, PageState
from interviewprep.services import backup, chronology, confirming, fears
from interviewprep.services.snapshot import snapshot
from interviewprep.storage.case_file import CaseFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """The state of the case.

    `to_confirm` counts proposals that wait, one for each field, `documents_to_confirm` the documents
    that have any; `hard_to_read` those with a hint about their pictures or a side that is missing.
    `fears_open` counts fears with neither evidence nor an explanation.
    `new_since_export` counts documents of the bundle that the last export did not hold;
    `backup_reminder` is True when no copy was kept elsewhere for a week or ever.
    """

    standings: tuple[CategoryStanding, ...]
    documents: int
    uncategorised: int
    pages_total: int
    pages_pending: int
    pages_failed: int
    to_confirm: int
    documents_to_confirm: int
    hard_to_read: int
    events: int
    fears: int
    fears_open: int
    last_export: ExportRecord | None
    new_since_export: int
    last_backup: datetime | None
    backup_reminder: bool


def overview(case: CaseFile) -> Overview:
    """The state of the case as the Overview shows it."""
    whole = snapshot(case)
    states = [page.state for pages in whole.pages.values() for page in pages]
    last = max(whole.exports, key=lambda export: export.created, default=None)
    given = set(last.document_ids) if last else set()
    waiting = confirming.counts(case, whole.documents)
    events, supports = _story(case, whole.documents)
    return Overview(
        standings=category_standings(whole),
        documents=len(whole.documents),
        uncategorised=sum(1 for d in whole.documents if d.category is None),
        pages_total=len(states),
        pages_pending=states.count(PageState.PENDING),
        pages_failed=states.count(PageState.FAILED),
        to_confirm=sum(waiting.values()),
        documents_to_confirm=len(waiting),
        hard_to_read=sum(_hard_to_read(d, whole.pages.get(d.id, ())) for d in whole.documents),
        events=events,
        fears=len(supports),
        fears_open=sum(1 for support in supports if support.open),
        last_export=last,
        new_since_export=sum(1 for d in whole.documents if d.in_bundle and d.id not in given) if last else 0,
        last_backup=backup.last_backup(case),
        backup_reminder=bool(whole.documents) and backup.reminder_due(case, date.today()),
    )


def _story(case: CaseFile, documents: Sequence[Document]) -> tuple[int, list[fears.Support]]:
    """How many events there are, and how each fear stands."""
    with case.reading():
        events = chronology.events(case)
        present = {document.id for document in documents}
        sources = fears.country_sources(case)
        rows = fears.evidence_matrix(fears.fears(case), events, sources, present)
    return len(events), list(fears.supports(rows).values())


def _hard_to_read(document: Document, pages: Sequence[Page]) -> bool:
    """Whether a hint stands by the document; whether pages look alike is left to its form."""
    two_sided = document.kind is not None and kind_spec(document.kind).two_sided
    second_side_missing = two_sided and len(pages) == 1 and pages[0].side is not PageSide.BACK
    return second_side_missing or any(page.hints for page in pages)
