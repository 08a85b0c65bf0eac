from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from interviewprep.domain.errors import ReaderMissing
from interviewprep.domain.pages import Word
from interviewprep.recognition import engine, installation
from interviewprep.recognition.engine import Layout, Recognised, parse_table
from tests.recognition.papers import written

#: Recorded from Tesseract 5.5 on two lines in two paragraphs.
TABLE = (
    "1\t1\t0\t0\t0\t0\t0\t0\t1240\t900\t-1\t\n"
    "2\t1\t1\t0\t0\t0\t82\t92\t500\t100\t-1\t\n"
    "5\t1\t1\t1\t1\t1\t82\t92\t110\t40\t96.5\tДата\n"
    "5\t1\t1\t1\t1\t2\t200\t92\t90\t40\t91.0\t\u200f12.03\u200e\n"
    "5\t1\t1\t2\t1\t1\t82\t152\t60\t40\t40.25\tг.\n"
    "5\t1\t1\t2\t1\t2\t182\t152\t60\t40\t95.0\t \n"
)
TEXT = "Свидетельство о браке\nвыдано в городе Худжанд"


def _grey(text: str) -> np.ndarray:
    return np.asarray(written(text))


def test_table_becomes_words() -> None:
    found = parse_table(TABLE)
    assert found.words == (
        Word("Дата", 82, 92, 192, 132, 0, 96.5),
        Word("12.03", 200, 92, 290, 132, 0, 91.0),
        Word("г.", 82, 152, 142, 192, 1, 40.25),
    )
    assert found.text == "Дата 12.03\n\nг."
    assert found.sure_letters == 9
    assert found.confidence == pytest.approx((96.5 * 4 + 91 * 5 + 40.25 * 2) / 11)


def test_nothing_read() -> None:
    found = parse_table("")
    assert (found.text, found.confidence, found.sideways) == ("", None, 0)


def test_lines_that_run_down_show_by_their_boxes() -> None:
    down = tuple(Word("слово", 10, top, 30, top + 80, 0, 95.0) for top in (0, 100, 200))
    assert Recognised(down, (0,)).sideways == 270


def test_boxes_in_another_size() -> None:
    found = parse_table(TABLE).mapped((1240, 900), (620, 450))
    assert (found.words[0].left, found.words[0].top, found.words[0].right, found.words[0].bottom) == (
        41,
        46,
        96,
        66,
    )


@pytest.fixture(params=["embedded", "piped"])
def reader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Both ways to Tesseract: inside the process, and the installed program over pipes."""
    if request.param == "piped":
        monkeypatch.setattr(installation, "has_embedded_reader", lambda: False)
    yield request.param


@pytest.mark.tesseract
@pytest.mark.usefixtures("reader")
def test_reads_words_where_they_stand() -> None:
    found = engine.read(_grey(TEXT), ("rus",), 300)
    assert found.text == TEXT
    first = found.words[0]
    assert first.left == pytest.approx(80, abs=8)
    assert 80 < first.top < first.bottom < 140
    assert found.confidence is not None
    assert found.confidence > 85
    assert engine.read(_grey(TEXT), ("rus",), 300, Layout.BLOCK).text == TEXT


@pytest.mark.tesseract
@pytest.mark.usefixtures("reader")
def test_detects_direction_and_script() -> None:
    page = _grey("\n".join(["Свидетельство о заключении брака города"] * 7))
    for turned in (0, 90, 180, 270):
        found = engine.detect(np.ascontiguousarray(np.rot90(page, turned // 90)), 300)
        assert found is not None
        assert (found.turned, found.script) == (turned, "Cyrillic")


@pytest.mark.tesseract
@pytest.mark.usefixtures("reader")
def test_blank_page() -> None:
    blank = np.full((800, 600), 255, dtype=np.uint8)
    assert engine.read(blank, ("rus",), 300).words == ()
    assert engine.detect(blank, 300) is None


def test_reader_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with pytest.raises(ReaderMissing):
        engine.read(_grey(TEXT), (), 300)
    monkeypatch.setattr(installation, "_candidates", lambda: [tmp_path])
    with pytest.raises(ReaderMissing) as missing:
        engine.read(_grey(TEXT), ("rus",), 300)
    assert missing.value.details == {"languages": ("rus",)}
    assert engine.detect(_grey(TEXT), 300) is None


def test_no_program_and_no_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installation, "has_embedded_reader", lambda: False)
    monkeypatch.setattr(installation, "installed_reader", lambda: None)
    with pytest.raises(ReaderMissing):
        engine.read(_grey(TEXT), ("rus",), 300)
    assert engine.detect(_grey(TEXT), 300) is None
    assert installation.installed_languages() == ()
