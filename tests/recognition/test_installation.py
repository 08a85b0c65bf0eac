from pathlib import Path

import pytest

from interviewprep.recognition import installation


def _data(folder: Path, *codes: str) -> Path:
    folder.mkdir(parents=True)
    for code in codes:
        (folder / f"{code}.traineddata").write_bytes(b"")
    return folder


def test_languages_of_the_folder_that_is_chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    folder = _data(tmp_path / "tessdata", "rus", "osd", "ara")
    for chosen in (folder, tmp_path):
        monkeypatch.setenv("TESSDATA_PREFIX", str(chosen))
        assert installation.tessdata_folder() == folder
        assert installation.installed_languages() == ("ara", "rus")
        assert installation.has_orientation_data()


def test_empty_folder_is_passed_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    full = _data(tmp_path / "full", "eng")
    places = [tmp_path / "missing", _data(tmp_path / "empty", "osd"), full]
    monkeypatch.setattr(installation, "_candidates", lambda: places)
    assert installation.tessdata_folder() == full
    assert not installation.has_orientation_data()


def test_windows_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    folder = _data(tmp_path / "Tesseract-OCR" / "tessdata", "rus")
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.delenv("TESSDATA_PREFIX", raising=False)
    monkeypatch.setenv("ProgramFiles", str(tmp_path))
    assert installation.tessdata_folder() == folder


def test_nothing_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installation, "_candidates", lambda: [])
    assert installation.tessdata_folder() is None
    assert installation.installed_languages() == ()
    assert not installation.has_orientation_data()


@pytest.mark.tesseract
def test_this_machine() -> None:
    assert {"rus", "bel", "ukr", "eng", "fra", "ara", "fas"} <= set(installation.installed_languages())
    versions = installation.reader_versions()
    assert versions["tesseract"].startswith("5.")
    assert "pypdfium2" in versions
