"""Writing what the user asked for to the place the user named: whole, or not at all."""

import errno
import os
from pathlib import Path
from typing import IO

from interviewprep.domain.errors import OutputExists, OutputFailed

# What file systems without unnamed files answer; some drivers say it only when the name is given.
_NO_UNNAMED_FILES = (errno.EOPNOTSUPP, errno.EINVAL, errno.EISDIR, errno.ENOENT, errno.EPERM, errno.EXDEV)


def write_new(path: Path, data: bytes, overwrite: bool = False) -> None:
    """Write `data` to `path` through a file that is put in place at the end.

    Until then it has no name where the system can do that, so that a kill leaves nothing readable
    behind; elsewhere it lies beside `path` and the next writing there takes it away.
    Raises OutputExists unless `overwrite`, and OutputFailed with `reason` full, rights, folder or disk.
    """
    if path.exists() and not overwrite:
        raise OutputExists(path.name)
    part = path.with_name(f".{path.name}.part")
    try:
        part.unlink(missing_ok=True)
        try:
            _write(part, data)
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise OutputFailed(path.name, reason=_reason(error)) from error


def _write(part: Path, data: bytes) -> None:
    unnamed = getattr(os, "O_TMPFILE", None)  # Linux, on most of its own file systems
    if unnamed is not None:
        folder = os.open(part.parent, os.O_RDONLY)
        try:
            with os.fdopen(os.open(part.parent, unnamed | os.O_WRONLY, 0o666), "wb") as stream:
                _fill(stream, data)
                # with a folder's descriptor, or Python would give the link itself a second name
                os.link(f"/proc/self/fd/{stream.fileno()}", part.name, dst_dir_fd=folder)
            return
        except OSError as error:
            if error.errno not in _NO_UNNAMED_FILES:
                raise
        finally:
            os.close(folder)
    with part.open("xb") as stream:
        _fill(stream, data)


def _fill(stream: IO[bytes], data: bytes) -> None:
    stream.write(data)
    stream.flush()
    os.fsync(stream.fileno())


def _reason(error: OSError) -> str:
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return "full"
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return "rights"
        case errno.ENOENT | errno.ENOTDIR | errno.EISDIR:
            return "folder"
        case _:
            return "disk"
