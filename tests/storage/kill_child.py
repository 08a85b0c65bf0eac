"""Works on a case until it is killed, telling each thing that is done: `ACK what value`."""

import os
import random
import sys
from datetime import date, timedelta
from pathlib import Path

from interviewprep.domain.changes import Action, Edit, Subject
from interviewprep.storage import backup, documents, history, key, pages, rekey
from interviewprep.storage.case_file import CaseFile
from tests.storage.samples import add_document, picture, reading_of


def ack(*what: object) -> None:
    print("ACK", *what, flush=True)


def main(path: Path, passphrase: str, seed: int) -> None:
    key.STANDARD = key.KeyDerivation(8 * 1024, 1, 1)
    chance = random.Random(seed)
    case = CaseFile.open(path, passphrase)
    number = seed * 100_000
    while True:
        number += 1
        document = add_document(case, data=os.urandom(chance.choice([500, 50_000, 2_500_000])))
        ack("document", document.id)
        [page] = pages.of_document(case, document.id)
        pages.store_picture(case, page.id, picture(os.urandom(40_000)))
        pages.store_reading(case, page.id, reading_of(f"слово{number} " * 50))
        ack("text", page.id, f"слово{number}")
        values = {"title": f"T{number}"}
        history.apply(case, Action.EDIT_DOCUMENTS, [Edit(Subject.DOCUMENT, document.id, values)])
        ack("title", document.id, f"T{number}")
        match chance.randrange(8):
            case 0:
                backup.create_daily(case, date(2026, 1, 1) + timedelta(days=number))
            case 1:
                case = rekey.change_passphrase(case, passphrase)
            case 2:
                victim = add_document(case, data=os.urandom(300_000))
                documents.purge(case, [victim.id])
                ack("purged", victim.id)
            case 3:
                case.close()
                case = CaseFile.open(path, passphrase)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
