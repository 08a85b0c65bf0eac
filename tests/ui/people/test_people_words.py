"""Words for what is said of people, and how names are taken apart."""

from datetime import datetime

import pytest
from PySide6.QtWidgets import QApplication

from interviewprep.domain import mrz_states
from interviewprep.domain.dates import Calendar, DateProblem, DateReading, Precision, read_date
from interviewprep.domain.names import NameMatch
from interviewprep.domain.people import KinshipKind, NameForm, NamePart, NamePartRole, Person, PersonRole, Sex
from interviewprep.ui import people_labels
from interviewprep.ui.people import date_words
from interviewprep.ui.people.country_words import countries, country
from interviewprep.ui.people.name_script import parts_of, roles_of_words, script_of
from interviewprep.ui.people.people_model import life_words
from tests.ui.conftest import look

_ENUMS = (
    (people_labels.person_role, PersonRole),
    (people_labels.name_part, NamePartRole),
    (people_labels.name_match, NameMatch),
    (date_words.calendar_words, Calendar),
)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_value_of_every_enum_has_words(qapp: QApplication, language: str) -> None:
    look(qapp, language)
    for words, enum in _ENUMS:
        texts = [words(value) for value in enum]  # type: ignore[operator]
        assert all(texts)
        assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_tie_has_words_from_both_sides_for_every_sex(qapp: QApplication, language: str) -> None:
    look(qapp, language)
    for kind in KinshipKind:
        for sex in (None, *Sex):
            assert people_labels.kin(kind, True, sex)
            assert people_labels.kin(kind, False, sex)
    assert people_labels.kin(KinshipKind.SPOUSE, True, Sex.FEMALE) == people_labels.kin(
        KinshipKind.SPOUSE, False, Sex.FEMALE
    )


def test_countries_have_names_in_the_language_of_the_window(qapp: QApplication) -> None:
    assert set(countries()) - {"XKX"} <= mrz_states.STATES
    assert country("AFG") == "Afghanistan"
    assert country("D") == "Germany"
    assert country("citizen of nowhere") == "citizen of nowhere"
    look(qapp, "ru")
    assert country("TJK") == "Таджикистан"
    assert len(set(countries().values())) == len(countries())


@pytest.mark.parametrize(
    ("birth", "death", "words"),
    [
        ("12.03.1960", "", "12.03.1960"),
        ("about 1960", "", "about 1960"),
        ("12.03.1960", "05.2019", "1960 – 2019"),
        ("about 1960", "1398", "about 1960 – 1398"),
        ("", "2019", "– 2019"),
    ],
)
def test_a_life_in_the_family_tree(birth: str, death: str, words: str) -> None:
    moment = datetime(2024, 5, 1)
    person = Person(
        id="1",
        created=moment,
        modified=moment,
        names=(NameForm(text="x"),),
        birth=read_date(birth),
        death=read_date(death),
    )
    assert life_words(person) == words


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_problem_of_a_date_is_explained(qapp: QApplication, language: str) -> None:
    look(qapp, language)
    details = {"calendar": "solar_hijri", "year": 1402, "month": 12, "day": 31, "days": 29, "months": 12}
    for code in (
        "day_not_in_month",
        "month_not_in_year",
        "year_out_of_range",
        "ends_before_it_starts",
        "new",
    ):
        words = date_words.problem_words(DateProblem(code, {**details, "first": 1, "last": 9}))
        assert words
        assert "{" not in words


def test_an_open_reading_is_kept_as_written(qapp: QApplication) -> None:
    reading = DateReading(Calendar.GREGORIAN, Precision.RELATIVE, None, None, "")
    statement = date_words.DateStatement("two weeks after the arrest", reading)
    assert date_words.meaning_words(statement) == "told by another event, kept as written"


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("Rustam", "LATIN", "Latin letters"),
        ("Рустам", "CYRILLIC", "Cyrillic letters"),
        ("رستم", "ARABIC", "Arabic script"),
        ("ሰላም", "ETHIOPIC", "Ethiopic script"),
        ("1 2 3", "", ""),
        ("ᎠᎡ", "CHEROKEE", "Cherokee"),
    ],
)
def test_the_script_of_a_name(qapp: QApplication, text: str, code: str, words: str) -> None:
    assert script_of(text) == code
    assert people_labels.script(code) == words


def test_parts_follow_the_words() -> None:
    given, father = NamePartRole.GIVEN, NamePartRole.FATHER
    text = "Ahmad bin Hassan Ahmad"
    parts = parts_of(text, [given, father, father, None])
    assert parts == (NamePart(given, "Ahmad"), NamePart(father, "bin Hassan"))
    assert roles_of_words(text, parts) == [given, father, father, None]
    assert roles_of_words("Hassan", parts) == [father]
    assert parts_of("", []) == ()
