"""The fictional case that shows the finished work."""

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from interviewprep import resources
from interviewprep.domain.changes import Changes
from interviewprep.domain.dates import read_date
from interviewprep.domain.documents import Category, DocumentForm
from interviewprep.domain.missing import MissingReason
from interviewprep.domain.progress import ProgressCallback, no_progress
from interviewprep.jobs.pool import WorkerPool
from interviewprep.services import case as cases
from interviewprep.services import intake, missing, review
from interviewprep.services.example_story import tell
from interviewprep.storage.case_file import CaseFile

_DATES = ("issue_date", "expiry_date", "date")
_ENUMS: Mapping[str, Callable[[str], object]] = {
    "category": Category,
    "form": DocumentForm,
    "reason": MissingReason,
    "languages": tuple,
}


def create_example(
    path: Path, passphrase: str, pool: WorkerPool, progress: ProgressCallback = no_progress
) -> CaseFile:
    """A new case at `path` with the example papers and their story, the pages still to be read.

    Raises what `services.case.create_case` raises.
    """
    folder = resources.path("example")
    plan = tomllib.loads((folder / "case.toml").read_text(encoding="utf-8"))
    about = {key: _value(key, value) for key, value in plan["case"].items()}
    case = cases.create_case(path, passphrase, name=str(about.pop("name")))
    cases.edit_info(case, **about)
    entries = plan["documents"]
    job = intake.Intake(case, pool, progress=progress)
    report = intake.import_files(job, [folder / "papers" / entry["file"] for entry in entries])
    if report.refused:
        raise report.refused[0]
    for identifier, entry in zip(report.imported, entries, strict=True):
        _describe(case, identifier, entry)
    for entry in plan.get("missing", []):
        fields = {key: _value(key, value) for key, value in entry.items()}
        missing.add_missing(case, fields.pop("category"), **fields)
    story = tomllib.loads((folder / "story.toml").read_text(encoding="utf-8"))
    files = dict(zip((entry["file"] for entry in entries), report.imported, strict=True))
    tell(case, story, files)
    return case


def _describe(case: CaseFile, identifier: str, entry: dict[str, Any]) -> Changes:
    fields = {key: _value(key, value) for key, value in entry.items() if key != "file"}
    return review.edit_documents(case, [identifier], **fields)


def _value(key: str, value: Any) -> Any:
    if key in _DATES:
        return read_date(value)
    return _ENUMS[key](value) if key in _ENUMS else value
