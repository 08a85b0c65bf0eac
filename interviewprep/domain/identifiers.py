"""Identifiers and moments of records."""

import uuid
from datetime import UTC, datetime


def new_id() -> str:
    """A fresh random UUID (RFC 9562 version 4) in its 36-character text form."""
    return str(uuid.uuid4())


def now() -> datetime:
    """The present moment in UTC, cut to whole seconds: what `created` and `modified` hold."""
    return datetime.now(UTC).replace(microsecond=0)
