import hashlib
import os

import pytest

from interviewprep.domain.errors import NoSuchRecord
from interviewprep.storage import blobs
from interviewprep.storage.case_file import CaseFile
from tests.conftest import PASSPHRASE
from tests.storage.samples import add_document

MIB = 1 << 20


@pytest.mark.parametrize("size", [0, 1, MIB - 1, MIB, MIB + 1, 3 * MIB + 5])
def test_bytes_come_back_whole(case_file: CaseFile, size: int) -> None:
    data = os.urandom(size)
    pieces = (data[i : i + 70_000] for i in range(0, size, 70_000))
    blob = blobs.put(case_file, pieces)
    assert (blob.sha256, blob.size) == (hashlib.sha256(data).hexdigest(), size)
    assert blobs.read(case_file, blob.sha256) == data
    assert max(map(len, blobs.chunks(case_file, blob.sha256)), default=0) <= MIB


@pytest.mark.parametrize("size", [10, 2 * MIB])
def test_the_same_bytes_are_stored_once(case_file: CaseFile, size: int) -> None:
    data = os.urandom(size)
    assert blobs.put(case_file, [data]) == blobs.put(case_file, [data])
    assert case_file.database.value("SELECT count(*) FROM blob") == 1
    assert case_file.database.value("SELECT sum(octet_length(data)) FROM blob_chunk") == size


def test_an_import_that_fails_half_way_leaves_nothing(case_file: CaseFile) -> None:
    def broken() -> object:
        yield bytes(2 * MIB)
        raise OSError(5, "gone")

    with pytest.raises(OSError, match="gone"):
        blobs.put(case_file, broken())
    assert case_file.database.value("SELECT count(*) FROM blob_chunk") == 0


def test_orphans_are_swept_at_open_and_the_rest_stays(case_file: CaseFile) -> None:
    kept = add_document(case_file, data=b"paper")
    orphan = blobs.put(case_file, [os.urandom(2 * MIB)])
    case_file.close()
    again = CaseFile.open(case_file.path, PASSPHRASE)
    assert not blobs.exists(again, orphan.sha256)
    assert blobs.read(again, kept.sha256) == b"paper"
    again.close()


def test_unknown_bytes(case_file: CaseFile) -> None:
    with pytest.raises(NoSuchRecord):
        blobs.read(case_file, "00")
