import threading
import time

from interviewprep.storage.fair_lock import FairLock


def test_a_thread_that_writes_in_a_loop_lets_others_in() -> None:
    lock, stop, waits = FairLock(), threading.Event(), []

    def busy() -> None:
        while not stop.is_set():
            with lock, lock:
                time.sleep(0.002)

    threads = [threading.Thread(target=busy) for _ in range(2)]
    for thread in threads:
        thread.start()
    for _ in range(20):
        start = time.perf_counter()
        with lock:
            waits.append(time.perf_counter() - start)
    stop.set()
    for thread in threads:
        thread.join()
    assert sorted(waits)[10] < 0.05


def test_giving_way_lets_a_waiting_thread_go_first() -> None:
    lock, order = FairLock(), []

    def other() -> None:
        with lock:
            order.append("other")

    with lock:
        thread = threading.Thread(target=other)
        thread.start()
        while not lock._waiting:
            time.sleep(0.001)
        with lock:
            lock.give_way()
        assert order == []
        lock.give_way()
        order.append("first")
    thread.join()
    assert order == ["other", "first"]
