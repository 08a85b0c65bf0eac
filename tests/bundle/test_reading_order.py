from io import BytesIO

import pikepdf
import pytest

from interviewprep.bundle.fonts import FontBook
from interviewprep.bundle.pen import Pen
from interviewprep.bundle.reading_order import mainly_left_to_right, read_back
from interviewprep.bundle.shaping import line_of, shape
from tests.bundle import poppler

TITLES = [
    "Указ «قرار المحكمة» 2021",
    "قرار المحكمة № 12-A",
    "قرار رقم 125 لسنة 2021",
    "المادة 12-أ من القانون رقم (37) لعام 1980، والمادة 3/ب.",
    "Решение суда (محكمة دمشق), № 12-A от 12.05.2019.",
    "شناسنامه شمارهٔ ۱۲۳۴ صادرهٔ هرات، ۱۳۹۸/۰۳/۱۲",
    "می‌خواهم به خانه بروم (نسخهٔ اصلی).",
    "د زیږون سند ۱۳۹۵",
    "بڕوانامەی لەدایکبوون ٢٠١٥",
    "السَّلامُ عَلَيْكُمْ",
    "لا إله إلا الله",
    "የልደት የምስክር ወረቀት ቁጥር 45/2010",
    "பிறப்புச் சான்றிதழ் № 5",
    "जन्म प्रमाण पत्र",
    "ਜਨਮ ਸਰਟੀਫਿਕੇਟ",
    "abc (אבג) 12",
    "Öğrenci belgesi — office",
    "Приложение 3 (копия).",
    "Carte n° 7-B « Solidarité »",
]
RUSSIAN = ["Обычная русская строка, которая задаёт направление всей страницы"] * 12
ARABIC = ["قرار محكمة الجنايات رقم 125 لسنة 2021 الصادر في دمشق بحق المتهم (غيابياً)"] * 14


def page_of(lines: list[str]) -> bytes:
    book = FontBook()
    pen = Pen(book)
    for place, text in enumerate(lines):
        pen.line(line_of(shape(text, "Regular")), 40, 810 - 18 * place, 10)
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(595.28, 841.89))
        page = pdf.pages[0]
        page.Contents = pikepdf.Stream(pdf, pen.content().encode("ascii"))
        fonts = {f"/{name}": font for name, font in book.write(pdf).items()}
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(fonts))
        out = BytesIO()
        pdf.save(out)
    return out.getvalue()


@pytest.fixture(scope="module")
def russian_page() -> str:
    return poppler.text(page_of(TITLES + RUSSIAN))


@pytest.fixture(scope="module")
def arabic_page() -> str:
    return poppler.text(page_of(TITLES + ARABIC))


@pytest.mark.parametrize("title", TITLES)
def test_titles_come_out_of_a_russian_page_in_reading_order(russian_page: str, title: str) -> None:
    assert poppler.normal(title) in russian_page


@pytest.mark.parametrize("title", TITLES)
def test_titles_come_out_of_an_arabic_page_in_reading_order(arabic_page: str, title: str) -> None:
    assert poppler.normal(title) in arabic_page


def test_direction_of_a_page_is_that_of_most_letters() -> None:
    assert mainly_left_to_right(["Указ", "قر"])
    assert not mainly_left_to_right(["Указ", "قرار المحكمة"])
    assert mainly_left_to_right(["12.05.2019"])


def test_a_reader_swallows_neutral_characters_and_stops_at_numbers() -> None:
    assert read_back("a «رارق» 2", True) == "a « »قرار2"
    assert read_back("5 رارق", False) == "قرار 5"
