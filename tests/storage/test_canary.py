import tempfile
from datetime import date
from pathlib import Path

import pytest

from interviewprep.domain.changes import Action, Edit, Subject
from interviewprep.storage import backup, history, pages, rekey, search
from interviewprep.storage.case_file import CaseFile
from tests.conftest import PASSPHRASE
from tests.storage.samples import add_document, picture, reading_of

CANARY = "Kanarienvogel"


def test_nothing_of_a_case_can_be_read_outside_it(
    case_file: CaseFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    for name in ("TMPDIR", "SQLITE_TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(scratch))
    monkeypatch.setattr(tempfile, "tempdir", None)
    before = newest_files(Path("/dev/shm"), Path("/tmp"))
    fields = {"title": CANARY, "notes": f"канарейка {CANARY}"}
    for number in range(5):
        document = add_document(case_file, data=CANARY.encode() * 90_000 + bytes([number]), **fields)
        [page] = pages.of_document(case_file, document.id)
        pages.store_picture(case_file, page.id, picture(CANARY.encode() * 100))
        pages.store_reading(case_file, page.id, reading_of(f"{CANARY} канарейка {number}"))
        edit = Edit(Subject.DOCUMENT, document.id, {"shows": CANARY})
        history.apply(case_file, Action.EDIT_DOCUMENTS, [edit])
    search.search(case_file, CANARY)
    with case_file.reading():
        case_file.database.run("SELECT text FROM page ORDER BY text DESC").fetchall()
    backup.create_daily(case_file, date(2026, 3, 1))
    with case_file.transaction():
        add_document(case_file, data=CANARY.encode() * 90_000, **fields)
        assert readable_in(tmp_path) == []
    case = rekey.change_passphrase(case_file, PASSPHRASE + "!")
    assert readable_in(tmp_path) == []
    case.close()
    assert readable_in(tmp_path) == []
    assert list(scratch.iterdir()) == []
    assert newest_files(Path("/dev/shm"), Path("/tmp")) - before == set()


def readable_in(folder: Path) -> list[Path]:
    """Files in which the canary stands as text, in any of the encodings it might be written in."""
    forms = [CANARY.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    forms += [CANARY.encode().hex().encode(), "канарейка".encode(), "канарейка".encode("utf-16-le")]
    files = [file for file in folder.rglob("*") if file.is_file()]
    return [file for file in files if any(form in file.read_bytes() for form in forms)]


def newest_files(*folders: Path) -> set[str]:
    """Files of SQLite's and Python's making in the system's folders for temporary files."""
    names = (file.name for folder in folders if folder.is_dir() for file in folder.iterdir())
    return {name for name in names if name.startswith(("etilqs_", "sqlite", "interviewprep"))}
