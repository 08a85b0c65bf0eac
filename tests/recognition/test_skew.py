import numpy as np
import pytest
from PIL import Image

from interviewprep.domain.pages import Word
from interviewprep.recognition.lettering import measure
from interviewprep.recognition.skew import Straightening, slant
from tests.recognition.papers import written

TEXT = "\n".join(["Гражданин Саидов Рустам Хакимович", "дата рождения 5 февраля 1988 года"] * 4)


@pytest.mark.parametrize("degrees", [-5.0, -1.3, 0.0, 0.6, 3.0])
def test_slant_of_a_page(degrees: float) -> None:
    page = written(TEXT).rotate(-degrees, resample=Image.Resampling.BICUBIC, fillcolor=255)
    assert slant(measure(np.asarray(page))) == pytest.approx(degrees, abs=0.15)


def test_blank_page_has_none() -> None:
    assert slant(measure(np.full((600, 400), 255, dtype=np.uint8))) == 0.0


def test_straight_page_stays_as_it_is() -> None:
    page = np.zeros((40, 60), dtype=np.uint8)
    assert Straightening(0.0, (60, 40)).applied(page) is page


def test_words_go_back_where_they_stand() -> None:
    page = np.full((600, 800), 255, dtype=np.uint8)
    page[100:120, 600:640] = 0
    straightening = Straightening(4.0, (800, 600))
    rows, columns = np.nonzero(straightening.applied(page) < 128)
    seen = Word("x", columns.min(), rows.min(), columns.max(), rows.max(), 0)
    (back,) = straightening.undone([seen])
    assert (back.left + back.right) / 2 == pytest.approx(620, abs=2)
    assert (back.top + back.bottom) / 2 == pytest.approx(110, abs=2)


def test_boxes_stay_inside_the_page() -> None:
    straightening = Straightening(8.0, (100, 100))
    for word in straightening.undone([Word("a", 0, 0, 9, 9, 0), Word("b", 90, 90, 100, 100, 0)]):
        assert 0 <= word.left < word.right <= 100
        assert 0 <= word.top < word.bottom <= 100
