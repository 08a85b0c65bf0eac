"""What every test may use."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from interviewprep.domain.case import CaseInfo
from interviewprep.domain.identifiers import new_id, now
from interviewprep.storage import key
from interviewprep.storage.case_file import CaseFile

PASSPHRASE = "синий фонарь у реки"


@pytest.fixture(autouse=True)
def cheap_key(monkeypatch: pytest.MonkeyPatch) -> key.KeyDerivation:
    """A key derivation that costs next to nothing; the real one takes over half a second."""
    cheap = key.KeyDerivation(memory_kib=8 * 1024, passes=1, lanes=1)
    monkeypatch.setattr(key, "STANDARD", cheap)
    return cheap


@pytest.fixture
def case_file(tmp_path: Path) -> Iterator[CaseFile]:
    """A new, empty case in a real SQLCipher file."""
    info = CaseInfo(id=new_id(), created=now(), modified=now(), name="Test")
    case = CaseFile.create(tmp_path / "Test.case", PASSPHRASE, info)
    yield case
    case.close()
