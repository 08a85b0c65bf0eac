from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from interviewprep import settings
from interviewprep.domain.documents import Category
from interviewprep.domain.errors import FileDamaged
from interviewprep.services import review
from interviewprep.services.intake import ImportReport
from interviewprep.ui import messages
from interviewprep.ui.documents.document_filter import DocumentFilter, Order, Shown
from interviewprep.ui.documents.documents_view import DocumentsView


@pytest.fixture
def make_view(qtbot: QtBot, session):  # type: ignore[no-untyped-def]
    def make() -> DocumentsView:
        view = DocumentsView(session)
        qtbot.addWidget(view)
        view.resize(1100, 700)
        view.show()
        qtbot.waitExposed(view)
        QTest.qWait(100)
        return view

    return make


def titles(view: DocumentsView) -> list[str]:
    return [view.documents.index(row, 0).data() for row in range(view.documents.rowCount())]


def test_an_empty_room_offers_the_next_step(make_view) -> None:  # type: ignore[no-untyped-def]
    view = make_view()
    assert view.panel._empty.isVisible()
    assert view.panel._empty.button.text() == "Add papers"


def test_the_first_document_is_shown(make_view, papers) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(["words"], title="Passport")
    view = make_view()
    assert view.form.heading.text() == "Passport"
    assert view.viewer.page.document_id == document.id
    assert view.panel._count.text() == "1"


def test_papers_appear_without_moving_the_choice(make_view, qtbot: QtBot, session, papers) -> None:  # type: ignore[no-untyped-def]
    for number in range(30):
        papers.add(["x"], title=f"m {number:02}")
    view = make_view()
    view.panel.set_order(Order.TITLE)
    view.list.select([view.model.documents()[20].id])
    QTest.qWait(80)
    bar = view.list.verticalScrollBar()
    bar.setValue(bar.maximum() - 150)
    chosen = view.list.selected_documents()
    before = view.list.visualRect(view.list.currentIndex()).top()
    new = papers.add(["y"], title="a comes first")
    session.changed.emit(papers.changes(new), None)
    qtbot.waitUntil(lambda: titles(view)[0] == "a comes first")
    assert [d.id for d in view.list.selected_documents()] == [d.id for d in chosen]
    assert view.list.visualRect(view.list.currentIndex()).top() == before


def test_news_of_the_machine_never_undo_a_row_edited_meanwhile(
    make_view, session, papers, monkeypatch
) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(["x"], title="before")
    view = make_view()
    old = review.existing_documents(session.case, [document.id])
    later = []
    monkeypatch.setattr(session, "run", lambda *_args, on_done, **_more: later.append(on_done))
    session.changed.emit(papers.changes(document), None)
    session.edit(review.edit_documents, session.case, [document.id], title="after")
    later[0](old)
    assert titles(view) == ["after"]


def test_a_paper_stays_in_the_filter_while_it_is_described(make_view, qtbot: QtBot, session, papers) -> None:  # type: ignore[no-untyped-def]
    first, second = papers.add(["x"], title="one"), papers.add(["x"], title="two")
    view = make_view()
    view.show_filter(DocumentFilter(Shown.TO_SORT))
    view.list.select([first.id])
    view.form.kind.box.picked.emit("passport")
    assert titles(view) == ["one", "two"]
    assert view.form.kind.box.currentText() == "Passport"
    view.list.select([second.id])
    qtbot.waitUntil(lambda: titles(view) == ["two"])


def test_removal_is_undone_from_the_notice(make_view, papers) -> None:  # type: ignore[no-untyped-def]
    documents = [papers.add(["x"], title=name) for name in "abc"]
    view = make_view()
    view.list.select([documents[0].id, documents[1].id])
    view.list.setFocus()
    QTest.keyClick(view.list, Qt.Key.Key_Delete)
    assert titles(view) == ["c"]
    assert [d.title for d in view.list.selected_documents()] == ["c"]
    assert view.panel.notice.isVisible()
    view.panel.notice.button.click()
    assert sorted(titles(view)) == ["a", "b", "c"]
    assert not view.panel.notice.isVisible()


def test_removed_papers_are_restored_or_deleted_for_good(make_view, session, papers, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    kept, gone = papers.add(["x"], title="kept"), papers.add(["x"], title="gone")
    session.edit(review.remove_documents, session.case, [kept.id, gone.id])
    view = make_view()
    assert titles(view) == []
    view.show_filter(DocumentFilter(Shown.REMOVED))
    view.list.select([kept.id])
    view.work.restore()
    assert titles(view) == ["gone"]
    answers = [False, True]
    monkeypatch.setattr(messages, "ask", lambda *_args, **_options: answers.pop(0))
    view.list.select([gone.id])
    QTest.keyClick(view.list, Qt.Key.Key_Delete)
    assert titles(view) == ["gone"]
    QTest.keyClick(view.list, Qt.Key.Key_Delete)
    assert view.model.document(gone.id) is None
    assert [d.title for d in review.documents(session.case)] == ["kept"]


def test_search_opens_at_the_page_with_the_words_marked(make_view, qtbot: QtBot, papers) -> None:  # type: ignore[no-untyped-def]
    papers.add(["x"], title="other", category=Category.IDENTIFICATION)
    wanted = papers.add(["nothing"], ["here Saidov stands"], title="wanted")
    view = make_view()
    view.show_filter(DocumentFilter(category=Category.IDENTIFICATION))
    view.show_document(wanted.id, 2, "saidov")
    assert view.viewer.page.number == 2
    qtbot.waitUntil(lambda: view.viewer.canvas.found == [1])
    QTest.qWait(100)
    assert view.viewer.page.number == 2
    assert [d.id for d in view.list.selected_documents()] == [wanted.id]


def test_several_are_changed_from_the_menu(make_view, session, papers) -> None:  # type: ignore[no-untyped-def]
    documents = [papers.add(["x"], title=name) for name in "abc"]
    view = make_view()
    view.list.select([documents[0].id, documents[2].id])
    menu = view._menu.build(view.list.selected_documents())
    leave_out = next(action for action in menu.actions() if action.text() == "Leave out of the bundle")
    leave_out.trigger()
    assert [review.document(session.case, d.id).left_out for d in documents] == [True, False, True]


def test_f2_and_enter(make_view, papers) -> None:  # type: ignore[no-untyped-def]
    papers.add(["x"], title="a")
    view = make_view()
    assert view.list.hasFocus()
    QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert view.viewer.canvas.hasFocus()
    QTest.keyClick(view.viewer.canvas, Qt.Key.Key_F2)
    assert view.form.title.editor.hasFocus()


def test_tab_follows_the_eye(make_view, papers) -> None:  # type: ignore[no-untyped-def]
    papers.add(["x"], title="a")
    view = make_view()
    view.list.setFocus()
    panes = []
    for _ in range(40):
        QTest.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
        focus = view.focusWidget()
        pane = next(pane for pane in (view.panel, view.viewer, view.form) if pane.isAncestorOf(focus))
        if not panes or panes[-1] is not pane:
            panes.append(pane)
    assert panes[:2] == [view.viewer, view.form]


def test_import_report_is_kept_with_its_details(make_view, session, papers) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(["x"], title="a")
    view = make_view()
    report = ImportReport(
        imported=("1", "2", "3"), duplicates=(("a.jpg", document.id),), refused=(FileDamaged("b.pdf"),)
    )
    session.import_finished.emit(report)
    panel = view.panel.report
    assert panel.isVisible()
    assert "3 papers added" in panel.sentence(report)
    assert not panel._details.isVisible()
    panel._toggle.click()
    assert panel._details.isVisible()
    asked = []
    panel.document_asked.connect(asked.append)
    buttons = panel._details.widget().findChildren(type(panel._toggle))
    buttons[0].click()
    assert asked == [document.id]


def test_paste_takes_files_and_pictures(make_view, session) -> None:  # type: ignore[no-untyped-def]
    view = make_view()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/somewhere/paper.pdf")])
    QGuiApplication.clipboard().setMimeData(data)
    view.paste()
    assert session.added == [Path("/somewhere/paper.pdf")]
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    QGuiApplication.clipboard().setImage(image)
    view.paste()
    assert session.added[-1][1].startswith(b"\x89PNG")
    QGuiApplication.clipboard().clear()
    view.paste()
    assert view.panel.notice.isVisible()


def test_way_of_showing_and_choice_are_kept(make_view, papers) -> None:  # type: ignore[no-untyped-def]
    papers.add(["x"], title="a")
    second = papers.add(["x"], ["y"], title="b")
    view = make_view()
    view.panel._tiles.click()
    assert settings.current().documents_as == "thumbnails"
    view.show_document(second.id, 2)
    again = make_view()
    again.restore(view.selection())
    assert again.panel._tiles.isChecked()
    assert again.viewer.page.number == 2
    assert [d.title for d in again.list.selected_documents()] == ["b"]


def test_leaving_the_room_saves(make_view, session, papers) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(["x"])
    view = make_view()
    QTest.keyClicks(view.form.title.editor, "Typed")
    view.hide()
    assert review.document(session.case, document.id).title == "Typed"


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_is_cut_at_the_smallest_window(make_view, papers, direction) -> None:  # type: ignore[no-untyped-def]
    papers.add(["x"], title="A very long title of a paper that goes on and on", holder="Saidov")
    view = make_view()
    view.setLayoutDirection(direction)
    view.resize(view.minimumSizeHint())
    QTest.qWait(30)
    for pane in (view.panel, view.viewer, view.form):
        assert pane.width() >= pane.minimumSizeHint().width()
    content = view.form.widget()
    assert content.minimumSizeHint().width() <= view.form.viewport().width()
