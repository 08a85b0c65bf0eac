"""Papers the applicant does not have, as records of their own."""

from typing import Any

from interviewprep.domain.changes import Action, Changes, Edit, Subject
from interviewprep.domain.documents import Category
from interviewprep.domain.identifiers import new_id, now
from interviewprep.domain.missing import MISSING_FIELDS, MissingPaper
from interviewprep.storage import history, missing_papers
from interviewprep.storage.case_file import CaseFile


def all_missing(case: CaseFile) -> list[MissingPaper]:
    """Every paper marked as missing, in the order of the official list."""
    order = {category: place for place, category in enumerate(Category)}
    return sorted(missing_papers.all_papers(case), key=lambda paper: order[paper.category])


def add_missing(case: CaseFile, category: Category, **fields: Any) -> tuple[MissingPaper, Changes]:
    """Say that a paper of this category is missing; fields as in `MISSING_FIELDS`."""
    _expect(fields)
    moment = now()
    paper = MissingPaper(id=new_id(), created=moment, modified=moment, category=category, **fields)
    with case.transaction():
        missing_papers.insert(case, paper)
        history.record_creation(case, Action.ADD_MISSING, Subject.MISSING, [paper.id])
    return paper, Changes(Action.ADD_MISSING, missing=frozenset({paper.id}))


def edit_missing(case: CaseFile, paper_id: str, **fields: Any) -> Changes:
    """Change what is said about a missing paper."""
    _expect(fields)
    return history.apply(case, Action.EDIT_MISSING, [Edit(Subject.MISSING, paper_id, fields)])


def remove_missing(case: CaseFile, paper_id: str) -> Changes:
    """Take the statement back, for instance because the paper was found."""
    edit = Edit(Subject.MISSING, paper_id, {"removed": now()})
    return history.apply(case, Action.REMOVE_MISSING, [edit])


def _expect(fields: dict[str, Any]) -> None:
    """ValueError for a field that nobody may edit: a bug in the caller."""
    if unknown := fields.keys() - MISSING_FIELDS:
        raise ValueError(f"not editable: {sorted(unknown)}")
