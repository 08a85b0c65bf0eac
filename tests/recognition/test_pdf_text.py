import re
import subprocess

import pytest
from reportlab.lib.units import mm

from interviewprep.recognition import pdf
from interviewprep.recognition.pdf_text import PdfText, is_real_text, page_text
from tests.recognition.papers import changed_pdf, pdf_of_picture, pdf_of_text, sheet

LINES = "Свидетельство о браке № 208\nName: Mariam Darwish\n\nВыдано 23.09.2017"
SIZE = (1979, 2800)


def _text(data: bytes, turned: int | None = None, size: tuple[int, int] = SIZE) -> PdfText | None:
    with pdf.opened(data) as document, pdf.loaded(document, 0) as page:
        return page_text(page, *size, turned)


def test_words_in_order_with_lines() -> None:
    found = _text(pdf_of_text(LINES))
    assert found is not None
    assert found.text == LINES
    assert [word.text for word in found.words[:4]] == ["Свидетельство", "о", "браке", "№"]
    assert [word.line for word in found.words] == [0, 0, 0, 0, 0, 1, 1, 1, 2, 2]


def test_boxes_are_those_that_poppler_finds() -> None:
    data = pdf_of_text(LINES)
    found = _text(data)
    assert found is not None
    listing = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=data, capture_output=True, check=True)
    boxes = re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax', listing.stdout.decode())
    assert len(boxes) == len(found.words)
    for word, (left, top, right) in zip(found.words, boxes, strict=True):
        assert word.left == pytest.approx(float(left) * SIZE[0] / 595, abs=6)
        assert word.right == pytest.approx(float(right) * SIZE[0] / 595, abs=6)
        assert float(top) * SIZE[1] / 842 - 2 < word.top < word.bottom < SIZE[1]


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_text_stands_upright_however_the_page_is_turned(rotate: int) -> None:
    upright = _text(pdf_of_text("One line of words"))
    size = SIZE[::-1] if rotate % 180 else SIZE
    found = _text(changed_pdf(pdf_of_text("One line of words"), rotate=rotate), size=size)
    assert upright is not None
    assert found is not None
    assert found.turned == (360 - rotate) % 360
    for word, same in zip(found.words, upright.words, strict=True):
        assert word.text == same.text
        assert (word.left, word.top) == (pytest.approx(same.left, abs=3), pytest.approx(same.top, abs=3))


def test_choice_of_the_person_wins() -> None:
    found = _text(pdf_of_text("One line of words"), turned=180)
    assert found is not None
    assert found.turned == 180
    assert found.words[0].left > SIZE[0] / 2


def test_scan_has_no_text() -> None:
    assert _text(pdf_of_picture(sheet())) is None
    assert _text(pdf_of_picture(sheet(), stamp="Case 2021-1234, page 5 of 300")) is None


def test_scan_with_an_old_layer_of_recognised_text_keeps_it() -> None:
    hidden = "Решение суда первой инстанции города Худжанда от 12 марта 2019 года, дело номер 1346"
    found = _text(pdf_of_picture(sheet(), hidden=hidden))
    assert found is not None
    assert found.text == hidden


@pytest.mark.parametrize(
    ("text", "real"),
    [
        ("Свидетельство о рождении", True),
        ("گواهی ولادت نام: نرگس", True),
        ("Certificat délivré à l'élève", True),
        ("\uf0b7 first point \uf0b7 second point", True),
        ("", False),
        (" \r\n ", False),
        ("- - -", False),
        ("\ufffd" * 30, False),
        ("\ue001\ue002\ue003 \ue004", False),
        ("گواهی و\x08دت ۱۳\x14٦", False),
        ("Ñâèäåòåëüñòâî î ðîæäåíèè", False),
    ],
)
def test_what_counts_as_text(text: str, real: bool) -> None:
    assert is_real_text(text, coverage=0.0) is real


def test_stamp_counts_only_on_a_scan() -> None:
    assert is_real_text("page 5", coverage=0.3)
    assert not is_real_text("page 5", coverage=0.99)


def test_wide_gaps_separate_paragraphs() -> None:
    found = _text(pdf_of_text("above\nbelow" + "\n" * 5 + "far below", size=(210 * mm, 297 * mm)))
    assert found is not None
    assert found.text == "above\nbelow\n\nfar below"
