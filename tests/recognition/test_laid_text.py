"""Lines, tokens and places of a page's text."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from interviewprep.domain.pages import Word
from interviewprep.domain.proposals import Box
from interviewprep.recognition.proposers.laid_text import LaidText, folded_word
from tests.recognition.written_page import page_of


def test_spaced_letters_are_one_word() -> None:
    laid = LaidText("Дело № 5\nП Р И Г О В О Р\nг. А")
    assert [token.text for token in laid.tokens] == ["дело", "no", "5", "приговор", "г", "а"]


def test_letters_of_another_script_are_taken_for_those_of_the_word() -> None:
    assert folded_word("CВИДЕТЕЛЬСТВO") == "свидетельство"
    assert folded_word("pаssport") == "passport"


def test_persian_letters_read_as_arabic_ones_are_the_same_word() -> None:
    assert folded_word("گواهى") == folded_word("كواهی")


def test_a_date_over_two_words_has_the_box_around_both() -> None:
    page = page_of("ПОВЕСТКА\nг. Минск 3 мая 2020")
    at = page.text.index("3 мая")
    assert page.laid.box(at, at + 5) == Box(90, 40, 140, 60)


def test_words_that_the_text_lacks_and_the_other_way_round_are_stepped_over() -> None:
    words = (Word("one", 0, 0, 9, 9, 0), Word("stray", 10, 0, 19, 9, 0), Word("three", 20, 0, 29, 9, 0))
    laid = LaidText("one two three", words)
    assert [word.text for word in laid.words(0, 13)] == ["one", "three"]


def test_a_word_with_a_second_reading_is_hardly_believed() -> None:
    page = page_of("выдан 3 мая 2020")
    doubtful = tuple(replace(w, other="2026") if w.text == "2020" else w for w in page.words)
    assert LaidText(page.text, page.words).sureness(6, 16) == 1.0
    assert LaidText(page.text, doubtful).sureness(6, 16) < 0.5


@given(st.lists(st.lists(st.text("абвгд12", min_size=1, max_size=6), min_size=1, max_size=5), max_size=6))
def test_every_token_finds_the_word_it_was_cut_from(rows: list[list[str]]) -> None:
    page = page_of("\n".join(" ".join(row) for row in rows))
    for token in page.laid.tokens:
        found = page.laid.words(token.start, token.end)
        assert page.text[token.start : token.end].split() == [word.text for word in found]
