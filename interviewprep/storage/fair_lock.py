"""A re-entrant lock that serves threads in the order in which they came."""

import threading
from collections import deque
from types import TracebackType


class FairLock:
    """Guards the one connection of a case.

    `threading.RLock` lets a thread that writes in a loop take the lock again before the window's
    thread wakes up; here release hands over to whoever waits longest.
    """

    def __init__(self) -> None:
        self._mutex = threading.Lock()
        self._waiting: deque[tuple[int, threading.Lock]] = deque()
        self._owner: int | None = None
        self._depth = 0

    def __enter__(self) -> None:
        me = threading.get_ident()
        with self._mutex:
            if self._owner in (None, me):
                self._owner = me
                self._depth += 1
                return
            turn = threading.Lock()
            turn.acquire()
            self._waiting.append((me, turn))
        try:
            turn.acquire()
        except BaseException:  # an interrupt while waiting: leave the queue, or pass the turn on
            with self._mutex:
                if (me, turn) in self._waiting:
                    self._waiting.remove((me, turn))
                    raise
            self._release()
            raise

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._release()

    def give_way(self) -> None:
        """Let those who wait go first, unless the caller holds the lock more than once."""
        with self._mutex:
            if self._depth > 1 or not self._waiting:
                return
        self._release()
        self.__enter__()

    def _release(self) -> None:
        with self._mutex:
            self._depth -= 1
            if self._depth:
                return
            self._owner = None
            if self._waiting:
                self._owner, turn = self._waiting.popleft()
                self._depth = 1
                turn.release()
