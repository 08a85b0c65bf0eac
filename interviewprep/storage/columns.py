# ruff: noqa: D102 -- db_value and python_value are peewee's
"""Columns of the live tables: how domain values stand in the database."""

import json
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Any

import peewee

from interviewprep.domain.dates import NO_DATE, Calendar, DateReading, DateStatement, Precision
from interviewprep.domain.pages import PageHint
from interviewprep.domain.proposals import Box
from interviewprep.domain.treatment import Quad, Treatment
from interviewprep.storage.json_values import pack, unpack


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
    earliest, latest = (date.fromisoformat(day) if day else None for day in r[2:4])
    return DateStatement(original, DateReading(Calendar(r[0]), Precision(r[1]), earliest, latest, r[4]))


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


@lru_cache(256)
def _page_hints(value: str) -> tuple[PageHint, ...]:
    return tuple(PageHint(code) for code in json.loads(value))


def _quad(points: list[list[float]]) -> Quad:
    first, second, third, fourth = ((x, y) for x, y in points)
    return first, second, third, fourth


@lru_cache(4096)
def _treatment(value: str) -> Treatment:
    corners, evened = json.loads(value)
    return Treatment(corners and _quad(corners), evened)


class TextColumn(peewee.TextField):
    """Text."""

    def db_value(self, value: str | None) -> str | None:
        return None if value is None else writable(value)


class MomentColumn(peewee.Field):
    """A moment as ISO 8601."""

    field_type = "TEXT"

    def db_value(self, value: datetime | None) -> str | None:
        return None if value is None else value.isoformat()

    def python_value(self, value: str | None) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class ChoiceColumn(peewee.Field):
    """A member of an enum by its value."""

    field_type = "TEXT"

    def __init__(self, choices: type[StrEnum], **settings: Any) -> None:
        super().__init__(**settings)
        self._choices = choices
        self._members = {member.value: member for member in choices}

    def db_value(self, value: str | None) -> str | None:
        return None if value is None else self._choices(value).value

    def python_value(self, value: str | None) -> StrEnum | None:
        return None if value is None else self._members[value]


class StringsColumn(peewee.Field):
    """A tuple of strings as a JSON list."""

    field_type = "TEXT"

    def db_value(self, value: tuple[str, ...]) -> str:
        return _json(list(value))

    def python_value(self, value: str) -> tuple[str, ...]:
        return _strings(value)


class HintsColumn(StringsColumn):
    """Page hints as a JSON list."""

    def python_value(self, value: str) -> tuple[PageHint, ...]:
        return _page_hints(value)


class TextMapColumn(peewee.Field):
    """Texts by name (titles by language, metadata) as a JSON object."""

    field_type = "TEXT"

    def db_value(self, value: Mapping[str, str]) -> str:
        return _json(dict(value))

    def python_value(self, value: str) -> Mapping[str, str]:
        return MappingProxyType({} if value == "{}" else json.loads(value))


class StatementColumn(peewee.Field):
    """A DateStatement as JSON, empty text for no date."""

    field_type = "TEXT"

    def db_value(self, value: DateStatement) -> str:
        if value == NO_DATE:
            return ""
        r = value.reading
        reading = r and [r.calendar, r.precision, _day(r.earliest), _day(r.latest), r.edtf]
        return _json([value.original, reading])

    def python_value(self, value: str) -> DateStatement:
        return _statement(value) if value else NO_DATE


class TreatmentColumn(peewee.Field):
    """A Treatment as JSON: corners (or null) and whether the light is evened; null for none yet."""

    field_type = "TEXT"

    def db_value(self, value: Treatment | None) -> str | None:
        return None if value is None else _json([value.corners, value.evened])

    def python_value(self, value: str | None) -> Treatment | None:
        return None if value is None else _treatment(value)


class QuadsColumn(peewee.Field):
    """Quadrilaterals as a JSON list of lists of points."""

    field_type = "TEXT"

    def db_value(self, value: tuple[Quad, ...]) -> str:
        return _json(value)

    def python_value(self, value: str) -> tuple[Quad, ...]:
        return () if value == "[]" else tuple(_quad(quad) for quad in json.loads(value))


class BoxColumn(peewee.Field):
    """A Box as JSON."""

    field_type = "TEXT"

    def db_value(self, value: Box | None) -> str | None:
        return None if value is None else _json([value.left, value.top, value.right, value.bottom])

    def python_value(self, value: str | None) -> Box | None:
        return None if value is None else Box(*json.loads(value))


class ValuesColumn(peewee.Field):
    """A frozen dataclass, a tuple of them, or of enums, as JSON; `kind` is the type as it is annotated."""

    field_type = "TEXT"

    def __init__(self, kind: Any, **settings: Any) -> None:
        super().__init__(**settings)
        self._kind = kind

    def db_value(self, value: object) -> str:
        return writable(pack(value))

    def python_value(self, value: str) -> Any:
        return () if value == "[]" else unpack(self._kind, value)
