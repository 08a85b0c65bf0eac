"""The live tables, private to storage: columns as domain values, one `_to_domain` for each table.

No foreign key fields: touching one may run a query behind the caller's back.
"""

import json
import re
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Any

import peewee

from interviewprep.domain.case import CaseInfo, ExportRecord, Recipient
from interviewprep.domain.dates import NO_DATE, DateReading, DateStatement, Precision
from interviewprep.domain.documents import Category, Document, DocumentForm, DocumentState
from interviewprep.domain.missing import MissingPaper, MissingReason
from interviewprep.domain.pages import Page, PageState, TextSource
from interviewprep.storage.database import CaseDatabase


def writable(text: str) -> str:
    """The text without lone surrogates (file names that are not UTF-8), which SQLite cannot hold."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def _json(value: object) -> str:
    return writable(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


@lru_cache(1024)
def _strings(value: str) -> tuple[str, ...]:
    return tuple(json.loads(value))


@lru_cache(4096)
def _statement(value: str) -> DateStatement:
    original, r = json.loads(value)
    if r is None:
        return DateStatement(original)
    earliest, latest = date.fromisoformat(r[2]), date.fromisoformat(r[3])
    return DateStatement(original, DateReading(r[0], Precision(r[1]), earliest, latest, r[4]))


class _Text(peewee.TextField):
    def db_value(self, value: str | None) -> str | None:
        return None if value is None else writable(value)


class _Moment(peewee.Field):
    field_type = "TEXT"

    def db_value(self, value: datetime | None) -> str | None:
        return None if value is None else value.isoformat()

    def python_value(self, value: str | None) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class _Choice(peewee.Field):
    field_type = "TEXT"

    def __init__(self, choices: type[StrEnum], **settings: Any) -> None:
        super().__init__(**settings)
        self._choices = choices
        self._members = {member.value: member for member in choices}

    def db_value(self, value: str | None) -> str | None:
        return None if value is None else self._choices(value).value

    def python_value(self, value: str | None) -> StrEnum | None:
        return None if value is None else self._members[value]


class _Strings(peewee.Field):
    """A tuple of strings as a JSON list."""

    field_type = "TEXT"

    def db_value(self, value: tuple[str, ...]) -> str:
        return _json(list(value))

    def python_value(self, value: str) -> tuple[str, ...]:
        return _strings(value)


class _Titles(peewee.Field):
    """Titles by language as a JSON object."""

    field_type = "TEXT"

    def db_value(self, value: Mapping[str, str]) -> str:
        return _json(dict(value))

    def python_value(self, value: str) -> Mapping[str, str]:
        return MappingProxyType({} if value == "{}" else json.loads(value))


class _Statement(peewee.Field):
    """A DateStatement as JSON, empty text for no date."""

    field_type = "TEXT"

    def db_value(self, value: DateStatement) -> str:
        if value == NO_DATE:
            return ""
        r = value.reading
        reading = r and [r.calendar, r.precision, r.earliest.isoformat(), r.latest.isoformat(), r.edtf]
        return _json([value.original, reading])

    def python_value(self, value: str) -> DateStatement:
        return _statement(value) if value else NO_DATE


# What SQLite gives for these is the domain value already.
_UNCONVERTED = (_Text, peewee.IntegerField, peewee.FloatField)


class _Row(peewee.Model):
    class Meta:
        @staticmethod
        def table_function(model: type[peewee.Model]) -> str:
            """CaseInfoRow is a row of case_info."""
            return re.sub(r"(?<!^)(?=[A-Z])", "_", model.__name__.removesuffix("Row")).lower()


class CaseInfoRow(_Row):
    """The one row of `case_info`."""

    id = _Text(primary_key=True)
    created = _Moment()
    modified = _Moment()
    name = _Text()
    reference = _Text()
    applicant = _Text()
    lawyer = _Text()
    languages = _Strings()
    bundle_language = _Text()

    @staticmethod
    def _to_domain(row: dict[str, Any]) -> CaseInfo:
        return CaseInfo(**row)


class DocumentRow(_Row):
    """One row of `document`, without its password and without what its pages say."""

    id = _Text(primary_key=True)
    created = _Moment()
    modified = _Moment()
    file_name = _Text()
    sha256 = _Text()
    size = peewee.IntegerField()
    media_type = _Text()
    category = _Choice(Category)
    kind = _Text()
    title = _Text()
    translated_titles = _Titles()
    holder = _Text()
    issuer = _Text()
    number = _Text()
    issue_date = _Statement()
    expiry_date = _Statement()
    languages = _Strings()
    form = _Choice(DocumentForm)
    original_location = _Text()
    acquisition = _Text()
    shows = _Text()
    notes = _Text()
    not_relied_on = peewee.BooleanField()
    left_out = peewee.BooleanField()
    position = peewee.IntegerField()
    removed = _Moment()

    @staticmethod
    def _to_domain(row: dict[str, Any], page_count: int, state: DocumentState) -> Document:
        return Document(page_count=page_count, state=state, **row)


class PageRow(_Row):
    """One row of `page`, without the media type of its picture."""

    id = _Text(primary_key=True)
    document_id = _Text()
    number = peewee.IntegerField()
    source_index = peewee.IntegerField()
    created = _Moment()
    modified = _Moment()
    state = _Choice(PageState)
    turned = peewee.IntegerField()
    turned_by_person = peewee.BooleanField()
    width = peewee.IntegerField()
    height = peewee.IntegerField()
    image_sha256 = _Text()
    text_source = _Choice(TextSource)
    verified = peewee.BooleanField()
    languages = _Strings()
    confidence = peewee.FloatField()
    failure = _Text()
    text = _Text()

    @staticmethod
    def _to_domain(row: dict[str, Any]) -> Page:
        return Page(**row)


class MissingPaperRow(_Row):
    """One row of `missing_paper`."""

    id = _Text(primary_key=True)
    created = _Moment()
    modified = _Moment()
    category = _Choice(Category)
    kind = _Text()
    what = _Text()
    reason = _Choice(MissingReason)
    by_whom = _Text()
    date = _Statement()
    circumstances = _Text()
    efforts = _Text()
    removed = _Moment()

    @staticmethod
    def _to_domain(row: dict[str, Any]) -> MissingPaper:
        return MissingPaper(**row)


class ExportRow(_Row):
    """One row of `export`."""

    id = _Text(primary_key=True)
    created = _Moment()
    recipient = _Choice(Recipient)
    language = _Text()
    file_name = _Text()
    sha256 = _Text()
    size = peewee.IntegerField()
    page_count = peewee.IntegerField()
    first_page = peewee.IntegerField()
    document_ids = _Strings()

    @staticmethod
    def _to_domain(row: dict[str, Any]) -> ExportRecord:
        return ExportRecord(**row)


def fetch(database: CaseDatabase, query: Any) -> list[dict[str, Any]]:
    """The rows of a select of whole fields as dictionaries of domain values.

    peewee's own row cursor takes twice as long for a list of a thousand documents.
    """
    fields = query.selected_columns
    names = [field.name for field in fields]
    converters = [(f.name, f.python_value) for f in fields if not isinstance(f, _UNCONVERTED)]
    sql, parameters = query.bind(database).sql()
    found = [dict(zip(names, row, strict=True)) for row in database.run(sql, parameters)]
    for row in found:
        for name, convert in converters:
            row[name] = convert(row[name])
    return found


def insert(database: CaseDatabase, row: type[peewee.Model], record: object, **columns: Any) -> int:
    """Insert a domain value as one row; `columns` are raw values the domain value has no field for."""
    values = raw_values(row, {name: getattr(record, name) for name in row._meta.fields}) | columns
    names, marks = ", ".join(values), ", ".join("?" * len(values))
    cursor = database.run(
        f"INSERT INTO {row._meta.table_name} ({names}) VALUES ({marks})", list(values.values())
    )
    return int(cursor.lastrowid)


def raw_values(row: type[peewee.Model], values: Mapping[str, Any]) -> dict[str, Any]:
    """Field values as they stand in the table."""
    fields = row._meta.fields
    return {name: fields[name].db_value(value) for name, value in values.items()}
