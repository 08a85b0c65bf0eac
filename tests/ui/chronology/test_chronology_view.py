"""The Chronology room with the keyboard: telling, choosing, moving, removing, covering, the form beside."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from interviewprep.domain.dates import read_date
from interviewprep.domain.events import EventKind
from interviewprep.services import chronology, people
from interviewprep.storage import pages
from interviewprep.ui.chronology.chronology_view import ChronologyView
from interviewprep.ui.chronology.event_filter import EventFilter, Order
from interviewprep.ui.chronology.event_table_model import EventColumn
from tests.ui.chronology.conftest import Story, open_view
from tests.ui.conftest import unnamed_controls
from tests.ui.documents.conftest import FakeSession, Papers


@pytest.fixture
def view(qtbot: QtBot, session: FakeSession, told: Story) -> ChronologyView:
    return open_view(qtbot, session)


def shown(view: ChronologyView) -> list[str]:
    return [event.title for event in view.model.events()]


def chosen(view: ChronologyView) -> list[str]:
    return [event.title for event in view.table.selected_events()]


def test_an_empty_room_explains_itself_and_offers_the_line(qtbot: QtBot, session: FakeSession) -> None:
    view = open_view(qtbot, session)
    assert view._stack.currentWidget() is view._empty
    assert view.focusWidget() is view.line.editor
    assert not view.form.isVisible()
    QTest.keyClicks(view.line.editor, "12 May 2019 arrest")
    QTest.keyClick(view.line.editor, Qt.Key.Key_Return)
    assert shown(view) == ["arrest"]
    assert view._stack.currentWidget() is view.table


def test_line_after_line_is_told_and_the_new_row_chosen(view: ChronologyView, told: Story) -> None:
    view.focus_line()
    for text in ("весна 1398 обыск", "two weeks after the arrest bribe"):
        view.line.editor.setText(text)
        QTest.keyClick(view.line.editor, Qt.Key.Key_Return)
        assert view.line.editor.text() == ""
        assert view.focusWidget() is view.line.editor
    assert chosen(view) == ["bribe"]
    assert told.event("обыск").kind is EventKind.SEARCH
    assert view.form.heading.text() == "bribe"


def test_delete_removes_and_the_notice_takes_it_back(view: ChronologyView, told: Story) -> None:
    view.show_event(told.event("arrest").id)
    QTest.keyClick(view.table, Qt.Key.Key_Delete)
    assert "arrest" not in shown(view)
    assert chosen(view) == ["rumour"]
    assert view.notice.isVisible()
    view.notice.button.click()
    assert "arrest" in shown(view)
    assert not view.notice.isVisible()


def test_alt_and_arrows_move_what_has_no_date(view: ChronologyView, told: Story) -> None:
    view.show_event(told.event("rumour").id)
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(view.table, Qt.Key.Key_Down, alt)
    assert shown(view) == ["school", "arrest", "night", "rumour", "release"]
    assert chosen(view) == ["rumour"]
    for _ in range(3):
        QTest.keyClick(view.table, Qt.Key.Key_Up, alt)
    assert shown(view)[0] == "rumour"


def test_dragging_a_row_puts_it_where_it_is_dropped(view: ChronologyView, told: Story) -> None:
    row = view.model.row_of(told.event("rumour").id)
    data = view.model.mimeData([view.model.index(row, EventColumn.TITLE)])
    last = view.table.visualRect(view.model.index(4, EventColumn.TITLE))
    drop = QDropEvent(
        QPointF(last.bottomLeft()),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    view.table.dropEvent(drop)
    assert shown(view) == ["school", "arrest", "night", "release", "rumour"]
    assert chosen(view) == ["rumour"]


def test_undo_in_an_empty_line_means_the_case(view: ChronologyView, told: Story) -> None:
    view.focus_line()
    event = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.line.eventFilter(view.line.editor, event)
    view.line.editor.setText("something typed")
    assert not view.line.eventFilter(view.line.editor, event)


def test_papers_that_come_meanwhile_can_be_cited(
    qtbot: QtBot, view: ChronologyView, session: FakeSession, papers: Papers
) -> None:
    paper = papers.add(["one"], title="Letter")
    session.changed.emit(papers.changes(paper), None)
    qtbot.waitUntil(lambda: paper.id in view.parts.documents)
    view.hide()
    second = papers.add(["two"], title="Summons")
    session.changed.emit(papers.changes(second), None)
    view.show()
    assert second.id in view.parts.documents


def test_a_sensitive_event_is_covered_until_asked_for_and_again_when_left(
    view: ChronologyView, told: Story
) -> None:
    night = told.event("night").id
    view.show_event(night)
    assert view.form._cover.isVisible() and not view.form._page.isVisible()
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Space)
    assert view.form._page.isVisible()
    row = view.model.row_of(night)
    assert view.model.index(row, EventColumn.TITLE).data() == "night"
    view.show_event(told.event("arrest").id)
    view.show_event(night)
    assert view.form._cover.isVisible()
    view.uncover(night)
    view.hide()
    view.show()
    assert view.form._cover.isVisible()


def test_several_rows_are_edited_together(view: ChronologyView, told: Story) -> None:
    view.table.select([told.event("school").id, told.event("arrest").id])
    assert not view.form.field("start").isVisible()
    view.form.field("country").edited.emit("Afghanistan")
    assert {told.event(title).country for title in ("school", "arrest")} == {"Afghanistan"}
    assert told.event("release").country == ""
    assert chosen(view) == ["school", "arrest"]


def test_filter_find_and_the_way_out(view: ChronologyView, told: Story) -> None:
    view.set_filter(EventFilter(kind=EventKind.ARREST))
    assert shown(view) == ["arrest"]
    assert view.bar._count.text() == "1 of 5"
    view.bar.find_field.setText("nothing of this")
    assert view._stack.currentWidget() is view._none_match
    view._none_match.triggered.emit()
    assert len(shown(view)) == 5
    assert view.bar.find_field.text() == ""


def test_the_selection_survives_sorting_and_finding(view: ChronologyView, told: Story) -> None:
    view.show_event(told.event("release").id)
    view.set_order(Order.SEQUENCE)
    view.bar.find_field.setText("rel")
    view.bar.find_field.setText("")
    assert chosen(view) == ["release"]


def test_dates_are_edited_in_place_with_their_meaning(view: ChronologyView, told: Story) -> None:
    view.show_event(told.event("rumour").id)
    view.form.start.editor.setText("весна 1398")
    view.form.commit()
    assert told.event("rumour").start == read_date("весна 1398")
    assert "21.03.2019" in view.form.start.hint.text()


def test_an_end_before_the_start_is_said_kindly_and_kept(view: ChronologyView, told: Story) -> None:
    view.show_event(told.event("arrest").id)
    view.form.until.editor.setText("2018")
    view.form.commit()
    assert told.event("arrest").until.original == "2018"
    assert "end before it begins" in view.form.until.warning.text()
    assert view.form.until.warning.isVisible()
    view.form.until.editor.setText("2020")
    view.form.commit()
    assert not view.form.until.warning.isVisible()


def test_an_event_after_a_death_is_said_kindly(view: ChronologyView, told: Story) -> None:
    uncle = told.person("Karim", death=read_date("2015"))
    view._session.edit(people.edit_person, told.case, uncle.id, notes="uncle")
    view.show_event(told.event("arrest").id)
    view.form.people.add_asked.emit(uncle.id)
    assert "after the death of Karim" in view.form.start.warning.text()
    assert [one.person_id for one in told.event("arrest").participants] == [uncle.id]


def test_accounts_of_each_person_stay_apart(view: ChronologyView, told: Story) -> None:
    wife, husband = told.person("Madina"), told.person("Rustam")
    view._session.edit(people.edit_person, told.case, wife.id, notes="x")
    view.show_event(told.event("arrest").id)
    for person in (wife, husband):
        view.form.accounts.add_asked.emit(person.id)
    view.form.accounts._cards[wife.id].words.setPlainText("آمدند")
    view.form.accounts._cards[husband.id].words.setPlainText("Они пришли")
    view.form.commit()
    kept = told.event("arrest").accounts
    assert [(one.person_id, one.words) for one in kept] == [(wife.id, "آمدند"), (husband.id, "Они пришли")]


def test_evidence_leads_to_its_page(qtbot: QtBot, view: ChronologyView, told: Story, papers: Papers) -> None:
    paper = papers.add(["one"], ["two"], title="Letter")
    view.hide()
    view._session.changed.emit(papers.changes(paper), None)
    view.show()
    view.show_event(told.event("arrest").id)
    view.form.evidence.add_asked.emit(paper.id)
    second = pages.of_document(told.case, paper.id)[1]
    view.form.evidence._change(0, second.id)
    citation = told.event("arrest").citations[0]
    with qtbot.waitSignal(view.room_requested) as asked:
        view.form.evidence.place_asked.emit(citation)
    assert asked.args == ["documents", {"document_id": paper.id, "page_number": 2, "words": ""}]
    view.form.evidence._drop(0)
    assert told.event("arrest").citations == ()


def test_journeys_and_stays_show_their_own_fields_and_the_route(view: ChronologyView, told: Story) -> None:
    view._session.edit(
        chronology.add_event, told.case, title="to Minsk", kind=EventKind.TRAVEL, place="Minsk"
    )
    view.show_event(told.event("to Minsk").id)
    assert view.form.field("leg").isVisible() and not view.form.field("status").isVisible()
    view.form.field("leg").fields["origin"].edited.emit("Moscow")  # type: ignore[union-attr]
    leg = told.event("to Minsk").leg
    assert leg is not None and leg.origin == "Moscow"
    view.bar.route.setChecked(True)
    assert view._stack.currentWidget() is view.route
    assert view.route.route.index(0).data() == "Moscow → Minsk"
    view.show_event(told.event("arrest").id)
    assert not view.form.field("leg").isVisible()


def test_a_relative_date_in_the_form_offers_the_events(view: ChronologyView, told: Story) -> None:
    view.show_event(told.event("rumour").id)
    view.form.start.editor.setText("two weeks after the arrest")
    view.form.commit()
    buttons = view.form.start.choices.findChildren(QPushButton)
    button = next(one for one in buttons if one.isVisible())
    assert "arrest" in button.text()
    button.click()
    reading = told.event("rumour").start.reading
    assert reading is not None and str(reading.earliest) == "2019-05-23"


def test_what_others_change_is_shown(view: ChronologyView, told: Story) -> None:
    view.show_event(told.event("arrest").id)
    arrest = told.event("arrest").id
    view._session.edit(chronology.edit_events, told.case, [arrest], title="first arrest")
    assert view.form.heading.text() == "first arrest"
    view._session.undo()
    assert view.form.heading.text() == "arrest"


def test_the_room_is_built_anew_as_it_was(
    qtbot: QtBot, view: ChronologyView, session: FakeSession, told: Story
) -> None:
    view.show_event(told.event("release").id)
    view.set_order(Order.SEQUENCE)
    view.line.editor.setText("half a line")
    again = open_view(qtbot, session)
    again.restore(view.selection())
    assert chosen(again) == ["release"]
    assert again.model.order is Order.SEQUENCE
    assert again.line.editor.text() == "half a line"


def test_every_control_has_a_name(view: ChronologyView, told: Story) -> None:
    told.person("Madina")
    view.show_event(told.event("arrest").id)
    assert unnamed_controls(view) == []


def test_keys_reach_line_find_timeline_and_form(view: ChronologyView, told: Story) -> None:
    view.show_event(told.event("arrest").id)
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_F2)
    assert view.focusWidget() is view.form.title.editor
    view.bar.timeline.click()
    assert not view.timeline.isVisible()
    view.bar.timeline.click()
    assert view.timeline.isVisible()
