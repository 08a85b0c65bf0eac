"""The settings dialog and what it sets off."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from interviewprep import settings
from interviewprep.services import case as case_service
from interviewprep.storage.case_file import CaseFile
from interviewprep.ui import case_changes
from interviewprep.ui.main_window import MainWindow
from interviewprep.ui.recovery_dialog import RecoveryDialog
from interviewprep.ui.remove_case_dialog import RemoveCaseDialog
from interviewprep.ui.session import CaseSession
from interviewprep.ui.settings.settings_dialog import SettingsDialog
from tests.ui.conftest import look, unnamed_controls

Opened = Callable[[CaseSession | None], SettingsDialog]


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    def make(session: CaseSession | None) -> SettingsDialog:
        dialog = SettingsDialog(session)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def _box(dialog: SettingsDialog, name: str) -> QComboBox:
    return next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == name)


def _choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_page_names_its_controls(
    qapp: QApplication, session: CaseSession, language: str, opened: Opened
) -> None:
    look(qapp, language)
    dialog = opened(session)
    for key in dialog.pages():
        dialog.show_page(key)
        assert unnamed_controls(dialog) == []


def test_without_a_case_there_is_no_page_for_it(qapp: QApplication, opened: Opened) -> None:
    assert "case" not in opened(None).pages()


def test_language_changes_at_once_and_is_remembered(qapp: QApplication, qtbot: QtBot, opened: Opened) -> None:
    dialog = opened(None)
    _choose(_box(dialog, "Language of the window"), "ru")
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Настройки")
    assert settings.load().language == "ru"


def test_lock_time_is_remembered(qapp: QApplication, opened: Opened) -> None:
    dialog = opened(None)
    _choose(_box(dialog, "Lock the case by itself"), 15)
    assert settings.load().auto_lock_minutes == 15


def test_case_data_is_saved_when_a_field_is_left(session: CaseSession, opened: Opened) -> None:
    dialog = opened(session)
    field = next(f for f in dialog.findChildren(QLineEdit) if f.accessibleName() == "Reference number")
    field.setText("A-17")
    field.editingFinished.emit()
    assert case_service.info(session.case).reference == "A-17"
    _choose(_box(dialog, "Language of the bundle"), "be")
    assert case_service.info(session.case).bundle_language == "be"


def test_checks_are_shown_with_words(session: CaseSession, qtbot: QtBot, opened: Opened) -> None:
    from interviewprep.ui.widgets.check_row import CheckRow

    dialog = opened(session)
    dialog.show_page("check")
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Check computer and case")
    button.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(CheckRow)))
    names = [row.accessibleName() for row in dialog.findChildren(CheckRow)]
    assert any("Every byte of the case" in name for name in names)


def test_removal_asks_for_the_name(
    answer: Callable[[Callable[[QDialog], None]], None], qapp: QApplication
) -> None:
    def treat(dialog: QDialog) -> None:
        field = dialog.findChild(QLineEdit)
        remove = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Remove for good")
        assert not remove.isEnabled()
        QTest.keyClicks(field, "Test.case")
        assert remove.isEnabled()
        remove.click()

    answer(treat)
    assert RemoveCaseDialog.ask(None, "Test.case")


def test_removal_leaves_nothing(window: MainWindow, case_file: CaseFile) -> None:
    folder = case_file.path.parent
    window.enter(CaseSession(case_file))
    case_changes.removal()(window)
    assert window.session is None
    assert [path.name for path in folder.iterdir() if path.suffix == ".case"] == []


def test_passphrase_is_changed_and_work_goes_on(
    qtbot: QtBot, window: MainWindow, case_file: CaseFile
) -> None:
    window.enter(CaseSession(case_file))
    case_changes.passphrase_change("another lantern by the lake")(window)
    qtbot.waitUntil(lambda: window.session is not None)
    path = window.leave_case()
    assert path is not None
    CaseFile.open(path, "another lantern by the lake").close()


def test_recovery_sheet_is_covered_until_asked_for(qapp: QApplication) -> None:
    dialog = RecoveryDialog(None, "Case 14", "ABCD-EFGH")
    assert "ABCD" not in dialog._label.text()
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Show the key").click()
    assert dialog._label.text() == "ABCD-EFGH"
