"""Looking from outside at what a process holds in its memory."""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

_CHUNK = 128 * 1024
_REGION = re.compile(r"([0-9a-f]+)-([0-9a-f]+) (r\S+) \S+ \S+ (\d+)\s*(.*)")


def memory_of(pid: int) -> bytes | None:
    """Everything a process has in memory of its own; None where the system does not let us look.

    Nothing for a process that is gone. Read-only pages of files on disk are passed over: a program
    cannot have written anything there.
    """
    try:
        regions = list(_regions(pid))
        with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
            return b"\0".join(part for region in regions for part in _read(memory.fileno(), *region))
    except PermissionError:
        return None
    except (FileNotFoundError, ProcessLookupError):
        return b""


def in_memory(text: str) -> tuple[bytes, bytes]:
    """A text as Python and Qt hold it; ending in a letter, which is found ten times sooner than a zero."""
    return text.encode(), text.encode("utf-16-le").rstrip(b"\0")


def held(memory: bytes, secrets: dict[str, Iterable[bytes]]) -> list[str]:
    """The names of the secrets that stand in the memory in any of their forms."""
    return [name for name, forms in secrets.items() if any(form in memory for form in forms)]


def _regions(pid: int) -> Iterator[tuple[int, int]]:
    for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
        found = _REGION.match(line)
        if found is None or found[5] in ("[vvar]", "[vvar_vclock]", "[vsyscall]"):
            continue
        of_a_file = found[4] != "0" and "(deleted)" not in found[5]
        if "w" in found[3] or not of_a_file:
            yield int(found[1], 16), int(found[2], 16)


def _read(handle: int, start: int, end: int) -> Iterator[bytes]:
    """What stands in a region, without the long stretches of it that were never used."""
    for at in range(start, end, _CHUNK):
        try:  # a little more than a chunk: a secret may lie across its end
            part = os.pread(handle, min(_CHUNK + 256, end - at), at)
        except OSError:  # a guard page, or gone meanwhile
            continue
        if part.count(0) < len(part):
            yield part
