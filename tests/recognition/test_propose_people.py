"""Holder, nationality and sex."""

import pytest

from interviewprep.domain.proposals import ProposalField
from interviewprep.recognition.proposers.names import is_same_part
from tests.recognition.written_page import first, page_of, proposed

HOLDER, NATIONALITY, SEX = ProposalField.HOLDER, ProposalField.NATIONALITY, ProposalField.SEX


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Фархад", "Farhad"),
        ("Фархад", "فرهاد"),
        ("Дельшади", "DELSHADI"),
        ("Дельшади", "دلشادی"),
        ("Касмари", "Qasmari"),
        ("Сальма", "سلمى"),
        ("Дэльшадзі", "Дельшади"),
        ("Мухаммад", "Mohammed"),
        ("Тахери", "Taheri"),
    ],
)
def test_one_name_in_two_scripts(one: str, other: str) -> None:
    assert is_same_part(one, other)


@pytest.mark.parametrize(("one", "other"), [("Фархад", "Рустам"), ("Али", "Ольга"), ("Салим", "Сальва")])
def test_two_names(one: str, other: str) -> None:
    assert not is_same_part(one, other)


@pytest.mark.parametrize(
    "text",
    [
        "شماره: ۴\nنام متهم: فرهاد دلشادى فرزند نادر",
        "Surname DELSHADI\nGiven names FARHAD",
        "Выдана Дельшади Фархаду в том, что он работает",
    ],
)
def test_a_person_of_the_case_is_found_in_any_script(text: str) -> None:
    page = page_of(text, names=("Касмари Сальма", "Дельшади Фархад"))
    assert first(page, HOLDER) == "Дельшади Фархад"


def test_one_part_of_a_name_is_not_enough() -> None:
    page = page_of("Выдана Фархаду Нури", names=("Дельшади Фархад",))
    assert "Дельшади Фархад" not in [finding.value for finding in proposed(page, HOLDER)]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("СПРАВКА\nДана Рахимову Фирузу Шавкатовичу в том, что он работает", "Рахимову Фирузу Шавкатовичу"),
        ("Фамилия Бойко\nИмя Марина\nОтчество Сергеевна\nДата рождения 1987", "Бойко Марина Сергеевна"),
        ("Name of patient: Hodan Abdi, date of birth 1990", "Hodan Abdi"),
        ("نام: نرگس\nنام خانوادگی: رستمی\nنام پدر: حسین", "رستمی نرگس"),
        ("SURNAME\nMBARGA\nGIVEN NAMES\nJEAN ALAIN\nDATE OF BIRTH", "MBARGA JEAN ALAIN"),
        ("Name of father: Peter Okoli\nFull name: Ifeoma Grace Okoli", "Ifeoma Grace Okoli"),
    ],
)
def test_the_name_behind_its_label(text: str, holder: str) -> None:
    assert first(text, HOLDER) == holder


@pytest.mark.parametrize(
    ("text", "nationality", "sex"),
    [
        ("Гражданство СИРИЯ\nПол МУЖ. Дата рождения", "СИРИЯ", "M"),
        ("Nationality: Eritrean\nSex: F", "Eritrean", "F"),
        ("الجنسية: سورية\nالجنس: أنثى", "سورية", "F"),
        ("تابعیت: افغانستان\nجنس: مرد", "افغانستان", "M"),
        ("Sexe : M Taille : 164\nNationalité : guinéenne", None, "M"),
    ],
)
def test_nationality_and_sex_stand_behind_their_labels(text: str, nationality: str | None, sex: str) -> None:
    assert first(text, SEX) == sex
    assert first(text, NATIONALITY) == nationality


def test_without_a_label_nothing_is_said_of_sex_or_nationality() -> None:
    text = "Гражданин Сирии Иванов, мужчина, явился"
    assert proposed(text, SEX) == []
    assert proposed(text, NATIONALITY) == []
