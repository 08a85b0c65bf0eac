"""Looking for what a program left behind outside the case file."""

import base64
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path


def forms_of(secret: str) -> tuple[bytes, ...]:
    """A secret text as it may lie on a disk: UTF-8, UTF-16, hexadecimal, base64."""
    plain = secret.encode()
    return (
        plain,
        secret.encode("utf-16-le"),
        secret.encode("utf-16-be"),
        plain.hex().encode(),
        base64.b64encode(plain)[:-4],
    )


def files_below(folders: Iterable[Path], but: Iterable[Path] = ()) -> Iterator[Path]:
    """Every regular file below the folders, the given files and folders left out."""
    left_out = {path.resolve() for path in but}
    for folder in folders:
        for path in folder.rglob("*"):
            hidden = path.resolve() in left_out or left_out & set(path.resolve().parents)
            if path.is_file() and not path.is_symlink() and not hidden:
                yield path


def traces(secrets: Iterable[bytes], folders: Iterable[Path], but: Iterable[Path] = ()) -> list[str]:
    """Files in which a secret stands, plain or inside a zlib stream at the file's start."""
    wanted = list(secrets)
    found = []
    for path in files_below(folders, but):
        data = path.read_bytes()
        try:
            data += zlib.decompress(data)
        except zlib.error:
            data += b""
        if any(secret in data for secret in wanted):
            found.append(str(path))
    return found
