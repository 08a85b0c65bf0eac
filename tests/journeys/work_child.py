"""Does one kind of work on a case again and again until it is killed, saying after each time that it is done.

usage: python -m tests.journeys.work_child edit|backup|rekey|export CASE OUT
Prints `ACK NUMBER` when a person would have been told that it is done.
"""

import os
import sys
from collections.abc import Callable
from datetime import date
from itertools import count
from pathlib import Path

from interviewprep.bundle.plan import BundleOptions
from interviewprep.domain.case import Recipient
from interviewprep.services import backup as backups
from interviewprep.services import case as cases
from interviewprep.services import export, review
from interviewprep.storage import key
from interviewprep.storage.case_file import CaseFile

Work = Callable[[CaseFile, int, Path], CaseFile]


def edit(case: CaseFile, number: int, _out: Path) -> CaseFile:
    """A title, and the same taken back and done again every third time."""
    first = review.documents(case)[0]
    review.edit_documents(case, [first.id], title=f"title {number}", notes=f"note {number}")
    if number % 3 == 0:
        review.undo(case)
        review.redo(case)
    return case


def backup(case: CaseFile, number: int, out: Path) -> CaseFile:
    """A copy under a name of its own."""
    backups.backup(case, out / f"{number}.case")
    return case


def rekey(case: CaseFile, number: int, _out: Path) -> CaseFile:
    """A new passphrase."""
    return cases.change_passphrase(case, passphrase(number))


def bundle(case: CaseFile, number: int, out: Path) -> CaseFile:
    """A bundle under a name of its own."""
    options = BundleOptions("ru", Recipient.AUTHORITY, date.today())
    export.export_bundle(case, out / f"{number}.pdf", options)
    return case


def passphrase(number: int) -> str:
    """The passphrase after so many changes."""
    return f"{os.environ['INTERVIEWPREP_PASSPHRASE']} {number}"


WORK: dict[str, Work] = {"edit": edit, "backup": backup, "rekey": rekey, "export": bundle}


def main() -> None:
    key.STANDARD = key.KeyDerivation(8 * 1024, 1, 1)
    work, path, out = WORK[sys.argv[1]], Path(sys.argv[2]), Path(sys.argv[3])
    case = cases.open_case(path, passphrase(0))
    print("ACK 0", flush=True)
    for number in count(1):
        case = work(case, number, out)
        print(f"ACK {number}", flush=True)


if __name__ == "__main__":
    main()
