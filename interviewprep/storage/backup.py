"""Backups: encrypted copies under the same passphrase, each verified before it gets its name."""

import re
import shutil
from datetime import date, datetime
from pathlib import Path

from interviewprep.domain.errors import (
    CaseExists,
    CaseNotFound,
    DamagedCase,
    NotACase,
    OutputExists,
)
from interviewprep.domain.identifiers import now
from interviewprep.storage import copies, settings
from interviewprep.storage.case_file import CaseFile, looks_like_a_case
from interviewprep.storage.durable import discard, draft_of, make_private, put_in_place
from interviewprep.storage.failures import explained

#: How many daily backups are kept.
KEPT = 5


def create(case: CaseFile, out: Path) -> None:
    """A verified copy of the case as it stands now.

    It is written beside `out` and renamed when it is proved whole. OutputExists, DiskFull,
    ReadOnlyFolder, CaseNotFound (no such folder), StorageFailure, DamagedCase.
    """
    if out.exists():
        raise OutputExists(out.name)
    _create(case, out)


def create_daily(case: CaseFile, today: date) -> Path | None:
    """The backup of the day, if one is due, in the folder beside the case; the last five are kept."""
    if not due(case, today):
        return None
    folder = copies.folder_of(case.path)
    with explained(folder):
        folder.mkdir(exist_ok=True)
    out = folder / f"{case.path.stem} {today.isoformat()}{case.path.suffix}"
    _create(case, out, forget=True)
    for old in _daily(case.path)[:-KEPT]:
        old.unlink()
    return out


def due(case: CaseFile, today: date) -> bool:
    """Whether the case was changed since its newest daily backup and none was made today."""
    last = newest(case.path)
    if last is None:
        return True
    if last.stem.endswith(today.isoformat()):
        return False
    with case.reading():
        return settings.get(case.database, settings.CHANGED_SINCE_BACKUP) != "0"


def newest(path: Path) -> Path | None:
    """The newest daily backup of the case at `path`."""
    found = _daily(path)
    return found[-1] if found else None


def restore(backup: Path, out: Path) -> None:
    """Put a copy of a backup where no file is yet, byte for byte; it opens with the backup's passphrase.

    CaseNotFound, NotACase, CaseExists, DiskFull, ReadOnlyFolder, DamagedCase (the copy differs).
    """
    with explained(backup):
        if not backup.is_file():
            raise CaseNotFound(backup)
        if not looks_like_a_case(backup):
            raise NotACase(backup)
    draft = draft_of(out)
    with explained(out):
        if out.exists():
            raise CaseExists(out)
        discard(draft)
        try:
            make_private(draft)
            shutil.copyfile(backup, draft)
            if not _same(backup, draft):
                raise DamagedCase(out, problems=("copy_differs",))
            if out.exists():
                raise CaseExists(out)
            put_in_place(draft, out)
        except BaseException:
            discard(draft)
            raise


def last_elsewhere(case: CaseFile) -> datetime | None:
    """When a copy was last put on another device, as far as the person said so."""
    with case.reading():
        moment = settings.get(case.database, settings.COPIED_ELSEWHERE)
    return None if moment is None else datetime.fromisoformat(moment)


def mark_elsewhere(case: CaseFile) -> None:
    """Note that a copy was put on another device just now."""
    with case.bookkeeping():
        settings.put(case.database, settings.COPIED_ELSEWHERE, now().isoformat())


def _create(case: CaseFile, out: Path, *, forget: bool = False) -> None:
    draft, key = draft_of(out), case.recovery_key()
    with explained(out):
        try:
            with case.reading(), explained(out):
                expected = copies.copy(case.database, draft, key, case.give_way)
                state = case.change_count()
            copies.verify(draft, key, expected)
            put_in_place(draft, out)
        except BaseException:
            discard(draft)
            raise
    if forget:
        case.forget_changes(state)


def _daily(path: Path) -> list[Path]:
    """Daily backups, oldest first."""
    name = re.compile(rf"{re.escape(path.stem)} \d{{4}}-\d\d-\d\d{re.escape(path.suffix)}")
    folder = copies.folder_of(path)
    if not folder.is_dir():
        return []
    return sorted(file for file in folder.iterdir() if name.fullmatch(file.name))


def _same(one: Path, other: Path) -> bool:
    with one.open("rb") as a, other.open("rb") as b:
        while True:
            left, right = a.read(1 << 20), b.read(1 << 20)
            if left != right:
                return False
            if not left:
                return True
