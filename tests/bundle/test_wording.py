import tomllib
from datetime import date
from string import Formatter

import pytest

from interviewprep.bundle.shaping import shape
from interviewprep.bundle.wording import wording
from interviewprep.domain.case import BUNDLE_LANGUAGES, Recipient
from interviewprep.domain.dates import DateReading, DateStatement, Precision, read_date
from interviewprep.domain.documents import Category, DocumentForm
from interviewprep.domain.kinds import KINDS
from interviewprep.domain.missing import MissingReason
from interviewprep.resources import path
from tests.bundle.fictional_case import Case


def words(language: str) -> dict[str, dict[str, object]]:
    with path("bundle", f"{language}.toml").open("rb") as file:
        return tomllib.load(file)


@pytest.mark.parametrize("language", BUNDLE_LANGUAGES)
def test_every_code_has_words(language: str) -> None:
    table = words(language)
    assert set(table["categories"]) == set(Category)
    assert set(table["kinds"]) == {spec.code for spec in KINDS}
    assert set(table["reasons"]) == set(MissingReason)
    assert set(table["forms"]) == set(DocumentForm)
    assert set(table["recipients"]) == set(Recipient)
    for months in ("months", "other_months"):
        assert len(table["document"][months]) == 12  # type: ignore[arg-type]


@pytest.mark.parametrize("language", BUNDLE_LANGUAGES)
def test_languages_have_the_same_places_with_the_same_values(language: str) -> None:
    first, other = words("ru"), words(language)
    assert {s: set(v) for s, v in first.items()} == {s: set(v) for s, v in other.items()}
    for section, entries in other.items():
        for key, text in entries.items():
            if isinstance(text, str) and key not in ("day", "month", "year", "long_day"):
                assert _fields(text) == _fields(str(first[section][key])), (section, key)


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("language", BUNDLE_LANGUAGES)
def test_words_are_not_empty_and_have_glyphs(language: str) -> None:
    for entries in words(language).values():
        for text in entries.values():
            for piece in [text] if isinstance(text, str) else text:  # type: ignore[attr-defined]
                assert piece.strip()
                assert all(g.id for c in shape(piece, "Regular").clusters for g in c.glyphs)


def test_titles_in_the_language_of_the_bundle(case: Case) -> None:
    passport, birth, marriage, *_ = case.snapshot.documents
    words = wording("ru")
    assert words.title(passport) == "Паспорт гражданина Исламской Республики Афганистан"
    assert words.own_title(passport) == "پاسپورت"
    assert words.title(birth) == "Свидетельство о рождении"
    assert words.title(marriage) == "Свидетельство о заключении брака № 12-A"
    assert words.own_title(marriage) == ""
    nameless = case.snapshot.documents[13]
    assert words.title(nameless) == "Документ без названия"


@pytest.mark.parametrize(
    ("language", "written", "shown"),
    [
        ("ru", "23.09.2017", ""),
        ("ru", "23.09.2017 г.", ""),
        ("ru", "16 сентября 2017 года", ""),
        ("be", "16 сентября 2017 года", "16.09.2017"),
        ("ru", "2018-03-01", "01.03.2018"),
        ("ru", "12 May 2015", "12.05.2015"),
        ("en", "12 May 2015", ""),
        ("en", "14.03.2021", "14 March 2021"),
        ("ru", "2021", ""),
        ("en", "09.2017", "September 2017"),
        ("ru", "весной", ""),
        ("ru", "август 2025", ""),
        ("be", "жнівень 2025", ""),
        ("be", "август 2025", "08.2025"),
    ],
)
def test_a_date_is_converted_only_where_it_says_more(language: str, written: str, shown: str) -> None:
    assert wording(language).converted(read_date(written)) == shown


def test_dates_of_another_calendar_are_always_converted() -> None:
    year = DateReading("solar_hijri", Precision.YEAR, date(2019, 3, 21), date(2020, 3, 19), "2019/2020")
    assert wording("ru").converted(DateStatement("1398", year)) == "21.03.2019 – 19.03.2020"
    day = DateReading("solar_hijri", Precision.DAY, date(2019, 6, 2), date(2019, 6, 2), "2019-06-02")
    assert wording("en").converted(DateStatement("۱۲ جوزا ۱۳۹۸", day)) == "2 June 2019"


def test_the_day_on_the_cover() -> None:
    assert wording("ru").long_day(date(2026, 11, 2)) == "2 ноября 2026 г."
    assert wording("be").long_day(date(2026, 11, 2)) == "2 лістапада 2026 г."


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("до 2014", "до 31.12.2013 включительно"),
        ("после мая 2019", "с 01.06.2019"),
        ("с 2012 по 2014", "01.01.2012 – 31.12.2014"),
        ("весна 2019", "01.03.2019 – 31.05.2019"),
        ("март 1399 года", ""),
    ],
)
def test_a_date_is_never_printed_more_exact_than_it_is(written: str, printed: str) -> None:
    reading = read_date(written).reading
    assert (wording("ru").gregorian(reading) if reading else "") == printed
