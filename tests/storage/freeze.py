"""Makes the frozen case file of the present format: `python -m tests.storage.freeze FOLDER`.

Run once when a format is released; what it made is kept for good and never made again.
"""

import sys
from pathlib import Path

from interviewprep.domain.case import CaseInfo
from interviewprep.domain.changes import Action, Edit, Subject
from interviewprep.domain.dates import read_date
from interviewprep.domain.documents import Category
from interviewprep.domain.identifiers import new_id, now
from interviewprep.domain.missing import MissingPaper, MissingReason
from interviewprep.storage import history, migrations, missing_papers, pages
from interviewprep.storage.case_file import CaseFile
from tests.storage.samples import add_document, picture, reading_of


def freeze(folder: Path) -> Path:
    """A case with one document, one missing paper and a history, under a passphrase that lies beside it."""
    passphrase = "кот на подоконнике"
    (folder / "passphrase.txt").write_text(passphrase + "\n", encoding="utf-8")
    path = folder / f"format-{len(migrations.STEPS)}.case"
    info = CaseInfo(id=new_id(), created=now(), modified=now(), name="Frozen", languages=("rus", "fas"))
    case = CaseFile.create(path, passphrase, info)
    document = add_document(case, data=b"%PDF-1.4 not really", issue_date=read_date("23.09.2017"))
    [page] = pages.of_document(case, document.id)
    pages.store_picture(case, page.id, picture(b"\xff\xd8 not really", 200, 300))
    pages.store_reading(case, page.id, reading_of("Ёлка стоит здесь", turned=90))
    paper = MissingPaper(
        id=new_id(),
        created=now(),
        modified=now(),
        category=Category.IDENTIFICATION,
        what="Паспорт",
        reason=MissingReason.CONFISCATED,
    )
    missing_papers.insert(case, paper)
    values = {"title": "Справка", "category": Category.OFFICIAL}
    history.apply(case, Action.EDIT_DOCUMENTS, [Edit(Subject.DOCUMENT, document.id, values)])
    case.close()
    return path


if __name__ == "__main__":
    print(freeze(Path(sys.argv[1])))
