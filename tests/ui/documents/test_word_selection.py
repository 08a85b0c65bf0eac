from interviewprep.domain.pages import Word
from interviewprep.ui.documents import word_selection

# Two left-to-right words, then a right-to-left line: its first word stands at the right.
WORDS = (
    Word("Саидов,", 10, 10, 100, 30, 0),
    Word("Рустам", 110, 10, 200, 30, 0),
    Word("مذكرة", 120, 50, 200, 70, 1),
    Word("إحضار", 10, 50, 110, 70, 1),
)


def test_word_under_the_point() -> None:
    assert word_selection.word_at(WORDS, 150, 20) == 1
    assert word_selection.word_at(WORDS, 105, 20) is None


def test_nearest_word_stays_in_the_line() -> None:
    assert word_selection.nearest_word(WORDS, 400, 25) == 1
    assert word_selection.nearest_word(WORDS, 0, 55) == 3
    assert word_selection.nearest_word((), 0, 0) is None


def test_selected_text_follows_the_reading_order() -> None:
    assert word_selection.selected_text(WORDS, word_selection.span(3, 1)) == "Рустам\nمذكرة إحضار"


def test_line_of_a_word() -> None:
    assert word_selection.line_of(WORDS, 3) == range(2, 4)


def test_found_words_are_folded_prefixes() -> None:
    assert word_selection.found_words(WORDS, ["саид"]) == [0]
    assert word_selection.found_words(WORDS, ["احضار", "РУС"]) == [1, 3]
    assert word_selection.found_words(WORDS, ["устам"]) == []
    assert word_selection.found_words(WORDS, []) == []


def test_text_that_holds_a_word() -> None:
    assert word_selection.holds_any("жена Ёлкина", ["елк"])
    assert not word_selection.holds_any("жена Ёлкина", [])
