"""Writing what the user asked for to the place the user named: whole, or not at all."""

import errno
import os
import secrets
from pathlib import Path

from interviewprep.domain.errors import OutputExists, OutputFailed


def write_new(path: Path, data: bytes, overwrite: bool = False) -> None:
    """Write `data` to `path` through a file beside it that is put in place at the end.

    Raises OutputExists unless `overwrite`, and OutputFailed with `reason` full, rights, folder or disk.
    """
    if path.exists() and not overwrite:
        raise OutputExists(path.name)
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        with part.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise OutputFailed(path.name, reason=_reason(error)) from error


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
