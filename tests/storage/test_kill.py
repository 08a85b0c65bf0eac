import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from interviewprep.domain.errors import NoSuchRecord
from interviewprep.storage import backup, documents, integrity, pages, search
from interviewprep.storage.case_file import CaseFile
from tests.conftest import PASSPHRASE

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.kill
def test_ten_kills_lose_nothing_that_was_told(case_file: CaseFile) -> None:
    kills = int(os.environ.get("INTERVIEWPREP_KILLS", "10"))
    case_file.close()
    chance = random.Random(4)
    told: list[list[str]] = []
    for seed in range(kills):
        told += work_until_killed(case_file.path, seed, chance.uniform(0.05, 1.0))
        case = CaseFile.open(case_file.path, PASSPHRASE)
        assert integrity.check(case) == []
        assert [line for line in told if not is_there(case, *line)] == []
        case.close()
        assert not list(case_file.path.parent.glob("*-journal"))
    assert len(told) > 2 * kills
    assert list(case_file.path.parent.glob(".*")) == []
    saved = backup.newest(case_file.path)
    if saved:
        CaseFile.open(saved, PASSPHRASE).close()


def work_until_killed(path: Path, seed: int, seconds: float) -> list[list[str]]:
    command = [sys.executable, "-m", "tests.storage.kill_child", path, PASSPHRASE, str(seed)]
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert child.stdout
    lines = [child.stdout.readline()]
    time.sleep(seconds)
    child.kill()
    lines += child.stdout.read().split("\n")
    child.stdout.close()
    child.wait()
    return [line.split()[1:] for line in lines if line.startswith("ACK")]


def is_there(case: CaseFile, what: str, record: str, value: str = "") -> bool:
    try:
        match what:
            case "document":
                return bool(documents.get(case, record))
            case "text":
                found = {hit.page_id for hit in search.search(case, value)}
                return pages.get(case, record).text.startswith(value) and record in found
            case "title":
                return documents.get(case, record).title == value
            case _:
                documents.get(case, record)
    except NoSuchRecord:
        return what == "purged"
    return False
