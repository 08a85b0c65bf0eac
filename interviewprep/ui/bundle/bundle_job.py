"""A bundle being built in the background: progress in words, and Stop."""

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from interviewprep.domain.errors import Cancelled, CaseError
from interviewprep.domain.progress import CancelQuery, Progress, ProgressCallback

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession


class BundleJob(QObject):
    """Runs one build at a time.

    `progressed(Progress)` while it goes on, then one of `finished(result)`, `failed(CaseError)`,
    `cancelled()`.
    """

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, session: "CaseSession", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stop = Event()
        self._running = False

    @property
    def running(self) -> bool:
        """Whether a build goes on."""
        return self._running

    def start(self, work: Callable[[ProgressCallback, CancelQuery], Any]) -> None:
        """Run `work(progress, cancelled)` in the case's thread; nothing while one runs already."""
        if self._running:
            return
        self._running = True
        self._stop = Event()
        progress = self._session.gui(self._on_progress)
        self._session.run_long(
            work, progress, self._stop.is_set, on_done=self._on_done, on_failed=self._on_failed
        )

    def stop(self) -> None:
        """Ask the build to stop after its present page."""
        self._stop.set()

    def _on_progress(self, progress: Progress) -> None:
        if self._running:
            self.progressed.emit(progress)

    def _on_done(self, result: Any) -> None:
        self._running = False
        self.finished.emit(result)

    def _on_failed(self, error: CaseError) -> None:
        self._running = False
        if isinstance(error, Cancelled):
            self.cancelled.emit()
        else:
            self.failed.emit(error)
