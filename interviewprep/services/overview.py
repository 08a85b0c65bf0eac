"""What is ready and what is not, on one page."""

from dataclasses import dataclass
from datetime import date, datetime

from interviewprep.domain.case import CategoryStanding, ExportRecord, category_standings
from interviewprep.domain.pages import PageState
from interviewprep.services import backup
from interviewprep.services.snapshot import snapshot
from interviewprep.storage.case_file import CaseFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """The state of the case.

    `new_since_export` counts documents of the bundle that the last export did not hold;
    `backup_reminder` is True when no copy was kept elsewhere for a week or ever.
    """

    standings: tuple[CategoryStanding, ...]
    documents: int
    uncategorised: int
    pages_total: int
    pages_pending: int
    pages_failed: int
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
    return Overview(
        standings=category_standings(whole),
        documents=len(whole.documents),
        uncategorised=sum(1 for d in whole.documents if d.category is None),
        pages_total=len(states),
        pages_pending=states.count(PageState.PENDING),
        pages_failed=states.count(PageState.FAILED),
        last_export=last,
        new_since_export=sum(1 for d in whole.documents if d.in_bundle and d.id not in given) if last else 0,
        last_backup=backup.last_backup(case),
        backup_reminder=bool(whole.documents) and backup.reminder_due(case, date.today()),
    )
