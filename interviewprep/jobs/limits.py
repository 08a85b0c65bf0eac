"""What a worker process may do: it decodes files that may be hostile, so as little as possible."""

import ctypes
import os
import signal
import sys

#: Address space of a worker (bytes); reading A4 at 300 dpi in seven languages needs about a third of it.
MAX_ADDRESS_SPACE = 2 * 1024**3
_MAX_OPEN_FILES = 128
# Two workers fill two cores; the window must still answer at once.
_NICENESS = 10
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE = 1, 4

#: Numeric libraries take every core for themselves unless told before they are loaded.
ONE_THREAD = {
    "OMP_THREAD_LIMIT": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "VECLIB_MAXIMUM_THREADS": "1",
}
#: What a worker gets of the environment: where the system, Python and Tesseract's data are.
_PASSED = (
    "PATH",
    "LD_LIBRARY_PATH",
    "TESSDATA_PREFIX",
    "SystemRoot",
    "ProgramFiles",
    "ProgramFiles(x86)",
    "LOCALAPPDATA",
)


def restrict_this_process() -> None:
    """No core dump, no debugger, bounded memory, no file written, and an end with the parent.

    As far as the system has the means: Windows has none of these, macOS no death with the parent
    (there a worker ends when its input pipe closes) and no bound on address space.
    """
    if sys.platform == "win32":
        return
    import resource

    os.nice(_NICENESS)
    _lower(resource.RLIMIT_CORE, 0)
    _lower(resource.RLIMIT_NOFILE, _MAX_OPEN_FILES)
    _lower(resource.RLIMIT_FSIZE, 0)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    if sys.platform == "linux":
        _lower(resource.RLIMIT_AS, MAX_ADDRESS_SPACE)
        libc = ctypes.CDLL(None, use_errno=True)
        libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def _lower(what: int, to: int) -> None:
    import resource

    _, hard = resource.getrlimit(what)
    limit = to if hard == resource.RLIM_INFINITY else min(to, hard)
    resource.setrlimit(what, (limit, limit))


#: FFmpeg inside OpenCV may neither guess another format than the one that was recognised nor open
#: anything by itself; it reads these when its library is loaded.
_VIDEO_DECODER = {
    "OPENCV_FFMPEG_CAPTURE_OPTIONS": (
        "format_whitelist;mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,ogg|protocol_whitelist;none"
    ),
    "OPENCV_FFMPEG_THREADS": "1",
    "OPENCV_FFMPEG_LOGLEVEL": "-8",
}


def environment() -> dict[str, str]:
    """The environment of a worker: what it needs to find its libraries, and nothing else of ours."""
    passed = {name: os.environ[name] for name in _PASSED if name in os.environ}
    passed["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
    passed["PYTHONDONTWRITEBYTECODE"] = "1"
    passed["PYTHONUTF8"] = "1"
    return passed | ONE_THREAD | _VIDEO_DECODER
