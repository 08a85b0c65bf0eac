"""Reading what strace recorded."""

import re
from collections.abc import Iterable
from pathlib import Path

#: System calls by which a file comes to be or is written to under a name.
WRITING = (
    "open,openat,openat2,creat,truncate,rename,renameat,renameat2,link,linkat,symlink,symlinkat,"
    "mknod,mknodat,mkdir,mkdirat,memfd_create"
)
_SOCKET = re.compile(r"\bsocket\((\w+)")
_ADDRESS = re.compile(r'\bconnect\(\d+, \{sa_family=(\w+), sun_path=(@?)"([^"]*)"')
_OPEN = re.compile(r'\b(?:open|creat|truncate)\("([^"]*)"(.*)')
_OPEN_AT = re.compile(r'\bopenat2?\(([^,]+), "([^"]*)"(.*)')
_NAMED = re.compile(r"\b(?:rename|link|symlink|mkdir|mknod)(?:at2?)?\((.*)")
_WRITES = ("O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_TMPFILE")


def socket_families(logs: Iterable[Path]) -> set[str]:
    """The families of all sockets that were asked for."""
    return {found for log in logs for found in _SOCKET.findall(_text(log))}


def local_addresses(logs: Iterable[Path]) -> set[str]:
    """The addresses of this computer that were connected to."""
    return {path for log in logs for _family, _kind, path in _ADDRESS.findall(_text(log))}


def network_connections(logs: Iterable[Path]) -> list[str]:
    """Connections that are not to this computer itself."""
    lines = [line for log in logs for line in _text(log).splitlines()]
    return [line for line in lines if "connect(" in line and "sa_family=AF_INET" in line]


def written(logs: Iterable[Path], working_folder: Path) -> set[Path]:
    """Every path that was opened for writing, made or renamed to, whether that succeeded or not."""
    found: set[Path] = set()
    for log in logs:
        for line in _text(log).splitlines():
            found |= {working_folder / path for path in _paths(line)}
    return found


def _paths(line: str) -> set[str]:
    if opened := _OPEN_AT.search(line):
        folder, path, flags = opened.groups()
        assert path.startswith("/") or folder == "AT_FDCWD", line
        return {path} if any(flag in flags for flag in _WRITES) else set()
    if opened := _OPEN.search(line):
        writes = "open(" not in line or any(flag in opened[2] for flag in _WRITES)
        return {opened[1]} if writes else set()
    if named := _NAMED.search(line):
        names = set(re.findall(r'"([^"]*)"', named[1]))
        return {name for name in names if not name.startswith("/proc/self/fd/")}
    return {"memory file"} if "memfd_create(" in line else set()


def _text(log: Path) -> str:
    """The log, with calls that strace broke in two put together again."""
    lines, begun = [], {}
    for line in log.read_text(errors="replace").splitlines():
        process, _, call = line.partition(" ")
        if call.rstrip().endswith("<unfinished ...>"):
            begun[process] = call.rstrip().removesuffix("<unfinished ...>")
        elif "resumed>" in call:
            lines.append(begun.pop(process, "") + call.partition("resumed>")[2])
        else:
            lines.append(call)
    return "\n".join([*lines, *begun.values()])
