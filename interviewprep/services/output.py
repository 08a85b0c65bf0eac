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
    name = part if path.exists() else path
    try:
        part.unlink(missing_ok=True)
        try:
            if not _write_unnamed(name, data):
                name = part
                with part.open("xb") as stream:
                    _fill(stream, data)
            if name == part:
                part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    except FileExistsError as error:  # it came while this one was written
        raise OutputExists(path.name) from error
    except OSError as error:
        raise OutputFailed(path.name, reason=_reason(error)) from error


def _write_unnamed(name: Path, data: bytes) -> bool:
    """Write a file that gets its name when it is whole; False where the system cannot do that."""
    unnamed = getattr(os, "O_TMPFILE", None)  # Linux, on most of its own file systems
    if unnamed is None:
        return False
    folder = os.open(name.parent, os.O_RDONLY)
    try:
        with os.fdopen(os.open(name.parent, unnamed | os.O_WRONLY, 0o666), "wb") as stream:
            _fill(stream, data)
            # only with a folder's descriptor does Python follow the link to the file itself
            os.link(f"/proc/self/fd/{stream.fileno()}", name, src_dir_fd=folder)
    except OSError as error:
        if error.errno not in _NO_UNNAMED_FILES:
            raise
        return False
    finally:
        os.close(folder)
    return True


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
