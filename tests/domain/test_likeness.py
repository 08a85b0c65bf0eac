import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewprep.domain.likeness import are_near_duplicates, difference

HASHES = st.integers(0, 2**64 - 1).map(lambda bits: f"{bits:016x}")


@given(HASHES)
def test_a_page_is_like_itself(one: str) -> None:
    assert difference(one, one) == 0
    assert are_near_duplicates(one, one)


@given(HASHES, HASHES)
def test_the_difference_is_the_same_both_ways_and_at_most_all_bits(one: str, other: str) -> None:
    assert 0 <= difference(one, other) == difference(other, one) <= 64


@given(HASHES, st.sets(st.integers(0, 63), max_size=5))
def test_a_few_bits_make_no_other_page(one: str, flipped: set[int]) -> None:
    other = int(one, 16)
    for bit in flipped:
        other ^= 1 << bit
    assert difference(one, f"{other:016x}") <= len(flipped)
    assert are_near_duplicates(one, f"{other:016x}")


def test_other_pages_are_not_near() -> None:
    assert not are_near_duplicates("0123456789abcdef", "fedcba9876543210")
    assert difference("0000000000000000", "00000000000000ff") == 8


def test_blank_pages_are_like_none() -> None:
    assert not are_near_duplicates("", "")
    assert not are_near_duplicates("", "0123456789abcdef")


def test_what_is_no_hash_is_refused() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        difference("no hash", "0123456789abcdef")
