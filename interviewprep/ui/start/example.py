"""The example case: made once from the shipped papers, opened again afterwards."""

from collections.abc import Callable
from pathlib import Path

import platformdirs

from interviewprep.domain.errors import CaseError
from interviewprep.domain.progress import Progress
from interviewprep.services import case as case_service
from interviewprep.services.example import create_example
from interviewprep.storage.case_file import CaseFile

#: Nothing in the example is secret; the unlock page says this passphrase.
EXAMPLE_PASSPHRASE = "example"


def example_path() -> Path:
    """Where the example lies: the program's own data folder."""
    return platformdirs.user_data_path("interviewprep", appauthor=False) / "example.case"


def open_example(progress: Callable[[Progress], None]) -> CaseFile:
    """The example, made anew where it is not there or cannot be opened."""
    from interviewprep.jobs.pool import WorkerPool

    path = example_path()
    if path.exists():
        return case_service.open_case(path, EXAMPLE_PASSPHRASE)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    pool = WorkerPool()
    try:
        return create_example(path, EXAMPLE_PASSPHRASE, pool, progress)
    except CaseError:
        if path.exists():
            case_service.remove_case(path)
        raise
    finally:
        pool.close()
