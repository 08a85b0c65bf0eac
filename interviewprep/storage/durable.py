"""Putting finished files in place so that a power cut leaves the old file or the new one, never half."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

_WIPED_BYTES = 1 << 20


def sync_file(path: Path) -> None:
    """Wait until the file's content is on the disk."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Wait until the folder's entries are on the disk; Windows has no such call and does it by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_private(path: Path) -> None:
    """Create an empty file that only its owner may read; FileExistsError when there is one."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def draft_of(path: Path) -> Path:
    """Where a file is written until it is complete: beside its place, so that a rename is enough."""
    return path.with_name(f".{path.name}.part")


def put_in_place(draft: Path, target: Path) -> None:
    """Rename a finished file over `target`, with file and folder on the disk afterwards."""
    sync_file(draft)
    draft.replace(target)
    sync_folder(target.parent)


def discard(draft: Path) -> None:
    """Delete a draft and its journal, if they are there."""
    for path in (draft, draft.with_name(draft.name + "-journal")):
        path.unlink(missing_ok=True)


def swap_in(draft: Path, target: Path) -> bool:
    """Put a finished file in the place of `target` and say whether what stood there could be wiped.

    At every moment there is a whole file under the name. Once the new one has it nothing fails any
    more: the old file is wiped only when the disk confirms the new name, since a power cut might bring
    the old name back, and not at all where it cannot be kept at hand (Windows without hard links).
    """
    if sys.platform == "win32":
        former = target.with_name(f".{target.name}.old")
        former.unlink(missing_ok=True)
        try:
            former.hardlink_to(target)
        except OSError:
            put_in_place(draft, target)
            return False
        put_in_place(draft, target)
        return _succeeds(lambda: wipe(former))
    with target.open("r+b") as former_file:
        sync_file(draft)
        draft.replace(target)
        return _succeeds(lambda: sync_folder(target.parent)) and _succeeds(lambda: _overwrite(former_file))


def _succeeds(act: Callable[[], None]) -> bool:
    try:
        act()
    except OSError:
        return False
    return True


def wipe(path: Path) -> None:
    """Overwrite the beginning of an encrypted file, its salt included, and delete it.

    Without the salt no passphrase opens the rest. Flash memory and file systems with snapshots may keep
    the old content all the same.
    """
    with path.open("r+b") as file:
        _overwrite(file)
    path.unlink()


def _overwrite(file: BinaryIO) -> None:
    size = os.fstat(file.fileno()).st_size
    file.seek(0)
    file.write(bytes(min(size, _WIPED_BYTES)))
    file.flush()
    os.fsync(file.fileno())
