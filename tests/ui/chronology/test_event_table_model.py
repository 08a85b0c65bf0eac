"""The table of events: order, filter, find, covers, and what it asks for when rows are moved."""

from pytestqt.modeltest import ModelTester

from interviewprep.domain.changes import Changes
from interviewprep.domain.events import Citation, EventKind
from interviewprep.services import chronology
from interviewprep.ui.chronology.chronology_parts import ChronologyParts
from interviewprep.ui.chronology.event_filter import EventFilter, Evidence, Order
from interviewprep.ui.chronology.event_table_model import COVERED_ROLE, EventColumn, EventTableModel
from tests.ui.chronology.conftest import Story


def titles(model: EventTableModel) -> list[str]:
    return [event.title for event in model.events()]


def model_of(story: Story) -> EventTableModel:
    return EventTableModel(ChronologyParts(story.case))


def cell(model: EventTableModel, title: str, column: EventColumn) -> str:
    row = titles(model).index(title)
    return str(model.index(row, column).data())


def test_is_a_sound_model(qtmodeltester: ModelTester, told: Story) -> None:
    qtmodeltester.check(model_of(told))


def test_is_sorted_by_date_or_as_remembered(told: Story) -> None:
    model = model_of(told)
    assert titles(model) == ["school", "arrest", "rumour", "night", "release"]
    model.set_order(Order.SEQUENCE)
    assert titles(model) == ["school", "arrest", "rumour", "release", "night"]
    assert cell(model, "night", EventColumn.NUMBER) == "5"


def test_filters_hold_by_kind_person_place_evidence_and_cover(told: Story) -> None:
    someone = told.person("Rustam")
    told.tell("meeting", "2018", EventKind.ACTIVITY, who=(someone,))
    chronology.cite(told.case, told.event("arrest").id, Citation(document_id="paper"))
    model = model_of(told)
    for choice, shown in (
        (EventFilter(kind=EventKind.ARREST), ["arrest"]),
        (EventFilter(person_id=someone.id), ["meeting"]),
        (EventFilter(place="Herat"), ["school", "arrest"]),
        (EventFilter(evidence=Evidence.WITH), ["arrest"]),
        (EventFilter(sensitive=True), ["night"]),
        (EventFilter(place="Herat", kind=EventKind.SCHOOL), ["school"]),
    ):
        model.set_filter(choice)
        assert titles(model) == shown
    model.set_filter(EventFilter(evidence=Evidence.WITHOUT))
    assert "arrest" not in titles(model)


def test_find_looks_into_all_words_in_any_script(told: Story) -> None:
    someone = told.person("Рустам Саиди")
    told.tell("بازداشت", "1399", happening="Они пришли ночью", who=(someone,))
    model = model_of(told)
    for typed in ("بازد", "пришли НОЧ", "рустам"):
        model.set_find(typed)
        assert titles(model) == ["بازداشت"]
    model.set_find("")
    assert len(titles(model)) == 6


def test_a_sensitive_event_says_only_when(told: Story) -> None:
    model = model_of(told)
    row = titles(model).index("night")
    title = model.index(row, EventColumn.TITLE)
    assert title.data(COVERED_ROLE)
    assert title.data() == "covered: click to show"
    assert not model.index(row, EventColumn.PLACE).data()
    assert not model.index(row, EventColumn.KIND).data()
    model.set_revealed([told.event("night").id])
    assert (title.data(), model.index(row, EventColumn.PLACE).data()) == ("night", "cellar")


def test_an_event_changed_elsewhere_is_shown_anew(told: Story) -> None:
    parts = ChronologyParts(told.case)
    model = EventTableModel(parts)
    arrest = told.event("arrest").id
    chronology.edit_events(told.case, [arrest], title="second arrest")
    parts.renew(Changes(events=frozenset({arrest})))
    model.load()
    assert "second arrest" in titles(model)
    model.set_find("second")
    assert titles(model) == ["second arrest"]


def test_a_date_with_several_meanings_asks_which(told: Story) -> None:
    told.tell("move", "1399")
    model = model_of(told)
    assert cell(model, "move", EventColumn.DAYS) == "which one?"
    assert cell(model, "move", EventColumn.TOLD) == "1399"


def test_evidence_is_counted_or_its_absence_explained(told: Story) -> None:
    arrest, school = told.event("arrest"), told.event("school")
    chronology.cite(told.case, arrest.id, Citation(document_id="paper"))
    chronology.edit_events(told.case, [school.id], unproven_because="burnt")
    model = model_of(told)
    assert cell(model, "arrest", EventColumn.EVIDENCE) == "1"
    assert cell(model, "school", EventColumn.EVIDENCE) == "none, because …"
    assert cell(model, "release", EventColumn.EVIDENCE) == "—"


def test_only_what_has_no_date_is_moved_among_dates(told: Story) -> None:
    model = model_of(told)
    asked: list[tuple[list[str], str | None]] = []
    model.move_asked.connect(lambda ids, after: asked.append((ids, after)))
    assert not model.move(titles(model).index("arrest"), 1)
    assert model.move(titles(model).index("rumour"), 1)
    assert asked == [([told.event("rumour").id], told.event("night").id)]
    model.set_order(Order.SEQUENCE)
    assert model.move(0, 1)
    assert not model.move(0, -1)


def test_dropping_a_row_asks_for_its_place(told: Story) -> None:
    model = model_of(told)
    asked: list[tuple[list[str], str | None]] = []
    model.move_asked.connect(lambda ids, after: asked.append((ids, after)))
    rumour = titles(model).index("rumour")
    data = model.mimeData([model.index(rumour, EventColumn.TITLE)])
    action = model.supportedDropActions()
    model.dropMimeData(data, action, 0, 0, model.index(-1, -1))
    model.dropMimeData(data, action, 5, 0, model.index(-1, -1))
    identifier = told.event("rumour").id
    assert asked == [([identifier], None), ([identifier], told.event("release").id)]


def test_a_row_is_spoken_as_a_whole(told: Story) -> None:
    from PySide6.QtCore import Qt

    model = model_of(told)
    role = Qt.ItemDataRole.AccessibleTextRole
    arrest = model.index(titles(model).index("arrest"), EventColumn.TITLE)
    assert arrest.data(role) == "12 May 2019, arrest, arrest, Herat, no evidence"
    night = model.index(titles(model).index("night"), EventColumn.TITLE)
    assert night.data(role) == "20 May 2019, covered"
