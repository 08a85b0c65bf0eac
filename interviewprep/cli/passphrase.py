"""Where the passphrase comes from: a file, the environment, or a prompt."""

import getpass
import os
from pathlib import Path

from interviewprep.domain.errors import FileMissing, FileUnreadable

ENVIRONMENT = "INTERVIEWPREP_PASSPHRASE"


def passphrase(file: Path | None) -> str:
    """The passphrase of an existing case; FileMissing or FileUnreadable for the file that was named."""
    return _given(file) or getpass.getpass("Passphrase: ")


def new_passphrase(file: Path | None) -> str:
    """The passphrase for a new case, asked for twice at a prompt."""
    given = _given(file)
    if given is not None:
        return given
    while True:
        first = getpass.getpass("New passphrase: ")
        if first == getpass.getpass("The same again: "):
            return first


def _given(file: Path | None) -> str | None:
    if file is None:
        return os.environ.get(ENVIRONMENT)
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except FileNotFoundError as error:
        raise FileMissing(file.name) from error
    except (OSError, UnicodeDecodeError) as error:
        raise FileUnreadable(file.name) from error
    return lines[0] if lines else ""
