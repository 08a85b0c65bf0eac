"""The room at work: what waits, what belongs together, what is read again."""

import pytest
from findings import DAY, KIND, NUMBER, TITLE, find
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from interviewprep.domain.documents import DocumentState, Relation
from interviewprep.services import page_work, review
from interviewprep.storage import pages
from interviewprep.ui.documents.document_filter import DocumentFilter, Shown
from interviewprep.ui.documents.document_list_model import TO_CONFIRM_ROLE
from interviewprep.ui.documents.documents_view import DocumentsView
from interviewprep.ui.documents.relate_dialog import RelateDialog


@pytest.fixture
def make_view(qtbot: QtBot, session):  # type: ignore[no-untyped-def]
    def make() -> DocumentsView:
        view = DocumentsView(session)
        qtbot.addWidget(view)
        view.resize(1200, 800)
        view.show()
        qtbot.waitExposed(view)
        view.activateWindow()
        qtbot.waitUntil(lambda: not view._proposed._wanted and not view._proposed._in_flight)
        QTest.qWait(100)
        return view

    return make


def spoken(view: DocumentsView) -> list[str]:
    rows = [view.documents.index(row, 0) for row in range(view.documents.rowCount())]
    return [row.data(Qt.ItemDataRole.AccessibleTextRole) for row in rows]


def waits(view: DocumentsView, document_id: str) -> int:
    return int(view.model.index_of(document_id).data(TO_CONFIRM_ROLE))


def test_a_row_says_how_much_waits_and_keeps_count(make_view, qtbot: QtBot, session, papers) -> None:  # type: ignore[no-untyped-def]
    paper, plain = papers.add(["x"], title="", file_name="a.jpg"), papers.add(["y"], title="plain")
    find(session.case, paper, KIND, TITLE, DAY)
    view = make_view()
    assert "3 to confirm" in next(words for words in spoken(view) if words.startswith("a.jpg"))
    assert waits(view, plain.id) == 0
    session.edit(review.edit_documents, session.case, [paper.id], title="Typed")
    assert waits(view, paper.id) == 2  # at once, without a look at the case
    find(session.case, paper, KIND, TITLE, DAY, NUMBER)
    session.changed.emit(papers.changes(paper), None)
    qtbot.waitUntil(lambda: waits(view, paper.id) == 3)


def test_those_that_wait_are_found_by_the_filter(make_view, qtbot: QtBot, session, papers) -> None:  # type: ignore[no-untyped-def]
    first, second = papers.add(["x"], file_name="1"), papers.add(["y"], file_name="2")
    papers.add(["z"], file_name="3")
    for paper in (first, second):
        find(session.case, paper, TITLE)
    view = make_view()
    view.show_filter(DocumentFilter(Shown.TO_CONFIRM))
    assert view.documents.rowCount() == 2
    view.list.select([first.id])
    view.form.accept_all()
    assert view.documents.rowCount() == 2  # it stays while it is looked at
    view.list.select([second.id])
    qtbot.waitUntil(lambda: view.documents.rowCount() == 1)


def test_thousands_of_proposals_are_looked_up_in_portions(make_view, session, papers) -> None:  # type: ignore[no-untyped-def]
    made = [papers.add(["x"], file_name=str(number)) for number in range(90)]
    for paper in made:
        find(session.case, paper, TITLE, DAY)
    view = make_view()
    assert {waits(view, paper.id) for paper in made} == {2}


def test_focus_marks_the_place_and_leaving_clears_it(make_view, qtbot: QtBot, session, papers) -> None:  # type: ignore[no-untyped-def]
    paper = papers.add(["first"], ["second page"])
    find(session.case, paper, DAY, page=2)
    view = make_view()
    qtbot.waitUntil(lambda: view.viewer.stage.currentWidget() is view.viewer.canvas)
    view.form.field("issue_date").setFocus()
    assert view.viewer.page.number == 2
    qtbot.waitUntil(lambda: view.viewer.canvas.marks.source is not None)
    view.list.setFocus()
    assert view.viewer.canvas.marks.source is None


def test_ctrl_enter_accepts_all_from_anywhere(make_view, session, papers) -> None:  # type: ignore[no-untyped-def]
    paper = papers.add(["x"])
    find(session.case, paper, KIND, TITLE, NUMBER)
    view = make_view()
    QTest.keyClick(view.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    after = review.document(session.case, paper.id)
    assert (after.title, after.number, after.kind) == (
        "Свидетельство о браке",
        "I-МЮ 735204",
        "marriage_certificate",
    )
    session.undo()
    assert view.form.title.proposal is not None


def test_f2_goes_to_what_is_proposed_for_the_title(make_view, session, papers) -> None:  # type: ignore[no-untyped-def]
    paper = papers.add(["x"])
    find(session.case, paper, TITLE)
    view = make_view()
    QTest.keyClick(view.list, Qt.Key.Key_F2)
    card = QApplication.focusWidget()
    assert card is view.form.title.focusProxy()
    QTest.keyClick(card, Qt.Key.Key_F2)
    assert view.form.title.editor.hasFocus()
    assert view.form.title.keeper.text() == "Свидетельство о браке"


def state_of(session, paper):  # type: ignore[no-untyped-def]
    return review.document(session.case, paper.id).state


def test_languages_chosen_are_read_in_at_once_and_so_they_are_after_undo(  # type: ignore[no-untyped-def]
    make_view, qtbot: QtBot, session, papers
) -> None:
    paper = papers.add(["x"])
    view = make_view()
    view.form.languages.box.picked.emit("fas")
    qtbot.waitUntil(lambda: state_of(session, paper) is DocumentState.PENDING)
    assert session.woken
    papers.read_all(paper, ["سلام"])
    session.undo()
    assert review.document(session.case, paper.id).languages == ()
    qtbot.waitUntil(lambda: state_of(session, paper) is DocumentState.PENDING)


def test_languages_ticked_and_unticked_read_nothing(make_view, session, papers) -> None:  # type: ignore[no-untyped-def]
    paper = papers.add(["x"])
    view = make_view()
    view.form.languages.box.picked.emit("fas")
    view.form.languages.box.picked.emit("fas")
    QTest.qWait(600)
    assert state_of(session, paper) is DocumentState.READ


def test_papers_are_joined_and_taken_apart_again(make_view, session, papers) -> None:  # type: ignore[no-untyped-def]
    first, second = papers.add(["front"], title="a"), papers.add(["back"], title="b")
    view = make_view()
    view.list.select([first.id, second.id])
    QTest.keyClick(view.list, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert view.documents.rowCount() == 1
    assert [d.id for d in view.list.selected_documents()] == [first.id]
    assert [page.text for page in pages.of_document(session.case, first.id)] == ["front", "back"]
    view.panel.notice.button.click()
    assert view.documents.rowCount() == 2


def test_a_paper_says_what_it_is_to_another_and_leads_there(  # type: ignore[no-untyped-def]
    make_view, session, papers, monkeypatch
) -> None:
    paper, translation = papers.add(["x"], title="Повестка"), papers.add(["y"], title="Summons")
    view = make_view()
    view.list.select([translation.id])
    offered = []

    def ask(_parent, _chosen, eligible):  # type: ignore[no-untyped-def]
        offered.extend(document.id for document in eligible)
        return paper.id, Relation.TRANSLATION

    monkeypatch.setattr(RelateDialog, "ask", ask)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view.list, Qt.Key.Key_L, modifiers)
    assert offered == [paper.id]
    assert "Summons, translation of Повестка" in " ".join(spoken(view))
    [link] = view.form.related.links
    assert link.words == "Translation of: Повестка"
    link.click()
    assert [d.id for d in view.list.selected_documents()] == [paper.id]
    assert [link.words for link in view.form.related.links] == ["Its translation: Summons"]
    offered.clear()
    monkeypatch.setattr(RelateDialog, "ask", lambda _parent, _chosen, eligible: offered.extend(eligible))
    view.work.relate()
    assert offered == []  # a paper cannot belong to its own translation
    session.edit(review.remove_documents, session.case, [paper.id])
    assert view.model.above(review.document(session.case, translation.id)) is None


def test_a_new_title_reaches_the_rows_that_name_it(make_view, session, papers) -> None:  # type: ignore[no-untyped-def]
    paper, copy = papers.add(["x"], title="Old"), papers.add(["y"], title="Photo")
    page_work.relate(session.case, [copy.id], paper.id, Relation.COPY)
    view = make_view()
    session.edit(review.edit_documents, session.case, [paper.id], title="New")
    assert "Photo, copy of New" in " ".join(spoken(view))


def test_the_menu_offers_pages_for_one_and_joining_for_several(make_view, papers) -> None:  # type: ignore[no-untyped-def]
    one, two = papers.add(["x"], title="a"), papers.add(["y"], title="b")
    view = make_view()
    texts = [
        [action.text().split("\t")[0] for action in view._menu.build(chosen).actions()]
        for chosen in ([one], [one, two])
    ]
    assert "Pages…" in texts[0]
    assert "Join into one document" not in texts[0]
    assert "Join into one document" in texts[1]
    assert all("Belongs to…" in some for some in texts)
