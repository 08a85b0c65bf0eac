"""What cannot be, and who is probably entered twice."""

from dataclasses import replace
from datetime import datetime

import pytest

from interviewprep.domain import people_checks
from interviewprep.domain.dates import read_date
from interviewprep.domain.people import Kinship, KinshipKind, NameForm, Person, Sex

MOMENT = datetime(2024, 5, 1)


def person(*names: str, birth: str = "", death: str = "", sex: Sex | None = None) -> Person:
    return Person(
        id=names[0],
        created=MOMENT,
        modified=MOMENT,
        names=tuple(NameForm(text=name) for name in names),
        birth=read_date(birth),
        death=read_date(death),
        sex=sex,
    )


def tie(one: Person, kind: KinshipKind, other: Person) -> Kinship:
    return Kinship(
        id=f"{one.id} {other.id}",
        created=MOMENT,
        modified=MOMENT,
        person_id=one.id,
        other_id=other.id,
        kind=kind,
    )


@pytest.mark.parametrize(
    ("birth", "death", "wrong"),
    [
        ("12.03.1970", "11.03.1970", True),
        ("12.03.1970", "12.03.1970", False),
        ("1970", "03.1970", False),
        ("1376/9/2", "1996", True),
        ("после 1970", "1960", True),
        ("", "1960", False),
        ("as far as I know", "1960", False),
    ],
)
def test_a_death_is_wrong_only_where_no_day_could_be_right(birth: str, death: str, wrong: bool) -> None:
    assert people_checks.died_before_birth(person("x", birth=birth, death=death)) is wrong


def test_a_child_older_than_a_parent_by_birth_is_noticed() -> None:
    child, father = person("child", birth="1990"), person("father", birth="1995")
    ties = [tie(father, KinshipKind.PARENT, child)]
    assert people_checks.younger_parents(child, [child, father], ties) == [father]
    assert people_checks.younger_parents(child, [child], ties) == []
    adopted = [tie(father, KinshipKind.ADOPTIVE_PARENT, child)]
    assert people_checks.younger_parents(child, [child, father], adopted) == []
    older = replace(father, birth=read_date("1990"))
    assert people_checks.younger_parents(child, [child, older], ties) == []


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("Рустам Саидов", "Saidov Rustam", True),
        ("Рустам Саидов", "رستم سعیدوف", True),
        ("Саидов Рустам Хакимович", "Саидов Рустам", True),
        ("Саидов Рустам Хакимович", "Саидов Фаррух Хакимович", False),
        ("Саидов Рустам", "Саидова Мадина", False),
        ("Мариам", "Мариам Ахмади", False),
        ("Мариам", "Maryam", True),
        ("", "Мариам", False),
    ],
)
def test_names_of_one_person_are_told_from_those_of_a_family(one: str, other: str, agree: bool) -> None:
    assert people_checks.names_agree(one, other) is agree
    assert people_checks.names_agree(other, one) is agree


def test_two_entries_of_one_person_are_found_by_any_form_of_the_name() -> None:
    people = [person("Рустам Саидов", "Rustam Saidov"), person("Мадина Саидова"), person("Saidov Rustam")]
    assert people_checks.likely_same(people, []) == [("Рустам Саидов", "Saidov Rustam")]


def test_what_tells_people_apart_is_heeded() -> None:
    one, other = person("Саид Карими", birth="1960"), person("Saeed Karimi", birth="1990")
    assert people_checks.likely_same([one, other], []) == []
    undated = replace(other, birth=read_date(""))
    assert people_checks.likely_same([one, undated], []) == [("Саид Карими", "Saeed Karimi")]
    assert people_checks.likely_same([one, undated], [tie(one, KinshipKind.PARENT, undated)]) == []
    woman, man = replace(one, sex=Sex.FEMALE), replace(undated, sex=Sex.MALE)
    assert people_checks.likely_same([woman, man], []) == []
