import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from pathlib import Path

import psutil
import pytest

from interviewprep.domain.errors import Cancelled, PageUnreadable, ReaderCrashed, ReadingTimedOut
from interviewprep.jobs.pool import JobFailed, WorkerPool
from tests.jobs import duties

#: Seconds for what takes moments, on a machine that is slow and busy with other things.
LIMIT = 120.0


@pytest.fixture
def pool() -> Iterator[WorkerPool]:
    pool = WorkerPool(2)
    yield pool
    pool.kill()


def _soon(holds: Callable[[], object]) -> bool:
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        if holds():
            return True
        time.sleep(0.02)
    return False


def _gone(pid: int) -> bool:
    def ended() -> bool:
        try:
            return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
        except psutil.NoSuchProcess:
            return True

    return _soon(ended)


def test_results_and_errors_come_back(pool: WorkerPool) -> None:
    assert pool.worker_pids == []
    assert pool.submit(duties.echo, ("слово", 7, None), LIMIT).result() == ("слово", 7, None)
    assert pool.submit(duties.page, "p1", LIMIT).result()[0].page_id == "p1"
    with pytest.raises(PageUnreadable) as refused:
        pool.submit(duties.refuse, "paper", LIMIT).result()
    assert (refused.value.name, refused.value.details) == ("paper", {"cause": "test"})


def test_bug_tells_its_class_and_place_only(pool: WorkerPool) -> None:
    with pytest.raises(JobFailed) as failed:
        pool.submit(duties.bug, "Rustam Saidov", LIMIT).result()
    assert str(failed.value).startswith("ZeroDivisionError (tests.jobs.duties:")
    assert "Saidov" not in str(failed.value)
    assert pool.submit(duties.echo, 1, LIMIT).result() == 1


def test_workers_start_when_there_is_work_and_are_kept(pool: WorkerPool) -> None:
    first = pool.submit(duties.pid, None, LIMIT).result()
    assert pool.submit(duties.pid, None, LIMIT).result() == first
    assert pool.worker_pids == [first]
    both = [pool.submit(duties.sleep, 0.3, LIMIT) for _ in range(2)]
    assert [future.result() for future in both] == ["awake", "awake"]
    assert len(pool.worker_pids) == 2


def test_hung_job_is_killed_alone(pool: WorkerPool) -> None:
    hung, other = pool.submit(duties.sleep, 600, 0.5), pool.submit(duties.sleep, 1.5, LIMIT)
    with pytest.raises(ReadingTimedOut):
        hung.result(LIMIT)
    assert other.result() == "awake"
    assert pool.submit(duties.echo, 1, LIMIT).result() == 1


@pytest.mark.parametrize("duty", [duties.crash, duties.leave])
def test_crash_fails_its_own_job_only(pool: WorkerPool, duty: object) -> None:
    other = pool.submit(duties.sleep, 0.5, LIMIT)
    crashed = pool.submit(duty, None, LIMIT)  # type: ignore[arg-type]
    with pytest.raises(ReaderCrashed):
        crashed.result()
    assert other.result() == "awake"
    assert [pool.submit(duties.echo, n, LIMIT).result() for n in range(4)] == [0, 1, 2, 3]


def test_many_crashes_in_a_row(pool: WorkerPool) -> None:
    futures = [pool.submit(duties.crash if n % 2 else duties.echo, n, LIMIT) for n in range(8)]
    for n, future in enumerate(futures):
        if n % 2:
            with pytest.raises(ReaderCrashed):
                future.result()
        else:
            assert future.result() == n


def test_worker_that_is_killed_from_outside(pool: WorkerPool) -> None:
    pid = pool.submit(duties.pid, None, LIMIT).result()
    os.kill(pid, signal.SIGKILL)
    assert pool.submit(duties.pid, None, LIMIT).result() != pid


def test_worker_that_dies_before_it_takes_up_a_job_costs_no_job(pool: WorkerPool) -> None:
    pid = pool.submit(duties.pid, None, LIMIT).result()
    os.kill(pid, signal.SIGSTOP)
    waiting = pool.submit(duties.pid, None, LIMIT)
    assert _soon(waiting.running)
    os.kill(pid, signal.SIGKILL)
    assert waiting.result() != pid


def test_job_that_kills_each_worker_before_it_begins_is_given_out_twice(
    pool: WorkerPool, tmp_path: Path
) -> None:
    with pytest.raises(ReaderCrashed):
        pool.submit(duties.echo, duties.Poison(tmp_path), LIMIT).result()
    assert len(list(tmp_path.iterdir())) == 2
    assert pool.submit(duties.echo, 1, LIMIT).result() == 1


def test_argument_that_does_not_pickle(pool: WorkerPool) -> None:
    with pytest.raises(Exception, match="pickle"):
        pool.submit(duties.echo, lambda: None, LIMIT).result()
    assert pool.submit(duties.echo, 1, LIMIT).result() == 1


def test_large_arguments_and_results(pool: WorkerPool) -> None:
    data = os.urandom(30_000_000)
    assert pool.submit(duties.echo, data, LIMIT).result() == data


def test_what_libraries_print_goes_nowhere(pool: WorkerPool, capfd: pytest.CaptureFixture[str]) -> None:
    assert pool.submit(duties.chatter, "Tesseract says a word", LIMIT).result() == "Tesseract says a word"
    assert capfd.readouterr() == ("", "")


def test_captured_worker_cannot_run_code_here(pool: WorkerPool) -> None:
    with pytest.raises(ReaderCrashed):
        pool.submit(duties.hostile, None, LIMIT).result()
    assert not Path("/dev/shm/interviewprep-captured").exists()


def test_cancelled_before_it_began(tmp_path: Path) -> None:
    pool, go = WorkerPool(1), tmp_path / "go"
    running, waiting = pool.submit(duties.until, str(go), LIMIT), pool.submit(duties.echo, 1, LIMIT)
    assert waiting.cancel()
    go.touch()
    with pytest.raises(CancelledError):
        waiting.result()
    assert running.result() == "there"
    pool.close()


def test_close_waits_for_what_was_submitted() -> None:
    pool = WorkerPool(2)
    futures = [pool.submit(duties.echo, n, LIMIT) for n in range(6)]
    pids = pool.worker_pids
    pool.close()
    assert [future.result(0) for future in futures] == list(range(6))
    assert all(_gone(pid) for pid in pids)
    assert pool.worker_pids == []
    with pytest.raises(RuntimeError):
        pool.submit(duties.echo, 1, LIMIT)
    pool.close()


def test_kill_is_immediate(tmp_path: Path) -> None:
    pool = WorkerPool(2)
    futures = [pool.submit(duties.begin, str(tmp_path), 900) for _ in range(4)]
    assert _soon(lambda: len(list(tmp_path.iterdir())) == 2)
    pids = pool.worker_pids
    start = time.monotonic()
    pool.kill()
    assert time.monotonic() - start < 5  # to wait for the jobs would take ten minutes
    for future in futures:
        with pytest.raises(Cancelled):
            future.result(LIMIT)
    assert len(pids) == 2
    assert all(_gone(pid) for pid in pids)


def test_kill_while_workers_start() -> None:
    pool = WorkerPool(2)
    futures = [pool.submit(duties.echo, n, LIMIT) for n in range(3)]
    pool.kill()
    for future in futures:
        with pytest.raises(Cancelled):
            future.result(LIMIT)
    assert _soon(lambda: not any(thread.name.startswith("worker-") for thread in threading.enumerate()))


def test_workers_know_no_qt_and_no_case(pool: WorkerPool) -> None:
    modules = pool.submit(duties.modules, None, LIMIT).result()
    assert "interviewprep.recognition.pipeline" in modules
    packages = {name.split(".")[0] for name in modules}
    assert not packages & {"PySide6", "shiboken6", "peewee", "sqlcipher3", "argon2", "socket", "pytest"}
    own = {".".join(name.split(".")[:2]) for name in modules if name.startswith("interviewprep.")}
    known = ("recognition", "domain", "jobs", "resources")
    assert own == {f"interviewprep.{name}" for name in known}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other bounds")
def test_workers_are_held_short(pool: WorkerPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTERVIEWPREP_PASSPHRASE", "синий фонарь")
    bounds = pool.submit(duties.bounds, None, LIMIT).result()
    assert bounds["core"] == (0, 0)
    assert bounds["memory"] == 2 * 1024**3
    assert bounds["files"] <= 128
    assert bounds["environment"]["OMP_THREAD_LIMIT"] == "1"
    assert not {"INTERVIEWPREP_PASSPHRASE", "HOME", "USER"} & set(bounds["environment"])
    assert pool.submit(duties.write, str(tmp_path / "leak"), LIMIT).result() == "OSError"
    assert pool.submit(duties.swallow, 3, LIMIT).result() == "refused"
    assert pool.submit(duties.cv2_threads, None, LIMIT).result() == 1


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_workers_cannot_be_debugged(pool: WorkerPool) -> None:
    pid = pool.submit(duties.pid, None, LIMIT).result()
    status = Path(f"/proc/{pid}").stat()
    assert status.st_uid == 0  # a process that is not dumpable belongs to root in /proc


_PARENT = """
import sys, time
from interviewprep.jobs.pool import WorkerPool
from tests.jobs import duties
pool = WorkerPool(1)
print(pool.submit(duties.pid, None, 120).result(), flush=True)
pool.submit(duties.sleep, 600, 900)
time.sleep(600)
"""


def test_workers_die_with_the_program() -> None:
    parent = subprocess.Popen(
        (sys.executable, "-c", _PARENT),
        stdout=subprocess.PIPE,
        text=True,
        env={"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert parent.stdout is not None
    with parent.stdout:
        pid = int(parent.stdout.readline())
    assert psutil.pid_exists(pid)
    parent.kill()
    parent.wait()
    assert _gone(pid)
