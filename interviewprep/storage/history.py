"""Every edit with the values before and after it, so that it can be undone and redone, also tomorrow.

An edit keeps only the fields it touched. Undo puts those back and leaves alone what was stored since,
by a person or by the machine.
"""

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import peewee

from interviewprep.domain.case import CASE_FIELDS
from interviewprep.domain.changes import STORY, Action, Changes, Edit, HistoryState, Subject
from interviewprep.domain.documents import EDITABLE_FIELDS
from interviewprep.domain.errors import NoSuchRecord
from interviewprep.domain.events import EVENT_FIELDS
from interviewprep.domain.fears import COUNTRY_SOURCE_FIELDS, FEAR_FIELDS
from interviewprep.domain.identifiers import now
from interviewprep.domain.missing import MISSING_FIELDS
from interviewprep.domain.pages import PageState, turn_size
from interviewprep.domain.people import KINSHIP_FIELDS, PERSON_FIELDS
from interviewprep.storage import orphans, rows, search_index, story_rows, words
from interviewprep.storage.case_file import CaseFile
from interviewprep.storage.database import CaseDatabase

# How a page is seen follows from `turned`; whoever passes width and height is right by construction.
_DERIVED_PAGE_FIELDS = frozenset({"width", "height"})
_PAGE_FIELDS = frozenset(
    {"turned", "turned_by_person", "treatment", "treated_by_person", "covers"}
    | {"state", "failure", "text", "text_source", "verified", "languages"}
    | {"document_id", "number", "side", "removed"}
)

Raw = dict[str, Any]


@dataclass(frozen=True)
class _Table:
    """Which rows a subject's edits go to, and which fields they may touch."""

    row: type[peewee.Model]
    fields: Collection[str]

    @property
    def name(self) -> str:
        return str(self.row._meta.table_name)


_TABLES: Mapping[Subject, _Table] = {
    Subject.CASE: _Table(rows.CaseInfoRow, CASE_FIELDS),
    Subject.DOCUMENT: _Table(rows.DocumentRow, EDITABLE_FIELDS | {"removed"}),
    Subject.PAGE: _Table(rows.PageRow, _PAGE_FIELDS),
    Subject.PROPOSAL: _Table(rows.ProposalRow, {"rejected"}),
    Subject.MISSING: _Table(rows.MissingPaperRow, MISSING_FIELDS | {"removed"}),
    Subject.PERSON: _Table(story_rows.PersonRow, PERSON_FIELDS | {"removed"}),
    Subject.KINSHIP: _Table(story_rows.KinshipRow, KINSHIP_FIELDS | {"removed"}),
    Subject.EVENT: _Table(story_rows.EventRow, EVENT_FIELDS | {"removed"}),
    Subject.FEAR: _Table(story_rows.FearRow, FEAR_FIELDS | {"removed"}),
    Subject.COUNTRY_SOURCE: _Table(story_rows.CountrySourceRow, COUNTRY_SOURCE_FIELDS | {"removed"}),
}


def apply(
    case: CaseFile, action: Action, edits: Sequence[Edit], created: Sequence[tuple[Subject, str]] = ()
) -> Changes:
    """Write new values and remember the old ones under one action; what could be redone is forgotten.

    Records that were `created` for it go into the bin when the action is undone. Edits that change
    nothing leave no trace. NoSuchRecord; ValueError for a field nobody edits.
    """
    changes = Changes(action)
    with case.transaction():
        step = None
        for subject, record_id in created:
            step = step or _begin_step(case.database, action)
            _add_entry(case.database, step, subject, record_id, *_creation())
        for edit in edits:
            before, after = _delta(case.database, edit)
            if not after:
                continue
            step = step or _begin_step(case.database, action)
            _add_entry(case.database, step, edit.subject, edit.id, before, after)
            changes |= _write(case.database, edit.subject, edit.id, after)
    return changes


def record_creation(
    case: CaseFile, action: Action, subject: Subject, ids: Sequence[str], join: int | None = None
) -> int:
    """Remember that records were made; undo puts them into the bin, redo takes them out.

    Returns the step of the history. Given as `join` later, what is made then belongs to the same
    step, unless something else was done in between.
    """
    with case.transaction():
        newest = case.database.value("SELECT row FROM history_step ORDER BY row DESC LIMIT 1")
        last = case.database.value(_LAST_DONE)
        step = join if join is not None and join == newest == last else _begin_step(case.database, action)
        for record_id in ids:
            _add_entry(case.database, step, subject, record_id, *_creation())
    return step


def _creation() -> tuple[Raw, Raw]:
    """The values before and after of a record that was made: it lay in the bin, so to speak."""
    return {"removed": now().isoformat()}, {"removed": None}


def undo(case: CaseFile) -> Changes | None:
    """Take the last action back; None when there is none."""
    return _travel(case, _LAST_DONE, undone=True)


def redo(case: CaseFile) -> Changes | None:
    """Do the action again that was undone last; None when there is none."""
    return _travel(case, _FIRST_UNDONE, undone=False)


def state(case: CaseFile) -> HistoryState:
    """What undo and redo would do."""
    with case.reading():
        last, first = (case.database.run(sql).fetchone() for sql in (_LAST_DONE, _FIRST_UNDONE))
    return HistoryState(last and Action(last[1]), first and Action(first[1]))


_LAST_DONE = "SELECT row, action FROM history_step WHERE NOT undone ORDER BY row DESC LIMIT 1"
_FIRST_UNDONE = "SELECT row, action FROM history_step WHERE undone ORDER BY row LIMIT 1"


def _travel(case: CaseFile, which: str, *, undone: bool) -> Changes | None:
    with case.transaction():
        database = case.database
        found = database.run(which).fetchone()
        if found is None:
            return None
        step, action = found
        column, order = ("before", "DESC") if undone else ("after", "ASC")
        entries = database.run(
            f"SELECT subject, record_id, {column} FROM history_entry WHERE step = ? ORDER BY row {order}",
            (step,),
        ).fetchall()
        changes = Changes(Action(action))
        for subject, record_id, values in entries:
            changes |= _write(database, Subject(subject), record_id, json.loads(values))
        database.run("UPDATE history_step SET undone = ? WHERE row = ?", (undone, step))
    return changes


def _delta(database: CaseDatabase, edit: Edit) -> tuple[Raw, Raw]:
    """Raw values before and after, of the fields that differ; nothing when none does."""
    table = _TABLES[edit.subject]
    values = dict(edit.values)
    if edit.subject is Subject.PAGE:
        values = {name: value for name, value in values.items() if name not in _DERIVED_PAGE_FIELDS}
        if "state" in values:
            values.setdefault("failure", None)
    if unknown := values.keys() - set(table.fields):
        raise ValueError(f"not editable: {sorted(unknown)}")
    if not values:
        return {}, {}
    after = rows.raw_values(table.row, values)
    found = database.run(f"SELECT {', '.join(after)} FROM {table.name} WHERE id = ?", (edit.id,)).fetchone()
    if found is None:
        raise NoSuchRecord(id=edit.id)
    before = dict(zip(after, found, strict=True))
    differing = {name for name in after if before[name] != after[name]}
    # Where a page goes back into the queue that counts even if it has not left it yet: whatever is
    # read until the undo was read from the page as it stood in between.
    kept = differing | ({"state"} & after.keys() if differing else set())
    return {n: before[n] for n in kept}, {n: after[n] for n in kept}


def _begin_step(database: CaseDatabase, action: Action) -> int:
    database.run("DELETE FROM history_step WHERE undone")
    sql = "INSERT INTO history_step (action, created) VALUES (?, ?)"
    return int(database.run(sql, (action.value, now().isoformat())).lastrowid)


def _add_entry(
    database: CaseDatabase, step: int, subject: Subject, record_id: str, before: Raw, after: Raw
) -> None:
    database.run(
        "INSERT INTO history_entry (step, subject, record_id, before, after) VALUES (?, ?, ?, ?, ?)",
        (step, subject.value, record_id, *(json.dumps(v, ensure_ascii=False) for v in (before, after))),
    )


def _write(database: CaseDatabase, subject: Subject, record_id: str, values: Raw) -> Changes:
    """Set raw values of one record, with all that follows from them."""
    columns = dict(values)
    former: frozenset[str] = frozenset()
    if subject is not Subject.PROPOSAL:
        columns["modified"] = now().isoformat()
    if subject is Subject.PAGE:
        if "turned" in values:
            columns |= _turn(database, record_id, values["turned"])
        if "treatment" in values:
            columns |= _forget_picture(database, record_id)
        if "document_id" in values:
            former = _document_of(database, record_id)
    assignments = ", ".join(f"{name} = ?" for name in columns)
    table = _TABLES[subject].name
    database.run(f"UPDATE {table} SET {assignments} WHERE id = ?", (*columns.values(), record_id))
    if subject in STORY:
        search_index.index_story(database, table, record_id)
        return replace(Changes(), **{_CHANGED[subject]: frozenset({record_id})})  # type: ignore[arg-type]
    return Changes(documents=former) | _FOLLOW_UPS[subject](database, record_id, values)


# Where Changes names the records of the story.
_CHANGED: Mapping[Subject, str] = {
    Subject.PERSON: "people",
    Subject.KINSHIP: "people",
    Subject.EVENT: "events",
    Subject.FEAR: "fears",
    Subject.COUNTRY_SOURCE: "fears",
}


def _turn(database: CaseDatabase, page_id: str, turned: int) -> Raw:
    """Turn the words of a page and say how large it is seen then."""
    sql = "SELECT row, turned, width, height FROM page WHERE id = ?"
    row, now_turned, width, height = database.run(sql, (page_id,)).fetchone()
    degrees = turned - now_turned
    if degrees and (found := words.load(database, row)):
        words.store(database, row, words.pack(words.turned(found, width, height, degrees)))
    width, height = turn_size(width, height, degrees)
    return {"width": width, "height": height}


def _forget_picture(database: CaseDatabase, page_id: str) -> Raw:
    """A page treated in another way needs another picture, and its words stand elsewhere on it."""
    row, former = database.run("SELECT row, image_sha256 FROM page WHERE id = ?", (page_id,)).fetchone()
    database.run("DELETE FROM page_words WHERE row = ?", (row,))
    database.run("UPDATE page SET image_sha256 = NULL WHERE row = ?", (row,))
    orphans.drop_one(database, former)
    return {"state": PageState.PENDING.value, "failure": None}


def _document_of(database: CaseDatabase, page_id: str) -> frozenset[str]:
    return frozenset({str(database.value("SELECT document_id FROM page WHERE id = ?", (page_id,)))})


def _after_case(_database: CaseDatabase, _id: str, _values: Raw) -> Changes:
    return Changes(case=True)


def _after_document(database: CaseDatabase, document_id: str, values: Raw) -> Changes:
    if not values.keys().isdisjoint(search_index.INDEXED_FIELDS):
        search_index.index_document(database, document_id)
    return Changes(documents=frozenset({document_id}))


def _after_page(database: CaseDatabase, page_id: str, values: Raw) -> Changes:
    row, document_id = database.run("SELECT row, document_id FROM page WHERE id = ?", (page_id,)).fetchone()
    if "text" in values:
        search_index.index_page(database, row, values["text"])
    return Changes(documents=frozenset({document_id}), pages=frozenset({page_id}))


def _after_proposal(database: CaseDatabase, proposal_id: str, _values: Raw) -> Changes:
    sql = """SELECT document_id, page.id FROM proposal JOIN page ON page.id = page_id WHERE proposal.id = ?"""
    found = database.run(sql, (proposal_id,)).fetchone()
    if found is None:  # the page was read again since, and has other proposals
        return Changes()
    return Changes(documents=frozenset({found[0]}), pages=frozenset({found[1]}))


def _after_missing(_database: CaseDatabase, paper_id: str, _values: Raw) -> Changes:
    return Changes(missing=frozenset({paper_id}))


_FOLLOW_UPS: Mapping[Subject, Callable[[CaseDatabase, str, Raw], Changes]] = {
    Subject.CASE: _after_case,
    Subject.DOCUMENT: _after_document,
    Subject.PAGE: _after_page,
    Subject.PROPOSAL: _after_proposal,
    Subject.MISSING: _after_missing,
}
