import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewprep.domain.folding import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ёлка", "елка"),
        ("Любоў", "любоу"),
        ("كتاب", "کتاب"),
        ("علي", "علی"),
        ("أحمد", "احمد"),
        ("مُحَمَّد", "محمد"),
        ("۱۳۷۶", "1376"),
        ("٢٠١٩", "2019"),
        ("می\u200cخواهم", "میخواهم"),
        ("Çelik", "celik"),
        ("ﻣﺤﻤﺪ", "محمد"),
    ],
)
def test_two_ways_of_writing_fold_to_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
