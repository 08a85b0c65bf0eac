import pytest

from interviewprep.domain.errors import CaseClosed, CaseInUse, PassphraseTooShort, WrongPassphrase
from interviewprep.storage import copies, documents, rekey
from interviewprep.storage.case_file import CaseFile
from tests.conftest import PASSPHRASE
from tests.storage.samples import add_document


def test_a_new_passphrase_opens_the_same_case(case_file: CaseFile) -> None:
    document = add_document(case_file, data=bytes(range(256)) * 9000)
    old_key, old_salt = case_file.recovery_key(), case_file.path.read_bytes()[:16]
    new = rekey.change_passphrase(case_file, "новая фраза")
    assert documents.all_documents(new) == [document]
    with pytest.raises(CaseClosed):
        documents.all_documents(case_file)
    with pytest.raises(CaseInUse):
        CaseFile.open(new.path, "новая фраза")
    new.close()
    assert [p.name for p in new.path.parent.iterdir()] == ["Test.case"]
    assert new.path.read_bytes()[:16] != old_salt
    with pytest.raises(WrongPassphrase):
        CaseFile.open(new.path, PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        CaseFile.open_with_recovery_key(new.path, old_key)
    again = CaseFile.open(new.path, "новая фраза")
    assert documents.get(again, document.id) == document
    again.close()


def test_the_old_file_is_wiped(case_file: CaseFile) -> None:
    add_document(case_file)
    with case_file.path.open("rb") as old:
        new = rekey.change_passphrase(case_file, "новая фраза")
        assert not any(old.read(4096))
    new.close()


def test_an_empty_passphrase_is_refused(case_file: CaseFile) -> None:
    with pytest.raises(PassphraseTooShort):
        rekey.change_passphrase(case_file, " ")
    assert documents.all_documents(case_file) == []


@pytest.mark.parametrize("step", ["verify", "copy"])
def test_when_it_fails_the_old_case_goes_on(
    case_file: CaseFile, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    add_document(case_file)

    def fail(*_: object) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr(copies, step, fail)
    with pytest.raises(Exception, match="disk_full"):
        rekey.change_passphrase(case_file, "новая фраза")
    assert len(documents.all_documents(case_file)) == 1
    assert not list(case_file.path.parent.glob(".*"))


def test_when_the_swap_fails_the_old_case_goes_on(
    case_file: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_document(case_file)

    def fail(*_: object) -> None:
        raise OSError(13, "denied")

    monkeypatch.setattr(rekey, "swap_in", fail)
    with pytest.raises(Exception, match="read_only_folder"):
        rekey.change_passphrase(case_file, "новая фраза")
    add_document(case_file)
    case_file.close()
    again = CaseFile.open(case_file.path, PASSPHRASE)
    assert len(documents.all_documents(again)) == 2
    again.close()
