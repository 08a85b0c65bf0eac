import numpy as np
import pytest
from PIL import Image

from interviewprep.recognition import engine, lines, reading
from interviewprep.recognition.engine import Recognised
from interviewprep.recognition.readable import LETTER_HEIGHT, readable
from interviewprep.recognition.reading import read_page
from tests.recognition.papers import written

TEXT = "Свидетельство о браке\nГражданин Саидов Рустам\nи гражданка Назарова Мадина\nвыдано в городе Худжанд"


def _read(page: np.ndarray) -> Recognised:
    ready = readable(page, 300)
    return ready.of_page(read_page(ready, "rus")[0])


@pytest.mark.parametrize("em", [20, 40, 80])
def test_letters_are_brought_to_one_size(em: int) -> None:
    ready = readable(np.asarray(written(TEXT, (1700, 900), em)), 300)
    assert ready.lettering.height * ready.enlarged == pytest.approx(LETTER_HEIGHT, rel=0.35)


def test_page_with_few_marks_keeps_its_size() -> None:
    page = np.asarray(written("один"))
    assert readable(page, 300).pixels.shape == page.shape


@pytest.mark.tesseract
@pytest.mark.parametrize("em", [14, 30, 90])
def test_boxes_are_in_pixels_of_the_page(em: int) -> None:
    page = np.asarray(written(TEXT, (em * 30, em * 14), em))
    found = _read(page)
    assert found.text.casefold().split() == TEXT.casefold().split()
    assert found.words[0].left == pytest.approx(2 * em, abs=em / 2)
    assert max(word.bottom for word in found.words) < em * 10


def _losing(monkeypatch: pytest.MonkeyPatch, lost: str) -> None:
    """Tesseract that leaves a line out of a page, as it does with short lines and headings."""
    whole = engine.read

    def read(*args: object) -> Recognised:
        kept = [line for line in whole(*args).lines if lost not in [word.text for word in line]]  # type: ignore[arg-type]
        return lines.numbered(kept, tuple(range(len(kept))))

    monkeypatch.setattr(reading, "read", read)


@pytest.mark.tesseract
@pytest.mark.parametrize("lost", ["браке", "Рустам", "Худжанд"])
def test_line_that_was_left_out_is_read_after_all(monkeypatch: pytest.MonkeyPatch, lost: str) -> None:
    _losing(monkeypatch, lost)
    found = _read(np.asarray(written(TEXT)))
    assert found.text.replace("\n\n", "\n") == TEXT
    assert [word.line for word in found.words] == [0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3]
    assert [line[0].top for line in found.lines] == sorted(line[0].top for line in found.lines)


@pytest.mark.tesseract
def test_texture_is_not_taken_for_lines() -> None:
    rng = np.random.default_rng(7)
    page = np.asarray(written(TEXT, (1240, 1700))).copy()
    cloth = Image.fromarray(rng.integers(0, 255, (100, 155), dtype=np.uint8)).resize((1240, 800))
    page[900:] = np.asarray(cloth)
    found = _read(page)
    assert TEXT.split() == [word.text for word in found.words if word.bottom < 900]
    assert sum(len(word.text) for word in found.words if word.top > 900 and word.confidence > 80) < 25
