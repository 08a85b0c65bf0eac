from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from interviewprep.domain.documents import DocumentForm, Relation
from interviewprep.ui.documents.relate_dialog import RelateDialog


@pytest.fixture
def ask(qtbot: QtBot):  # type: ignore[no-untyped-def]
    def make(chosen, eligible) -> RelateDialog:  # type: ignore[no-untyped-def]
        dialog = RelateDialog(chosen, eligible)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog

    return make


def test_typing_finds_and_enter_saves(ask, papers) -> None:  # type: ignore[no-untyped-def]
    translation = papers.add(["x"], title="Summons")
    others = [papers.add(["x"], title=title) for title in ("Passport", "Повестка", "Повестка в суд")]
    dialog = ask([translation], others)
    assert dialog.focusWidget() is dialog.search
    dialog.search.setText("повестка")
    QTest.keyClick(dialog.search, Qt.Key.Key_Down)
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.result() == RelateDialog.DialogCode.Accepted
    assert dialog.answer == (others[2].id, Relation.TRANSLATION)


def test_nothing_found_saves_nothing(ask, papers) -> None:  # type: ignore[no-untyped-def]
    dialog = ask([papers.add(["x"])], [papers.add(["x"], title="Passport")])
    QTest.keyClicks(dialog.search, "zzz")
    assert not dialog.save_button.isEnabled()
    assert dialog.answer is None


def test_it_begins_with_what_is_said_already(ask, papers) -> None:  # type: ignore[no-untyped-def]
    first, second, paper = (papers.add(["x"], title=title) for title in "abc")
    paper = replace(paper, belongs_to=second.id, relation=Relation.ATTACHMENT)
    dialog = ask([paper], [first, second])
    assert dialog.answer == (second.id, Relation.ATTACHMENT)
    dialog.alone_button.click()
    assert dialog.answer == (None, None)
    assert dialog.result() == RelateDialog.DialogCode.Accepted


def test_a_copy_is_likely_a_copy(ask, papers) -> None:  # type: ignore[no-untyped-def]
    dialog = ask([papers.add(["x"], form=DocumentForm.CERTIFIED_COPY)], [papers.add(["y"])])
    assert dialog.answer[1] is Relation.COPY
    assert not dialog.alone_button.isVisible()
