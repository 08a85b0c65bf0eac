import errno
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import peewee
import pytest

from interviewprep.domain.case import CaseInfo
from interviewprep.domain.errors import (
    CaseFileError,
    DamagedCase,
    DiskFull,
    ReadOnlyFolder,
    StorageFailure,
)
from interviewprep.domain.identifiers import new_id, now
from interviewprep.storage import backup, blobs, documents
from interviewprep.storage.case_file import CaseFile
from interviewprep.storage.failures import explained
from tests.conftest import PASSPHRASE
from tests.storage.samples import add_document

NOBODY = 65534


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EACCES, ReadOnlyFolder),
        (errno.EROFS, ReadOnlyFolder),
        (errno.EIO, StorageFailure),
    ],
)
def test_errors_of_the_system_are_explained(number: int, kind: type[CaseFileError]) -> None:
    with pytest.raises(kind) as caught, explained(Path("/folder/My.case")):
        raise OSError(number, "no matter")
    assert caught.value.name == "My.case"


def test_a_bug_stays_a_bug(case_file: CaseFile) -> None:
    with pytest.raises(peewee.OperationalError), case_file.transaction():
        case_file.database.run("SELECT nonsense")


def test_a_full_disk_takes_nothing_away(case_file: CaseFile) -> None:
    kept = add_document(case_file)
    pages = case_file.database.value("PRAGMA page_count")
    case_file.database.run(f"PRAGMA max_page_count = {pages + 100}")
    with pytest.raises(DiskFull):
        blobs.put(case_file, [os.urandom(1 << 20)] * 3)
    assert documents.all_documents(case_file) == [kept]
    case_file.database.run("PRAGMA max_page_count = 1000000")
    add_document(case_file)


def test_a_failing_disk_stops_all_writing_until_reopened(case_file: CaseFile) -> None:
    code = (
        "import sys, resource, signal\n"
        "from interviewprep.domain.errors import CaseFileError\n"
        "from interviewprep.storage import key\n"
        "from interviewprep.storage.case_file import CaseFile\n"
        "from tests.storage.samples import add_document\n"
        "key.STANDARD = key.KeyDerivation(8 * 1024, 1, 1)\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "case = CaseFile.open(sys.argv[1], sys.argv[2])\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))\n"
        "for size in (10, 2_000_000, 10):\n"
        "    try: print(add_document(case, data=bytes(size)).id)\n"
        "    except CaseFileError as error: print(error.code, error.details.get('reopen'))\n"
    )
    case_file.close()
    command = [sys.executable, "-c", code, case_file.path, PASSPHRASE]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split("\n")
    assert told[1:3] == ["storage_failure None", "storage_failure True"]
    again = CaseFile.open(case_file.path, PASSPHRASE)
    assert [d.id for d in documents.all_documents(again)] == told[:1]
    again.close()


@pytest.fixture
def somebody() -> Iterator[Path]:
    """A folder of ours, as a user whom permissions bind even where tests run as root."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        root = os.geteuid() == 0
        if root:
            os.chown(folder, NOBODY, NOBODY)
            os.seteuid(NOBODY)
        try:
            yield folder
        finally:
            if root:
                os.seteuid(0)


def test_a_read_only_folder_says_so(somebody: Path) -> None:
    info = CaseInfo(id=new_id(), created=now(), modified=now())
    case = CaseFile.create(somebody / "a.case", PASSPHRASE, info)
    somebody.chmod(0o500)
    try:
        with pytest.raises(ReadOnlyFolder):
            CaseFile.create(somebody / "b.case", PASSPHRASE, info)
        with pytest.raises(ReadOnlyFolder):
            backup.create(case, somebody / "b.case")
    finally:
        somebody.chmod(0o700)
    case.close()
    somebody.chmod(0o500)
    try:
        with pytest.raises(ReadOnlyFolder):
            CaseFile.open(somebody / "a.case", PASSPHRASE)
    finally:
        somebody.chmod(0o700)


def test_a_read_only_file_says_so(somebody: Path) -> None:
    info = CaseInfo(id=new_id(), created=now(), modified=now())
    CaseFile.create(somebody / "a.case", PASSPHRASE, info).close()
    (somebody / "a.case").chmod(0o400)
    with pytest.raises(ReadOnlyFolder):
        CaseFile.open(somebody / "a.case", PASSPHRASE)
    assert not list(somebody.glob("*.lock"))


def test_damage_while_open_is_named(case_file: CaseFile) -> None:
    sha256 = add_document(case_file, data=os.urandom(200_000)).sha256
    size = case_file.path.stat().st_size
    case_file.close()
    with case_file.path.open("r+b") as file:
        file.seek(size - 100_000)
        file.write(bytes(50_000))
    again = CaseFile.open(case_file.path, PASSPHRASE)
    with pytest.raises(DamagedCase):
        blobs.read(again, sha256)
    again.close()
