import shutil
from pathlib import Path

import pytest

from interviewprep.domain.documents import Category
from interviewprep.domain.treatment import UNTREATED
from interviewprep.storage import (
    backup,
    documents,
    history,
    integrity,
    key,
    migrations,
    pages,
    search,
    sources,
)
from interviewprep.storage.case_file import CaseFile
from interviewprep.storage.database import CaseDatabase
from tests.conftest import PASSPHRASE
from tests.storage.samples import add_document

CASES = Path(__file__).resolve().parents[1] / "data" / "cases"


def test_the_frozen_case_of_format_1_opens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key, "STANDARD", key.KeyDerivation(memory_kib=256 * 1024, passes=4, lanes=2))
    shutil.copy(CASES / "format-1.case", tmp_path)
    case = CaseFile.open(tmp_path / "format-1.case", (CASES / "passphrase.txt").read_text().strip())
    [document] = documents.all_documents(case)
    assert (document.title, document.category) == ("Справка", Category.OFFICIAL)
    [page] = pages.of_document(case, document.id)
    assert (page.turned, page.width, page.height) == (90, 300, 200)
    assert (page.treatment, page.source_sha256) == (UNTREATED, document.sha256)
    assert sources.get(case, document.sha256).file_name == document.file_name
    assert len(pages.words(case, page.id)) == 3
    assert [hit.page_id for hit in search.search(case, "елка")] == [page.id]
    assert integrity.check(case) == []
    assert history.undo(case)
    assert documents.get(case, document.id).title == ""
    case.close()


def test_an_old_file_is_copied_and_brought_up_to_date(
    case_file: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = add_document(case_file)
    case_file.close()
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, _add_column))
    case = CaseFile.open(case_file.path, PASSPHRASE)
    assert migrations.format_of(case.database) == len(migrations.STEPS)
    assert documents.all_documents(case) == [document]
    case.close()
    [copy] = (case.path.parent / "Test backups").iterdir()
    assert copy.name == f"Test format {len(migrations.STEPS) - 1}.case"
    assert backup.newest(case.path) is None
    monkeypatch.setattr(migrations, "STEPS", migrations.STEPS[:-1])
    old = CaseFile.open(copy, PASSPHRASE)
    assert documents.all_documents(old) == [document]
    old.close()


def test_a_step_that_fails_changes_nothing(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(database: CaseDatabase) -> None:
        _add_column(database)
        raise RuntimeError

    case_file.close()
    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, fails))
    with pytest.raises(RuntimeError):
        CaseFile.open(case_file.path, PASSPHRASE)
    monkeypatch.setattr(migrations, "STEPS", migrations.STEPS[:-1])
    case = CaseFile.open(case_file.path, PASSPHRASE)
    assert migrations.format_of(case.database) == len(migrations.STEPS)
    case.close()


def _add_column(database: CaseDatabase) -> None:
    database.run("ALTER TABLE document ADD COLUMN colour TEXT")
