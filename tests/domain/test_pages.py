from hypothesis import given
from hypothesis import strategies as st

from interviewprep.domain.pages import Word, turn_size, turn_word

QUARTERS = st.sampled_from([0, 90, 180, 270])


@st.composite
def pictures_with_word(draw: st.DrawFn) -> tuple[int, int, Word]:
    width, height = draw(st.integers(2, 3000)), draw(st.integers(2, 3000))
    left, top = draw(st.integers(0, width - 1)), draw(st.integers(0, height - 1))
    right, bottom = draw(st.integers(left + 1, width)), draw(st.integers(top + 1, height))
    return width, height, Word("слово", left, top, right, bottom, line=0)


@given(pictures_with_word(), QUARTERS)
def test_turning_forth_and_back_changes_nothing(picture: tuple[int, int, Word], degrees: int) -> None:
    width, height, word = picture
    turned = turn_word(word, width, height, degrees)
    assert turn_word(turned, *turn_size(width, height, degrees), -degrees) == word


@given(pictures_with_word(), QUARTERS)
def test_a_turned_word_stays_on_its_page(picture: tuple[int, int, Word], degrees: int) -> None:
    width, height, word = picture
    turned = turn_word(word, width, height, degrees)
    new_width, new_height = turn_size(width, height, degrees)
    assert 0 <= turned.left < turned.right <= new_width
    assert 0 <= turned.top < turned.bottom <= new_height


def test_a_quarter_turn_clockwise_moves_the_top_left_to_the_top_right() -> None:
    word = Word("a", 0, 0, 10, 20, line=0)
    turned = turn_word(word, 100, 200, 90)
    assert (turned.left, turned.top, turned.right, turned.bottom) == (180, 0, 200, 10)
