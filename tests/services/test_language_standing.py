import pytest

from interviewprep.recognition import installation
from interviewprep.services.languages import standing, standing_of


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installation, "installed_languages", lambda: ("ara", "eng", "fas", "rus"))
    monkeypatch.setattr(installation, "installed_scripts", lambda: ())


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize(
    ("key", "here", "exists", "read_with", "package"),
    [
        ("rus", True, True, ("rus",), "tesseract-ocr-rus"),
        ("pus", False, True, ("ara", "fas"), "tesseract-ocr-pus"),
        ("uzb_cyrl", False, True, ("rus",), "tesseract-ocr-uzb-cyrl"),
        ("prs", False, False, ("fas",), ""),
        ("ckb", False, False, ("ara", "fas"), ""),
        ("som", False, False, ("eng",), ""),
        ("tir", False, True, (), "tesseract-ocr-tir"),
    ],
)
def test_how_a_language_is_read_here(
    key: str, here: bool, exists: bool, read_with: tuple[str, ...], package: str
) -> None:
    found = standing_of(key)
    assert found is not None
    assert (found.installed, found.exists) == (here, exists)
    assert (found.read_with, found.package) == (read_with, package)


@pytest.mark.usefixtures("installed")
def test_data_of_a_script_come_before_neighbours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installation, "installed_scripts", lambda: ("script/Arabic",))
    sorani = standing_of("ckb")
    assert sorani is not None
    assert sorani.read_with == ("script/Arabic",)


@pytest.mark.usefixtures("installed")
def test_every_language_is_told_once() -> None:
    keys = [one.language.key for one in standing()]
    assert len(set(keys)) == len(keys)
    assert standing_of("xyz") is None
