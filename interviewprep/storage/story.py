"""People, kinship, events, fears and country information: records that a person writes."""

from collections.abc import Mapping
from typing import TypeVar

from peewee import SQL

from interviewprep.domain.errors import NoSuchRecord
from interviewprep.domain.events import Event
from interviewprep.domain.fears import CountrySource, Fear
from interviewprep.domain.people import Kinship, Person
from interviewprep.storage import rows, search_index
from interviewprep.storage.case_file import CaseFile
from interviewprep.storage.story_rows import (
    CountrySourceRow,
    EventRow,
    FearRow,
    KinshipRow,
    PersonRow,
    StoryRow,
)

Record = TypeVar("Record", Person, Kinship, Event, Fear, CountrySource)

_ROWS: Mapping[type, type[StoryRow]] = {
    row.record: row for row in (PersonRow, KinshipRow, EventRow, FearRow, CountrySourceRow)
}
# What orders records of each sort, besides the order in which they were entered.
_ORDER: Mapping[type, str] = {
    Person: "position",
    Kinship: "row",
    Event: "sequence",
    Fear: "position",
    CountrySource: "position",
}


def insert(case: CaseFile, record: Record) -> None:
    """Store a new record."""
    with case.transaction():
        row = _ROWS[type(record)]
        rows.insert(case.database, row, record)
        search_index.index_story(case.database, row._meta.table_name, record.id)


def get(case: CaseFile, kind: type[Record], record_id: str) -> Record:
    """One record, removed or not. NoSuchRecord."""
    with case.reading():
        found = _select(case, kind, _ROWS[kind].id == record_id)
    if not found:
        raise NoSuchRecord(id=record_id)
    return found[0]


def all_records(case: CaseFile, kind: type[Record], removed: bool = False) -> list[Record]:
    """The records of one sort in their order, or those in the bin."""
    with case.reading():
        return _select(case, kind, _ROWS[kind].removed.is_null(not removed))


def next_place(case: CaseFile, kind: type[Record]) -> int:
    """The position (or sequence) behind all records of the sort, those in the bin included."""
    table = _ROWS[kind]._meta.table_name
    with case.reading():
        return int(case.database.value(f"SELECT coalesce(max({_ORDER[kind]}) + 1, 0) FROM {table}"))


def _select(case: CaseFile, kind: type[Record], condition: object) -> list[Record]:
    query = _ROWS[kind].select().where(condition).order_by(SQL(_ORDER[kind]), SQL("row"))
    return [kind(**row) for row in rows.fetch(case.database, query)]
