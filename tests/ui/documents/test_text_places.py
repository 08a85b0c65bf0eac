from hypothesis import given
from hypothesis import strategies as st

from interviewprep.domain.pages import Word
from interviewprep.ui.documents.text_places import TextPlaces


def words(*texts: str) -> list[Word]:
    return [Word(text, 0, 0, 10, 10, 0) for text in texts]


def test_each_place_means_its_word() -> None:
    places = TextPlaces("one two\nthree", words("one", "two", "three"))
    assert [places.word_at(at) for at in (0, 3, 4, 7, 8, 13)] == [0, 0, 1, 1, 2, 2]
    assert places.span_of(2) == (8, 13)


def test_a_corrected_word_keeps_its_place() -> None:
    places = TextPlaces("one zwei three", words("one", "two", "three"))
    assert places.word_at(5) == 1
    assert places.span_of(1) == (4, 8)


def test_an_added_word_has_no_place_and_a_deleted_one_no_text() -> None:
    places = TextPlaces("one new three", words("one", "three"))
    assert places.word_at(5) is None
    assert TextPlaces("one three", words("one", "two", "three")).span_of(1) is None


def test_wide_characters_count_as_the_editor_counts_them() -> None:
    assert TextPlaces("\U0001f600 two", words("\U0001f600", "two")).span_of(1) == (3, 6)


def test_right_to_left_words_in_reading_order() -> None:
    places = TextPlaces("تاریخ تولد ۱۳۹۹", words("تاریخ", "تولد", "۱۳۹۹"))
    assert places.word_at(6) == 1


@given(st.lists(st.text("abcд م\n", min_size=1, max_size=6), max_size=12), st.text("abcд م\n", max_size=60))
def test_both_ways_agree(machine: list[str], text: str) -> None:
    found = [word for part in machine for word in part.split()]
    places = TextPlaces(text, words(*found))
    for index in range(len(found)):
        span = places.span_of(index)
        if span is not None:
            assert places.word_at(span[0]) == index
