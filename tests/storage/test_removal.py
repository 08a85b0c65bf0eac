from datetime import date
from pathlib import Path

import pytest

from interviewprep.domain.errors import CaseInUse, CaseNotFound
from interviewprep.storage import backup, removal
from interviewprep.storage.case_file import CaseFile
from tests.storage.samples import add_document


def test_a_removed_case_leaves_nothing(case_file: CaseFile) -> None:
    add_document(case_file)
    backup.create_daily(case_file, date(2026, 3, 1))
    folder = case_file.path.parent
    with pytest.raises(CaseInUse):
        removal.remove_case(case_file.path)
    case_file.close()
    (folder / ".Test.case.part").write_bytes(b"left by a kill")
    with case_file.path.open("rb") as still_open:
        removal.remove_case(case_file.path)
        assert not any(still_open.read())
    assert not list(folder.iterdir())


def test_strange_files_among_the_backups_stay(case_file: CaseFile) -> None:
    backup.create_daily(case_file, date(2026, 3, 1))
    case_file.close()
    letter = case_file.path.parent / "Test backups" / "letter.txt"
    letter.write_text("mine")
    removal.remove_case(case_file.path)
    assert [p for p in case_file.path.parent.rglob("*") if p.is_file()] == [letter]


def test_nothing_to_remove(tmp_path: Path) -> None:
    with pytest.raises(CaseNotFound):
        removal.remove_case(tmp_path / "none.case")
