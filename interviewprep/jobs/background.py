"""One thread for slow work on the case: imports, exports, backups."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class CaseThread:
    """Runs what is submitted one after the other, never two at once."""

    def __init__(self) -> None:
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="case")

    def submit(self, fn: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> "Future[T]":
        """Queues work; its result or exception is in the future. RuntimeError after `close`."""
        return self._executor.submit(fn, *args, **kwargs)

    def close(self) -> None:
        """Drops what has not begun and waits for what has; may be called again."""
        self._executor.shutdown(wait=True, cancel_futures=True)
