"""The form for a paper that is not there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from interviewprep.domain.documents import Category
from interviewprep.domain.missing import MissingReason
from interviewprep.services import missing
from interviewprep.ui import messages
from interviewprep.ui.missing.missing_paper_dialog import MissingPaperDialog
from interviewprep.ui.session import CaseSession


def answer(act: Callable[[MissingPaperDialog], None]) -> None:
    """Do something in the dialog once it is open."""

    def in_dialog() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MissingPaperDialog)
        act(dialog)

    QTimer.singleShot(0, in_dialog)


def choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))


def fill(dialog: MissingPaperDialog) -> None:
    form = dialog.form
    choose(form.kind, "employment_record")
    form.what.setText("Трудовая книжка")
    choose(form.reason, MissingReason.CONFISCATED)
    form.by_whom.setText("пограничная служба")
    form.date.setText("14.10.2024")
    form.circumstances.setPlainText("на границе")
    form.efforts.setPlainText("жалоба без ответа")
    dialog.save_button.click()


def test_what_is_said_is_saved_and_can_be_undone(session: CaseSession) -> None:
    answer(fill)
    assert MissingPaperDialog.ask(None, session, None, Category.EMPLOYMENT)
    (paper,) = missing.all_missing(session.case)
    assert (paper.category, paper.kind, paper.what) == (
        Category.EMPLOYMENT,
        "employment_record",
        "Трудовая книжка",
    )
    assert paper.reason is MissingReason.CONFISCATED
    assert paper.by_whom == "пограничная служба"
    assert paper.date.original == "14.10.2024"
    assert paper.explained
    session.undo()
    assert missing.all_missing(session.case) == []
    session.redo()
    assert missing.all_missing(session.case)[0].efforts == "жалоба без ответа"


def test_an_edit_changes_the_paper_that_is_there(session: CaseSession) -> None:
    paper, _ = missing.add_missing(session.case, Category.STATUS, what="Свидетельство")

    def change(dialog: MissingPaperDialog) -> None:
        assert dialog.form.what.text() == "Свидетельство"
        choose(dialog.form.reason, MissingReason.LEFT_BEHIND)
        dialog.accept()

    answer(change)
    assert MissingPaperDialog.ask(None, session, paper)
    (after,) = missing.all_missing(session.case)
    assert after.id == paper.id
    assert after.reason is MissingReason.LEFT_BEHIND


def test_saving_without_a_change_makes_no_history(session: CaseSession) -> None:
    paper, _ = missing.add_missing(session.case, Category.STATUS, what="Свидетельство")
    before = session.history_state()
    answer(lambda dialog: dialog.accept())
    assert not MissingPaperDialog.ask(None, session, paper)
    assert session.history_state() == before


def test_cancel_saves_nothing(session: CaseSession) -> None:
    answer(lambda dialog: dialog.reject())
    assert not MissingPaperDialog.ask(None, session, None, Category.OTHER)
    assert missing.all_missing(session.case) == []


@pytest.mark.parametrize("leave", [True, False])
def test_text_is_not_thrown_away_without_a_word(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, leave: bool
) -> None:
    monkeypatch.setattr(messages, "ask", lambda *_args, **_more: leave)
    dialog = MissingPaperDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.form.circumstances.setPlainText("long story")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible() is not leave


@pytest.mark.parametrize("field", ["what", "efforts"])
def test_control_return_saves(qtbot: QtBot, field: str) -> None:
    dialog = MissingPaperDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(getattr(dialog.form, field), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("reason", list(MissingReason))
def test_by_whom_is_asked_only_where_somebody_did_it(qtbot: QtBot, reason: MissingReason) -> None:
    dialog = MissingPaperDialog()
    qtbot.addWidget(dialog)
    dialog.form.by_whom.setText("кто-то")
    choose(dialog.form.reason, reason)
    by_others = reason in (MissingReason.CONFISCATED, MissingReason.DESTROYED)
    assert dialog.form.by_whom.isVisibleTo(dialog) is by_others
    assert dialog.fields["by_whom"] == ("кто-то" if by_others else "")


def test_danger_is_met_with_a_calm_hint_and_its_source(qtbot: QtBot) -> None:
    dialog = MissingPaperDialog()
    qtbot.addWidget(dialog)
    choose(dialog.form.reason, MissingReason.DANGEROUS)
    assert "Never contact the embassy" in dialog.form.hint.words
    assert "2013/32/EU" in dialog.form.hint.accessibleDescription()


@pytest.mark.parametrize(
    ("written", "told"),
    [("14.10.2024", "14 October 2024"), ("весной", "Kept as written"), ("", "")],
)
def test_a_date_shows_how_it_is_read(qtbot: QtBot, written: str, told: str) -> None:
    dialog = MissingPaperDialog()
    qtbot.addWidget(dialog)
    dialog.form.date.setText(written)
    assert told in dialog.form.date_reading.text()
    assert dialog.form.date_reading.isVisibleTo(dialog) is bool(written)
    assert dialog.fields["date"].original == written


def test_kinds_follow_the_category(qtbot: QtBot) -> None:
    dialog = MissingPaperDialog(None, Category.EDUCATION)
    qtbot.addWidget(dialog)
    choose(dialog.form.kind, "diploma")
    choose(dialog.form.category, Category.STATUS)
    assert dialog.fields["kind"] is None
    assert dialog.form.kind.findData("birth_certificate") > 0
    assert dialog.form.kind.findData("diploma") < 0


def test_every_control_has_a_name(qtbot: QtBot) -> None:
    dialog = MissingPaperDialog()
    qtbot.addWidget(dialog)
    controls = [
        widget
        for widget in dialog.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QComboBox | QLineEdit | QPlainTextEdit)
    ]
    assert len(controls) >= 10
    assert [widget for widget in controls if not widget.accessibleName()] == []
