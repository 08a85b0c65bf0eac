import bidi
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewprep.domain.bidi import (
    base_level,
    display_levels,
    embedding_levels,
    has_right_to_left,
    line_levels,
    visual_runs,
)

LETTERS = "abЖ אב عس 12 ١۳ ()[]{}«»-+/.,:%№ \u0301\u064b!\u200e\u200f"
ISOLATES = LETTERS + "\u2066\u2067\u2068\u2069"


def shown(text: str, levels: list[int], base: int) -> str:
    """The characters as they stand on the line, not mirrored."""
    out = ""
    for start, end, level in visual_runs(line_levels(text, levels, 0, len(text), base)):
        out += text[start:end][::-1] if level % 2 else text[start:end]
    return out


@settings(max_examples=400, deadline=None)
@given(st.text(LETTERS, max_size=16), st.sampled_from("LR"))
def test_order_is_that_of_another_implementation(text: str, direction: str) -> None:
    base = int(direction == "R")
    assert shown(text, embedding_levels(text, base), base) == bidi.get_display(text, base_dir=direction)


@settings(max_examples=300, deadline=None)
@given(st.text(ISOLATES, max_size=16))
def test_isolates_as_in_another_implementation(text: str) -> None:
    text += "a"  # the other one forgets to reset white space at the end of one-level lines
    assert shown(text, embedding_levels(text, 0), 0) == bidi.get_display(text, base_dir="L")


def test_embeddings_and_overrides_change_levels_within_their_reach() -> None:
    assert embedding_levels("a\u202bb\u202cc", 0)[::2] == [0, 2, 0]
    assert embedding_levels("a\u202ebc\u202cd", 0)[2:4] == [1, 1]
    assert embedding_levels("א\u202abc\u202cד", 1) == [1, 1, 2, 2, 2, 1]


def test_deep_embedding_stops_at_the_standard_limit() -> None:
    assert max(embedding_levels("\u202b" * 200 + "a", 0)) <= 126
    assert max(embedding_levels("\u2067" * 200 + "a", 0)) <= 126


def test_paragraph_level_is_that_of_the_first_strong_letter_outside_isolates() -> None:
    assert base_level("12 قرار abc") == 1
    assert base_level("\u2068قرار\u2069 Указ") == 0
    assert base_level("12 - 3", default=1) == 1


def test_quotation_marks_pair_like_brackets() -> None:
    text = "Указ «قرار» 2021"
    assert shown(text, display_levels(text, 0), 0) == "Указ «رارق» 2021"
    assert shown(text, embedding_levels(text, 0), 0) != "Указ «رارق» 2021"


def test_numbers_with_letters_keep_their_order_in_a_right_to_left_line() -> None:
    text = "قرار № 12-A"
    assert shown(text, display_levels(text, 1), 1) == "12-A № رارق"


def test_plain_numbers_inside_arabic_stand_where_they_belong() -> None:
    text = "قرار 125 لسنة 2021"
    assert shown(text, display_levels(text, 1), 1) == "2021 ةنسل 125 رارق"


def test_right_to_left_is_found() -> None:
    assert has_right_to_left("Указ قرار")
    assert not has_right_to_left("Указ № 12")
