"""The Overview room on a real case."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from case_papers import add_document, fail_pages, read_pages
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton
from pytestqt.qtbot import QtBot

from interviewprep.domain.case import Standing
from interviewprep.domain.changes import Changes
from interviewprep.domain.dates import read_date
from interviewprep.domain.documents import Category
from interviewprep.domain.missing import MissingReason
from interviewprep.domain.proposals import Finding, ProposalField
from interviewprep.services import missing, review
from interviewprep.storage import pages, proposals
from interviewprep.storage.case_file import CaseFile
from interviewprep.ui import file_dialogs
from interviewprep.ui.documents.document_filter import DocumentFilter, Shown
from interviewprep.ui.missing.missing_paper_dialog import MissingPaperDialog
from interviewprep.ui.overview import overview_view
from interviewprep.ui.overview.overview_view import OverviewView
from interviewprep.ui.session import CaseSession

OpenView = Callable[[], OverviewView]


@pytest.fixture
def open_view(qtbot: QtBot, session: CaseSession) -> OpenView:
    def build() -> OverviewView:
        view = OverviewView(session)
        qtbot.addWidget(view)
        view.resize(1100, 700)
        view.show()
        qtbot.waitUntil(lambda: view.state is not None)
        return view

    return build


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, Any]]:
    """What the missing-paper form was opened with."""
    calls: list[tuple[Any, Any]] = []
    monkeypatch.setattr(
        MissingPaperDialog,
        "ask",
        lambda _parent, _session, paper=None, category=None: bool(calls.append((paper, category))),
    )
    return calls


def rooms(view: OverviewView) -> list[tuple[str, dict[str, Any]]]:
    """Collects the rooms that are asked for."""
    calls: list[tuple[str, dict[str, Any]]] = []
    view.room_requested.connect(lambda key, arguments: calls.append((key, arguments)))
    return calls


def primary(view: OverviewView) -> list[str]:
    """The words of the primary buttons in sight."""
    buttons = view.findChildren(QPushButton)
    return [b.text() for b in buttons if b.property("role") == "primary" and b.isVisible()]


def standing_of(view: OverviewView, category: Category) -> Standing:
    assert view.state is not None
    return next(s.standing for s in view.state.standings if s.category is category)


def test_an_empty_case_offers_to_add_papers(
    open_view: OpenView, monkeypatch: pytest.MonkeyPatch, session: CaseSession
) -> None:
    view = open_view()
    assert primary(view) == ["Add papers"]
    assert view.evidence.rows[Category.STATUS].chip.text() == "nothing yet"
    added: list[Path] = []
    monkeypatch.setattr(file_dialogs, "add_papers", lambda _parent: [Path("paper.pdf")])
    monkeypatch.setattr(session, "add_files", added.extend)
    view.start.add_button.click()
    assert added == [Path("paper.pdf")]


def test_unsorted_papers_come_before_the_bundle(
    qtbot: QtBot, open_view: OpenView, session: CaseSession
) -> None:
    document = add_document(session.case)
    view = open_view()
    calls = rooms(view)
    assert primary(view) == ["Sort documents"]
    view.reading.unsorted.button.click()
    assert calls == [("documents", {"filter": DocumentFilter(shown=Shown.TO_SORT)})]
    session.edit(review.edit_documents, session.case, [document.id], category=Category.STATUS)
    qtbot.waitUntil(lambda: primary(view) == ["Prepare the bundle"])
    view.bundle.new.button.click()
    assert calls[-1] == ("bundle", {})


def test_proposals_come_before_sorting_and_lead_to_those_that_wait(
    qtbot: QtBot, open_view: OpenView, session: CaseSession
) -> None:
    document = add_document(session.case)
    [page] = pages.of_document(session.case, document.id)
    found = (
        Finding(field=ProposalField.KIND, value="summons"),
        Finding(field=ProposalField.TITLE, value="Повестка"),
    )
    proposals.replace(session.case, page.id, found)
    view = open_view()
    calls = rooms(view)
    assert view.reading.unconfirmed.words == "2 proposals to confirm"
    assert primary(view) == ["Confirm"]
    view.reading.unconfirmed.button.click()
    assert calls == [("documents", {"filter": DocumentFilter(shown=Shown.TO_CONFIRM)})]
    session.edit(review.edit_documents, session.case, [document.id], kind="summons", title="Повестка")
    qtbot.waitUntil(lambda: primary(view) == ["Prepare the bundle"])
    assert not view.reading.unconfirmed.isVisible()


def test_papers_with_hints_are_counted(open_view: OpenView, session: CaseSession) -> None:
    card = add_document(session.case)
    review.edit_documents(session.case, [card.id], kind="identity_card")
    assert open_view().reading.hints.words == "1 document with a hint about its picture"


def test_a_category_with_documents_opens_them(open_view: OpenView, case_file: CaseFile) -> None:
    add_document(case_file, category=Category.EDUCATION)
    view = open_view()
    calls = rooms(view)
    row = view.evidence.rows[Category.EDUCATION]
    assert (row.chip.text(), row.chip.property("chip")) == ("have", "accent")
    row.click()
    assert calls == [("documents", {"filter": DocumentFilter(category=Category.EDUCATION)})]


def test_a_missing_category_opens_the_form(
    open_view: OpenView, case_file: CaseFile, asked: list[tuple[Any, Any]]
) -> None:
    add_document(case_file, category=Category.EDUCATION)
    view = open_view()
    row = view.evidence.rows[Category.EMPLOYMENT]
    assert (row.chip.text(), row.chip.property("chip")) == ("missing, not explained", "amber")
    row.click()
    assert asked == [(None, Category.EMPLOYMENT)]


def test_every_row_can_say_we_do_not_have_it(
    open_view: OpenView, case_file: CaseFile, asked: list[tuple[Any, Any]]
) -> None:
    add_document(case_file, category=Category.EDUCATION)
    view = open_view()
    view.evidence.rows[Category.EDUCATION].missing_button.click()
    assert asked == [(None, Category.EDUCATION)]


def test_an_explained_category_says_how(
    qtbot: QtBot, open_view: OpenView, session: CaseSession, asked: list[tuple[Any, Any]]
) -> None:
    add_document(session.case, category=Category.EDUCATION)
    view = open_view()
    paper, _ = session.edit(
        missing.add_missing,
        session.case,
        Category.EMPLOYMENT,
        what="Трудовая книжка",
        reason=MissingReason.CONFISCATED,
        date=read_date("14.10.2024"),
    )
    qtbot.waitUntil(lambda: standing_of(view, Category.EMPLOYMENT) is Standing.EXPLAINED)
    row = view.evidence.rows[Category.EMPLOYMENT]
    assert row.chip.text() == "missing, explained: confiscated 14.10.2024"
    assert row.chip.property("chip") == "blue"
    assert "0 document" in row.accessibleName()
    row.click()
    assert asked == [(paper, Category.EMPLOYMENT)]
    view.missing.rows[0].click()
    assert asked[-1] == (paper, None)


def test_removing_an_entry_can_be_undone_and_keeps_the_focus(
    qtbot: QtBot, open_view: OpenView, session: CaseSession
) -> None:
    for what in ("first", "second"):
        missing.add_missing(session.case, Category.OTHER, what=what, reason=MissingReason.LOST)
    view = open_view()
    assert {row.paper.what for row in view.missing.rows} == {"first", "second"}
    view.missing.rows[0].remove_button.setFocus()
    view.missing.rows[0].remove_button.click()
    qtbot.waitUntil(lambda: len(view.missing.rows) == 1)
    assert view.window().focusWidget() is view.missing.rows[0]
    session.undo()
    qtbot.waitUntil(lambda: len(view.missing.rows) == 2)


def test_pages_that_could_not_be_read_lead_to_their_documents(
    open_view: OpenView, case_file: CaseFile
) -> None:
    read_pages(case_file, add_document(case_file, 2, category=Category.OTHER))
    fail_pages(case_file, add_document(case_file, category=Category.OTHER))
    add_document(case_file, category=Category.OTHER)
    view = open_view()
    calls = rooms(view)
    assert view.reading.pages.words.startswith("2 of 4")
    view.reading.failed.button.click()
    assert calls == [("documents", {"filter": DocumentFilter(shown=Shown.FAILED)})]


def test_many_changes_are_looked_at_together(
    qtbot: QtBot, open_view: OpenView, session: CaseSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = open_view()
    looks: list[CaseFile] = []
    real = overview_view.overview
    monkeypatch.setattr(overview_view, "overview", lambda case: looks.append(case) or real(case))
    document = add_document(session.case)
    for _ in range(200):
        session.changed.emit(Changes(documents=frozenset({document.id})), None)
    qtbot.waitUntil(lambda: view.state is not None and view.state.documents == 1)
    assert len(looks) <= 2


def test_a_backup_takes_the_reminder_away(
    qtbot: QtBot,
    open_view: OpenView,
    session: CaseSession,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    add_document(session.case, category=Category.OTHER)
    view = open_view()
    assert view.safety.elsewhere.chip.text() == "due"
    out = tmp_path / "stick" / "copy.case"
    out.parent.mkdir()
    monkeypatch.setattr(file_dialogs, "save_file", lambda *_args: out)
    view.safety.elsewhere.button.click()
    qtbot.waitUntil(lambda: view.safety.elsewhere.chip.text() == "")
    assert out.stat().st_size > 0


def test_a_row_is_pressed_by_return(qtbot: QtBot, open_view: OpenView, asked: list[tuple[Any, Any]]) -> None:
    view = open_view()
    qtbot.keyClick(view.evidence.rows[Category.STATUS], Qt.Key.Key_Return)
    assert asked == [(None, Category.STATUS)]


def test_the_columns_stand_under_each_other_where_it_is_narrow(qtbot: QtBot, open_view: OpenView) -> None:
    view = open_view()
    assert not view.columns.narrow
    view.resize(640, 700)
    qtbot.waitUntil(lambda: view.columns.narrow)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_is_wider_than_the_smallest_window(
    qtbot: QtBot, open_view: OpenView, case_file: CaseFile, direction: Qt.LayoutDirection
) -> None:
    add_document(case_file)
    missing.add_missing(case_file, Category.EMPLOYMENT, what="Трудовая книжка" * 20, by_whom="x" * 200)
    view = open_view()
    view.setLayoutDirection(direction)
    view.resize(880, 560)
    content = view.columns.widget()
    qtbot.waitUntil(lambda: content.width() <= view.columns.viewport().width())
    assert content.minimumSizeHint().width() <= view.columns.viewport().width()


def test_every_button_has_a_name(open_view: OpenView, case_file: CaseFile) -> None:
    add_document(case_file)
    missing.add_missing(case_file, Category.EMPLOYMENT)
    view = open_view()
    buttons = [b for b in view.findChildren(QAbstractButton) if b.isVisible()]
    assert len(buttons) > 15
    assert [b for b in buttons if not b.accessibleName()] == []
