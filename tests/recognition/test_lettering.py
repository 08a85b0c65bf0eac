import numpy as np

from interviewprep.domain.pages import Word
from interviewprep.recognition.lettering import measure
from tests.recognition.papers import written

PAGE = np.asarray(written("Свидетельство о браке\nвыдано в городе Худжанд", em=40))


def test_small_letters_give_the_height() -> None:
    lettering = measure(PAGE)
    assert 38 <= lettering.count <= 46
    assert 19 <= lettering.height <= 24
    assert lettering.size == (1240, 900)


def test_blank_and_tiny_pages() -> None:
    assert measure(np.full((300, 200), 255, dtype=np.uint8)).count == 0
    assert measure(np.full((1, 1), 255, dtype=np.uint8)).lines() == []


def test_marks_outside_the_words_that_were_read() -> None:
    lettering = measure(PAGE)
    first = Word("", 60, 70, 700, 140, 0)
    left = lettering.outside([first], 1.0)
    assert 0 < left.count < lettering.count
    assert lettering.outside([Word("", 0, 0, 2480, 1800, 0)], 2.0).count == 0
    assert lettering.outside([Word("", 120, 140, 1400, 280, 0)], 2.0).count == left.count


def test_lines_from_top_to_bottom() -> None:
    first, second = measure(PAGE).lines()
    assert first[1] < 95 < first[3] < second[3]
    assert first[0] < 80
    assert second[2] > 500


def test_rules_and_specks_are_no_lines() -> None:
    page = np.full((600, 800), 255, dtype=np.uint8)
    page[100:104, 50:750] = 0
    page[50:550, 20:23] = 0
    page[300:312, 400:410] = 0
    assert measure(page).lines() == []
