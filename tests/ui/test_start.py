"""Start page, new case, unlocking, restoring."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from interviewprep import settings
from interviewprep.services import backup as backup_service
from interviewprep.services import case as case_service
from interviewprep.storage.case_file import CaseFile
from interviewprep.ui import file_dialogs
from interviewprep.ui.main_window import MainWindow
from interviewprep.ui.start import example as example_module
from interviewprep.ui.start.start_view import StartView
from tests.conftest import PASSPHRASE
from tests.ui.conftest import look, unnamed_controls


def _button(window: MainWindow, name: str) -> QPushButton:
    found = [b for b in window.centralWidget().findChildren(QPushButton) if b.accessibleName() == name]
    assert found, name
    return found[0]


def _field(window: MainWindow, name: str) -> QLineEdit:
    return next(f for f in window.centralWidget().findChildren(QLineEdit) if f.accessibleName() == name)


def _texts(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window))


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_without_a_case_name_their_controls(
    qapp: QApplication, qtbot: QtBot, window: MainWindow, language: str, scheme: str
) -> None:
    look(qapp, language, scheme)
    qtbot.waitUntil(lambda: not window._rebuilding)
    assert unnamed_controls(window) == []
    window.run_command("new_case")
    assert unnamed_controls(window) == []
    window.show_unlock(Path("/nowhere/Case 14.case"))
    assert unnamed_controls(window) == []


def test_new_case_is_made_and_opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.run_command("new_case")
    page = window.centralWidget()
    page._folder = tmp_path
    make = _button(window, "Create the case")
    assert not make.isEnabled()
    QTest.keyClicks(_field(window, "Name of the case"), "Case 14")
    QTest.keyClicks(_field(window, "Passphrase"), "blue lantern river stone")
    QTest.keyClicks(_field(window, "Passphrase once more"), "blue lantern river")
    assert not make.isEnabled()
    assert "The two passphrases differ." in _texts(window)
    QTest.keyClicks(_field(window, "Passphrase once more"), " stone")
    assert make.isEnabled()
    make.click()
    qtbot.waitUntil(lambda: window.session is not None)
    assert window.session.path == tmp_path / "Case 14.case"
    assert case_service.info(window.session.case).name == "Case 14"


def test_new_case_never_writes_over_a_file(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "Case 14.case").write_bytes(b"something")
    window.run_command("new_case")
    window.centralWidget()._folder = tmp_path
    _field(window, "Name of the case").setText("Case 14")
    _field(window, "Passphrase").setText("blue lantern river stone")
    _field(window, "Passphrase once more").setText("blue lantern river stone")
    _button(window, "Create the case").click()
    assert "is not overwritten" in _texts(window)
    assert (tmp_path / "Case 14.case").read_bytes() == b"something"


def test_strength_meter_is_honest(window: MainWindow) -> None:
    window.run_command("new_case")
    field = _field(window, "Passphrase")
    field.setText("пароль123")
    assert "Guessed" in _texts(window)
    field.setText("blue lantern river stone")
    assert "Strong." in _texts(window)


def test_wrong_passphrase_is_told_in_place_and_the_right_one_opens(
    qtbot: QtBot, window: MainWindow, case_file: CaseFile
) -> None:
    path = case_file.path
    case_file.close()
    window.show_unlock(path)
    field = _field(window, "Passphrase")
    QTest.keyClicks(field, "wrong")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "does not open the case" in _texts(window))
    assert field.selectedText() == "wrong"
    field.setText(PASSPHRASE)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session is not None)


def test_recovery_key_opens(qtbot: QtBot, window: MainWindow, case_file: CaseFile) -> None:
    text = case_service.recovery_key_text(case_file)
    case_file.close()
    window.show_unlock(case_file.path)
    _button(window, "Use the recovery sheet").click()
    sheet = window.centralWidget().findChild(QPlainTextEdit)
    sheet.setPlainText("nonsense")
    _button(window, "Unlock").click()
    qtbot.waitUntil(lambda: "recovery key is not right" in _texts(window))
    sheet.setPlainText(text)
    _button(window, "Unlock").click()
    qtbot.waitUntil(lambda: window.session is not None)


def test_backup_is_restored_into_a_new_case(
    qtbot: QtBot, window: MainWindow, case_file: CaseFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, out = tmp_path / "copy.case", tmp_path / "restored.case"
    backup_service.backup(case_file, copy)
    case_file.close()
    monkeypatch.setattr(file_dialogs, "open_backup", lambda _parent: copy)
    monkeypatch.setattr(file_dialogs, "save_file", lambda *_args: out)
    window.run_command("restore")
    _field(window, "Passphrase").setText(PASSPHRASE)
    _button(window, "Restore").click()
    qtbot.waitUntil(lambda: window.session is not None)
    assert window.session.path == out


def test_recent_cases_are_listed_only_when_wished(qapp: QApplication, tmp_path: Path) -> None:
    settings.remember_case(tmp_path / "Case 14.case")
    assert settings.current().recent == ()
    settings.change(remember_recent=True)
    settings.remember_case(tmp_path / "Case 14.case")
    names = [button.text() for button in StartView().findChildren(QPushButton)]
    assert "Case 14" in names


def test_example_opens_with_one_click(
    qtbot: QtBot, window: MainWindow, example_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "data" / "example.case"
    path.parent.mkdir()
    path.write_bytes(example_file.read_bytes())
    monkeypatch.setattr(example_module, "example_path", lambda: path)
    _button(window, "Look at the example case").click()
    qtbot.waitUntil(lambda: window.session is not None)
    window.session.stop_reading()
