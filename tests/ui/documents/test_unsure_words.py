from interviewprep.domain.pages import Word
from interviewprep.ui.documents.unsure_words import Doubt, UnsureWords, unsure_words

WORDS = (
    Word("sure", 0, 0, 10, 10, 0, 95),
    Word("fa1nt", 20, 0, 30, 10, 0, 40),
    Word("1399/04/17", 40, 0, 50, 10, 0, 90, "1399/02/17"),
    Word("60", 60, 0, 70, 10, 0, 60),
)


def test_faint_words_and_two_readings_are_told_apart() -> None:
    assert unsure_words(WORDS) == {1: Doubt.FAINT, 2: Doubt.TWO_READINGS}


def test_the_way_goes_round() -> None:
    words = UnsureWords(unsure_words(WORDS))
    assert [words.step(1) for _ in range(3)] == [1, 2, 1]
    assert words.step(-1) == 2
    assert words.number == 2


def test_the_way_goes_on_from_a_word_that_was_corrected() -> None:
    words = UnsureWords({2: Doubt.FAINT, 7: Doubt.FAINT}, reached=4)
    assert (words.current, words.number) == (None, 0)
    assert words.step(1) == 7
    words.reached = 4
    assert words.step(-1) == 2


def test_no_doubts_no_way() -> None:
    assert UnsureWords().step(1) is None
