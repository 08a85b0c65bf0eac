"""A pool of worker processes: one job a worker, each with its own time limit.

Each worker is a process with two pipes and a thread here that feeds it, so a job that hangs or
crashes takes down its own process and nothing else. Workers start when there is work for them.
"""

import logging
import os
import pickle
import queue
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar, cast

from interviewprep.domain.errors import Cancelled, ReaderCrashed, ReadingTimedOut
from interviewprep.jobs.limits import environment
from interviewprep.jobs.messages import STARTED, Answer, receive_answer, send

T = TypeVar("T")
A = TypeVar("A")

_log = logging.getLogger(__name__)
#: How long a worker may take to start, or to take up a job (seconds); a cold disk and a virus scanner
#: are slow together.
_START_SECONDS = 60.0
#: What a pipe says when the process at its other end is gone or out of its mind.
_BROKEN = (OSError, EOFError, pickle.UnpicklingError)
# CREATE_NO_WINDOW and BELOW_NORMAL_PRIORITY_CLASS: two workers fill two cores, the window must still answer.
_NO_WINDOW = 0x08000000 | 0x00004000 if sys.platform == "win32" else 0


class JobFailed(Exception):
    """A bug in a job: the class of what it raised and where, never its text."""


class WorkerPool:
    """Runs picklable functions of one argument in `workers` processes, by default one for each core."""

    def __init__(self, workers: int | None = None) -> None:
        self._size = max(1, workers or os.cpu_count() or 1)
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._workers: list[_Worker] = []
        self._unfinished = 0
        self._lock = threading.Lock()
        self._closed = False

    def submit(self, fn: Callable[[A], T], arg: A, timeout: float) -> "Future[T]":
        """Queues `fn(arg)`; `timeout` counts seconds from its start in a worker.

        The future raises what the function raised if that is a CaseError, JobFailed for any other
        exception, ReadingTimedOut, ReaderCrashed, or Cancelled when the pool was killed.
        RuntimeError when the pool is closed.
        """
        future: Future[T] = Future()
        with self._lock:
            if self._closed:
                raise RuntimeError("the pool is closed")
            self._jobs.put(_Job(fn, arg, timeout, cast("Future[Any]", future)))
            self._unfinished += 1
            if len(self._workers) < min(self._size, self._unfinished):
                self._workers.append(_Worker(self._jobs, self._count_off, len(self._workers)))
        return future

    @property
    def size(self) -> int:
        """How many jobs run at once."""
        return self._size

    @property
    def worker_pids(self) -> list[int]:
        """Process ids of the workers that are running."""
        with self._lock:
            return [pid for worker in self._workers if (pid := worker.pid) is not None]

    def close(self) -> None:
        """Waits for all that was submitted, then ends the workers; may be called again."""
        for worker in self._end():
            worker.join()

    def kill(self) -> None:
        """Ends the workers at once, without waiting; what is unfinished raises Cancelled."""
        workers = self._end(drop=True)
        for worker in workers:
            worker.kill()

    def _count_off(self) -> None:
        with self._lock:
            self._unfinished -= 1

    def _end(self, drop: bool = False) -> "list[_Worker]":
        with self._lock:
            self._closed = True
            workers = list(self._workers)
        if drop:
            self._drop()
        for _ in workers:
            self._jobs.put(None)
        return workers

    def _drop(self) -> None:
        while True:
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                return
            if job is not None and job.future.set_running_or_notify_cancel():
                job.future.set_exception(Cancelled())


class _Job:
    """One call, its time limit in seconds and the future of its result."""

    def __init__(self, fn: Callable[[Any], Any], arg: Any, timeout: float, future: "Future[Any]") -> None:
        self.fn, self.arg, self.timeout, self.future = fn, arg, timeout, future


class _Worker:
    """A thread that feeds one process, and starts another when that one is gone.

    `finished` is called when it is free again, before the future of its job says so.
    """

    def __init__(
        self, jobs: "queue.SimpleQueue[_Job | None]", finished: Callable[[], None], number: int
    ) -> None:
        self._jobs = jobs
        self._finished = finished
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._killed = False
        self._thread = threading.Thread(target=self._run, name=f"worker-{number}", daemon=True)
        self._thread.start()

    @property
    def pid(self) -> int | None:
        """The process id, None while no process runs."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    def join(self) -> None:
        """Waits until the thread has ended and its process with it."""
        self._thread.join()

    def kill(self) -> None:
        """Ends the process at once and lets no other begin."""
        with self._lock:
            self._killed = True
            if self._process is not None:
                self._process.kill()

    def _run(self) -> None:
        try:
            while (job := self._jobs.get()) is not None:
                if job.future.set_running_or_notify_cancel():
                    self._do(job)
                else:
                    self._finished()
        finally:
            self._discard()

    def _do(self, job: _Job) -> None:
        try:
            answer = self._call(job)
        except Exception as error:
            self._discard()
            self._finished()
            job.future.set_exception(Cancelled() if self._killed else error)
            return
        self._finished()
        if answer.error is not None:
            job.future.set_exception(answer.error)
        elif answer.bug is not None:
            _log.error("job failed: %s", answer.bug)
            job.future.set_exception(JobFailed(answer.bug))
        else:
            job.future.set_result(answer.value)

    def _call(self, job: _Job) -> Answer:
        """The answer of the process; ReadingTimedOut or ReaderCrashed when none comes."""
        process = self._take_up(job)
        with _Deadline(process, job.timeout) as deadline:
            try:
                answer = _receive(process)
            except _BROKEN:
                raise (ReadingTimedOut() if deadline.passed else ReaderCrashed()) from None
        if deadline.passed:  # killed just after it answered: the next job needs another process
            self._discard()
        return answer

    def _take_up(self, job: _Job) -> "subprocess.Popen[bytes]":
        """The process, at work on the job. One that died while idle costs no job: a second one gets it."""
        for _ in range(2):
            process = self._running()
            if process is None:
                break
            if _hand_over(process, job):
                return process
            self._discard()
        raise ReaderCrashed()

    def _running(self) -> "subprocess.Popen[bytes] | None":
        """The process, started and ready; None when it cannot be had."""
        if self._process is not None and self._process.poll() is None:
            return self._process
        self._discard()
        with self._lock:
            if self._killed:
                return None
            self._process = process = _start()
        with _Deadline(process, _START_SECONDS):
            try:
                _receive(process)
            except _BROKEN:
                return None
        return process

    def _discard(self) -> None:
        with self._lock:
            process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                try:
                    stream.close()
                except OSError:  # what it still held can go nowhere: the process is gone
                    continue
        process.wait()


def _start() -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        (sys.executable, "-P", "-s", "-m", "interviewprep.jobs.worker"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment(),
        creationflags=_NO_WINDOW,
    )


def _hand_over(process: "subprocess.Popen[bytes]", job: _Job) -> bool:
    """Whether the process took up the job."""
    assert process.stdin is not None
    with _Deadline(process, _START_SECONDS) as deadline:
        try:
            send(process.stdin, (job.fn, job.arg))
            started = _receive(process) == STARTED
        except _BROKEN:
            return False
    return started and not deadline.passed


def _receive(process: "subprocess.Popen[bytes]") -> Answer:
    assert process.stdout is not None
    return receive_answer(process.stdout)


class _Deadline:
    """Kills a process when the time is over: its pipes close, and whoever waits for it is free."""

    def __init__(self, process: "subprocess.Popen[bytes]", seconds: float) -> None:
        self.passed = False
        self._process = process
        self._timer = threading.Timer(seconds, self._pass)
        self._timer.daemon = True

    def __enter__(self) -> "_Deadline":
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        self._timer.join()

    def _pass(self) -> None:
        self.passed = True
        self._process.kill()
