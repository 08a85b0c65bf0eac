"""Locking: the memory of Python and Qt cannot be wiped, so the process that held the case is replaced.

`IdleLock` notices that nobody works any more, `come_back()` replaces the process by a new one that
shows the unlock page of the same case.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletMove,
        QEvent.Type.DragMove,
        QEvent.Type.InputMethod,
    }
)
_LOOK_EVERY_MS = 1000


class IdleLock(QObject):
    """`expired` after so many minutes without key, pointer or touch; also after the computer slept so long.

    It measures wall-clock time, which goes on while the computer sleeps. It watches windows, not
    widgets: input arrives there first, and a filter on the whole application would see every event.
    """

    expired = Signal()

    def __init__(
        self,
        app: QGuiApplication,
        minutes: int,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._seconds = minutes * 60
        self._last = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._watched: set[QWindow] = set()
        app.focusWindowChanged.connect(self._on_window_changed)
        self._on_window_changed(app.focusWindow())

    def start(self, minutes: int) -> None:
        """Count from now."""
        self._seconds = minutes * 60
        self._last = self._clock()
        self._timer.start()

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()

    def look(self) -> None:
        """Compare the time; a clock set back counts as work."""
        quiet = self._clock() - self._last
        if quiet < 0:
            self._last = self._clock()
        elif quiet >= self._seconds:
            self._timer.stop()
            self.expired.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note that somebody works."""
        if event.type() in _INPUT:
            self._last = self._clock()
        return False

    def _on_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
            self._last = self._clock()


def come_back(path: Path) -> NoReturn:
    """Replace this process by a new one that shows the unlock page of the case at `path`.

    Windows has no exec that keeps the console and the wait of the parent: there a new process is
    started and this one ends at once, without the clean-up that could still touch the case.
    """
    command = [*own_command(), "--locked", str(path)]
    if os.name == "posix":
        sys.stdout.flush()
        sys.stderr.flush()
        os.execv(command[0], command)
    subprocess.Popen(command, close_fds=True)
    os._exit(0)


def own_command() -> list[str]:
    """The command that started this program, without its arguments."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    given = len(sys.argv) - 1
    words = sys.orig_argv[: len(sys.orig_argv) - given] if given else sys.orig_argv
    return [sys.executable, *words[1:]]
