"""A window under test: real style, English words, private preferences, no unexpected Qt warning."""

import gc
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from interviewprep import resources, settings
from interviewprep.domain.errors import CaseError
from interviewprep.jobs.pool import WorkerPool
from interviewprep.services.example import create_example
from interviewprep.storage import key
from interviewprep.storage.case_file import CaseFile
from interviewprep.ui import messages, theme, translation
from interviewprep.ui.garbage import GarbageCollector
from interviewprep.ui.main_window import MainWindow
from interviewprep.ui.session import CaseSession

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

EXAMPLE_PASSPHRASE = "example"
#: Milliseconds for what takes moments, on a machine that is slow and busy with other things.
PATIENCE = 120_000

# What Qt's offscreen platform says by itself.
_EXPECTED = ("This plugin does not support propagateSizeHints()", "This plugin does not support raise()")


class PatientBot(QtBot):
    """Waits long for what must come."""

    def waitExposed(self, widget: QWidget, *, timeout: int = PATIENCE) -> Any:  # noqa: N802
        return super().waitExposed(widget, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **more: Any) -> Any:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitUntil(self, callback: Callable[[], Any], *, timeout: int = PATIENCE) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """What tests work the window with."""
    return PatientBot(request)


@pytest.fixture(scope="session", autouse=True)
def translations() -> None:
    """Compiled translations that are as new as their sources."""
    program = Path(sys.executable).with_name("pyside6-lrelease")
    for source in (resources.path().parent / "i18n").glob("*.ts"):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            subprocess.run([program, "-silent", source, "-qm", compiled], check=True)


@pytest.fixture(scope="session", autouse=True)
def collector(qapp: QApplication) -> Iterator[None]:
    """As in the program: Qt objects in cycles are destroyed in the GUI thread only."""
    keeper = GarbageCollector(qapp)
    yield
    keeper.deleteLater()
    gc.enable()


@pytest.fixture(autouse=True)
def collected(collector: None) -> Iterator[None]:
    """What a test leaves behind goes before the next one."""
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def quiet_qt() -> Iterator[list[str]]:
    """Fails a test in which Qt warned of something."""
    warnings: list[str] = []

    def take(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and text not in _EXPECTED:
            warnings.append(text)

    before = qInstallMessageHandler(take)
    yield warnings
    qInstallMessageHandler(before)
    assert not warnings


@pytest.fixture(autouse=True)
def window_style(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Light colours, English words and preferences that stay in the test's folder."""
    monkeypatch.setattr(settings, "folder", lambda: tmp_path / "settings")
    settings.forget()
    look(qapp)
    yield
    settings.forget()
    look(qapp)


def look(app: QApplication, language: str = "en", scheme: str = "light", scale: float = 1.0) -> None:
    """Put language and colours in force, only where they differ: styling a program anew takes time."""
    if translation.current_language() != language or not translation.loaded():
        translation.install(app, language)
    if (theme.tokens().scheme, theme.text_scale(), theme.styled()) != (scheme, scale, True):
        theme.apply(app, scheme, scale)


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[CaseError]:
    """Errors that would have been shown in a dialog."""
    errors: list[CaseError] = []
    monkeypatch.setattr(messages, "show", lambda _parent, error: errors.append(error))
    return errors


@pytest.fixture(scope="session")
def example_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example case, made once."""
    path = tmp_path_factory.mktemp("example") / "example.case"
    pool = WorkerPool(2)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(key, "STANDARD", key.KeyDerivation(memory_kib=8 * 1024, passes=1, lanes=1))
        create_example(path, EXAMPLE_PASSPHRASE, pool).close()
    pool.close()
    return path


@pytest.fixture
def example(example_file: Path, tmp_path: Path) -> CaseFile:
    """A copy of the example case, open; whoever shows it closes it."""
    path = tmp_path / "example.case"
    copyfile(example_file, path)
    return CaseFile.open(path, EXAMPLE_PASSPHRASE)


@pytest.fixture
def session(case_file: CaseFile, qapp: QApplication) -> Iterator[CaseSession]:
    """An empty case in a session."""
    session = CaseSession(case_file)
    yield session
    session.close()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    """The window on its start page."""
    window = MainWindow()
    window.resize(1360, 860)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.leave_case()
    window.hide()
    window.deleteLater()


@pytest.fixture
def example_window(window: MainWindow, example: CaseFile) -> MainWindow:
    """The window with the example case open, nothing being read."""
    window.enter(CaseSession(example))
    return window


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[QDialog], None]], None]:
    """Let a dialog that would wait for a person be treated by a function instead."""

    def install(treat: Callable[[QDialog], None]) -> None:
        def execute(dialog: QDialog) -> int:
            dialog.show()
            treat(dialog)
            return dialog.result()

        monkeypatch.setattr(QDialog, "exec", execute)

    return install


def unnamed_controls(window: QWidget) -> list[str]:
    """Controls below `window` that a screen reader could not name."""
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import (
        QAbstractButton,
        QAbstractItemView,
        QAbstractSpinBox,
        QComboBox,
        QLineEdit,
        QPlainTextEdit,
        QProgressBar,
        QTextEdit,
    )

    kinds = (
        QAbstractButton,
        QAbstractItemView,
        QAbstractSpinBox,
        QComboBox,
        QLineEdit,
        QPlainTextEdit,
        QProgressBar,
        QTextEdit,
    )
    found = []
    for widget in window.findChildren(QWidget):
        inner = widget.objectName().startswith("qt_") or isinstance(widget.parent(), QComboBox)
        popup = widget.parent() is not None and type(widget.parent()).__name__ == "QComboBoxPrivateContainer"
        popup = popup or (
            widget.parent() is not None and widget.parent().inherits("QComboBoxPrivateContainer")
        )
        if not isinstance(widget, kinds) or inner or popup or not widget.isVisibleTo(window):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found
