"""Imported files: what each says about itself beside its pages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

#: Names in `SourceFile.metadata`; the texts are as the file has them.
TAKEN = "taken"  # moment of a photograph or recording, ISO 8601 as far as known
PLACE = "place"  # "latitude, longitude" in degrees, WGS 84
DEVICE = "device"
LENGTH = "length"  # seconds of a recording
AUTHOR = "author"
CREATED = "created"
MODIFIED = "modified"
SENDER = "sender"
RECIPIENTS = "recipients"
SENT = "sent"
SUBJECT = "subject"
PROGRAM = "program"
FORMAT = "format"  # how a recording is coded, as far as known
NOT_SHOWN = "not_shown"  # names of what a page or the program cannot show: pictures, a film's first frame
LEFT_OUT = "left_out"  # names of files inside of the file that were too many, too large or broken
DELETIONS = "deletions"  # number of passages marked as deleted, which are not printed
COMMENTS = "comments"  # number of comments, which are not printed
HIDDEN = "hidden"  # number of passages formatted as hidden, which are not printed
METADATA_NAMES = (
    TAKEN, PLACE, DEVICE, LENGTH, SENDER, RECIPIENTS, SENT, SUBJECT, AUTHOR, CREATED, MODIFIED, PROGRAM,
    FORMAT, NOT_SHOWN, LEFT_OUT, DELETIONS, COMMENTS, HIDDEN,
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """A file as it was imported, byte for byte; documents are made of its pages."""

    sha256: str
    size: int
    file_name: str
    media_type: str
    metadata: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
