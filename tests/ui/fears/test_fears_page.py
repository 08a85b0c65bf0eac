"""Fears: add, order, remove, cover, describe."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from interviewprep.domain.dates import read_date
from interviewprep.domain.events import Citation
from interviewprep.domain.fears import Ground
from interviewprep.services import fears as fear_service
from interviewprep.services import people, review
from interviewprep.ui.fears.fears_view import FearsView
from tests.ui.conftest import unnamed_controls
from tests.ui.documents.conftest import FakeSession, Papers
from tests.ui.fears.conftest import Story


def enter(qtbot: QtBot, line: QLineEdit, words: str) -> None:
    line.setFocus()
    qtbot.keyClicks(line, words)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def chips(view: FearsView, row: int) -> list[tuple[str, str]]:
    return [(chip.text, chip.tone) for chip in view.fears.model.rows()[row].chips]


def test_an_empty_room_offers_the_line_and_goes_on_from_there(
    qtbot: QtBot, view: FearsView, story: Story
) -> None:
    page = view.fears
    assert page.empty_line.isVisible()
    enter(qtbot, page.empty_line, "Arrest at the airport")
    assert page.line.isVisible()
    enter(qtbot, page.line, "The uncle's family")
    enter(qtbot, page.line, "   ")
    assert story.titles() == ["Arrest at the airport", "The uncle's family"]
    assert page.form.fear == fear_service.fears(story.case)[1]
    assert page.line.text().strip() == ""


def test_chips_say_grounds_and_how_a_fear_stands(view: FearsView, story: Story) -> None:
    story.fear("one", grounds=(Ground.RELIGION, Ground.TORTURE))
    story.fear("two", unproven_because="No paper exists")
    event = story.event("letter", citations=(Citation(document_id="nowhere"),))
    story.fear("three", event_ids=(event.id,), grounds=(Ground.ARMED_CONFLICT,))
    assert chips(view, 0) == [
        ("no evidence yet", "amber"),
        ("religion", "neutral"),
        ("torture", "neutral"),
    ]
    assert chips(view, 1) == [("explained", "blue")]
    assert chips(view, 2)[0] == ("no evidence yet", "amber")  # the paper is not in the case


def test_alt_with_arrows_and_dragging_order_the_fears(
    qtbot: QtBot, view: FearsView, story: Story, session: FakeSession
) -> None:
    for title in ("one", "two", "three"):
        last = story.fear(title)
    view.fears.show_fear(last.id)
    qtbot.keyClick(view.fears.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert story.titles() == ["one", "three", "two"]
    assert view.fears.chosen_id() == last.id
    model = view.fears.model
    dragged = model.mimeData([model.index(2)])
    model.dropMimeData(dragged, Qt.DropAction.MoveAction, 0, 0, model.index(-1))
    assert story.titles() == ["two", "one", "three"]
    session.undo()
    assert [row.title for row in model.rows()] == ["one", "three", "two"]


def test_delete_removes_and_the_notice_takes_it_back(qtbot: QtBot, view: FearsView, story: Story) -> None:
    story.fear("one")
    two = story.fear("two")
    view.fears.show_fear(two.id)
    qtbot.keyClick(view.fears.list, Qt.Key.Key_Delete)
    assert story.titles() == ["one"]
    assert view.fears.form.fear is not None
    assert view.fears.notice.isVisible()
    view.fears.notice.button.click()
    assert story.titles() == ["one", "two"]
    assert not view.fears.notice.isVisible()


def test_a_sensitive_fear_is_covered_until_asked_for_and_again_when_left(
    view: FearsView, story: Story
) -> None:
    hidden = story.fear("Not for everybody", sensitive=True)
    other = story.fear("other")
    page = view.fears
    page.show_fear(hidden.id)
    assert page.covered()
    assert page.form.fear is None
    assert "Not for everybody" not in page.model.rows()[0].spoken
    page.cover.state.button.click()
    assert not page.covered()
    assert page.model.rows()[0].title == "Not for everybody"
    page.show_fear(other.id)
    page.show_fear(hidden.id)
    assert page.covered()
    page.cover.state.button.click()
    view.show_tab("evidence")
    view.show_tab("fears")
    assert page.covered()


def test_who_marks_a_fear_as_sensitive_goes_on_seeing_it(view: FearsView, story: Story) -> None:
    fear = story.fear("one")
    view.fears.form.field("sensitive").box.click()
    assert story.now(fear).sensitive
    assert not view.fears.covered()
    view.hide()
    view.show()
    assert view.fears.covered()


def test_what_is_typed_is_saved_when_another_fear_is_chosen(
    qtbot: QtBot, view: FearsView, story: Story
) -> None:
    one, two = story.fear("one"), story.fear("two")
    view.fears.show_fear(one.id)
    qtbot.keyClicks(view.fears.form.field("own_words").editor, "They know my name")
    view.fears.show_fear(two.id)
    assert story.now(one).own_words == "They know my name"
    assert story.now(two).own_words == ""


def test_every_text_goes_into_its_own_field(qtbot: QtBot, view: FearsView, story: Story) -> None:
    fear = story.fear("")
    names = ["title", "wording", "from_whom", "harm", "reasons", "how_known", "notes"]
    names += ["protection", "relocation", "still_true"]
    for name in (*names, "own_words", "unproven_because"):
        qtbot.keyClicks(view.fears.form.field(name).editor, name)
        view.commit()
    stored = story.now(fear)
    assert {name: getattr(stored, name) for name in names} == {name: name for name in names}
    assert (stored.own_words, stored.unproven_because) == ("own_words", "unproven_because")


def test_grounds_are_kept_in_the_order_of_the_law(view: FearsView, story: Story) -> None:
    fear = story.fear("one")
    switches = view.fears.form.field("grounds").switches
    for ground in (Ground.TORTURE, Ground.RACE, Ground.RELIGION):
        switches[ground].box.click()
    switches[Ground.RELIGION].box.click()
    assert story.now(fear).grounds == (Ground.RACE, Ground.TORTURE)


def test_a_date_of_several_meanings_is_kept_until_one_is_chosen(
    qtbot: QtBot, view: FearsView, story: Story
) -> None:
    fear = story.fear("one")
    field = view.fears.form.field("since")
    qtbot.keyClicks(field.editor, "winter 2020")
    assert len(field.choices) == 2
    field.choices[0].setFocus()  # leaving the line saves the words without a meaning
    assert story.now(fear).since.reading is None
    field.choices[0].click()
    kept = story.now(fear).since
    assert kept.original == "winter 2020"
    assert kept.reading is not None
    assert field.choices[0].isChecked()
    view.commit()
    assert story.now(fear).since == kept


def test_a_day_that_is_not_there_is_kept_with_a_kind_word(
    qtbot: QtBot, view: FearsView, story: Story
) -> None:
    fear = story.fear("one")
    field = view.fears.form.field("since")
    qtbot.keyClicks(field.editor, "31.02.2020")
    assert "look again" in field.hint.text()
    view.commit()
    assert story.now(fear).since == read_date("31.02.2020")


def test_people_and_events_are_chosen_and_lead_to_their_rooms(
    qtbot: QtBot, view: FearsView, story: Story, session: FakeSession
) -> None:
    person = session.edit(people.add_person, story.case, "Commander Nazar")[0]
    event = story.event("Threat letter", start=read_date("19.10.2020"))
    fear = story.fear("one")
    form = view.fears.form
    form.field("persecutors").picker.picked.emit(person.id)
    form.field("event_ids").picker.picked.emit(event.id)
    assert story.now(fear).persecutors == (person.id,)
    assert view.fears.model.rows()[0].second == "Commander Nazar"
    with qtbot.waitSignal(view.room_requested) as asked:
        form.field("event_ids").rows[0].click()
    assert asked.args == ["chronology", {"event_id": event.id}]
    with qtbot.waitSignal(view.room_requested) as asked:
        form.field("persecutors").rows[0].click()
    assert asked.args == ["people", {"person_id": person.id}]
    form.field("event_ids").remove_buttons[0].click()
    assert story.now(fear).event_ids == ()


def test_a_page_and_its_passage_are_tied_and_lead_to_the_page(
    qtbot: QtBot, view: FearsView, story: Story, papers: Papers, session: FakeSession
) -> None:
    paper = papers.add(["one"], ["two"], title="Summons")
    fear = story.fear("one")
    session.changed.emit(review.edit_documents(story.case, [paper.id], notes="x"), None)
    field = view.fears.form.field("citations")
    field.picker.picked.emit(paper.id)
    row = field.rows[0]
    second = review.pages(story.case, paper.id)[1]
    row.page.chosen.emit(second.id)
    qtbot.keyClicks(row.passage, "on 21 October")
    view.commit()
    kept = Citation(document_id=paper.id, page_id=second.id, passage="on 21 October")
    assert story.now(fear).citations == (kept,)
    assert chips(view, 0) == [("evidence: 1", "accent")]
    with qtbot.waitSignal(view.room_requested) as asked:
        row.open_button.click()
    where = {"document_id": paper.id, "page_number": 2, "words": "on 21 October"}
    assert asked.args == ["documents", where]
    session.edit(review.remove_documents, story.case, [paper.id])
    assert chips(view, 0) == [("no evidence yet", "amber")]
    field.rows[0].remove_button.click()
    assert story.now(fear).citations == ()


def test_everything_has_a_name_for_a_screen_reader(view: FearsView, story: Story, papers: Papers) -> None:
    paper = papers.add(["one"])
    story.fear("one", citations=(Citation(document_id=paper.id),))
    for tab in ("fears", "evidence", "sources"):
        view.show_tab(tab)
        assert unnamed_controls(view) == []


def test_the_room_comes_back_as_it_was_left(view: FearsView, story: Story) -> None:
    story.fear("one")
    two = story.fear("two")
    view.show_fear(two.id)
    view.show_tab("evidence")
    kept = view.selection()
    view.show_tab("fears")
    view.fears.show_fear(fear_service.fears(story.case)[0].id)
    view.restore(kept)
    assert (view.tab, view.fears.chosen_id()) == ("evidence", two.id)
