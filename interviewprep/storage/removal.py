"""Removing a whole case with everything it left beside it."""

from pathlib import Path

from interviewprep.domain.errors import CaseNotFound
from interviewprep.storage import copies
from interviewprep.storage.durable import discard, draft_of, sync_folder, wipe
from interviewprep.storage.failures import explained
from interviewprep.storage.lock_file import LockFile


def remove_case(path: Path) -> None:
    """Wipe and delete the case, its journal, drafts and backups.

    Copies made elsewhere stay. CaseNotFound, CaseInUse, ReadOnlyFolder, StorageFailure.
    """
    path = path.absolute()
    if not path.is_file():
        raise CaseNotFound(path)
    with explained(path):
        lock_file = LockFile(path)
        try:
            wipe(path)
            discard(path)
            discard(draft_of(path))
            _remove_backups(path)
        finally:
            lock_file.release()
        sync_folder(path.parent)


def _remove_backups(path: Path) -> None:
    """Only files that the program made: someone may have put others into the folder."""
    folder = copies.folder_of(path)
    if not folder.is_dir():
        return
    for file in list(folder.iterdir()):
        name = file.name.removeprefix(".").removesuffix(".part")
        if name.startswith(f"{path.stem} ") and name.endswith(path.suffix) and file.is_file():
            wipe(file)
    if not any(folder.iterdir()):
        folder.rmdir()
