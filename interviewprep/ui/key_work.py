"""Deriving a key takes most of a second: it happens in a thread, the window goes on living."""

import importlib
from collections.abc import Callable
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from interviewprep.domain.errors import CaseError


class KeyWork(QObject):
    """One piece of work at a time in a thread; `done(result)` or `refused(CaseError)` in the GUI thread."""

    done = Signal(object)
    refused = Signal(object)
    progressed = Signal(object)
    _ended = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: Thread | None = None
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether work is going on."""
        return self._thread is not None

    def start(self, fn: Callable[..., Any], *args: Any) -> None:
        """Begin; ignored while something is going on. `self.progressed.emit` may be called by `fn`."""
        if self._thread is None:
            self._thread = Thread(target=self._work, args=(fn, args), name="key", daemon=True)
            self._thread.start()

    def _work(self, fn: Callable[..., Any], args: tuple[Any, ...]) -> None:
        try:
            importlib.import_module("interviewprep.services.reading")  # needed next, and slow to load
            result, error = fn(*args), None
        except BaseException as raised:  # carried to the GUI thread, where a bug reaches the crash dialog
            result, error = None, raised
        self._ended.emit(result, error)

    def _on_ended(self, result: Any, error: BaseException | None) -> None:
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join()
        if error is None:
            self.done.emit(result)
        elif isinstance(error, CaseError):
            self.refused.emit(error)
        else:
            raise error
