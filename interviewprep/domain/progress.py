"""How long work tells about itself and is told to stop: two plain callables."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """Where long work stands: `done` of `total` steps; `name` is what it works on, if anything."""

    done: int
    total: int
    name: str = ""


#: Called after each step, from whatever thread does the work.
ProgressCallback = Callable[[Progress], None]
#: Asked between steps; True means stop now.
CancelQuery = Callable[[], bool]


def no_progress(_progress: Progress) -> None:
    """For callers that do not watch."""


def never() -> bool:
    """For work that nobody stops."""
    return False
