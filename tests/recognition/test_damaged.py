"""Whatever is in a file: a named error or a result, never another exception."""

import os

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from interviewprep.domain.errors import CaseError, ImportFailure
from interviewprep.recognition.formats import media_type_of, probe
from interviewprep.recognition.pipeline import process
from interviewprep.recognition.signatures import PDF, TEXTS
from interviewprep.recognition.tasks import PageRequest, PageTask, ProbeTask
from tests.recognition.damage import EDITS, PICTURED, RECORDED, WRITTEN, Edit, damaged, whole

#: In all 5,200 damaged files in an ordinary run, and of each sort as many more as one lets it when soaking.
MORE = 50 if os.environ.get("INTERVIEWPREP_SOAK") else 1
_CODES = {
    "file_damaged",
    "file_too_large",
    "file_unknown",
    "file_empty",
    "page_unreadable",
    "password_needed",
    None,
}
_QUICK = {"deadline": None, "suppress_health_check": list(HealthCheck)}


def _pages(data: bytes, media_type: str, count: int) -> None:
    requests = tuple(PageRequest(str(index), index, 0) for index in range(count))
    reads_itself = media_type == PDF or media_type in TEXTS
    results = process(PageTask(data, media_type, requests, text=reads_itself and media_type == PDF))
    assert [result.page_id for result in results] == [request.page_id for request in requests]
    for result in results:
        assert result.failure in _CODES
        assert (result.failure is None) <= (result.picture is not None)


@settings(max_examples=1500 * MORE, **_QUICK)  # type: ignore[arg-type]
@given(st.sampled_from(PICTURED), EDITS)
@example("scan", [("splice", 0.908203125, 0)])  # a page tree without a page that loads
def test_damage_is_named_or_harmless(form: str, edits: list[Edit]) -> None:
    data = damaged(form, edits)
    try:
        info = probe(ProbeTask(data, "paper"))
    except CaseError as error:
        assert error.name == "paper"
        media_type, pages = media_type_of(data), 2
    else:
        media_type, pages = info.media_type, min(info.page_count, 2)
    if media_type is not None:
        _pages(data, media_type, pages)


@settings(max_examples=2700 * MORE, **_QUICK)  # type: ignore[arg-type]
@given(st.sampled_from(WRITTEN), EDITS, st.integers(0, 8))
def test_damaged_texts_are_named_or_set_on_pages(form: str, edits: list[Edit], inside: int) -> None:
    data = damaged(form, edits, inside)
    try:
        info = probe(ProbeTask(data, "paper"))
    except ImportFailure as error:
        assert error.code in _CODES
        return
    assert info.page_count >= 1
    assert all(isinstance(value, str) for value in info.metadata.values())
    if info.page_count == 1 and inside == 1 and info.media_type in TEXTS:
        _pages(data, info.media_type, 1)


@settings(max_examples=1000 * MORE, **_QUICK)  # type: ignore[arg-type]
@given(st.sampled_from(RECORDED), EDITS)
def test_damaged_recordings_are_named_or_shown(form: str, edits: list[Edit]) -> None:
    data = damaged(form, edits)
    try:
        info = probe(ProbeTask(data, "paper"))
    except ImportFailure as error:
        assert error.code in _CODES
        return
    assert all(isinstance(value, str) for value in info.metadata.values())
    if edits[0][2] % 10 == 0:
        _pages(data, info.media_type, 1)


@settings(max_examples=200 * MORE, **_QUICK)  # type: ignore[arg-type]
@given(st.binary(max_size=400))
def test_random_bytes(data: bytes) -> None:
    try:
        probe(ProbeTask(data, "paper"))
    except ImportFailure as error:
        assert error.name == "paper"


@pytest.mark.parametrize("form", PICTURED + WRITTEN + RECORDED)
def test_whole_files_are_read(form: str) -> None:
    info = probe(ProbeTask(whole(form), "paper"))
    requests = tuple(PageRequest(str(index), index, 0) for index in range(info.page_count))
    results = process(PageTask(whole(form), info.media_type, requests, text=False))
    assert all(result.picture for result in results)
