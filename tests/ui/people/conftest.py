"""The People room over a case with a small family."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from interviewprep.domain.people import KinshipKind, PersonRole, Sex
from interviewprep.services import people
from interviewprep.ui.people.people_view import PeopleView
from interviewprep.ui.session import CaseSession


@pytest.fixture
def open_room(qtbot: QtBot, session: CaseSession) -> Callable[[], PeopleView]:
    def build() -> PeopleView:
        view = PeopleView(session)
        qtbot.addWidget(view)
        view.resize(1200, 800)
        view.show()
        qtbot.waitExposed(view)
        return view

    return build


@pytest.fixture
def family(session: CaseSession) -> SimpleNamespace:
    """Rustam applies; Madina is his wife, Samir their son; Karimov is an official."""
    case = session.case
    found: dict[str, Any] = {}
    for key, name, role, sex in (
        ("rustam", "Рустам Саидов", PersonRole.APPLICANT, Sex.MALE),
        ("madina", "Мадина Саидова", PersonRole.FAMILY, Sex.FEMALE),
        ("samir", "Самир Саидов", PersonRole.FAMILY, Sex.MALE),
        ("karimov", "Майор Каримов", PersonRole.OFFICIAL, None),
    ):
        found[key] = people.add_person(case, name, roles=(role,), sex=sex)[0].id
    people.add_kinship(case, found["rustam"], KinshipKind.SPOUSE, found["madina"])
    for parent in ("rustam", "madina"):
        people.add_kinship(case, found[parent], KinshipKind.PARENT, found["samir"])
    return SimpleNamespace(**found)


def put(editor: QLineEdit | QTextEdit, text: str) -> None:
    """Put text at the cursor as an input method does; QTest types Latin letters only."""
    editor.setFocus()
    if isinstance(editor, QLineEdit):
        editor.insert(text)
    else:
        editor.insertPlainText(text)


def write(editor: QLineEdit | QTextEdit, text: str) -> None:
    """Write into an editor in place of what is there, and leave it."""
    editor.setFocus()
    editor.selectAll()
    put(editor, text)
    editor.clearFocus()


def enter(editor: QLineEdit, text: str) -> None:
    """Write a line and press Enter."""
    put(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
