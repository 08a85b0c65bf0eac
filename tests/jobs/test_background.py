import threading
import time

import pytest

from interviewprep.domain.errors import DiskFull
from interviewprep.jobs.background import CaseThread


def test_work_is_done_in_order_by_one_thread() -> None:
    thread, seen = CaseThread(), []

    def work(number: int) -> str:
        time.sleep(0.01 * (3 - number))
        seen.append(number)
        return threading.current_thread().name

    names = {future.result() for future in [thread.submit(work, number) for number in range(3)]}
    assert seen == [0, 1, 2]
    assert len(names) == 1
    thread.close()


def test_errors_are_in_the_future() -> None:
    thread = CaseThread()

    def full() -> None:
        raise DiskFull("x.case")

    with pytest.raises(DiskFull):
        thread.submit(full).result()
    thread.close()


def test_close_waits_and_drops_what_has_not_begun() -> None:
    thread, begun, dropped = CaseThread(), threading.Event(), threading.Event()

    def slow() -> str:
        begun.set()
        assert dropped.wait(60)
        time.sleep(0.2)
        return "done"

    first, second = thread.submit(slow), thread.submit(slow)
    second.add_done_callback(lambda _: dropped.set())
    assert begun.wait(60)
    thread.close()
    assert first.result(0) == "done"
    assert second.cancelled()
    with pytest.raises(RuntimeError):
        thread.submit(slow)
    thread.close()
