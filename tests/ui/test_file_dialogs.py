"""File dialogs leave no trace of the folders they showed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from interviewprep.ui import file_dialogs

Treat = Callable[[Callable[[QDialog], None]], None]


@pytest.fixture
def qt_settings(tmp_path: Path) -> Path:
    """Where Qt keeps its own settings during the test, as the program sets it at its start."""
    folder = tmp_path / "qt"
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder))
    return folder


def test_chosen_file_comes_back_and_no_folder_is_kept(
    answer: Treat, qapp: QApplication, qt_settings: Path, tmp_path: Path
) -> None:
    paper = tmp_path / "private folder" / "paper.png"
    paper.parent.mkdir()
    paper.write_bytes(b"x")

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setDirectory(str(paper.parent))
        dialog.selectFile(str(paper))
        dialog.accept()

    answer(choose)
    assert file_dialogs.add_papers(None) == [paper]
    assert [path for path in qt_settings.rglob("*") if path.is_file()] == []
    assert file_dialogs.last_folder() == paper.parent


def test_left_dialog_gives_nothing(answer: Treat, qapp: QApplication, qt_settings: Path) -> None:
    answer(lambda dialog: dialog.reject())
    assert file_dialogs.open_case(None) is None
    assert file_dialogs.save_file(None, "Keep", "bundle.pdf", "PDF", "*.pdf") is None
    assert [path for path in qt_settings.rglob("*") if path.is_file()] == []
