"""The open case inside the window: one object that views ask, and that tells them what changed.

Views get the session passed in. They read with the services directly (`review.documents(session.case)`),
edit with `edit()`, and do slow work with `run()`. `changed` says what changed after it is on disk.
"""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from pathlib import Path
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMetaMethod, QObject, Qt, QTimer, Signal

from interviewprep.domain.changes import Action, Changes, HistoryState
from interviewprep.domain.errors import CaseError
from interviewprep.domain.progress import Progress
from interviewprep.ui.lifetime import alive
from interviewprep.ui.password_request import PasswordRequest

if TYPE_CHECKING:
    from interviewprep.jobs.background import CaseThread
    from interviewprep.services.reading import ReadingProgress
    from interviewprep.storage.case_file import CaseFile

#: How often at most background work is told to the views: each telling costs them a look at the case.
_DELIVERY_MS = 120


class CaseSession(QObject):
    """One open case with its workers.

    Signals, always in the GUI thread:
    - changed(Changes, initiator): something is different on disk; `initiator` is what was given to
      `edit()`, so that a view can pass over its own edit.
    - history_changed(): undo or redo means something else now.
    - reading_progressed(ReadingProgress), import_progressed(Progress or None when over),
      import_finished(ImportReport).
    - failed(CaseError): an edit or background work failed and nobody else took the error.
    - password_asked(PasswordRequest), closed().
    """

    changed = Signal(object, object)
    history_changed = Signal()
    reading_progressed = Signal(object)
    import_progressed = Signal(object)
    import_finished = Signal(object)
    failed = Signal(object)
    password_asked = Signal(object)
    lock_asked = Signal()
    closed = Signal()
    _posted = Signal(object)

    def __init__(self, case: "CaseFile", parent: QObject | None = None) -> None:
        """Take over an open case and start its workers; reading starts with `start_reading()`."""
        super().__init__(parent)
        from interviewprep.jobs.background import CaseThread
        from interviewprep.jobs.pool import WorkerPool
        from interviewprep.services.reading import ReadingQueue

        self.case: CaseFile = case
        self.pool: WorkerPool = WorkerPool()
        self.reading_progress: ReadingProgress | None = None
        self._open = True
        self._stop_import = Event()
        self._imports = 0
        self._questions: list[PasswordRequest] = []
        self._thread: CaseThread = CaseThread()
        self._long_thread: CaseThread = CaseThread()
        self._history = HistoryState()
        self._gathered = Changes()
        self._gathered_reading: ReadingProgress | None = None
        self._gathered_import: Progress | None = None
        self._gathering = Lock()
        self._deliveries = QTimer(self)
        self._deliveries.setSingleShot(True)
        self._deliveries.setInterval(_DELIVERY_MS)
        self._deliveries.timeout.connect(self._deliver)
        self._posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)
        self._reading: ReadingQueue = ReadingQueue(
            case,
            self.pool,
            lambda changes: self._gather(changes=changes),
            lambda progress: self._gather(reading=progress),
            pictures_first=True,
        )
        self._history = self._read_history()

    @property
    def is_open(self) -> bool:
        """Whether the case can still be asked."""
        return self._open

    @property
    def path(self) -> Path:
        """The case file."""
        return self.case.path

    @property
    def importing(self) -> bool:
        """Whether papers are being added now."""
        return self._imports > 0

    def history_state(self) -> HistoryState:
        """What undo and redo would do."""
        return self._history if self._open else HistoryState()

    def _read_history(self) -> HistoryState:
        from interviewprep.services import case as case_service

        return case_service.history_state(self.case)

    def edit(self, fn: Callable[..., Any], *args: Any, initiator: object = None, **fields: Any) -> Any:
        """Call a service that returns Changes (alone or last in a tuple), emit them, return its result.

        `session.edit(review.edit_documents, session.case, ids, title="…", initiator=self)`. A
        CaseError goes to `failed` and None is returned.
        """
        if not self._open:
            return None
        try:
            result = fn(*args, **fields)
        except CaseError as error:
            self.failed.emit(error)
            return None
        changes = result[-1] if isinstance(result, tuple) else result
        if isinstance(changes, Changes):
            self._tell(changes, initiator)
        return result

    def undo(self) -> Changes | None:
        """Take the last edit back."""
        from interviewprep.services import review

        self._commit_focus()
        changes: Changes | None = self.edit(review.undo, self.case)
        return self._after_history(changes)

    def redo(self) -> Changes | None:
        """Do again what was taken back last."""
        from interviewprep.services import review

        changes: Changes | None = self.edit(review.redo, self.case)
        return self._after_history(changes)

    def run(
        self,
        fn: Callable[..., Any],
        *args: Any,
        on_done: Callable[[Any], None] | None = None,
        on_failed: Callable[[CaseError], None] | None = None,
    ) -> "Future[Any]":
        """Do slow work in the case's thread; the callbacks come back in the GUI thread.

        Results after `close()`, and those for a view that is gone, are dropped. Without `on_failed`
        a CaseError goes to `failed`; anything else is a bug and reaches the crash dialog.
        """
        return self._submit(self._thread, fn, args, on_done, on_failed)

    def run_long(
        self,
        fn: Callable[..., Any],
        *args: Any,
        on_done: Callable[[Any], None] | None = None,
        on_failed: Callable[[CaseError], None] | None = None,
    ) -> "Future[Any]":
        """As `run`, for what takes more than a moment (import, export, backup): views go on loading."""
        return self._submit(self._long_thread, fn, args, on_done, on_failed)

    def _submit(
        self,
        thread: "CaseThread",
        fn: Callable[..., Any],
        args: tuple[Any, ...],
        on_done: Callable[[Any], None] | None,
        on_failed: Callable[[CaseError], None] | None,
    ) -> "Future[Any]":
        if not self._open:
            gone: Future[Any] = Future()
            gone.cancel()
            return gone
        future: Future[Any] = thread.submit(fn, *args)
        future.add_done_callback(lambda done: self._post(lambda: self._finish(done, on_done, on_failed)))
        return future

    def gui(self, fn: Callable[..., None]) -> Callable[..., None]:
        """`fn` wrapped so that it may be called from any thread and runs in the GUI thread (for progress)."""
        return lambda *args: self._post(lambda: fn(*args))

    def add_files(self, paths: Iterable[Path | str]) -> None:
        """Add files and folders in the background; import_finished tells the outcome."""
        from interviewprep.services import intake

        self._import(intake.import_files, [Path(path) for path in paths])

    def add_bytes(self, items: Sequence[tuple[str, bytes]]) -> None:
        """Add pasted things (name, content) in the background."""
        from interviewprep.services import intake

        self._import(intake.import_bytes, list(items))

    def stop_import(self) -> None:
        """Stop adding papers after the present one; what was added stays."""
        self._stop_import.set()

    def start_reading(self) -> None:
        """Read waiting pages in the background."""
        self._reading.start()

    def wake_reading(self) -> None:
        """Look for waiting pages again, after some were asked for."""
        self._reading.wake()

    def stop_reading(self) -> None:
        """Stop reading; waiting pages stay waiting. The queue's thread is not waited for."""
        Thread(target=self._reading.stop, name="stop-reading", daemon=True).start()

    def prefer(self, document_id: str | None) -> None:
        """Prepare this document's pages first: somebody is looking at it."""
        self._reading.prefer(document_id)

    def forget_listeners(self) -> None:
        """Tell nobody any more: before all views are built anew, since a lambda outlives its view."""
        for signal in (
            self.changed,
            self.history_changed,
            self.reading_progressed,
            self.import_progressed,
            self.import_finished,
            self.failed,
            self.password_asked,
            self.lock_asked,
            self.closed,
        ):
            if self.isSignalConnected(QMetaMethod.fromSignal(signal)):
                signal.disconnect()

    # End

    def lock(self) -> None:
        """Ask for the lock; the window's owner closes the case and replaces the process."""
        self.lock_asked.emit()

    def release(self) -> "CaseFile":
        """Stop all work on the case and give it back, still open. Pages in work stay waiting."""
        if self._open:
            self._open = False
            self._stop_import.set()
            for question in self._questions:
                question.skip()
            self._reading.ask_to_stop()
            self.pool.kill()
            self._reading.stop()
            self._thread.close()
            self._long_thread.close()
            self.closed.emit()
        return self.case

    def close(self) -> None:
        """Stop all work and close the case. Twice is harmless."""
        case = self.release()
        from interviewprep.services import case as case_service

        case_service.close_case(case)

    # Inside

    def _import(self, fn: Callable[..., Any], items: list[Any]) -> None:
        from interviewprep.services import intake

        self._imports += 1
        if self._imports == 1:
            self._stop_import.clear()
            self._reading.hold_texts(True)
        self.import_progressed.emit(Progress(0, len(items)))

        conditions = intake.Intake(
            self.case,
            self.pool,
            ask_password=self._ask_password,
            progress=lambda progress: self._gather(importing=progress),
            cancelled=self._stop_import.is_set,
            on_imported=lambda changes: self._gather(changes=changes),
        )

        def over() -> None:
            self._deliver()
            self._imports -= 1
            if not self._imports:
                self._reading.hold_texts(False)
                self.import_progressed.emit(None)

        def done(report: Any) -> None:
            over()
            self.import_finished.emit(report)

        def failed(error: CaseError) -> None:
            over()
            self.failed.emit(error)

        self.run_long(fn, conditions, items, on_done=done, on_failed=failed)

    def _ask_password(self, name: str, wrong: bool) -> str | None:
        """Called in the case's thread: waits for the person's answer."""
        request = PasswordRequest(name, wrong)
        self._questions.append(request)
        self._post(lambda: self.password_asked.emit(request))
        if not self._open:
            return None
        try:
            return request.answer.result()
        finally:
            self._questions.remove(request)

    def _gather(
        self,
        changes: Changes | None = None,
        reading: "ReadingProgress | None" = None,
        importing: Progress | None = None,
    ) -> None:
        """Called from any thread: background work is told to the views a few times a second at most."""
        with self._gathering:
            if changes is not None:
                self._gathered |= changes
            self._gathered_reading = reading or self._gathered_reading
            self._gathered_import = importing or self._gathered_import
        if changes is not None and changes.action is Action.IMPORT:
            self._reading.wake()
        self._post(self._deliver_soon)

    def _deliver_soon(self) -> None:
        if not self._deliveries.isActive():
            self._deliveries.start()

    def _deliver(self) -> None:
        if not self._open:
            return
        with self._gathering:
            changes, reading, importing = self._gathered, self._gathered_reading, self._gathered_import
            self._gathered, self._gathered_reading, self._gathered_import = Changes(), None, None
        if changes != Changes():
            self.changed.emit(changes, None)
        if changes.action is not None:
            self.run(self._read_history, on_done=self._on_history)
        if importing is not None and self._imports:
            self.import_progressed.emit(importing)
        if reading is not None:
            self.reading_progress = reading
            self.reading_progressed.emit(reading)

    def _on_history(self, state: HistoryState) -> None:
        self._history = state
        self.history_changed.emit()

    def _tell(self, changes: Changes, initiator: object) -> None:
        self.changed.emit(changes, initiator)
        if changes.action is not None:
            self._on_history(self._read_history())

    def _after_history(self, changes: Changes | None) -> Changes | None:
        self._on_history(self._read_history() if self._open else HistoryState())
        self.wake_reading()
        return changes

    @staticmethod
    def _commit_focus() -> None:
        """Let the field that is being edited save itself first, so that undo means it."""
        from PySide6.QtWidgets import QApplication

        widget = QApplication.focusWidget()
        if widget is not None:
            widget.clearFocus()
            widget.setFocus()

    def _finish(
        self,
        future: "Future[Any]",
        on_done: Callable[[Any], None] | None,
        on_failed: Callable[[CaseError], None] | None,
    ) -> None:
        if future.cancelled():
            return
        error = future.exception()
        if error is None:
            if on_done is not None and alive(on_done):
                on_done(future.result())
        elif isinstance(error, CaseError):
            if on_failed is None:
                self.failed.emit(error)
            elif alive(on_failed):
                on_failed(error)
        else:
            raise error

    def _post(self, call: Callable[[], None]) -> None:
        if self._open:
            self._posted.emit(call)

    def _on_posted(self, call: Callable[[], None]) -> None:
        if self._open:
            call()
