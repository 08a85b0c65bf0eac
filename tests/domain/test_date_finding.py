"""Dates in the running text of papers, and what only looks like one."""

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewprep.domain.date_grammar import DateGrammar
from interviewprep.domain.date_lexicon import read_tokens
from interviewprep.domain.date_text import Token, fold_date_text
from interviewprep.domain.dates import find_dates


def _found(text: str) -> list[tuple[str, str]]:
    """Words and likeliest EDTF of every date found; the places are checked on the way."""
    found = find_dates(text)
    for before, after in pairwise(found):
        assert before.end <= after.start
    assert all(text[f.start : f.end] == f.original and f.readings for f in found)
    return [(f.original, f.readings[0].edtf) for f in found]


PAPERS = [
    (
        (
            "СВИДЕТЕЛЬСТВО О РОЖДЕНИИ № 123456\nГражданин Н. родился «16» сентября 1987 г. в г. Минске,"
            "\nшестнадцатого сентября тысяча девятьсот\nвосемьдесят седьмого года, о чем 12. 05.2019г. "
            "составлена запись № 12/05/2019."
        ),
        [
            ("«16» сентября 1987 г.", "1987-09-16"),
            ("шестнадцатого сентября тысяча девятьсот\nвосемьдесят седьмого года", "1987-09-16"),
            ("12. 05.2019г.", "2019-05-12"),
        ],
    ),
    (
        "Законом от 23.06.2008 № 354-З, действителен с 01.02.2019 по 01.02.2029. Выдан в 2019 году.",
        [
            ("23.06.2008", "2008-06-23"),
            ("01.02.2019", "2019-02-01"),
            ("01.02.2029", "2029-02-01"),
            ("2019 году", "2019"),
        ],
    ),
    (
        "ПАСВЕДЧАННЕ выдадзена 3 чэрвеня 2001 г. Мінск, 31 снежня 2019 года",
        [("3 чэрвеня 2001 г.", "2001-06-03"), ("31 снежня 2019 года", "2019-12-31")],
    ),
    ("Дата народження: 5 вересня 2014 р.", [("5 вересня 2014 р.", "2014-09-05")]),
    (
        "Date of birth / Date de naissance 12 MAY / MAI 1990\nDate of expiry 05.2029\nIssued in 2015 by",
        [("12 MAY / MAI 1990", "1990-05-12"), ("2015", "2015")],
    ),
    (
        "né le 3 août 1988 à Conakry, domicilié depuis 2016, le présent certificat fait le 1er mai 2019",
        [("3 août 1988", "1988-08-03"), ("2016", "2016"), ("1er mai 2019", "2019-05-01")],
    ),
    (
        "شماره: ۱۳۹۹/۱۲/۴۵۶ تاریخ صدور: ۱۳۹۹/۰۴/۱۷ تاریخ تولد: ۱۲ جوزا ۱۳۷۶ سال ۱۳۷۵ تلفن ۰۹۱۲-۳۴۵-۶۷۸۹",
        [
            ("۱۳۹۹/۰۴/۱۷", "2020-07-07"),
            ("۱۲ جوزا ۱۳۷۶", "1997-06-02"),
            ("سال ۱۳۷۵", "1996-03-20/1997-03-20"),
        ],
    ),
    ("تاریخ ۱۷/۰۴/۱۳۹۹ و شمارهٔ ۱۲۳۴۵۶", [("۱۷/۰۴/۱۳۹۹", "2020-07-07")]),
    (
        "محكمة جنايات دمشق، صدر في ١٢ كانون الثاني ٢٠١٥ الموافق ٢١ ربيع الأول ١٤٣٦ هـ، القرار رقم ١٢/٥/٢٠١٥",
        [("١٢ كانون الثاني ٢٠١٥", "2015-01-12"), ("٢١ ربيع الأول ١٤٣٦ هـ", "2015-01-10/2015-01-14")],
    ),
    ("ቀን 05/01/2010 ተሰጠ", [("05/01/2010", "2017-09-15")]),
    ("1O.O5.2O19 выдан", [("1O.O5.2O19", "2019-05-10")]),
    ("в 1990-х годах, весной 2019 года", [("1990-х годах", "199X"), ("весной 2019 года", "2019-21")]),
]


@pytest.mark.parametrize(("text", "dates"), PAPERS)
def test_dates_of_papers_are_found_where_they_stand(text: str, dates: list[tuple[str, str]]) -> None:
    assert _found(text) == dates


@pytest.mark.parametrize(
    "text",
    [
        "Тел. +375 29 123-45-67, 8-017-12-05-98",
        "тел. 12-05-98",
        "статья 12.05, п. 1.2.2019, ст. 2019",
        "Приказ № 12/2019, дело № 05.2019, № 12/05/2019",
        "в 2000 рублей, до 2000 км, 12.500.2019 руб.",
        "начало в 10:30, 12.05 часов",
        "192.168.12.05, 12.05.2019.3, версия 2.05.20",
        "17/05/2019-К",
        "Section 4.3.2019, Order 12/2019, page 1998",
        "серия MP 2019456, 12052019",
        "I may go in May",
        "30.02.2019, 99.99.2019",
        "شماره ۱۳۹۹/۱۲، هاتف ٠١٢٣-٤٥٦",
    ],
)
def test_what_only_looks_like_a_date_is_left_alone(text: str) -> None:
    assert _found(text) == []


def test_the_page_tells_which_hijri_year_is_meant() -> None:
    (persian,) = find_dates("گواهی می‌شود که در تاریخ 1398/05/01 صادر گردید")
    assert [r.calendar.value for r in persian.readings] == ["solar_hijri"]
    (arabic,) = find_dates("صدرت هذه الوثيقة بتاريخ 1398/05/01 في مدينة جدة")
    assert [r.calendar.value for r in arabic.readings] == ["lunar_hijri", "solar_hijri"]


def test_only_english_pages_have_american_readings() -> None:
    assert [len(f.readings) for f in find_dates("Born on 05/12/2019 in the city of Kabul")] == [2]
    assert [len(f.readings) for f in find_dates("né le 05/12/2019 dans la ville de Lyon")] == [1]


@pytest.mark.parametrize("word", ["года ", "1/", "один ", "12.05.", "5 мая ", "____ ", "и 1 ", "سال "])
def test_a_long_page_of_repetitions_takes_time_in_proportion(word: str) -> None:
    """Work is counted in looks at tokens, not in seconds."""
    looks = [_looks(word * count) for count in (300, 600)]
    assert looks[1] <= 2.2 * looks[0] + 100


def _looks(text: str) -> int:
    count = 0

    class Counted(list[Token]):
        def __getitem__(self, i: Any) -> Any:
            nonlocal count
            count += 1
            return super().__getitem__(i)

    tokens = Counted(read_tokens(fold_date_text(text).text))
    grammar = DateGrammar(tokens)
    grammar.tokens = Counted(grammar.tokens)
    for i in range(len(tokens)):
        for _ in grammar.dates(i):
            pass
    return count


@given(st.text(alphabet="0123456789./-–oО «»г.майmayسال۱۳۹٤\n\u200c\u200fé'", max_size=60))
def test_any_text_can_be_searched(text: str) -> None:
    _found(text)
