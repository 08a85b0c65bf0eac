"""The worker process: receives a function and its argument, sends back what it gives. Imports no Qt."""

import os
import pickle
import queue
import threading
from collections.abc import Callable
from typing import Any, BinaryIO

from interviewprep.domain.errors import CaseError
from interviewprep.jobs.limits import restrict_this_process
from interviewprep.jobs.messages import READY, STARTED, Answer, send

Job = tuple[Callable[[Any], Any], Any]


def main() -> None:
    """Serves jobs from standard input until it closes, then ends at once, whatever is going on."""
    restrict_this_process()
    source, target = _pipes()
    send(target, READY)
    jobs: queue.SimpleQueue[Job | BaseException] = queue.SimpleQueue()
    threading.Thread(target=_receive, args=(source, jobs), daemon=True).start()
    while True:
        job = jobs.get()
        send(target, STARTED)
        send(target, _answer(job))


def _pipes() -> tuple[BinaryIO, BinaryIO]:
    """The two pipes to the pool; whatever libraries print goes nowhere: it could carry words of a case."""
    source, target = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    return source, target


def _receive(source: BinaryIO, jobs: "queue.SimpleQueue[Job | BaseException]") -> None:
    while True:
        try:
            jobs.put(pickle.load(source))
        except EOFError:
            os._exit(0)
        except Exception as error:  # the job names something that cannot be imported here
            jobs.put(error)


def _answer(job: Job | BaseException) -> Answer:
    if isinstance(job, BaseException):
        return Answer(bug=_where(job))
    fn, argument = job
    try:
        return Answer(value=fn(argument))
    except CaseError as error:
        return Answer(error=error)
    except Exception as error:  # a bug: only its class and place leave this process, its text may hold values
        return Answer(bug=_where(error))


def _where(error: BaseException) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" ({trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno})" if trace else ""
    return f"{type(error).__name__}{place}"


if __name__ == "__main__":
    main()
