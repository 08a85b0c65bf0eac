import os
import random
from pathlib import Path

import pytest

from interviewprep.domain.errors import CaseFileError
from interviewprep.storage import copies, integrity, pages
from interviewprep.storage.case_file import CaseFile
from interviewprep.storage.key import RecoveryKey
from tests.storage.samples import add_document, picture, reading_of


def fill(case: CaseFile) -> None:
    for number in range(6):
        document = add_document(case, page_count=2, title=f"Документ {number}", data=os.urandom(5000))
        for page in pages.of_document(case, document.id):
            pages.store_picture(case, page.id, picture(os.urandom(9000)))
            pages.store_reading(case, page.id, reading_of("много слов на странице " * 20))


def test_a_whole_case_has_no_problems(case_file: CaseFile) -> None:
    fill(case_file)
    assert integrity.check(case_file) == []


def test_a_changed_original_is_named_with_its_documents(case_file: CaseFile) -> None:
    document = add_document(case_file, data=b"a" * 50)
    case_file.database.run("UPDATE blob_chunk SET data = ?", (b"b" * 50,))
    [problem] = integrity.check(case_file)
    assert (problem.code, problem.details) == ("original_damaged", {"documents": (document.id,)})


def test_missing_parts_are_named(case_file: CaseFile) -> None:
    fill(case_file)
    run = case_file.database.run
    run("PRAGMA foreign_keys = OFF")
    run("DELETE FROM blob_chunk WHERE blob = (SELECT max(row) FROM blob)")
    run("DELETE FROM document WHERE row = 1")
    run("DELETE FROM page_index WHERE rowid = 5")
    codes = {problem.code for problem in integrity.check(case_file)}
    assert codes == {"reference_missing", "picture_incomplete", "index_damaged"}


@pytest.mark.parametrize("seed", [1, 2])
def test_no_damage_to_the_file_stays_unnoticed(case_file: CaseFile, tmp_path: Path, seed: int) -> None:
    fill(case_file)
    whole = copies.digest(case_file.database)
    recovery = case_file.recovery_key()
    case_file.close()
    data = case_file.path.read_bytes()
    chance = random.Random(seed)
    silent = []
    path = tmp_path / "damaged.case"
    for number in range(120):
        damaged = damage(data, chance)
        path.write_bytes(damaged)
        if damaged != data and not noticed(path, recovery, whole):
            silent.append(number)
    assert silent == []


def damage(data: bytes, chance: random.Random) -> bytes:
    """One bit turned over, a page emptied, two pages swapped, or the end cut off."""
    out = bytearray(data)
    count = len(data) // 4096
    one, other = chance.randrange(count), chance.randrange(count)
    match chance.randrange(6):
        case 0:
            out[one * 4096 : one * 4096 + 4096] = bytes(4096)
        case 1:
            first, second = (slice(n * 4096, n * 4096 + 4096) for n in (one, other))
            out[first], out[second] = out[second], out[first]
        case 2:
            del out[chance.randrange(1, len(out)) :]
        case _:
            out[chance.randrange(len(out))] ^= 1 << chance.randrange(8)
    return bytes(out)


def noticed(path: Path, recovery: RecoveryKey, whole: str) -> bool:
    """Whether opening or checking complains, or everything is there all the same."""
    try:
        # What a flip in the salt does is a wrong key; the recovery key would notice by comparing.
        salt = path.read_bytes()[:16]
        case = CaseFile.open_with_recovery_key(path, RecoveryKey(recovery.key, salt))
    except CaseFileError:
        return True
    try:
        return bool(integrity.check(case)) or copies.digest(case.database) == whole
    except CaseFileError:
        return True
    finally:
        case.close()
