import pickle
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pytest

from interviewprep.domain.errors import FileTooLarge
from interviewprep.domain.pages import PagePicture, PageReading, TextSource, Word
from interviewprep.jobs.messages import Answer, receive_answer, send
from interviewprep.recognition.tasks import PageResult, SourceInfo


def _there_and_back(answer: object) -> Answer:
    stream = BytesIO()
    send(stream, answer)
    stream.seek(0)
    return receive_answer(stream)


def test_domain_values_travel() -> None:
    picture = PagePicture(image=b"x" * 200_000, media_type="image/jpeg", width=1, height=2, thumbnail=b"t")
    reading = PageReading(
        text="слово",
        words=(Word("слово", 1, 2, 3, 4, 0),),
        source=TextSource.OCR,
        turned=90,
        languages=("rus",),
        confidence=91.5,
    )
    moments = [date(2026, 1, 2), datetime(2026, 1, 2)]
    for value in ([PageResult("a", picture, reading)], SourceInfo("image/png", 1), moments):
        assert _there_and_back(Answer(value)).value == value


def test_errors_travel() -> None:
    error = _there_and_back(Answer(error=FileTooLarge("a", limit=1, found=2, unit="bytes"))).error
    assert isinstance(error, FileTooLarge)
    assert (error.name, error.details) == ("a", {"limit": 1, "found": 2, "unit": "bytes"})


@pytest.mark.parametrize("value", [print, Path("x"), eval, pickle.loads, Path.home])
def test_nothing_else_is_rebuilt(value: object) -> None:
    with pytest.raises(pickle.UnpicklingError, match="refused"):
        _there_and_back(Answer(value))


def test_only_answers_are_answers() -> None:
    with pytest.raises(pickle.UnpicklingError):
        _there_and_back("text")
    with pytest.raises(EOFError):
        receive_answer(BytesIO())


def test_names_that_a_module_only_imports_are_refused() -> None:
    for line in (b"cinterviewprep.jobs.messages\npickle\n.", b"cinterviewprep.domain.dates\nre\n."):
        with pytest.raises(pickle.UnpicklingError, match="refused"):
            receive_answer(BytesIO(line))
