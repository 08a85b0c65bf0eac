"""Frozen dataclasses inside a record (forms of a name, citations) as JSON and back, by their types."""

import dataclasses
import json
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints


def pack(value: Any) -> str:
    """Dataclasses, enums, texts, numbers, tuples of them or None as JSON, fields at default left out."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))


def unpack(kind: Any, text: str) -> Any:
    """What `pack` packed, as a `kind` as written in annotations; fields it lacks get their default."""
    return _built(kind, json.loads(text))


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        inside = ((field, getattr(value, field.name)) for field in dataclasses.fields(value))
        return {field.name: _plain(inner) for field, inner in inside if inner != field.default}
    if isinstance(value, tuple | list):
        return [_plain(inner) for inner in value]
    return value


def _built(kind: Any, data: Any) -> Any:
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        [other] = [option for option in inner if option is not NoneType]
        return None if data is None else _built(other, data)
    if origin is tuple:
        if len(inner) == 2 and inner[1] is Ellipsis:
            return tuple(_built(inner[0], one) for one in data)
        return tuple(_built(of, one) for of, one in zip(inner, data, strict=True))
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        hints = _hints(kind)
        return kind(**{name: _built(hints[name], one) for name, one in data.items() if name in hints})
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(data)
    return data


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
