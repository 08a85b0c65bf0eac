"""The evidence matrix and country information."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from interviewprep.domain.dates import read_date
from interviewprep.domain.events import Citation
from interviewprep.services import chronology, review
from interviewprep.services import fears as fear_service
from interviewprep.ui.documents.plain_editor import PlainEditor
from interviewprep.ui.fears.fears_view import FearsView
from interviewprep.ui.fears.matrix_cells import Column
from tests.ui.documents.conftest import FakeSession, Papers
from tests.ui.fears.conftest import Story


def words(view: FearsView, row: int) -> list[str]:
    model = view.matrix.model
    return [model.index(row, column).data() for column in Column]


def write(qtbot: QtBot, view: FearsView, row: int, text: str) -> None:
    table = view.matrix.table
    table.setCurrentIndex(view.matrix.model.index(row, Column.BECAUSE))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    (editor,) = (found for found in table.findChildren(PlainEditor) if found.isVisible())
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_rows_follow_fears_and_their_events_by_date(view: FearsView, story: Story, papers: Papers) -> None:
    paper = papers.add(["one"], ["two"], title="Threat letter")
    page = review.pages(story.case, paper.id)[1]
    late = story.event("Search", start=read_date("2021"))
    early = story.event(
        "Letter", start=read_date("2020"), citations=(Citation(document_id=paper.id, page_id=page.id),)
    )
    story.fear("Arrest", event_ids=(late.id, early.id))
    story.fear("War", unproven_because="Everybody knows")
    view._parts.load()
    view.matrix.refresh()
    assert words(view, 0) == ["Arrest", "the fear itself", "", "", "Neither evidence nor a reason yet"]
    assert words(view, 1) == ["Arrest", "Letter · 2020", "Threat letter, p. 2", "", ""]
    assert words(view, 2)[4] == "Neither evidence nor a reason yet"
    assert words(view, 3) == ["War", "the fear itself", "", "", "Everybody knows"]
    assert view.matrix.model.spans() == [(0, 3), (3, 1)]
    view.matrix.only_open.setChecked(True)
    assert [line.open for line in view.matrix.model.lines()] == [True, True]


def test_a_reason_is_written_in_place_for_a_fear_and_for_an_event(
    qtbot: QtBot, view: FearsView, story: Story, session: FakeSession
) -> None:
    event = story.event("Search")
    fear = story.fear("Arrest", event_ids=(event.id,))
    view.show_tab("evidence")
    write(qtbot, view, 0, "Nothing was written down")
    write(qtbot, view, 1, "They gave no paper")
    assert story.now(fear).unproven_because == "Nothing was written down"
    assert chronology.event(story.case, event.id).unproven_because == "They gave no paper"
    assert not any(line.open for line in view.matrix.model.lines())
    session.undo()
    assert view.matrix.model.lines()[1].open


def test_return_leads_to_fear_event_and_page(
    qtbot: QtBot, view: FearsView, story: Story, papers: Papers
) -> None:
    paper = papers.add(["one"])
    event = story.event("Search", citations=(Citation(document_id=paper.id),))
    story.fear("Arrest", event_ids=(event.id,))
    view._parts.load()
    view.matrix.refresh()
    view.show_tab("evidence")
    table, model = view.matrix.table, view.matrix.model
    for column, asked_for in (
        (Column.EVENT, ("chronology", {"event_id": event.id})),
        (Column.PAGES, ("documents", {"document_id": paper.id, "page_number": None, "words": ""})),
    ):
        table.setCurrentIndex(model.index(1, column))
        with qtbot.waitSignal(view.room_requested) as asked:
            qtbot.keyClick(table, Qt.Key.Key_Return)
        assert tuple(asked.args) == asked_for
    table.setCurrentIndex(model.index(0, Column.FEAR))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert view.tab == "fears"


def test_a_click_on_a_page_leads_there(qtbot: QtBot, view: FearsView, story: Story, papers: Papers) -> None:
    first, second = papers.add(["one"]), papers.add(["two"])
    places = tuple(Citation(document_id=paper.id) for paper in (first, second))
    story.fear("Arrest", citations=places)
    view._parts.load()
    view.matrix.refresh()
    view.show_tab("evidence")
    QApplication.processEvents()
    table = view.matrix.table
    cell = table.visualRect(view.matrix.model.index(0, Column.PAGES))
    with qtbot.waitSignal(view.room_requested) as asked:
        point = cell.bottomLeft()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point + type(point)(30, -16))
    assert asked.args[1]["document_id"] == second.id


def test_what_is_sensitive_stays_covered_in_the_matrix(view: FearsView, story: Story, papers: Papers) -> None:
    paper = papers.add(["one"], title="Medical letter")
    event = story.event("Told in confidence", sensitive=True, citations=(Citation(document_id=paper.id),))
    story.fear("Secret", sensitive=True, unproven_because="A private matter")
    story.fear("Arrest", event_ids=(event.id,))
    view._parts.load()
    view.matrix.refresh()
    told = " ".join(word for row in range(3) for word in words(view, row))
    for hidden in ("Secret", "A private matter", "Told in confidence", "Medical letter"):
        assert hidden not in told
    model = view.matrix.model
    assert not model.flags(model.index(0, Column.BECAUSE)) & Qt.ItemFlag.ItemIsEditable


def test_country_information_is_entered_from_a_fear(qtbot: QtBot, view: FearsView, story: Story) -> None:
    fear = story.fear("Arrest")
    view.fears.form.new_source.click()
    assert view.tab == "sources"
    form = view.sources.form
    for name, text in (("publisher", "Example Agency"), ("title", "Country note"), ("pages", "12")):
        qtbot.keyClicks(form.field(name).editor, text)
    view.commit()
    (stored,) = fear_service.country_sources(story.case)
    assert (stored.publisher, stored.title, stored.pages) == ("Example Agency", "Country note", "12")
    assert story.now(fear).source_ids == (stored.id,)
    shown = [chip.text for chip in view.sources.model.rows()[0].chips]
    assert shown[1:] == ["no date", "no address"]
    assert "Without a date" in form.gaps.text()
    qtbot.keyClicks(form.field("published").editor, "2001")
    view.commit()
    assert "24 months" in form.gaps.text()
    form.fears.remove_buttons[0].click()
    assert story.now(fear).source_ids == ()


def test_country_information_is_chosen_in_the_matrix(
    qtbot: QtBot, view: FearsView, story: Story, session: FakeSession, quiet_qt: list[str]
) -> None:
    fear = story.fear("Arrest")
    report = session.edit(fear_service.add_country_source, story.case, title="Country note")[0]
    view.show_tab("evidence")
    table = view.matrix.table
    table.setCurrentIndex(view.matrix.model.index(0, Column.SOURCES))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    popup = view.matrix._popup
    assert popup is not None
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    popup.hide()
    # The offscreen platform cannot grab the keyboard for a popup, and says so.
    quiet_qt[:] = [warning for warning in quiet_qt if "grabbing" not in warning]
    assert story.now(fear).source_ids == (report.id,)
    assert words(view, 0)[3] == "Country note"


def test_the_stored_copy_is_a_paper_of_the_case(
    qtbot: QtBot, view: FearsView, story: Story, papers: Papers
) -> None:
    paper = papers.add(["one"], title="Report as a file")
    view._parts.load()
    view.sources.add("")
    field = view.sources.form.field("document_id")
    field.box.picked.emit(paper.id)
    assert fear_service.country_sources(story.case)[0].document_id == paper.id
    with qtbot.waitSignal(view.room_requested) as asked:
        field.open_button.click()
    assert asked.args == ["documents", {"document_id": paper.id}]


def test_removed_country_information_comes_back(qtbot: QtBot, view: FearsView, story: Story) -> None:
    view.show_tab("sources")
    view.sources.add("")
    qtbot.keyClick(view.sources.list, Qt.Key.Key_Delete)
    assert fear_service.country_sources(story.case) == []
    view.sources.notice.button.click()
    assert len(fear_service.country_sources(story.case)) == 1
