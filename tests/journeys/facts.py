"""What a process can say about its own hardening; runs in the window, the command line and workers."""

import ctypes
import faulthandler
import os
import sys
from typing import Any

_PR_GET_DUMPABLE = 3  # linux/prctl.h


def facts(_nothing: object = None) -> dict[str, Any]:
    """Core limit, whether it may be dumped, whether faulthandler writes, names in the environment."""
    import resource

    return {
        "core": list(resource.getrlimit(resource.RLIMIT_CORE)),
        "dumpable": ctypes.CDLL(None).prctl(_PR_GET_DUMPABLE) if sys.platform == "linux" else 0,
        "faulthandler": faulthandler.is_enabled(),
        "environment": sorted(os.environ),
    }


def die(_nothing: object = None) -> None:
    """End as a crash ends."""
    os.abort()
