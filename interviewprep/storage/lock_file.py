"""The lock file beside a case: who has the case open."""

import getpass
import json
import os
import platform
import sys
from pathlib import Path

from interviewprep.domain.errors import CaseInUse
from interviewprep.domain.identifiers import now
from interviewprep.storage.failures import explained

if sys.platform == "win32":
    import msvcrt

    # Windows forbids reading a locked byte, so the lock lies far behind the text.
    _LOCKED_BYTE = 1 << 30

    def _try_lock(descriptor: int) -> bool:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        # flock, not fcntl: it belongs to the open file, so a second opener in this process is seen too.
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


class LockFile:
    """An operating-system lock on `<case>.lock`, with the holder's name in it as JSON.

    The lock dies with its program, so a file left behind by a killed one blocks nobody.
    """

    def __init__(self, case_path: Path) -> None:
        """Take the lock; CaseInUse when another program (or window) holds it."""
        self.path = case_path.with_name(case_path.name + ".lock")
        with explained(case_path):
            self._descriptor = self._acquire(case_path)
            self._write_holder()

    def _acquire(self, case_path: Path) -> int:
        while True:
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
            try:
                if not _try_lock(descriptor):
                    raise CaseInUse(case_path, **self._holder())
                if self._is_current(descriptor):
                    return descriptor
            except BaseException:
                os.close(descriptor)
                raise
            os.close(descriptor)  # the holder deleted it between our opening and locking

    def _is_current(self, descriptor: int) -> bool:
        try:
            return os.path.samestat(os.fstat(descriptor), self.path.stat())
        except FileNotFoundError:
            return False

    def _holder(self) -> dict[str, str]:
        try:
            found = json.loads(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}  # the holder is just writing it
        if not isinstance(found, dict):
            return {}
        return {key: str(found.get(key, "")) for key in ("user", "host", "pid", "since")}

    def _write_holder(self) -> None:
        holder = {
            "user": _user(),
            "host": platform.node(),
            "pid": os.getpid(),
            "since": now().isoformat(),
        }
        os.ftruncate(self._descriptor, 0)
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        os.write(self._descriptor, json.dumps(holder).encode())

    def release(self) -> None:
        """Give the lock up and delete the file; a second call does nothing."""
        if self._descriptor < 0:
            return
        descriptor, self._descriptor = self._descriptor, -1
        if sys.platform == "win32":
            os.close(descriptor)  # an open file cannot be deleted there
            self._delete()
        else:
            self._delete()  # while locked: nobody can have taken this file meanwhile
            os.close(descriptor)

    def _delete(self) -> None:
        try:
            self.path.unlink(missing_ok=True)
        except OSError:
            return  # the folder went away or another program took the file over: it blocks nobody


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""
