import struct
import subprocess
import sys
import zlib
from collections.abc import Callable

import pytest
from PIL import Image

from interviewprep.domain.errors import (
    CaseError,
    FileDamaged,
    FileEmpty,
    FileTooLarge,
    FileUnknown,
    PasswordNeeded,
)
from interviewprep.recognition import limits
from interviewprep.recognition.formats import media_type_of, probe
from interviewprep.recognition.pipeline import process
from interviewprep.recognition.signatures import PDF, PICTURES, TEXTS
from interviewprep.recognition.tasks import PageRequest, PageTask, ProbeTask, SourceInfo
from tests.recognition.papers import HEIC, changed_pdf, encoded, pdf_of_text, sheet


def _probe(data: bytes, password: str | None = None) -> SourceInfo:
    return probe(ProbeTask(data, "paper", password))


@pytest.mark.parametrize(
    ("form", "media_type"),
    [
        ("JPEG", "image/jpeg"),
        ("PNG", "image/png"),
        ("TIFF", "image/tiff"),
        ("WEBP", "image/webp"),
        ("BMP", "image/bmp"),
    ],
)
def test_pictures_by_their_bytes(form: str, media_type: str) -> None:
    assert _probe(encoded(sheet(), form)) == SourceInfo(media_type, 1)


def test_heic() -> None:
    assert _probe((HEIC / "sheet.heic").read_bytes()) == SourceInfo("image/heic", 1)


def test_pages_of_a_tiff() -> None:
    more = [sheet((100, 50)), sheet((60, 90))]
    assert _probe(encoded(sheet(), "TIFF", save_all=True, append_images=more)).page_count == 3


def test_moving_webp_is_one_page() -> None:
    data = encoded(sheet(), "WEBP", save_all=True, append_images=[sheet((300, 200), "RGB").rotate(180)])
    assert _probe(data).page_count == 1


def test_pdf_with_leading_junk() -> None:
    data = b"\n" * 100 + pdf_of_text("one", "two")
    found = _probe(data)
    assert (found.media_type, found.page_count) == ("application/pdf", 2)


def test_encrypted_pdf_asks_for_its_password() -> None:
    data = changed_pdf(pdf_of_text("secret"), password="лампа")
    with pytest.raises(PasswordNeeded) as missing:
        _probe(data)
    assert missing.value.details == {"wrong": False}
    assert missing.value.name == "paper"
    with pytest.raises(PasswordNeeded) as wrong:
        _probe(data, "lamp")
    assert wrong.value.details == {"wrong": True}
    assert _probe(data, "лампа").page_count == 1


def test_empty() -> None:
    with pytest.raises(FileEmpty):
        _probe(b"")


@pytest.mark.parametrize(
    "data",
    [
        b"hello\x00\x01",
        b"GIF89a" + bytes(40),
        b"PK\x03\x04" + bytes(40),
        b"BM\xff\xff",
        bytes(1000),
        b"RIFF\x00\x00\x00\x00ACON" + bytes(40),
    ],
)
def test_unknown(data: bytes) -> None:
    with pytest.raises(FileUnknown):
        _probe(data)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "TIFF", "WEBP", "BMP"])
@pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
def test_broken_off(form: str, part: float) -> None:
    noise = Image.effect_noise((200, 150), 80).convert("RGB")
    data = encoded(noise, form)
    with pytest.raises((FileDamaged, FileUnknown)):
        _probe(data[: int(len(data) * part)])


def test_broken_off_pdf() -> None:
    with pytest.raises(FileDamaged):
        _probe(pdf_of_text("one")[:40])


def _png_header(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    pixels = zlib.compress(bytes(1000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("size", "unit", "found"),
    [
        ((10_001, 10), "pixels_a_side", 10_001),
        ((10_000, 10_001), "pixels_a_side", 10_001),
        ((2_000_000_000, 2_000_000_000), "pixels", None),
        ((13_000, 13_000), "pixels_a_side", 13_000),
    ],
)
def test_bombs_are_refused_by_their_header(size: tuple[int, int], unit: str, found: int | None) -> None:
    with pytest.raises(FileTooLarge) as refused:
        _probe(_png_header(*size))
    assert refused.value.details["unit"] in (unit, "pixels")
    assert refused.value.details["limit"]


def test_bomb_behind_the_first_page() -> None:
    data = encoded(sheet(), "TIFF", save_all=True, append_images=[Image.new("1", (10_050, 20))])
    with pytest.raises(FileTooLarge):
        _probe(data)


@pytest.mark.parametrize(("limit", "unit"), [("MAX_BYTES", "bytes"), ("MAX_PAGES", "pages")])
def test_too_much(monkeypatch: pytest.MonkeyPatch, limit: str, unit: str) -> None:
    monkeypatch.setattr(limits, limit, 1)
    with pytest.raises(FileTooLarge) as refused:
        _probe(pdf_of_text("one", "two"))
    assert refused.value.details["unit"] == unit
    assert refused.value.details["limit"] == 1


def test_too_many_pages_of_a_tiff(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_PAGES", 2)
    data = encoded(sheet(), "TIFF", save_all=True, append_images=[sheet(), sheet()])
    with pytest.raises(FileTooLarge):
        _probe(data)


def test_avif_is_not_taken_for_heic() -> None:
    assert media_type_of(b"\x00\x00\x00\x20ftypavif\x00\x00\x00\x00avifmif1miafMA1B") is None


@pytest.mark.parametrize("make", [lambda: FileTooLarge("a", limit=1, found=2, unit="bytes")])
def test_errors_travel_between_processes(make: Callable[[], CaseError]) -> None:
    import pickle

    error = pickle.loads(pickle.dumps(make()))
    assert (error.name, error.details) == ("a", {"limit": 1, "found": 2, "unit": "bytes"})


@pytest.mark.parametrize("media_type", sorted(PICTURES | TEXTS | {PDF}))
def test_what_is_not_there_is_damaged_whatever_it_is_said_to_be(media_type: str) -> None:
    for data in (b"", b"x", bytes(100)):
        result = process(PageTask(data, media_type, (PageRequest("a", 0),), text=False))
        assert result[0].failure is not None or media_type in TEXTS


def test_looking_at_a_picture_loads_nothing_that_only_texts_and_films_need() -> None:
    code = (
        "import sys; import interviewprep.recognition.formats, interviewprep.recognition.source;"
        "print(*(m for m in ('email', 'uharfbuzz', 'olefile', 'socket') if m in sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == []
