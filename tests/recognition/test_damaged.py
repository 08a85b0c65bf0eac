"""Whatever is in a file: a named error or a result, never another exception."""

from functools import cache

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PIL import Image

from interviewprep.domain.errors import CaseError
from interviewprep.recognition.formats import media_type_of, probe
from interviewprep.recognition.pipeline import process
from interviewprep.recognition.tasks import PageRequest, PageTask, ProbeTask
from tests.recognition.papers import HEIC, encoded, pdf_of_picture, pdf_of_text, sheet

FORMS = ("JPEG", "PNG", "TIFF", "WEBP", "BMP", "HEIC", "PDF", "scan")
_CODES = {"file_damaged", "file_too_large", "page_unreadable", "password_needed", None}


@cache
def _whole(form: str) -> bytes:
    noise = Image.effect_noise((90, 70), 60).convert("RGB")
    if form == "HEIC":
        return (HEIC / "sheet.heic").read_bytes()
    if form == "PDF":
        return pdf_of_text("one page", "Свидетельство", size=(200, 150))
    if form == "scan":
        return pdf_of_picture(noise, size=(90, 70))
    more = {"save_all": True, "append_images": [sheet((50, 40))]} if form == "TIFF" else {}
    return encoded(noise, form, **more)


#: What is done to a file: how, where (as a share of its length), how much.
_EDITS = st.lists(
    st.tuples(
        st.sampled_from(("set", "header", "cut", "drop", "repeat", "splice")),
        st.floats(0, 0.9999),
        st.integers(0, 255),
    ),
    min_size=1,
    max_size=6,
)


def _damaged(form: str, edits: list[tuple[str, float, int]]) -> bytes:
    data = bytearray(_whole(form))
    for how, share, amount in edits:
        at = int(share * len(data))
        match how:
            case "set":
                data[at] = amount
            case "header":
                data[at % min(64, len(data))] = amount
            case "cut":
                del data[max(at, 16) :]
            case "drop":
                del data[at : max(at, 1) + amount]
            case "repeat":
                data[at:at] = data[at : at + amount]
            case "splice":
                data[at : at + 4] = bytes((amount, 255, amount, 0))
        if len(data) < 2:
            break
    return bytes(data)


@settings(max_examples=1500, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(FORMS), _EDITS)
@example("scan", [("splice", 0.908203125, 0)])  # a page tree without a page that loads
def test_damage_is_named_or_harmless(form: str, edits: list[tuple[str, float, int]]) -> None:
    data = _damaged(form, edits)
    try:
        info = probe(ProbeTask(data, "paper"))
    except CaseError as error:
        assert error.name == "paper"
        media_type, pages = media_type_of(data), 2
    else:
        media_type, pages = info.media_type, min(info.page_count, 2)
    if media_type is None:
        return
    requests = tuple(PageRequest(str(index), index, 0) for index in range(pages))
    results = process(PageTask(data, media_type, requests, text=media_type == "application/pdf"))
    assert [result.page_id for result in results] == [request.page_id for request in requests]
    for result in results:
        assert result.failure in _CODES
        assert (result.failure is None) <= (result.picture is not None)


@pytest.mark.parametrize("form", FORMS)
def test_whole_files_are_read(form: str) -> None:
    info = probe(ProbeTask(_whole(form), "paper"))
    requests = tuple(PageRequest(str(index), index, 0) for index in range(info.page_count))
    results = process(PageTask(_whole(form), info.media_type, requests, text=False))
    assert all(result.picture for result in results)
