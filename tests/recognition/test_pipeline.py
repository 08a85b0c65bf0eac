import re
import unicodedata
from io import BytesIO

import pytest
from PIL import Image
from rapidfuzz.distance import Levenshtein
from reportlab.pdfgen import canvas

from interviewprep.domain.pages import TextSource
from interviewprep.domain.proposals import ProposalField
from interviewprep.domain.treatment import UNTREATED
from interviewprep.recognition import installation, pipeline
from interviewprep.recognition.pipeline import process
from interviewprep.recognition.tasks import PageRequest, PageResult, PageTask
from tests.recognition.papers import (
    TRUTH,
    changed_pdf,
    encoded,
    pdf_of_picture,
    pdf_of_text,
    sample,
    sheet,
    written,
)

TEXT = "Гражданин Саидов Рустам\nдата рождения 5 февраля\nместо рождения город Худжанд"


def _pages(source: bytes, media_type: str, *turned: int | None, **options: object) -> list[PageResult]:
    requests = tuple(PageRequest(f"p{index}", index, turn) for index, turn in enumerate(turned or (None,)))
    return process(PageTask(source, media_type, requests, **options))  # type: ignore[arg-type]


def _distance(name: str, text: str) -> float:
    """Character error rate, white space folded."""
    truth, read = (
        re.sub(r"\s+", " ", unicodedata.normalize("NFKC", part)).strip()
        for part in (TRUTH[name]["text"], text)
    )
    return min(1.0, Levenshtein.distance(truth, read) / len(truth))


def test_pdf_with_text_keeps_it() -> None:
    first, second = _pages(pdf_of_text("one page", "two pages"), "application/pdf", None, None)
    assert (first.page_id, second.page_id) == ("p0", "p1")
    assert first.reading is not None
    assert second.reading is not None
    assert (first.reading.text, second.reading.text) == ("one page", "two pages")
    assert (first.reading.source, first.reading.languages, first.reading.confidence) == (
        TextSource.PDF,
        (),
        None,
    )
    assert first.picture is not None
    word = first.reading.words[0]
    with Image.open(BytesIO(first.picture.image)) as picture:
        dark = picture.convert("L").crop((word.left, word.top, word.right, word.bottom)).getextrema()[0]
        assert dark < 80
        assert picture.size == (first.picture.width, first.picture.height)


def test_filled_fields_of_a_form_are_text() -> None:
    out = BytesIO()
    form = canvas.Canvas(out, pagesize=(595, 842))
    form.drawString(72, 700, "Applicant:")
    form.acroForm.textfield(value="Mariam Darwish", x=200, y=690, width=200, height=20)
    form.save()
    (page,) = _pages(out.getvalue(), "application/pdf")
    assert page.reading is not None
    assert page.reading.text.split() == ["Applicant:", "Mariam", "Darwish"]
    assert page.reading.words[1].left * 595 / 1979 == pytest.approx(202, abs=4)


@pytest.mark.tesseract
def test_scanned_pdf_is_read() -> None:
    picture = written(TEXT, (2480, 3508), 60)
    (page,) = _pages(pdf_of_picture(picture, stamp="page 5"), "application/pdf", languages=("rus",))
    assert page.reading is not None
    assert page.reading.source is TextSource.OCR
    assert page.reading.text.startswith(TEXT)
    assert page.reading.languages == ("rus",)


@pytest.mark.tesseract
def test_boxes_are_pixels_of_the_kept_picture_turned_upright() -> None:
    upright = written(TEXT, (2480, 3508), 60)
    for degrees in (0, 90, 180, 270):
        source = encoded(upright.rotate(degrees, expand=True), "PNG")
        (page,) = _pages(source, "image/png", languages=("rus",))
        assert page.picture is not None
        assert page.reading is not None
        assert page.reading.turned == degrees
        word = page.reading.words[0]
        assert word.left == pytest.approx(120 * 1979 / 2480, abs=5)
        with Image.open(BytesIO(page.picture.image)) as picture:
            seen = picture.rotate(-degrees, expand=True)
        assert seen.size == (1979, 2800)
        assert seen.crop((word.left, word.top, word.right, word.bottom)).getextrema()[0] < 60
        assert seen.crop((0, 0, word.left - 5, 2800)).getextrema()[0] > 200


def test_picture_alone_and_text_alone() -> None:
    source = pdf_of_text("one page")
    (shown,) = _pages(source, "application/pdf", text=False)
    assert shown.picture is not None
    assert shown.reading is None
    (read,) = _pages(source, "application/pdf", picture=False)
    assert read.picture is None
    assert read.reading is not None


def test_password() -> None:
    source = changed_pdf(pdf_of_text("one page"), password="лампа")
    (page,) = _pages(source, "application/pdf", password="лампа")
    assert page.reading is not None
    (locked,) = _pages(source, "application/pdf")
    assert (locked.failure, locked.picture) == ("password_needed", None)


def test_one_bad_page_takes_no_other_along() -> None:
    source = encoded(sheet(), "TIFF", save_all=True, append_images=[Image.new("1", (10_050, 9)), sheet()])
    first, bad, absent = (
        *_pages(source, "image/tiff", 0, 0, text=False),
        *process(PageTask(source, "image/tiff", (PageRequest("gone", 9),), text=False)),
    )
    assert first.failure is None
    assert bad.failure == "file_too_large"
    assert absent.failure == "page_unreadable"


def test_bug_on_a_page_is_a_page_unreadable(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def bug(*_: object) -> None:
        raise ZeroDivisionError("Rustam Saidov")

    monkeypatch.setattr(pipeline, "page_picture", bug)
    (page,) = _pages(pdf_of_text("one"), "application/pdf")
    assert page.failure == "page_unreadable"
    assert "ZeroDivisionError" in caplog.text
    assert "Saidov" not in caplog.text


def test_picture_without_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installation, "installed_languages", lambda: ("eng",))
    (page,) = _pages(encoded(sheet(), "PNG"), "image/png", languages=("pus",))
    assert page.failure == "reader_missing"
    assert page.picture is not None


@pytest.mark.tesseract
@pytest.mark.parametrize(
    ("name", "turned"),
    [
        ("ru_marriage.rot270.jpg", 270),
        ("be_certificate.scan.jpg", 0),
        ("en_threat.rot90.jpg", 90),
        ("fr_school.rot180.jpg", 180),
        ("ar_court.clean.png", 0),
        ("fa_birth.rot90.jpg", 90),
    ],
)
def test_samples(name: str, turned: int) -> None:
    media_type = "image/png" if name.endswith("png") else "image/jpeg"
    (page,) = _pages(sample(name), media_type, languages=tuple(TRUTH[name]["langs"]))
    assert page.reading is not None
    assert page.reading.turned == turned
    assert _distance(name, page.reading.text) < 0.08


@pytest.mark.tesseract
@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("ru_marriage.scan.jpg", "rus"),
        ("en_threat.clean.png", "eng"),
        ("ar_court.rot270.jpg", "ara"),
        ("fa_birth.clean.png", "fas"),
        ("be_certificate.scan.jpg", "bel"),
    ],
)
def test_the_language_is_found(name: str, language: str) -> None:
    media_type = "image/png" if name.endswith("png") else "image/jpeg"
    (page,) = _pages(sample(name), media_type, picture=False)
    assert page.reading is not None
    assert page.reading.languages[0] == language
    assert _distance(name, page.reading.text) < 0.05


@pytest.mark.tesseract
@pytest.mark.parametrize("name", ["fr_school.photo.jpg", "ar_court.photo.jpg"])
def test_a_photograph_becomes_a_flat_page_that_reads_well(name: str) -> None:
    (page,) = _pages(sample(name), "image/jpeg")
    assert page.picture is not None and page.reading is not None
    assert page.picture.treatment.corners is not None
    assert page.picture.likeness
    assert page.picture.height / page.picture.width == pytest.approx(2**0.5, rel=0.1)
    assert _distance(name, page.reading.text) < 0.03


@pytest.mark.tesseract
def test_what_was_treated_before_is_treated_the_same() -> None:
    whole = PageTask(
        sample("fr_school.photo.jpg"), "image/jpeg", (PageRequest("p", 0, 0, UNTREATED),), text=False
    )
    (page,) = process(whole)
    assert page.picture is not None
    assert page.picture.treatment == UNTREATED


@pytest.mark.tesseract
def test_a_passport_page_gives_its_zone_and_its_kind() -> None:
    (page,) = _pages(sample("pp_eri.photo.jpg"), "image/jpeg")
    assert page.reading is not None
    found = {finding.field: finding for finding in page.reading.findings}
    assert found[ProposalField.MRZ_VALID].value == "true"
    assert found[ProposalField.KIND].value == "passport"
    box = found[ProposalField.MRZ_VALID].box
    assert page.picture is not None and box is not None
    assert 0 <= box.left < box.right <= max(page.picture.width, page.picture.height)


@pytest.mark.tesseract
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
    (page,) = _pages(sample(name), "image/jpeg", picture=False)
    assert page.reading is not None
    assert page.reading.turned == upright
