import os
import threading
from datetime import date, timedelta
from pathlib import Path

import pytest

from interviewprep.domain.errors import CaseExists, CaseNotFound, DamagedCase, NotACase, OutputExists
from interviewprep.storage import backup, blobs, copies, documents
from interviewprep.storage.case_file import CaseFile
from tests.conftest import PASSPHRASE
from tests.storage.samples import add_document

TODAY = date(2026, 3, 1)


def test_a_backup_is_the_case(case_file: CaseFile, tmp_path: Path) -> None:
    data = os.urandom(3 << 20)
    document = add_document(case_file, data=data, title="т")
    backup.create(case_file, tmp_path / "copy.case")
    assert [p.name for p in tmp_path.iterdir() if "Test.case" not in p.name] == ["copy.case"]
    copy = CaseFile.open(tmp_path / "copy.case", PASSPHRASE)
    assert documents.all_documents(copy) == [document]
    assert blobs.read(copy, document.sha256) == data
    assert copy.recovery_key() == case_file.recovery_key()
    assert copies.digest(copy.database) == copies.digest(case_file.database)
    copy.close()
    with pytest.raises(OutputExists):
        backup.create(case_file, tmp_path / "copy.case")
    with pytest.raises(CaseNotFound):
        backup.create(case_file, tmp_path / "nowhere" / "copy.case")


def test_others_write_while_a_backup_is_made(case_file: CaseFile, tmp_path: Path) -> None:
    for _ in range(4):
        add_document(case_file, data=os.urandom(2 << 20))
    done = threading.Event()
    counted = []

    def write() -> None:
        while not done.is_set():
            add_document(case_file)
            counted.append(1)

    thread = threading.Thread(target=write)
    thread.start()
    try:
        backup.create(case_file, tmp_path / "copy.case")
    finally:
        done.set()
        thread.join()
    assert counted
    CaseFile.open(tmp_path / "copy.case", PASSPHRASE).close()


def test_a_damaged_case_makes_no_backup(case_file: CaseFile, tmp_path: Path) -> None:
    document = add_document(case_file, data=os.urandom(3000))
    case_file.database.run("UPDATE blob_chunk SET data = x'00'")
    with pytest.raises(DamagedCase) as caught:
        backup.create(case_file, tmp_path / "copy.case")
    assert caught.value.details["problems"] == ("original_incomplete",)
    assert not (tmp_path / "copy.case").exists() and not list(tmp_path.glob(".*"))
    assert documents.get(case_file, document.id)


def test_one_backup_a_day_when_something_changed_and_five_in_all(case_file: CaseFile) -> None:
    days = [TODAY + timedelta(days=n) for n in range(8)]
    for day in days[:7]:
        assert backup.due(case_file, day)
        add_document(case_file)
        made = backup.create_daily(case_file, day)
        assert made == backup.newest(case_file.path)
        add_document(case_file)
        assert not backup.due(case_file, day) and backup.create_daily(case_file, day) is None
    folder = case_file.path.parent / "Test backups"
    assert sorted(p.name for p in folder.iterdir()) == [f"Test {d.isoformat()}.case" for d in days[2:7]]
    restored = CaseFile.open(folder / f"Test {days[2].isoformat()}.case", PASSPHRASE)
    assert len(documents.all_documents(restored)) == 5
    restored.close()


def test_no_backup_without_a_change(case_file: CaseFile) -> None:
    backup.create_daily(case_file, TODAY)
    tomorrow = TODAY + timedelta(days=1)
    case_file.close()
    case = CaseFile.open(case_file.path, PASSPHRASE)
    assert not backup.due(case, tomorrow)
    backup.mark_elsewhere(case)
    assert backup.last_elsewhere(case) is not None and not backup.due(case, tomorrow)
    add_document(case)
    case.close()
    case = CaseFile.open(case_file.path, PASSPHRASE)
    assert backup.due(case, tomorrow)
    case.close()


def test_restoring_never_goes_over_a_file(case_file: CaseFile, tmp_path: Path) -> None:
    add_document(case_file)
    saved = backup.create_daily(case_file, TODAY)
    assert saved
    with pytest.raises(CaseExists):
        backup.restore(saved, case_file.path)
    backup.restore(saved, tmp_path / "again.case")
    assert (tmp_path / "again.case").read_bytes() == saved.read_bytes()
    with pytest.raises(CaseNotFound):
        backup.restore(tmp_path / "none.case", tmp_path / "x.case")
    (tmp_path / "text").write_text("hello")
    with pytest.raises(NotACase):
        backup.restore(tmp_path / "text", tmp_path / "x.case")
