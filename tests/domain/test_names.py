import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewprep.domain.names import NameMatch, compare_names, parts
from tests.domain.name_pairs import DIFFERENT, SAME, VARIANT


@pytest.mark.parametrize(("one", "other"), SAME)
def test_written_alike(one: str, other: str) -> None:
    assert compare_names(one, other) is NameMatch.SAME


@pytest.mark.parametrize(("one", "other"), VARIANT)
def test_a_known_transliteration_is_never_different(one: str, other: str) -> None:
    assert compare_names(one, other) is NameMatch.VARIANT


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_names_of_different_people(one: str, other: str) -> None:
    assert compare_names(one, other) is NameMatch.DIFFERENT


@given(st.text(), st.text())
def test_any_text_can_be_compared_and_the_order_does_not_matter(one: str, other: str) -> None:
    assert compare_names(one, other) is compare_names(other, one)


@given(st.text(st.characters(categories=("L",)), min_size=1))
def test_a_name_is_written_like_itself(name: str) -> None:
    assert not parts(name) or compare_names(name, name) is NameMatch.SAME
