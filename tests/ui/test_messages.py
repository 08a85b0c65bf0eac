"""Errors and questions in words."""

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from interviewprep.domain import errors
from interviewprep.domain.errors import CaseError, FileDamaged, WrongPassphrase
from interviewprep.ui import error_words, messages
from interviewprep.ui.widgets.notice import Notice
from tests.ui.conftest import look


def _causes(kind: type[CaseError] = CaseError) -> list[type[CaseError]]:
    return [kind, *(inner for child in kind.__subclasses__() for inner in _causes(child))]


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_cause_has_words_of_its_own(qapp: QApplication, language: str) -> None:
    look(qapp, language)
    own = {kind for kind in _causes() if kind.__module__ == errors.__name__}
    assert error_words.covered() == own
    for kind in own:
        words = messages.words_for(kind("Some file.pdf"))
        assert words.title
        assert words.happened
        assert "%1" not in words.text
        assert "!" not in words.text


def test_words_name_the_file(qapp: QApplication) -> None:
    assert "scan.pdf" in messages.words_for(FileDamaged("scan.pdf")).text


def test_notice_tells_an_error_in_place(qapp: QApplication) -> None:
    notice = Notice()
    messages.tell(notice, WrongPassphrase("/somewhere/Case 14.case"))
    assert not notice.isHidden()
    assert "passphrase" in notice.accessibleName()


def test_question_for_what_cannot_be_undone_is_safe_by_default(answer, qapp: QApplication) -> None:
    seen = []

    def treat(dialog: QDialog) -> None:
        seen.extend(b.text() for b in dialog.buttons.buttons() if b.isDefault())
        dialog.reject()

    answer(treat)
    assert not messages.ask(None, "Delete?", "For good.", "Delete", danger=True)
    assert seen == ["Cancel"]


def test_crash_report_holds_no_values(qapp: QApplication) -> None:
    secret = "Сайдов Рустам"
    try:
        raise ValueError(secret)
    except ValueError as error:
        report = messages.crash_report(type(error), error.__traceback__)
    assert "ValueError" in report
    assert __name__ in report
    assert secret not in report
    assert "/" not in report.replace("interviewprep · ", "")


def test_crash_dialog_shows_the_report(answer, qapp: QApplication) -> None:
    texts = []

    def treat(dialog: QDialog) -> None:
        from PySide6.QtWidgets import QPlainTextEdit

        texts.append(dialog.findChild(QPlainTextEdit).toPlainText())
        dialog.accept()

    answer(treat)
    messages.show_crash("ValueError\n  somewhere:3 there")
    assert texts == ["ValueError\n  somewhere:3 there"]
