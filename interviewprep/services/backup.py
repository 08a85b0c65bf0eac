"""Copies of the case file: by hand, and by itself after each day's work."""

from datetime import date, datetime, timedelta
from pathlib import Path

from interviewprep.domain.errors import CaseFileError, DamagedCase
from interviewprep.storage import backup as copies
from interviewprep.storage import integrity
from interviewprep.storage.case_file import CaseFile

#: Without a copy made elsewhere for so long, the Overview reminds of one.
REMINDER_AFTER = timedelta(days=7)


def backup(case: CaseFile, out: Path) -> None:
    """Write a verified copy of the case to `out`; OutputExists when something is there."""
    copies.create(case, Path(out))
    copies.mark_elsewhere(case)


def restore(copy: Path, out: Path, passphrase: str) -> None:
    """Make a case file from a backup, never over an existing file; the backup stays as it is.

    The new file is opened with the backup's passphrase and checked; one that does not open or is
    not whole is taken away again. Raises CaseNotFound, NotACase, CaseExists, WrongPassphrase, DamagedCase.
    """
    out = Path(out)
    copies.restore(Path(copy), out)
    try:
        restored = CaseFile.open(out, passphrase)
        try:
            if problems := integrity.check(restored):
                raise DamagedCase(copy, problems=tuple(problem.code for problem in problems))
        finally:
            restored.close()
    except CaseFileError:
        out.unlink(missing_ok=True)
        raise


def backup_due(case: CaseFile) -> bool:
    """Whether there is work that no copy holds and none was made today."""
    return copies.due(case, date.today())


def daily_backup(case: CaseFile) -> Path | None:
    """Today's copy beside the case, of which the last five are kept; None when nothing is due."""
    return copies.create_daily(case, date.today())


def last_backup(case: CaseFile) -> datetime | None:
    """When the newest copy beside the case was made, None without one."""
    newest = copies.newest(case.path)
    return datetime.fromtimestamp(newest.stat().st_mtime).astimezone() if newest else None


def reminder_due(case: CaseFile, today: date) -> bool:
    """Whether no copy was kept elsewhere for a week, or ever."""
    moment = copies.last_elsewhere(case)
    return moment is None or today - moment.date() > REMINDER_AFTER
