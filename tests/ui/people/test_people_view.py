"""The list of people, what it offers, and the family tree beside it."""

from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from interviewprep.domain.people import NameForm, PersonRole
from interviewprep.services import people
from interviewprep.ui.people.people_view import PeopleView
from interviewprep.ui.session import CaseSession
from tests.ui.conftest import look, unnamed_controls
from tests.ui.documents.conftest import Papers
from tests.ui.people.conftest import enter, put

Open = Callable[[], PeopleView]


def shown(view: PeopleView) -> list[str]:
    return [person.name for person in view.model.shown()]


def test_an_empty_room_begins_with_the_applicant(open_room: Open, session: CaseSession) -> None:
    view = open_room()
    assert view.panel._empty.isVisible()
    assert not view.form.isVisible()
    view.panel._empty.button.click()
    enter(view.panel.name, " Рустам  Саидов ")
    (rustam,) = people.people(session.case)
    assert (rustam.name, rustam.roles) == ("Рустам Саидов", (PersonRole.APPLICANT,))
    assert view.form.heading.text() == "Рустам Саидов"
    assert view.tree_pane.hint.isVisible()
    put(view.panel.name, "Мадина")
    view.panel.add.click()
    assert people.people(session.case)[1].roles == ()
    assert shown(view) == ["Рустам Саидов", "Мадина"]
    session.undo()
    session.undo()
    assert view.panel._empty.isVisible()


def test_the_applicant_comes_first_and_finding_looks_into_all_forms(
    open_room: Open, session: CaseSession, family: SimpleNamespace
) -> None:
    people.edit_person(session.case, family.karimov, position=-1)
    forms = (NameForm(text="Майор Каримов"), NameForm(text="کریم اف"))
    people.edit_person(session.case, family.karimov, names=forms)
    view = open_room()
    assert shown(view)[0] == "Рустам Саидов"
    view.panel.seeking.setText("كريم")
    assert shown(view) == ["Майор Каримов"]
    view.panel.seeking.setText("nobody")
    assert view.panel._none.isVisible()
    view.panel._none.button.click()
    assert len(shown(view)) == 4


def test_a_row_says_who_it_is_to_a_screen_reader(
    open_room: Open, session: CaseSession, family: SimpleNamespace
) -> None:
    people.edit_person(session.case, family.karimov, unnamed=True, citizenships=("TJK",))
    view = open_room()
    index = view.model.index(view.model.row_of(family.karimov))
    words = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "Майор Каримов, official, not named in exports, Tajikistan"


def test_removing_is_undone_from_the_notice(
    open_room: Open, session: CaseSession, family: SimpleNamespace
) -> None:
    view = open_room()
    view.show_person(family.madina)
    QTest.keyClick(view.list, Qt.Key.Key_Delete)
    assert "Мадина Саидова" not in shown(view)
    assert view.list.selected_people()
    assert view.panel.notice.accessibleName() == "Мадина Саидова removed"
    view.panel.notice.button.click()
    assert "Мадина Саидова" in shown(view)
    assert not view.panel.notice.isVisible()
    assert len(people.kinships(session.case)) == 3
    view.list.selectAll()
    view.remove_selected()
    assert view.panel.notice.accessibleName() == "4 people removed"


def test_two_selected_entries_are_joined_into_the_upper_one(
    open_room: Open, session: CaseSession, family: SimpleNamespace
) -> None:
    double, _ = people.add_person(session.case, "Rustam Saidov", notes="same")
    view = open_room()
    view.list.select([double.id, family.rustam])
    assert view.panel.join.isVisible()
    view.panel.join.button.click()
    rustam = people.person(session.case, family.rustam)
    assert [form.text for form in rustam.names] == ["Рустам Саидов", "Rustam Saidov"]
    assert view.form.person == rustam
    assert not view.panel.join.isVisible()


def test_likely_doubles_are_hinted_at_and_can_be_told_apart(
    open_room: Open, session: CaseSession, family: SimpleNamespace, qtbot: QtBot
) -> None:
    people.add_person(session.case, "Rustam Saidov")
    view = open_room()
    qtbot.waitUntil(view.panel.doubles.isVisible)
    assert "probably the same person" in view.panel.doubles.accessibleName()
    view.panel.doubles.closed.emit()
    assert not view.panel.doubles.isVisible()
    people.add_person(session.case, "Madina Saidova")
    session.edit(people.edit_person, session.case, family.samir, notes="x")
    qtbot.waitUntil(view.panel.doubles.isVisible)
    view.panel.doubles.button.click()
    forms = people.person(session.case, family.madina).names
    assert [form.text for form in forms] == ["Мадина Саидова", "Madina Saidova"]
    assert not view.panel.doubles.isVisible()


def test_holders_of_papers_are_offered(
    open_room: Open, session: CaseSession, family: SimpleNamespace, qtbot: QtBot
) -> None:
    papers = Papers(session.case)
    passport = papers.add(["x"], holder="NAZAROV SHARIF")
    papers.add(["x"], holder="Saidov Rustam")
    papers.add(["x"], holder="Gulnora Rahimova")
    view = open_room()
    qtbot.waitUntil(view.panel.papers.isVisible)
    assert view.panel.papers.accessibleName() == "From the papers: NAZAROV SHARIF\nand 1 more"
    view.panel.papers.button.click()
    added = people.people(session.case)[-1]
    assert added.names == (NameForm(text="NAZAROV SHARIF", source=passport.id),)
    assert view.form.person == added
    assert view.panel.papers.accessibleName() == "From the papers: Gulnora Rahimova"
    view.panel.papers.closed.emit()
    assert not view.panel.papers.isVisible()


def test_the_tree_is_worked_by_click_and_keys(
    open_room: Open, session: CaseSession, family: SimpleNamespace
) -> None:
    view = open_room()
    tree = view.tree
    spot = tree.mapFromScene(tree.nodes[family.madina].pos())
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert view.form.person is not None
    assert view.form.person.id == family.madina
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Down)
    assert view.form.person.id == family.samir
    assert tree.accessibleDescription() == "Самир Саидов, family"
    QTest.keyClick(tree, Qt.Key.Key_Up)
    assert view.form.person.id in (family.madina, family.rustam)
    before = tree.transform().m11()
    QTest.keyClicks(tree, "+")
    assert tree.transform().m11() > before
    QTest.keyClicks(tree, "0")
    assert tree.transform().m11() == pytest.approx(before)


def test_the_tree_is_mirrored_with_the_window(
    open_room: Open, family: SimpleNamespace, qapp: QApplication
) -> None:
    view = open_room()
    tree = view.tree

    def order() -> bool:
        return tree.nodes[family.rustam].x() < tree.nodes[family.madina].x()

    before = order()
    tree.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert order() is not before


def test_selection_survives_a_new_view_and_the_find_field(
    open_room: Open, session: CaseSession, family: SimpleNamespace
) -> None:
    view = open_room()
    view.show_person(family.samir)
    kept = view.selection()
    view.panel.seeking.setText("Мадина")
    view.show_person(family.samir)
    assert view.panel.seeking.text() == ""
    again = open_room()
    again.restore(kept)
    assert [person.id for person in again.list.selected_people()] == [family.samir]


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_control_has_a_name(
    open_room: Open, session: CaseSession, family: SimpleNamespace, qapp: QApplication, language: str
) -> None:
    look(qapp, language)
    view = open_room()
    view.form.names.cards[0].fold.set_open(True)
    next(iter(view.form.ties.rows.values())).more.setChecked(True)
    assert unnamed_controls(view) == []


def test_the_context_menu_offers_what_the_selection_allows(open_room: Open, family: SimpleNamespace) -> None:
    view = open_room()

    def words() -> list[str]:
        menu = view.menu(view.list.selected_people())
        return [action.text().split("\t")[0] for action in menu.actions()]

    assert words() == ["Change the name", "Remove"]
    view.list.select([family.rustam, family.madina])
    assert words() == ["Change the name", "Same person: join", "Remove"]


def test_people_are_drawn_up_to_thirty(open_room: Open, session: CaseSession) -> None:
    for number in range(30):
        person, _ = people.add_person(session.case, f"Person {number}")
        people.edit_person(session.case, person.id, names=(replace(person.names[0], note="x"),))
    view = open_room()
    spots = [node.pos() for node in view.tree.nodes.values()]
    assert len({(spot.x(), spot.y()) for spot in spots}) == 30
