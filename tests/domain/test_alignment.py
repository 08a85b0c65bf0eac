from hypothesis import given
from hypothesis import strategies as st

from interviewprep.domain.alignment import align_words
from interviewprep.domain.pages import Word

TOKENS = st.lists(st.sampled_from(["дата", "выдачи", "2017", "г.", "№", "Saidov"]), max_size=12)


def _laid_out(tokens: list[str]) -> list[Word]:
    return [Word(t, 10 * i, 0, 10 * i + 9, 10, line=0, confidence=50) for i, t in enumerate(tokens)]


@given(TOKENS, TOKENS)
def test_the_aligned_words_say_the_corrected_text(read: list[str], corrected: list[str]) -> None:
    aligned = align_words(_laid_out(read), " ".join(corrected))
    assert [w.text for w in aligned] == (corrected if read else [])


def test_a_corrected_word_stands_where_the_wrong_one_stood() -> None:
    aligned = align_words(_laid_out(["дата", "вЫдачu", "2017"]), "дата выдачи 2017")
    assert (aligned[1].text, aligned[1].left) == ("выдачи", 10)
    assert aligned[2].left == 20
