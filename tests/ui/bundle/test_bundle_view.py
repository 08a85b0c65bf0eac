"""The Bundle room on a real case."""

import hashlib
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from bundle_papers import add_document
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from interviewprep.domain.case import Recipient
from interviewprep.domain.documents import Category
from interviewprep.services import case as case_service
from interviewprep.services import export, review
from interviewprep.storage.case_file import CaseFile
from interviewprep.ui import file_dialogs
from interviewprep.ui.bundle.bundle_view import BundleView
from interviewprep.ui.bundle.export_table_model import ExportColumn
from interviewprep.ui.missing.missing_paper_dialog import MissingPaperDialog
from interviewprep.ui.session import CaseSession

OpenView = Callable[[], BundleView]


@pytest.fixture
def open_view(qtbot: QtBot, session: CaseSession) -> OpenView:
    def build() -> BundleView:
        view = BundleView(session)
        qtbot.addWidget(view)
        view.resize(1100, 640)
        view.show()
        qtbot.waitUntil(lambda: view.look is not None)
        return view

    return build


def three_papers(case: CaseFile) -> tuple[str, str, str]:
    passport = add_document(case, 2, category=Category.IDENTIFICATION, title="Паспорт")
    first = add_document(case, category=Category.STATUS, title="Свидетельство о браке")
    second = add_document(case, category=Category.STATUS, title="گواهی ولادت")
    return passport.id, first.id, second.id


def left_out(view: BundleView) -> list[str]:
    assert view.look is not None
    return [document.id for document in view.look.case.documents if document.left_out]


def export_to(
    qtbot: QtBot, view: BundleView, path: Path, monkeypatch: pytest.MonkeyPatch
) -> list[tuple[Any, ...]]:
    """Press Export and wait for the result; what the file dialog was called with."""
    asked: list[tuple[Any, ...]] = []

    def save_file(*args: Any) -> Path:
        asked.append(args)
        return path

    monkeypatch.setattr(file_dialogs, "save_file", save_file)
    qtbot.waitUntil(view.export_button.isEnabled)
    view.export_button.click()
    qtbot.waitUntil(view.result.isVisible)
    return asked


def test_an_empty_case_explains_itself(
    open_view: OpenView, monkeypatch: pytest.MonkeyPatch, session: CaseSession
) -> None:
    view = open_view()
    assert not view.export_button.isVisible()
    assert "No document" in view.reason.text()
    added: list[Path] = []
    monkeypatch.setattr(file_dialogs, "add_papers", lambda _parent: [Path("a.pdf")])
    monkeypatch.setattr(session, "add_files", added.extend)
    (button,) = [
        b for b in view.findChildren(QPushButton) if b.isVisible() and b.property("role") == "primary"
    ]
    button.click()
    assert added == [Path("a.pdf")]


def test_exhibits_are_numbered_as_they_are_printed(
    qtbot: QtBot, open_view: OpenView, case_file: CaseFile
) -> None:
    passport, first, second = three_papers(case_file)
    view = open_view()
    assert view.look is not None
    assert view.look.labels == {passport: "1", first: "2", second: "3"}
    view.prepare.exhibits.choose(first)
    qtbot.keyClick(view.prepare.exhibits, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: view.look is not None and view.look.labels == {passport: "1", second: "2"})


def test_space_leaves_out_and_undo_takes_in(qtbot: QtBot, open_view: OpenView, session: CaseSession) -> None:
    _, first, _ = three_papers(session.case)
    view = open_view()
    view.prepare.exhibits.choose(first)
    qtbot.keyClick(view.prepare.exhibits, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: left_out(view) == [first])
    assert view.prepare.left_out.isVisible()
    assert view.prepare.exhibits.selected_ids() == [first]
    session.undo()
    qtbot.waitUntil(lambda: left_out(view) == [])
    assert not view.prepare.left_out.isVisible()


def test_a_click_on_the_tick_leaves_out(qtbot: QtBot, open_view: OpenView, case_file: CaseFile) -> None:
    _, first, _ = three_papers(case_file)
    view = open_view()
    shown = view.prepare.exhibits
    rect = shown.visualRect(view.prepare.model.index(view.prepare.model.row_of(first)))
    spot = rect.center()
    spot.setX(rect.left() + 20)
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: left_out(view) == [first])


def test_alt_arrows_order_within_the_category_and_undo_puts_back(
    qtbot: QtBot, open_view: OpenView, session: CaseSession
) -> None:
    passport, first, second = three_papers(session.case)
    view = open_view()
    view.prepare.exhibits.choose(second)
    qtbot.keyClick(view.prepare.exhibits, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: [d.id for d in view.prepare.model.members(Category.STATUS)] == [second, first])
    assert [d.id for d in review.documents(session.case)] == [passport, second, first]
    assert view.prepare.exhibits.selected_ids() == [second]
    qtbot.keyClick(view.prepare.exhibits, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [d.id for d in review.documents(session.case)] == [passport, second, first]
    session.undo()
    assert [d.id for d in review.documents(session.case)] == [passport, first, second]


def test_what_the_cover_says_is_kept_in_the_case(
    qtbot: QtBot, open_view: OpenView, session: CaseSession
) -> None:
    three_papers(session.case)
    view = open_view()
    line = view.prepare.options.lines["reference"]
    line.setText("14/2026")
    line.editingFinished.emit()
    assert case_service.info(session.case).reference == "14/2026"
    options = view.prepare.options
    options.language.setCurrentIndex(options.language.findData("be"))
    assert case_service.info(session.case).bundle_language == "be"
    assert view.options().language == "be"
    session.undo()
    qtbot.waitUntil(lambda: view.options().language == "ru")


def test_pages_that_are_not_prepared_block_the_export_with_the_reason(
    open_view: OpenView, case_file: CaseFile
) -> None:
    add_document(case_file, read=False, category=Category.OTHER, title="scan")
    view = open_view()
    assert not view.export_button.isEnabled()
    assert "still being prepared" in view.reason.text()
    assert view.export_button.accessibleDescription() == view.reason.text()


def test_a_remark_opens_its_document(open_view: OpenView, case_file: CaseFile) -> None:
    document = add_document(case_file, title="")
    view = open_view()
    calls: list[tuple[str, dict[str, Any]]] = []
    view.room_requested.connect(lambda key, arguments: calls.append((key, arguments)))
    group = next(g for g in view.prepare.preflight.groups if "Not sorted" in g.words)
    group.links.rows[0].click()
    assert calls == [("documents", {"document_id": document.id})]


def test_a_missing_category_opens_its_form(
    open_view: OpenView, case_file: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    three_papers(case_file)
    asked: list[tuple[Any, ...]] = []
    monkeypatch.setattr(MissingPaperDialog, "ask", lambda *args: asked.append(args[2:]))
    view = open_view()
    group = next(g for g in view.prepare.preflight.groups if "not explained" in g.words)
    group.links.rows[0].click()
    assert asked == [(None, Category.EDUCATION)]
    shown = len(group.links.rows)
    group.links.more.click()
    assert len(group.links.rows) > shown


def test_the_preview_shows_real_pages(qtbot: QtBot, open_view: OpenView, case_file: CaseFile) -> None:
    three_papers(case_file)
    view = open_view()
    panel = view.prepare.preview
    panel.empty.button.click()
    qtbot.waitUntil(lambda: panel.pages > 3)
    qtbot.waitUntil(lambda: not panel.sheet.image.isNull())
    image = panel.sheet.image
    assert image.height() / image.width() == pytest.approx(297 / 210, rel=0.01)
    panel.next_button.click()
    assert (panel.page, panel.previous_button.isEnabled()) == (2, True)
    qtbot.keyClick(panel.pages_area, Qt.Key.Key_End)
    assert panel.page == panel.pages
    assert not panel.next_button.isEnabled()
    qtbot.keyClick(panel.pages_area, Qt.Key.Key_Home)
    assert panel.page == 1


def test_a_preview_says_when_the_case_has_changed(
    qtbot: QtBot, open_view: OpenView, session: CaseSession
) -> None:
    _, first, _ = three_papers(session.case)
    view = open_view()
    panel = view.prepare.preview
    panel.empty.button.click()
    qtbot.waitUntil(lambda: panel.pages > 0)
    assert not panel.stale.isVisible()
    session.edit(review.edit_documents, session.case, [first], left_out=True)
    assert panel.stale.isVisible()
    pages = panel.pages
    panel.again_button.click()
    qtbot.waitUntil(lambda: 0 < panel.pages < pages)
    assert not panel.stale.isVisible()


def test_larger_pages_have_the_room_for_themselves(
    qtbot: QtBot, open_view: OpenView, case_file: CaseFile
) -> None:
    three_papers(case_file)
    view = open_view()
    panel = view.prepare.preview
    panel.empty.button.click()
    qtbot.waitUntil(lambda: panel.pages > 0)
    panel.larger_button.click()
    assert not view.prepare.exhibits.isVisible()
    qtbot.waitUntil(lambda: panel.sheet.width() > 900)
    assert panel.sheet.height() > panel.pages_area.height()
    panel.larger_button.click()
    assert view.prepare.exhibits.isVisible()


def test_an_export_is_written_recorded_and_verified(
    qtbot: QtBot,
    open_view: OpenView,
    session: CaseSession,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    three_papers(session.case)
    case_service.edit_info(session.case, reference="14/2026", applicant="Rustam")
    view = open_view()
    view.prepare.options.choose_recipient(Recipient.COURT)
    out = tmp_path / "bundle.pdf"
    (asked,) = export_to(qtbot, view, out, monkeypatch)
    assert asked[2] == "14-2026 bundle ru.pdf"
    (record,) = export.all_exports(session.case)
    assert record.recipient is Recipient.COURT
    assert record.sha256 == hashlib.sha256(out.read_bytes()).hexdigest()
    view.result.copy_button.click()
    assert QGuiApplication.clipboard().text() == record.sha256

    view.history_button.click()
    model = view.history.model
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    assert model.index(0, ExportColumn.RECIPIENT).data() == "Court"
    assert model.index(0, ExportColumn.PAGES).data() == str(record.page_count)
    view.history.verify(out)
    qtbot.waitUntil(view.history.notice.isVisible)
    assert view.history.notice.property("tone") == "accent"
    assert "unchanged" in view.history.notice.accessibleName()

    changed = tmp_path / "changed.pdf"
    changed.write_bytes(out.read_bytes() + b"\n")
    view.history.verify(changed)
    qtbot.waitUntil(lambda: view.history.notice.property("tone") == "amber")
    assert "no unchanged export" in view.history.notice.accessibleName()


def test_a_failed_export_says_why_and_can_be_tried_again(
    qtbot: QtBot,
    open_view: OpenView,
    session: CaseSession,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    three_papers(session.case)
    view = open_view()
    monkeypatch.setattr(file_dialogs, "save_file", lambda *_args: tmp_path / "gone" / "bundle.pdf")
    qtbot.waitUntil(view.export_button.isEnabled)
    view.export_button.click()
    qtbot.waitUntil(view.notice.isVisible)
    assert view.export_button.isEnabled()
    assert export.all_exports(session.case) == []


def test_a_stopped_export_leaves_nothing(
    qtbot: QtBot,
    open_view: OpenView,
    session: CaseSession,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    add_document(session.case, 12, category=Category.OTHER, title="long")
    view = open_view()
    out = tmp_path / "bundle.pdf"
    monkeypatch.setattr(file_dialogs, "save_file", lambda *_args: out)
    qtbot.waitUntil(view.export_button.isEnabled)
    view.export_button.click()
    assert view.busy.isVisible()
    view.busy.button.click()
    qtbot.waitUntil(lambda: not view.busy.isVisible())
    assert not out.exists()
    assert export.all_exports(session.case) == []
    assert view.export_button.isEnabled()


def test_the_options_are_for_a_bundle_of_today(open_view: OpenView, case_file: CaseFile) -> None:
    three_papers(case_file)
    options = open_view().options()
    assert (options.created, options.language, options.recipient) == (
        date.today(),
        "ru",
        Recipient.AUTHORITY,
    )


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_room_fits_the_smallest_window(
    qtbot: QtBot, open_view: OpenView, case_file: CaseFile, direction: Qt.LayoutDirection
) -> None:
    add_document(case_file, category=Category.OTHER, title="Очень длинное название " * 10)
    view = open_view()
    view.setLayoutDirection(direction)
    view.resize(880, 540)
    qtbot.wait(20)
    assert view.minimumSizeHint().width() <= 880
    assert view.minimumSizeHint().height() <= 540


def test_every_control_has_a_name(open_view: OpenView, case_file: CaseFile) -> None:
    add_document(case_file, title="")
    view = open_view()
    view.prepare.options.cover.set_open(True)
    controls = [
        widget
        for widget in view.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QComboBox | QLineEdit) and widget.isVisible()
    ]
    assert len(controls) >= 12
    assert [widget for widget in controls if not widget.accessibleName()] == []
