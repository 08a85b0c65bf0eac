"""What the workers of these tests are told to do."""

import os
import signal
import sys
import tempfile
import time
from pathlib import Path

from interviewprep.domain.errors import PageUnreadable
from interviewprep.recognition.tasks import PageResult


def echo(value: object) -> object:
    return value


def pid(_: object) -> int:
    return os.getpid()


def sleep(seconds: float) -> str:
    time.sleep(seconds)
    return "awake"


def begin(folder: str) -> str:
    """Leaves a sign in the folder that it has begun, and goes on for long."""
    tempfile.mkdtemp(dir=folder)
    return sleep(600)


def until(path: str) -> str:
    while not Path(path).exists():
        time.sleep(0.01)
    return "there"


def crash(_: object) -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def leave(_: object) -> None:
    os._exit(0)


def refuse(name: str) -> None:
    raise PageUnreadable(name, cause="test")


def bug(value: str) -> None:
    raise ZeroDivisionError(value)


def chatter(text: str) -> str:
    print(text, flush=True)
    print(text, file=sys.stderr, flush=True)
    os.write(1, text.encode())
    return text


def page(page_id: str) -> list[PageResult]:
    return [PageResult(page_id, failure="page_unreadable")]


def modules(_: object) -> list[str]:
    import interviewprep.recognition.pipeline  # noqa: F401

    return sorted(sys.modules)


def bounds(_: object) -> dict[str, object]:
    import resource

    return {
        "core": resource.getrlimit(resource.RLIMIT_CORE),
        "memory": resource.getrlimit(resource.RLIMIT_AS)[0],
        "files": resource.getrlimit(resource.RLIMIT_NOFILE)[0],
        "environment": dict(os.environ),
    }


def write(path: str) -> str:
    try:
        Path(path).write_bytes(b"text of a case")
    except OSError as error:
        return type(error).__name__
    return "written"


def swallow(gigabytes: int) -> str:
    try:
        return str(len(bytearray(gigabytes * 1024**3)))
    except MemoryError:
        return "refused"


class Hostile:
    """Unpickled carelessly, it would run a command in whoever reads the answer."""

    def __reduce__(self) -> tuple[object, ...]:
        return os.system, ("touch /dev/shm/interviewprep-captured",)


class Poison:
    """Ends the worker that unpickles it, before the job begins; each leaves a sign in the folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __reduce__(self) -> tuple[object, ...]:
        return _die_in, (str(self.folder),)


def _die_in(folder: str) -> None:
    tempfile.mkdtemp(dir=folder)
    os._exit(0)


def hostile(_: object) -> Hostile:
    return Hostile()


def cv2_threads(_: object) -> int:
    import cv2

    import interviewprep.recognition.pipeline  # noqa: F401

    return int(cv2.getNumThreads())
