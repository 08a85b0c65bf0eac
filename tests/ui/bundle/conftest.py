"""A real case, open in a session."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from interviewprep import settings
from interviewprep.storage.case_file import CaseFile
from interviewprep.ui import theme
from interviewprep.ui.session import CaseSession


@pytest.fixture(autouse=True)
def styled(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The window's own style, and preferences that stay in the test's folder."""
    monkeypatch.setattr(settings, "folder", lambda: tmp_path / "settings")
    settings.forget()
    theme.apply(qapp, "light")
    yield
    settings.forget()


@pytest.fixture
def session(qtbot: QtBot, case_file: CaseFile) -> Iterator[CaseSession]:
    session = CaseSession(case_file)
    yield session
    session.close()
