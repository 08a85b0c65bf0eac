"""Where the passphrase comes from: a file, the environment, or a prompt."""

import getpass
import os
from pathlib import Path

from interviewprep.domain.errors import FileMissing, FileUnreadable, PassphraseTooShort

ENVIRONMENT = "INTERVIEWPREP_PASSPHRASE"


def passphrase(file: Path | None) -> str:
    """The passphrase of an existing case; FileMissing or FileUnreadable for the file that was named."""
    return _given(file) or _asked("Passphrase: ")


def new_passphrase(file: Path | None) -> str:
    """The passphrase for a new case, asked for twice at a prompt."""
    given = _given(file)
    if given is not None:
        return given
    while True:
        first = _asked("New passphrase: ")
        if first == _asked("The same again: "):
            return first


def _asked(prompt: str) -> str:
    """What somebody types; PassphraseTooShort where nobody sits at a terminal."""
    try:
        return getpass.getpass(prompt)
    except EOFError:
        raise PassphraseTooShort() from None


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
