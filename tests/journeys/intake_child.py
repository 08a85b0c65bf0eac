"""Imports and reads papers until it is killed, saying what a person would have been shown.

usage: python -m tests.journeys.intake_child CASE FOLDER
Prints `shown ID SHA256` when a document is on the screen and `read PAGE` when a page's text is.
"""

import os
import sys
from pathlib import Path

from interviewprep.domain.changes import Changes
from interviewprep.domain.pages import PageState
from interviewprep.jobs.pool import WorkerPool
from interviewprep.services import case as cases
from interviewprep.services import review
from interviewprep.services.intake import Intake, import_files
from interviewprep.services.reading import ReadingQueue
from interviewprep.storage import key


def main() -> None:
    key.STANDARD = key.KeyDerivation(8 * 1024, 1, 1)
    case = cases.open_case(Path(sys.argv[1]), os.environ["INTERVIEWPREP_PASSPHRASE"])
    pool = WorkerPool(workers=2)

    def shown(changes: Changes) -> None:
        for identifier in changes.documents:
            print("shown", identifier, review.document(case, identifier).sha256, flush=True)

    def read(changes: Changes) -> None:
        for identifier in changes.pages:
            if review.page(case, identifier).state is PageState.READ:
                print("read", identifier, flush=True)

    queue = ReadingQueue(case, pool, on_changes=read)
    queue.start()
    job = Intake(
        case, pool, languages=("eng",), on_imported=lambda changes: (shown(changes), queue.wake())[0]
    )
    import_files(job, [Path(sys.argv[2])])
    print("imported", flush=True)
    queue.wake()
    sys.stdin.read()


if __name__ == "__main__":
    main()
