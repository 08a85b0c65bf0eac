import os
import sqlite3
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from interviewprep.domain.case import CaseInfo
from interviewprep.domain.errors import (
    CaseClosed,
    CaseExists,
    CaseInUse,
    CaseNotFound,
    DamagedCase,
    NewerFormat,
    NotACase,
    PassphraseTooShort,
    WrongPassphrase,
)
from interviewprep.domain.identifiers import new_id, now
from interviewprep.storage import case_info, documents, migrations, pages
from interviewprep.storage.case_file import CaseFile
from interviewprep.storage.key import RecoveryKey
from tests.conftest import PASSPHRASE
from tests.storage.samples import add_document


def info(**fields: str) -> CaseInfo:
    return CaseInfo(id=new_id(), created=now(), modified=now(), **fields)


def test_what_was_stored_is_there_after_reopening(case_file: CaseFile) -> None:
    document = add_document(case_file, title="Справка")
    before = case_info.info(case_file)
    case_file.close()
    assert [p.name for p in case_file.path.parent.iterdir()] == ["Test.case"]
    again = CaseFile.open(case_file.path, PASSPHRASE)
    assert case_info.info(again) == before
    assert documents.get(again, document.id) == document
    again.close()


def test_only_the_owner_may_read_a_new_case(case_file: CaseFile) -> None:
    assert stat.S_IMODE(case_file.path.stat().st_mode) == 0o600


@pytest.mark.parametrize("passphrase", ["", "  "])
def test_an_empty_passphrase_is_refused(tmp_path: Path, passphrase: str) -> None:
    with pytest.raises(PassphraseTooShort):
        CaseFile.create(tmp_path / "a.case", passphrase, info())
    assert not list(tmp_path.iterdir())


def test_an_existing_file_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "a.case"
    path.write_text("dear diary")
    with pytest.raises(CaseExists):
        CaseFile.create(path, "x", info())
    assert path.read_text() == "dear diary"


def test_no_folder_no_case(tmp_path: Path) -> None:
    with pytest.raises(CaseNotFound):
        CaseFile.create(tmp_path / "nowhere" / "a.case", "x", info())


@pytest.mark.parametrize("wrong", ["", "другая фраза", PASSPHRASE + " ", PASSPHRASE.upper()])
def test_a_wrong_passphrase_says_so(case_file: CaseFile, wrong: str) -> None:
    case_file.close()
    with pytest.raises(WrongPassphrase):
        CaseFile.open(case_file.path, wrong)
    assert [p.name for p in case_file.path.parent.iterdir()] == ["Test.case"]


def test_missing_empty_small_and_plain_files_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(CaseNotFound):
        CaseFile.open(tmp_path / "none.case", "x")
    for content in (b"", b"x" * 4095):
        (tmp_path / "small.case").write_bytes(content)
        with pytest.raises(NotACase):
            CaseFile.open(tmp_path / "small.case", "x")
    plain = sqlite3.connect(tmp_path / "plain.case")
    plain.execute("CREATE TABLE t (a)")
    plain.close()
    with pytest.raises(NotACase):
        CaseFile.open(tmp_path / "plain.case", "x")
    with pytest.raises(NotACase):
        CaseFile.open(tmp_path, "x")


def test_a_newer_format_is_refused_and_left_alone(case_file: CaseFile) -> None:
    case_file.database.run("PRAGMA user_version = 99")
    case_file.close()
    before = case_file.path.read_bytes()
    with pytest.raises(NewerFormat) as caught:
        CaseFile.open(case_file.path, PASSPHRASE)
    assert caught.value.details == {"found": 99, "supported": len(migrations.STEPS)}
    assert case_file.path.read_bytes() == before


def test_another_program_s_database_is_no_case(case_file: CaseFile) -> None:
    case_file.database.run("PRAGMA application_id = 7")
    case_file.close()
    with pytest.raises(NotACase):
        CaseFile.open(case_file.path, PASSPHRASE)


def test_a_truncated_file_is_damaged(case_file: CaseFile) -> None:
    add_document(case_file, data=os.urandom(100_000))
    case_file.close()
    os.truncate(case_file.path, case_file.path.stat().st_size // 4096 // 2 * 4096)
    with pytest.raises(DamagedCase):
        CaseFile.open(case_file.path, PASSPHRASE)


def test_a_recovery_key_opens_its_case_only(case_file: CaseFile, tmp_path: Path) -> None:
    key = RecoveryKey.parse(case_file.recovery_key().text)
    case_file.close()
    CaseFile.open_with_recovery_key(case_file.path, key).close()
    CaseFile.create(tmp_path / "other.case", PASSPHRASE, info()).close()
    with pytest.raises(WrongPassphrase):
        CaseFile.open_with_recovery_key(tmp_path / "other.case", key)


def test_a_second_opener_learns_who_has_the_case(case_file: CaseFile) -> None:
    with pytest.raises(CaseInUse) as caught:
        CaseFile.open(case_file.path, PASSPHRASE)
    assert caught.value.details["pid"] == str(os.getpid())
    code = (
        "import sys; from interviewprep.storage.case_file import CaseFile\n"
        "from interviewprep.domain.errors import CaseInUse\n"
        "try: CaseFile.open(sys.argv[1], 'x')\nexcept CaseInUse: sys.exit(7)"
    )
    assert subprocess.run([sys.executable, "-c", code, case_file.path], check=False).returncode == 7


def test_the_lock_file_of_a_dead_program_blocks_nobody(case_file: CaseFile) -> None:
    case_file.close()
    lock = case_file.path.with_name("Test.case.lock")
    lock.write_text('{"user": "gone", "pid": 1}')
    CaseFile.open(case_file.path, PASSPHRASE).close()
    assert not lock.exists()


def test_a_closed_case_is_closed_to_everyone(case_file: CaseFile) -> None:
    case_file.close()
    case_file.close()
    with pytest.raises(CaseClosed):
        pages.counts(case_file)
    with pytest.raises(CaseClosed), case_file.transaction():
        pass


def test_a_failed_part_is_taken_back_alone(case_file: CaseFile) -> None:
    with case_file.transaction():
        kept = add_document(case_file)
        with pytest.raises(KeyError), case_file.transaction():
            add_document(case_file)
            raise KeyError
    assert [d.id for d in documents.all_documents(case_file)] == [kept.id]
    with pytest.raises(KeyError), case_file.transaction():
        add_document(case_file)
        raise KeyError
    assert len(documents.all_documents(case_file)) == 1


def test_settings_of_the_connection(case_file: CaseFile) -> None:
    expected = {
        "cipher_memory_security": 1,
        "temp_store": 2,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "foreign_keys": 1,
        "locking_mode": "exclusive",
        "journal_mode": "truncate",
        "synchronous": 3,
        "secure_delete": 1,
    }
    found = {name: case_file.database.value(f"PRAGMA {name}") for name in expected}
    assert {name: type(expected[name])(value) for name, value in found.items()} == expected
    assert case_file.recovery_key().key.hex() not in str(vars(case_file.database)["connect_params"])


def test_threads_share_one_case(case_file: CaseFile) -> None:
    def work() -> None:
        for _ in range(5):
            add_document(case_file)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(documents.all_documents(case_file)) == 20
