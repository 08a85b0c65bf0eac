import numpy as np
import pytest

from interviewprep.domain.pages import Word
from interviewprep.recognition.digits import checked_numbers
from interviewprep.recognition.lines import numbered
from tests.recognition.test_digit_shapes import ARABIC, LATIN, PERSIAN, drawn


def _read(text: str, read: str, font: str, language: str, confidence: float = 90.0) -> Word:
    """What becomes of a number on paper (`text`) that Tesseract took for `read`."""
    page = np.full((200, 700), 255, dtype=np.uint8)
    strip = drawn(text, font)
    page[60 : 60 + strip.shape[0], 200 : 200 + strip.shape[1]] = strip
    rows, columns = np.nonzero(page < 128)
    word = Word(read, columns.min(), rows.min(), columns.max() + 1, rows.max() + 1, 0, confidence)
    (checked,) = checked_numbers(page, numbered([(word,)], (0,)), language).words
    return checked


def test_readings_that_agree_stand() -> None:
    word = _read("30.01.2024", "30.01.2024,", LATIN, "bel", 70.0)
    assert (word.text, word.other) == ("30.01.2024,", "")
    assert word.confidence >= 70


@pytest.mark.parametrize(
    ("text", "read", "font", "language"),
    [
        ("30.01.2024", "50.01.2024", LATIN, "bel"),
        ("۱۳۷۶/۱۱/۲۳", "۱۳2۱/۱۱/۲۳", PERSIAN, "fas"),
        ("۱۳۹۹/۰۴/۱۷", "۱۳۹۹/۰۲/۱", PERSIAN, "fas"),
    ],
)
def test_readings_that_differ_are_both_kept_and_in_doubt(
    text: str, read: str, font: str, language: str
) -> None:
    word = _read(text, read, font, language)
    assert (word.text, word.other) == (text, read)
    assert word.confidence < 60


def test_digits_of_arabic_pages_may_be_western() -> None:
    word = _read("2019", "2019", LATIN, "ara")
    assert (word.text, word.other) == ("2019", "")


def test_number_taken_for_letters() -> None:
    word = _read("٣٤٧٢", "كلا", ARABIC, "ara", 30.0)
    assert (word.text, word.other) == ("٣٤٧٢", "كلا")
    assert word.confidence < 60


@pytest.mark.parametrize("text", ["дом", "2", "K-2-кв", ""])
def test_other_words_are_left_alone(text: str) -> None:
    word = _read("77", text, LATIN, "rus")
    assert (word.text, word.other, word.confidence) == (text, "", 90.0)
