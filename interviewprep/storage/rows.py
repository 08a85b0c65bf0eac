"""The live tables, private to storage: one class and one `_to_domain` for each table.

No foreign key fields: touching one may run a query behind the caller's back.
"""

import re
from collections.abc import Mapping
from typing import Any

import peewee

from interviewprep.domain.case import CaseInfo, ExportRecord, Recipient
from interviewprep.domain.documents import Category, Document, DocumentForm, DocumentState, Relation
from interviewprep.domain.missing import MissingPaper, MissingReason
from interviewprep.domain.pages import Page, PageSide, PageState, TextSource
from interviewprep.domain.proposals import Finding, Proposal, ProposalField
from interviewprep.domain.sources import SourceFile
from interviewprep.storage.columns import (
    BoxColumn,
    ChoiceColumn,
    HintsColumn,
    MomentColumn,
    QuadsColumn,
    StatementColumn,
    StringsColumn,
    TextColumn,
    TextMapColumn,
    TreatmentColumn,
)
from interviewprep.storage.database import CaseDatabase

# What SQLite gives for these is the domain value already.
_UNCONVERTED = (TextColumn, peewee.IntegerField, peewee.FloatField)


class Row(peewee.Model):
    """A live table named for its class."""

    class Meta:
        """How peewee names the table."""

        @staticmethod
        def table_function(model: type[peewee.Model]) -> str:
            """CaseInfoRow is a row of case_info."""
            return re.sub(r"(?<!^)(?=[A-Z])", "_", model.__name__.removesuffix("Row")).lower()


class CaseInfoRow(Row):
    """The one row of `case_info`."""

    id = TextColumn(primary_key=True)
    created = MomentColumn()
    modified = MomentColumn()
    name = TextColumn()
    reference = TextColumn()
    applicant = TextColumn()
    lawyer = TextColumn()
    languages = StringsColumn()
    bundle_language = TextColumn()

    @staticmethod
    def _to_domain(row: dict[str, Any]) -> CaseInfo:
        return CaseInfo(**row)


class DocumentRow(Row):
    """One row of `document`, without what its pages say."""

    id = TextColumn(primary_key=True)
    created = MomentColumn()
    modified = MomentColumn()
    file_name = TextColumn()
    sha256 = TextColumn()
    size = peewee.IntegerField()
    media_type = TextColumn()
    category = ChoiceColumn(Category)
    kind = TextColumn()
    title = TextColumn()
    translated_titles = TextMapColumn()
    holder = TextColumn()
    issuer = TextColumn()
    number = TextColumn()
    issue_date = StatementColumn()
    expiry_date = StatementColumn()
    birth_date = StatementColumn()
    nationality = TextColumn()
    sex = TextColumn()
    languages = StringsColumn()
    form = ChoiceColumn(DocumentForm)
    original_location = TextColumn()
    acquisition = TextColumn()
    shows = TextColumn()
    notes = TextColumn()
    not_relied_on = peewee.BooleanField()
    left_out = peewee.BooleanField()
    position = peewee.IntegerField()
    belongs_to = TextColumn()
    relation = ChoiceColumn(Relation)
    removed = MomentColumn()

    @staticmethod
    def _to_domain(row: dict[str, Any], page_count: int, state: DocumentState) -> Document:
        return Document(page_count=page_count, state=state, **row)


class PageRow(Row):
    """One row of `page`, without the media type of its picture."""

    id = TextColumn(primary_key=True)
    document_id = TextColumn()
    number = peewee.IntegerField()
    source_sha256 = TextColumn()
    source_index = peewee.IntegerField()
    created = MomentColumn()
    modified = MomentColumn()
    state = ChoiceColumn(PageState)
    turned = peewee.IntegerField()
    turned_by_person = peewee.BooleanField()
    width = peewee.IntegerField()
    height = peewee.IntegerField()
    image_sha256 = TextColumn()
    text_source = ChoiceColumn(TextSource)
    verified = peewee.BooleanField()
    languages = StringsColumn()
    confidence = peewee.FloatField()
    failure = TextColumn()
    text = TextColumn()
    treatment = TreatmentColumn()
    treated_by_person = peewee.BooleanField()
    covers = QuadsColumn()
    hints = HintsColumn()
    likeness = TextColumn()
    side = ChoiceColumn(PageSide)
    removed = MomentColumn()

    @staticmethod
    def _to_domain(row: dict[str, Any]) -> Page:
        return Page(**row)


class SourceFileRow(Row):
    """One row of `source_file`, without its password."""

    sha256 = TextColumn(primary_key=True)
    size = peewee.IntegerField()
    file_name = TextColumn()
    media_type = TextColumn()
    metadata = TextMapColumn()

    @staticmethod
    def _to_domain(row: dict[str, Any]) -> SourceFile:
        return SourceFile(**row)


class ProposalRow(Row):
    """One row of `proposal`."""

    id = TextColumn(primary_key=True)
    page_id = TextColumn()
    field = ChoiceColumn(ProposalField)
    value = TextColumn()
    original = TextColumn()
    calendar = TextColumn()
    box = BoxColumn()
    confidence = peewee.FloatField()
    proposer = TextColumn()
    rejected = peewee.BooleanField()

    @staticmethod
    def _to_domain(row: dict[str, Any], document_id: str, page_number: int) -> Proposal:
        own = {name: row.pop(name) for name in ("id", "page_id", "rejected")}
        return Proposal(document_id=document_id, page_number=page_number, finding=Finding(**row), **own)


class MissingPaperRow(Row):
    """One row of `missing_paper`."""

    id = TextColumn(primary_key=True)
    created = MomentColumn()
    modified = MomentColumn()
    category = ChoiceColumn(Category)
    kind = TextColumn()
    what = TextColumn()
    reason = ChoiceColumn(MissingReason)
    by_whom = TextColumn()
    date = StatementColumn()
    circumstances = TextColumn()
    efforts = TextColumn()
    removed = MomentColumn()

    @staticmethod
    def _to_domain(row: dict[str, Any]) -> MissingPaper:
        return MissingPaper(**row)


class ExportRow(Row):
    """One row of `export`."""

    id = TextColumn(primary_key=True)
    created = MomentColumn()
    recipient = ChoiceColumn(Recipient)
    language = TextColumn()
    file_name = TextColumn()
    sha256 = TextColumn()
    size = peewee.IntegerField()
    page_count = peewee.IntegerField()
    first_page = peewee.IntegerField()
    document_ids = StringsColumn()

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
