from dataclasses import replace
from math import tan

import pytest

from interviewprep.bundle.build import build
from interviewprep.bundle.text_layer import Placement, layer
from interviewprep.domain.pages import Word
from tests.bundle import poppler
from tests.bundle.fictional_case import Case, options


def with_words(case: Case, words: tuple[Word, ...]) -> tuple[bytes, int]:
    """A bundle of one paper with these words on its page, and the number of that page."""
    content = replace(case.contents["d003p1"], words=words)
    built = build(case.snapshot, options(document_ids=("d003",)), lambda page: content)
    return built.data, built.first_pages["d003"]


def row(texts: str, top: int, line: int, slope: float = 0.0, rtl: bool = False) -> list[Word]:
    """Words of a line, each 12 pixels a letter wide."""
    words = []
    x = 700 if rtl else 50
    for text in texts.split():
        width = 12 * len(text)
        left = x - width if rtl else x
        y = top + round(slope * left)
        words.append(Word(text, left, y, left + width, y + 24, line))
        x = left - 10 if rtl else left + width + 10
    return words


def found(case: Case, words: list[Word]) -> str:
    data, number = with_words(case, tuple(words))
    return poppler.text(data, number, number)


@pytest.mark.parametrize("slope", [tan(0.06), -tan(0.06)])
def test_lines_of_a_crooked_scan_stay_whole(case: Case, slope: float) -> None:
    lines = [f"Свидетельство {n} выдано отделом записи актов города" for n in range(6)]
    words = [word for n, text in enumerate(lines) for word in row(text, 200 + 55 * n, n, slope)]
    text = found(case, words)
    assert all(line in text for line in lines)


def test_words_whose_boxes_reach_into_one_another_are_told_apart(case: Case) -> None:
    words = [Word("session", 50, 100, 130, 124, 0), Word("de", 140, 100, 175, 124, 0)]
    words.append(Word("juin", 166, 100, 240, 124, 0))
    assert "session de juin" in found(case, words)
    arabic = [Word("محكمة", 560, 100, 650, 124, 0), Word("الجنايات", 420, 100, 640, 124, 0)]
    assert "محكمة الجنايات" in found(case, arabic)


def test_numbers_and_brackets_inside_arabic_keep_their_places(case: Case) -> None:
    lines = ["المادة 12 من القانون رقم (37) لعام 1980،", "قرار رقم 125-ب لسنة 2021: نسخة"]
    words = [word for n, text in enumerate(lines) for word in row(text, 200 + 55 * n, n, rtl=True)]
    text = found(case, words)
    assert all(line in text for line in lines)


def test_latin_words_inside_arabic_and_arabic_inside_latin(case: Case) -> None:
    right, middle = row("شركة", 200, 0, rtl=True), row("Lantern Office", 200, 0)
    middle = [replace(word, left=word.left + 420, right=word.right + 420) for word in middle]
    rest = [
        replace(w, left=w.left - 240, right=w.right - 240) for w in row("في هرات وكابل", 200, 0, rtl=True)
    ]
    assert "شركة Lantern Office في هرات وكابل" in found(case, [*right, *middle, *rest])
    latin = row("The name is فرهاد as written here", 200, 0)
    assert "The name is فرهاد as written here" in found(case, latin)


def test_odd_letters_do_no_harm(case: Case) -> None:
    words = [
        Word("a\x00b\ud800c", 50, 100, 90, 124, 0),
        Word("😀", 95, 100, 99, 124, 0),
        Word(" ", 1, 1, 2, 2, 0),
    ]
    words += [Word("point", 200, 124, 200, 124, 1)]
    assert "abc" in found(case, words)


def test_a_page_without_words_has_no_layer() -> None:
    assert layer((), Placement(0, 0, 1), True) == ""
