import numpy as np
import pytest

from interviewprep.domain.pages import Word
from interviewprep.recognition.engine import Recognised
from interviewprep.recognition.lines import Line, inserted, numbered, read_line
from tests.recognition.papers import written


def _line(text: str, top: int, left: int = 100) -> Line:
    return tuple(
        Word(word, left + 120 * number, top, left + 120 * number + 100, top + 30, 0)
        for number, word in enumerate(text.split())
    )


def _reading() -> Recognised:
    return numbered([_line("first line", 100), _line("third line", 200), _line("fifth line", 300)], (0, 0, 1))


@pytest.mark.parametrize(
    ("top", "text"),
    [
        (50, "new\n\nfirst line\nthird line\n\nfifth line"),
        (150, "first line\n\nnew\n\nthird line\n\nfifth line"),
        (250, "first line\nthird line\n\nnew\n\nfifth line"),
        (350, "first line\nthird line\n\nfifth line\n\nnew"),
    ],
)
def test_line_goes_where_it_stands(top: int, text: str) -> None:
    found = inserted(_reading(), _line("new", top))
    assert found.text == text
    assert [word.line for word in found.words] == sorted(word.line for word in found.words)
    assert len(found.paragraphs) == 4
    assert list(found.paragraphs) == sorted(found.paragraphs)


def test_first_line_of_a_page_without_any() -> None:
    assert inserted(Recognised((), ()), _line("new", 10)).text == "new"


def test_line_stays_in_its_column() -> None:
    columns = numbered([_line("left", 100), _line("left", 200), _line("right", 100, 900)], (0, 0, 1))
    assert inserted(columns, _line("low", 250, 900)).text == "left\nleft\n\nright\n\nlow"
    assert inserted(columns, _line("low", 250)).text == "left\nleft\n\nlow\n\nright"


@pytest.mark.tesseract
def test_strip_is_read_in_pixels_of_the_page() -> None:
    page = np.asarray(written("Свидетельство о браке\nвыдано в городе Худжанд", em=40))
    line = read_line(page, (60, 145, 900, 205), ("rus",), 300)
    assert line is not None
    assert [word.text for word in line] == ["выдано", "в", "городе", "Худжанд"]
    assert line[0].left == pytest.approx(80, abs=6)
    assert 145 < line[0].top < line[0].bottom < 205


@pytest.mark.tesseract
def test_specks_are_no_line() -> None:
    page = np.full((60, 400), 255, dtype=np.uint8)
    page[20:30, 50:350:40] = 0
    assert read_line(page, (0, 0, 400, 60), ("rus",), 300) is None
