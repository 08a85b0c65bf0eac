import numpy as np
import pytest

from interviewprep.recognition import orientation
from interviewprep.recognition.engine import Detected
from interviewprep.recognition.orientation import read_upright
from interviewprep.recognition.raster import grey, load, turned
from tests.recognition.papers import sample, written

TEXT = "\n".join(["Гражданин Саидов Рустам Хакимович", "дата рождения 5 февраля 1988 года"] * 3)
ALL = ("rus", "bel", "ukr", "eng", "fra", "ara", "fas")
pytestmark = pytest.mark.tesseract


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
@pytest.mark.parametrize("narrow", [True, False])
def test_every_turn_is_found(degrees: int, narrow: bool) -> None:
    page = turned(np.asarray(written(TEXT)), 360 - degrees)
    found = read_upright(page, ALL if narrow else ("rus",), narrow, None, 300)
    assert found.turned == degrees
    assert found.recognised.text.split() == TEXT.split()
    assert found.languages == (("rus", "bel", "ukr") if narrow else ("rus",))
    assert found.recognised.words[0].left < 200


@pytest.mark.parametrize("wrong", [90, 180, 270])
def test_wrong_detection_is_overruled_by_reading(monkeypatch: pytest.MonkeyPatch, wrong: int) -> None:
    monkeypatch.setattr(orientation, "detect", lambda *_: Detected(wrong, 9.0, "Cyrillic"))
    found = read_upright(np.asarray(written(TEXT)), ALL, True, None, 300)
    assert found.turned == 0
    assert found.recognised.text.split() == TEXT.split()


def test_wrong_script_is_overruled_by_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(orientation, "detect", lambda *_: Detected(0, 9.0, "Arabic"))
    found = read_upright(np.asarray(written(TEXT)), ALL, True, None, 300)
    assert found.recognised.text.split() == TEXT.split()


def test_no_detection(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(orientation, "detect", lambda *_: None)
    found = read_upright(turned(np.asarray(written(TEXT)), 180), ALL, True, None, 300)
    assert (found.turned, found.languages) == (180, ALL)


def test_blank_page_stays_as_it_is() -> None:
    found = read_upright(np.full((900, 600), 255, dtype=np.uint8), ALL, True, None, 300)
    assert (found.turned, found.recognised.words) == (0, ())


def test_choice_of_the_person_wins() -> None:
    found = read_upright(np.asarray(written(TEXT)), ("rus",), False, 180, 300)
    assert found.turned == 180


@pytest.mark.parametrize(
    ("name", "upright"),
    [
        ("pp_eri.rot180.jpg", 180),
        ("pp_syr.rot180.jpg", 180),
        ("pp_tjk.rot180.jpg", 180),
        ("pp_eri.scan.jpg", 0),
        ("pp_syr.scan.jpg", 0),
        ("pp_tjk.scan.jpg", 0),
    ],
)
def test_passports_that_detection_alone_turns_over(name: str, upright: int) -> None:
    page = grey(load(sample(name), "image/jpeg", 0))
    assert read_upright(page, ("eng", "fra"), False, None, 300).turned == upright
