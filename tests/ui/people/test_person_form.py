"""The form of a person: saved as it is left, and nothing typed is lost."""

from collections.abc import Callable
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from interviewprep.domain.dates import Calendar, Precision, read_date
from interviewprep.domain.people import KinshipKind, NameForm, NamePart, NamePartRole, PersonRole, Sex
from interviewprep.services import people
from interviewprep.ui.people.people_view import PeopleView
from interviewprep.ui.people.person_date_field import PersonDateField
from interviewprep.ui.people.person_form import PersonForm
from interviewprep.ui.session import CaseSession
from interviewprep.ui.widgets.chip import Chip
from interviewprep.ui.widgets.word_button import WordButton
from tests.ui.documents.conftest import Papers
from tests.ui.people.conftest import enter, write

Open = Callable[[], PeopleView]


@pytest.fixture
def view(open_room: Open, family: SimpleNamespace) -> PeopleView:
    return open_room()


@pytest.fixture
def form(view: PeopleView) -> PersonForm:
    return view.form


@pytest.fixture
def rustam(session: CaseSession, family: SimpleNamespace) -> Callable[[], people.Person]:
    return lambda: people.person(session.case, family.rustam)


def offered(field: PersonDateField) -> dict[str, WordButton]:
    """The buttons below a date by their words; what was added is shown by the event loop."""
    QTest.qWait(1)
    return {
        button.text(): button
        for button in field.choices.findChildren(WordButton)
        if not button.isHidden() and field.choices.isVisible()
    }


def chips(form: PersonForm, place: int) -> list[str]:
    QTest.qWait(1)
    return [chip.text() for chip in form.names.cards[place].findChildren(Chip) if not chip.isHidden()]


@pytest.mark.parametrize("name", ["birth_place", "occupation", "whereabouts", "notes"])
def test_a_text_is_saved_when_its_field_is_left(form, session, rustam, name: str) -> None:  # type: ignore[no-untyped-def]
    write(form.field(name).editor, "Khujand")
    assert getattr(rustam(), name) == "Khujand"
    session.undo()
    assert getattr(rustam(), name) == ""
    assert form.field(name).keeper.text() == ""


def test_roles_sex_citizenships_and_the_name_in_exports(form, rustam) -> None:  # type: ignore[no-untyped-def]
    form.field("roles").buttons[PersonRole.WITNESS].click()
    form.field("unnamed").box.click()
    form.field("sex").box.chosen.emit("F")
    form.field("citizenships").box.picked.emit("AFG")
    form.field("citizenships").box.picked.emit("TJK")
    form.field("citizenships").box.picked.emit("AFG")
    person = rustam()
    assert person.roles == (PersonRole.APPLICANT, PersonRole.WITNESS)
    assert (person.unnamed, person.sex, person.citizenships) == (True, Sex.FEMALE, ("TJK",))
    assert form.field("citizenships").box.currentText() == "Tajikistan"
    form.field("sex").box.chosen.emit("")
    assert rustam().sex is None


def test_forms_of_a_name_are_added_compared_raised_and_removed(form, rustam) -> None:  # type: ignore[no-untyped-def]
    for text in ("Saidov Rustam", "Хакимов"):
        enter(form.names.adding, text)
    assert [form_.text for form_ in rustam().names] == ["Рустам Саидов", "Saidov Rustam", "Хакимов"]
    assert chips(form, 1) == ["Latin letters", "a variant"]
    assert chips(form, 2) == ["Cyrillic letters", "different: worth a note"]
    form.names.cards[1].up.click()
    assert rustam().name == form.heading.text() == "Saidov Rustam"
    assert not form.names.cards[0].up.isVisible()
    form.names.cards[2].remove.click()
    assert [form_.text for form_ in rustam().names] == ["Saidov Rustam", "Рустам Саидов"]
    form.names.cards[1].remove.click()
    assert not form.names.cards[0].remove.isVisible()


def test_a_name_is_corrected_but_never_emptied(form, rustam) -> None:  # type: ignore[no-untyped-def]
    card = form.names.cards[0]
    write(card.editor, "Рустам Саиди")
    assert rustam().name == "Рустам Саиди"
    card.editor.setFocus()
    card.editor.selectAll()
    QTest.keyClick(card.editor, Qt.Key.Key_Backspace)
    card.editor.clearFocus()
    assert rustam().name == "Рустам Саиди"
    assert card.keeper.text() == "Рустам Саиди"


def test_parts_source_note_and_the_form_of_the_authority(form, view, session, rustam) -> None:  # type: ignore[no-untyped-def]
    passport = Papers(session.case).add(["x"], title="Passport")
    form.set_papers({passport.id: "Passport"})
    form.names.edited.emit((*rustam().names, NameForm(text="Хусейн", by_authority=True)))
    card = form.names.cards[0]
    card.fold.set_open(True)
    card.parts.boxes[0].chosen.emit(NamePartRole.GIVEN)
    card.parts.boxes[1].chosen.emit(NamePartRole.FAMILY)
    card.paper.box.picked.emit(passport.id)
    write(card.note.editor, "page 2")
    card.authority.box.click()
    first, second = rustam().names
    parts = (NamePart(NamePartRole.GIVEN, "Рустам"), NamePart(NamePartRole.FAMILY, "Саидов"))
    assert first == NameForm(
        text="Рустам Саидов", parts=parts, source=passport.id, note="page 2", by_authority=True
    )
    assert not second.by_authority
    assert chips(form, 0) == ["Cyrillic letters", "as the authority writes it", "Passport"]
    write(card.editor, "Рустам Саиди")
    assert rustam().names[0].parts == parts[:1]


def test_a_date_with_several_meanings_is_chosen_by_a_person(form, rustam) -> None:  # type: ignore[no-untyped-def]
    write(form.birth.editor, "1362")
    assert (rustam().birth.original, rustam().birth.reading) == ("1362", None)
    solar, lunar = "21.03.1983 – 20.03.1984 (Solar Hijri)", "05.01.1943 – 28.12.1943 (lunar Hijri)"
    assert list(offered(form.birth)) == [solar, lunar]
    offered(form.birth)[solar].click()
    reading = rustam().birth.reading
    assert reading is not None
    assert (rustam().birth.original, reading.calendar) == ("1362", Calendar.SOLAR_HIJRI)
    assert form.birth.hint.text() == f"= {solar}"
    offered(form.birth)["Another meaning"].click()
    assert list(offered(form.birth)) == [solar, lunar]
    offered(form.birth)[lunar].click()
    assert form.birth.hint.text() == f"= {lunar}"


def test_an_impossible_date_is_kept_and_explained(form, rustam) -> None:  # type: ignore[no-untyped-def]
    write(form.birth.editor, "31 Esfand 1402")
    assert rustam().birth.original == "31 Esfand 1402"
    assert form.birth.hint.text() == (
        "Month 12 of 1402 has 29 days (Solar Hijri). Kept as written; please look again."
    )
    assert form.birth.hint.property("role") == "amber"
    write(form.birth.editor, "when the river froze")
    assert form.birth.hint.text() == "kept as written"
    assert form.birth.hint.property("role") == "hint"


def test_a_placeholder_day_is_asked_about(form, rustam) -> None:  # type: ignore[no-untyped-def]
    write(form.birth.editor, "01.01.1998")
    offered(form.birth)["The day was assigned"].click()
    reading = rustam().birth.reading
    assert reading is not None
    assert (rustam().birth.original, reading.precision) == ("01.01.1998", Precision.YEAR)
    assert form.birth.hint.text() == "= 1998 · the day was assigned"
    write(form.birth.editor, "01.07.1997")
    offered(form.birth)["The day is known"].click()
    assert rustam().birth == read_date("01.07.1997")
    assert form.birth.hint.text() == "= 1 July 1997"
    assert offered(form.birth) == {}


def test_dates_that_do_not_fit_are_said_kindly_and_kept(form, view, session, family, rustam) -> None:  # type: ignore[no-untyped-def]
    write(form.birth.editor, "12.03.1998")
    form.death_fold.set_open(True)
    write(form.death.editor, "1990")
    assert rustam().death.original == "1990"
    assert form.death.warning.isVisible()
    write(form.death.editor, "")
    assert not form.death.warning.isVisible()
    people.edit_person(session.case, family.samir, birth=read_date("1990"))
    session.edit(people.edit_person, session.case, family.samir, notes="x")
    view.show_person(family.samir)
    assert "older than the parent Рустам Саидов" in form.birth.warning.text()


def test_ties_read_from_both_sides(form, view, family) -> None:  # type: ignore[no-untyped-def]
    def kin() -> list[str]:
        return [row.name.accessibleName() for row in form.ties.rows.values()]

    assert kin() == ["Wife: Мадина Саидова", "Son: Самир Саидов"]
    view.show_person(family.madina)
    assert kin() == ["Husband: Рустам Саидов", "Son: Самир Саидов"]
    view.show_person(family.samir)
    assert kin() == ["Father: Рустам Саидов", "Mother: Мадина Саидова"]
    next(iter(form.ties.rows.values())).name.click()
    assert form.person.id == family.rustam


def test_a_tie_is_said_dated_and_taken_back(form, session, family, rustam) -> None:  # type: ignore[no-untyped-def]
    form.ties.kind.chosen.emit((KinshipKind.COLLEAGUE, True))
    form.ties.other.picked.emit(family.karimov)
    tie = people.kinships(session.case)[-1]
    assert (tie.person_id, tie.kind, tie.other_id) == (family.karimov, KinshipKind.COLLEAGUE, family.rustam)
    form.ties.kind.chosen.emit((KinshipKind.COLLEAGUE, True))
    form.ties.other.picked.emit(family.karimov)
    assert form.ties.hint.text() == "This tie is there already."
    row = form.ties.rows[tie.id]
    row.more.setChecked(True)
    write(row.since.editor, "2014")
    write(row.note.editor, "one office")
    tie = people.kinships(session.case)[-1]
    assert (tie.since, tie.notes) == (read_date("2014"), "one office")
    assert row.kin.text() == "Colleague · since 2014"
    row.remove.click()
    assert len(people.kinships(session.case)) == 3


def test_somebody_new_is_entered_with_the_tie(form, session, family) -> None:  # type: ignore[no-untyped-def]
    form.ties.kind.chosen.emit((KinshipKind.PARENT, True))
    form.ties.other.picked.emit("")
    enter(form.ties.name, "Зайнаб Саидова")
    mother = people.people(session.case)[-1]
    assert (mother.name, mother.roles) == ("Зайнаб Саидова", (PersonRole.FAMILY,))
    assert people.is_tied(session.case, mother.id, KinshipKind.PARENT, family.rustam)
    assert form.person.id == family.rustam


def test_what_is_typed_is_saved_for_the_one_it_was_typed_for(form, view, session, family) -> None:  # type: ignore[no-untyped-def]
    form.field("occupation").editor.setFocus()
    QTest.keyClicks(form.field("occupation").editor, "teacher")
    form.names.adding.setText("Rustam")
    view.show_person(family.karimov)
    rustam = people.person(session.case, family.rustam)
    assert (rustam.occupation, rustam.names[-1].text) == ("teacher", "Rustam")
    assert people.person(session.case, family.karimov).occupation == ""
    assert form.names.adding.text() == ""


def test_the_tab_key_follows_the_eye(form, session, family, rustam) -> None:  # type: ignore[no-untyped-def]
    form.names.edited.emit((*rustam().names, NameForm(text="Saidov Rustam")))
    first, second = form.names.cards
    first.fold.set_open(True)
    row = next(iter(form.ties.rows.values()))
    row.more.setChecked(True)
    wanted = [
        first.editor,
        first.fold.button,
        first.note.editor,
        second.editor,
        form.names.adding,
        form.field("roles").buttons[PersonRole.APPLICANT],
        form.birth.editor,
        row.name,
        row.until.editor,
        form.ties.kind,
        form.field("notes").editor,
    ]
    widget, way = form.names.cards[0].editor, []
    while not way or widget is not way[0]:
        way.append(widget)
        widget = widget.nextInFocusChain()
    places = [way.index(stop) for stop in wanted]
    assert places == sorted(places)
