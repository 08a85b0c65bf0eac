import numpy as np
import pytest

from interviewprep.recognition import orientation
from interviewprep.recognition.engine import Detected
from interviewprep.recognition.orientation import read_upright
from interviewprep.recognition.raster import turned
from tests.recognition.papers import written

TEXT = "\n".join(["Гражданин Саидов Рустам Хакимович", "дата рождения 5 февраля 1988 года"] * 3)
ALL = ("rus", "bel", "ukr", "eng", "fra", "ara", "fas")
pytestmark = pytest.mark.tesseract


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
@pytest.mark.parametrize("languages", [ALL, ("rus",)])
def test_every_turn_is_found(degrees: int, languages: tuple[str, ...]) -> None:
    page = turned(np.asarray(written(TEXT)), 360 - degrees)
    found = read_upright(page, languages, None, 300)
    assert found.turned == degrees
    assert found.recognised.text.split() == TEXT.split()
    assert found.languages == ("rus",)
    assert found.recognised.words[0].left < 200


@pytest.mark.parametrize("wrong", [90, 180, 270])
def test_wrong_detection_is_overruled_by_reading(monkeypatch: pytest.MonkeyPatch, wrong: int) -> None:
    monkeypatch.setattr(orientation, "detect", lambda *_: Detected(wrong, 9.0, "Cyrillic"))
    found = read_upright(np.asarray(written(TEXT)), ALL, None, 300)
    assert found.turned == 0
    assert found.recognised.text.split() == TEXT.split()


def test_wrong_script_is_overruled_by_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(orientation, "detect", lambda *_: Detected(0, 9.0, "Arabic"))
    found = read_upright(np.asarray(written(TEXT)), ALL, None, 300)
    assert found.recognised.text.split() == TEXT.split()


def test_no_detection(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(orientation, "detect", lambda *_: None)
    found = read_upright(turned(np.asarray(written(TEXT)), 180), ALL, None, 300)
    assert (found.turned, found.languages) == (180, ("rus",))


def test_blank_page_stays_as_it_is() -> None:
    found = read_upright(np.full((900, 600), 255, dtype=np.uint8), ALL, None, 300)
    assert (found.turned, found.recognised.words) == (0, ())


def test_choice_of_the_person_wins() -> None:
    found = read_upright(np.asarray(written(TEXT)), ("rus",), 180, 300)
    assert found.turned == 180
