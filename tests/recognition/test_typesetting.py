"""What is set stands on the page: every word once, in order, inside of the sheet, where its box says."""

from difflib import SequenceMatcher

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewprep.domain.errors import FileTooLarge
from interviewprep.domain.pages import PageReading, TextSource
from interviewprep.recognition import engine, limits
from interviewprep.recognition.drawing import as_turned, drawn_page
from interviewprep.recognition.manuscript import (
    Align,
    Block,
    Cell,
    Figure,
    PageBreak,
    Paragraph,
    Span,
    Table,
    heading,
    plain,
)
from interviewprep.recognition.paragraphs import DPI
from interviewprep.recognition.raster import Pixels
from interviewprep.recognition.typesetting import MARGIN, PAGE_HEIGHT, PAGE_WIDTH, set_pages
from tests.recognition.papers import encoded, sheet

PERSIAN = "من مریم صافی هستم، متولد ۱۳۶۵/۰۲/۱۱ در هرات (شماره 12-A) و درخواست حمایت دارم."
RUSSIAN = "Прошу предоставить защиту: прилагаю копию паспорта № 12-A и свидетельство о рождении."


def _drawn(*blocks: Block) -> list[tuple[Pixels, PageReading]]:
    found = []
    for page in set_pages(blocks):
        pixels, reading = drawn_page(page)
        assert reading is not None
        found.append((pixels, reading))
    return found


def _words(*blocks: Block) -> list[str]:
    return [word.text for _, reading in _drawn(*blocks) for word in reading.words]


def _ink(pixels: Pixels) -> int:
    return int(np.count_nonzero(pixels < 128))


@pytest.mark.parametrize("text", [RUSSIAN, PERSIAN, "ክልል አዲስ", "தமிழ் देवनागरी", "Հայերեն ქართული עברית"])
def test_a_text_is_read_back_from_its_page_word_by_word(text: str) -> None:
    pixels, reading = _drawn(plain(text))[0]
    assert reading.source is TextSource.FILE
    assert reading.text.split() == text.split() == [word.text for word in reading.words]
    assert pixels.shape == (PAGE_HEIGHT, PAGE_WIDTH)
    for word in reading.words:
        assert 0 <= word.left < word.right <= PAGE_WIDTH
        assert 0 <= word.top < word.bottom <= PAGE_HEIGHT
        assert _ink(pixels[word.top : word.bottom, word.left : word.right])


def test_all_ink_is_inside_of_the_boxes() -> None:
    pixels, reading = _drawn(plain(RUSSIAN * 5), plain(PERSIAN * 5))[0]
    rest = pixels.copy()
    for word in reading.words:
        rest[word.top : word.bottom, word.left : word.right] = 255
    assert _ink(pixels) > 1000
    assert _ink(rest) == 0


def test_right_to_left_lines_begin_at_the_right() -> None:
    _, reading = _drawn(plain(PERSIAN))[0]
    first, second = reading.words[:2]
    assert first.right > PAGE_WIDTH - MARGIN - 12
    assert first.left > second.right
    number = next(word for word in reading.words if "12-A" in word.text)
    following = reading.words[reading.words.index(number) + 1]
    assert following.right < number.left


def test_numbers_and_latin_words_in_right_to_left_text_keep_their_own_order() -> None:
    _, reading = _drawn(plain("گواهی Herat Office صادر شد"))[0]
    boxes = {word.text: word for word in reading.words}
    assert boxes["Herat"].right < boxes["Office"].left
    assert boxes["صادر"].right < boxes["Herat"].left < boxes["گواهی"].left


def test_alignment() -> None:
    def left(align: Align) -> int:
        return _drawn(Paragraph((Span("слово"),), align=align))[0][1].words[0].left

    assert left(Align.START) < left(Align.CENTRE) < left(Align.END)


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=300))
def test_no_text_is_lost_or_repeated(text: str) -> None:
    def letters(of: str) -> list[str]:
        return sorted(char for char in of if char.isalnum() and char.isprintable())

    assert letters("".join(_words(plain(text)))) == letters(text)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from([RUSSIAN, PERSIAN, "слово", "x" * 300, ""]), max_size=30))
def test_words_come_in_the_order_of_the_text(texts: list[str]) -> None:
    joined = "".join("".join(text.split()) for text in texts)
    assert "".join(_words(*(plain(text) for text in texts))) == joined


def test_lines_are_numbered_from_the_top_without_gaps() -> None:
    _, reading = _drawn(plain(RUSSIAN * 8))[0]
    numbers = [word.line for word in reading.words]
    assert sorted(set(numbers)) == list(range(len(reading.text.split("\n"))))
    assert numbers == sorted(numbers)


def test_a_long_text_goes_over_pages_and_a_break_begins_one() -> None:
    many = [plain(f"строка {number}") for number in range(120)]
    assert len(_drawn(*many)) == 3
    assert [r.text for _, r in _drawn(plain("до"), PageBreak(), plain("после"))] == ["до", "после"]


def test_a_heading_stays_with_what_follows() -> None:
    filling = [plain(f"строка {number}") for number in range(47)]
    pages = _drawn(*filling, heading("Заголовок"), *[plain("текст")] * 10)
    assert pages[1][1].text.startswith("Заголовок")


def test_too_many_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_PAGES", 3)
    with pytest.raises(FileTooLarge) as refused:
        set_pages([plain("a"), PageBreak()] * 4 + [plain("b")], "paper")
    assert refused.value.details["unit"] == "pages"
    assert refused.value.name == "paper"


def _table(*rows: tuple[str, ...], **options: bool) -> Table:
    return Table(tuple(tuple(Cell((plain(text),)) for text in row) for row in rows), **options)


def test_short_cells_of_a_row_are_one_line_of_text() -> None:
    _, reading = _drawn(_table(("Дата выдачи", "12.03.2019"), ("Номер", "12-A")))[0]
    assert reading.text == "Дата выдачи 12.03.2019\nНомер 12-A"
    assert reading.words[0].right < reading.words[2].left


def test_columns_of_a_right_to_left_table_begin_at_the_right() -> None:
    _, reading = _drawn(_table(("первая", "вторая"), right_to_left=True))[0]
    assert reading.words[0].left > reading.words[1].right


def test_a_row_higher_than_a_page_is_divided() -> None:
    words = [f"слово{number}" for number in range(1500)]
    pages = _drawn(_table(("слева", " ".join(words)), ("внизу", "конец")))
    assert len(pages) > 1
    found = [word.text for _, reading in pages for word in reading.words]
    assert [word for word in found if word.startswith("слово")] == words
    assert found[-2:] == ["внизу", "конец"]


def test_a_table_of_too_many_columns_is_set_row_by_row() -> None:
    texts = tuple(f"ячейка{number}" for number in range(40))
    found = [word for word in _words(_table(texts)) if word != "|"]
    assert found == list(texts)


def test_nested_tables_end_somewhere() -> None:
    table = _table(("внутри",))
    for _ in range(30):
        table = Table(((Cell((table,)),),))
    assert set(_words(table)) <= {"внутри"}


def test_figures_are_placed_and_a_page_of_one_is_read_as_a_picture() -> None:
    picture = encoded(sheet((600, 400)), "PNG")
    pixels, reading = drawn_page(set_pages([plain("Подпись"), Figure(picture, 400, 300)])[0])
    assert reading is None
    assert pixels[MARGIN + 200, MARGIN + 50].max() < 60
    assert drawn_page(set_pages([plain(RUSSIAN * 9), Figure(picture, 60, 40)])[0])[1] is not None


def test_a_figure_that_cannot_be_decoded_leaves_a_frame() -> None:
    pixels, _ = drawn_page(set_pages([Figure(b"\x01\x00\x00\x00 EMF", 200, 100)])[0])
    assert np.count_nonzero(pixels < 200) > 500


def test_signs_without_a_glyph_are_seen_and_kept_in_the_text() -> None:
    pixels, reading = _drawn(plain("да 😀 ☑ 漢字"))[0]
    assert reading.text == "да 😀 ☑ 漢字"
    for word in reading.words:
        assert _ink(pixels[word.top : word.bottom, word.left : word.right]) > 20


def test_a_person_turning_the_page_turns_the_boxes() -> None:
    _, reading = _drawn(plain(RUSSIAN))[0]
    turned = as_turned(reading, 90)
    assert turned.turned == 90
    assert turned.words[0].right <= PAGE_HEIGHT
    assert turned.words[0].left > PAGE_HEIGHT / 2
    assert as_turned(reading, 0) is reading


@pytest.mark.tesseract
def test_tesseract_reads_what_was_set() -> None:
    pixels, reading = _drawn(plain(RUSSIAN, size=14), plain("Копия верна, город Минск, улица Полевая."))[0]
    seen = engine.read(pixels[MARGIN - 40 : 600], ("rus",), DPI)
    letters = [char for char in reading.text if char.isalpha()]
    assert SequenceMatcher(None, letters, [c for c in seen.text if c.isalpha()]).ratio() > 0.97
