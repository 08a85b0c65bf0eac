"""How pool and worker talk: pickles over two pipes.

What comes back is from a process that decoded files of unknown origin: only plain values, domain
values and results of recognition are rebuilt from it, so a captured worker cannot run code here.
"""

import pickle
from dataclasses import dataclass
from enum import Enum
from typing import IO, Any

_PROTOCOL = 5
_OWN_PACKAGES = ("interviewprep.domain.", "interviewprep.recognition.tasks", "interviewprep.jobs.messages")
_REBUILDERS = frozenset({"_rebuild"})


@dataclass(frozen=True, slots=True)
class Answer:
    """What a worker sends back: `value`, or the error as `error`; `bug` names one that is no CaseError."""

    value: Any = None
    error: BaseException | None = None
    bug: str | None = None


#: The first thing a worker sends: it is there and has restricted itself.
READY = Answer(value="ready")
#: What it sends when it has taken up a job, before the answer: from here on its death is the job's doing.
STARTED = Answer(value="started")


def send(stream: IO[bytes], message: object) -> None:
    """Writes one message; large bytes go straight to the pipe without a copy."""
    pickle.Pickler(stream, _PROTOCOL).dump(message)
    stream.flush()


def receive_answer(stream: IO[bytes]) -> Answer:
    """Reads one answer; EOFError or pickle.UnpicklingError when the worker died or sent anything else."""
    answer = _AnswerReader(stream).load()
    if not isinstance(answer, Answer):
        raise pickle.UnpicklingError("not an answer")
    return answer


class _AnswerReader(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("datetime", "datetime") or (module, name) == ("datetime", "date"):
            return super().find_class(module, name)
        if module.startswith(_OWN_PACKAGES) and "." not in name:
            found = super().find_class(module, name)
            defined_here = isinstance(found, type) and found.__module__ == module
            if defined_here or name in _REBUILDERS:
                return found
        if (module, name) == ("builtins", "getattr"):  # how Python 3.11.0 to 3.11.3 pickle enum members
            return _member
        raise pickle.UnpicklingError(f"refused: {module}.{name}")


def _member(kind: Any, name: str) -> Any:
    """The member of an enum; anything else is refused."""
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind[name]
    raise pickle.UnpicklingError("refused: getattr")
