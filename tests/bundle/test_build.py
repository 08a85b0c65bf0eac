import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from interviewprep.bundle.build import BuiltBundle, build
from interviewprep.domain.case import Recipient
from interviewprep.domain.errors import Cancelled, NothingToExport, PagesNotReady
from interviewprep.domain.progress import Progress
from tests.bundle import poppler
from tests.bundle.fictional_case import Case, options

SCORE = Path(__file__).parent.parent / "tools" / "score_bundle.py"


def score(data: bytes, folder: Path, *arguments: str) -> str:
    file = folder / "bundle.pdf"
    file.write_bytes(data)
    return subprocess.run(
        [sys.executable, str(SCORE), str(file), *arguments], capture_output=True, text=True
    ).stdout


@pytest.mark.parametrize("language", ["ru", "be", "en"])
def test_every_check_of_the_score_card_passes(case: Case, language: str, tmp_path: Path) -> None:
    built = build(case.snapshot, options(language), case.load)
    printed = score(built.data, tmp_path, "--documents", "14", "--lang", language)
    assert "FAIL" not in printed
    assert "20 of 20" in printed


def test_a_supplement_goes_on_from_its_first_page(case: Case, tmp_path: Path) -> None:
    built = build(case.snapshot, options(first_page=96), case.load)
    assert min(built.first_pages.values()) == 99
    printed = score(built.data, tmp_path, "--documents", "14", "--first-page", "96")
    assert "FAIL" not in printed
    last = 95 + built.page_count
    assert f"с 96 по {last}" in poppler.text(built.data, 1, 1)


def test_a_single_paper_and_nothing_missing(case: Case, tmp_path: Path) -> None:
    snapshot = replace(case.snapshot, missing=())
    built = build(snapshot, options(document_ids=("d003",)), case.load)
    assert built.document_ids == ("d003",)
    assert built.page_count == 5
    assert "FAIL" not in score(built.data, tmp_path, "--documents", "1")


def test_the_same_input_gives_the_same_bytes(case: Case, russian: BuiltBundle) -> None:
    assert build(case.snapshot, options("ru"), case.load).data == russian.data


def test_the_cover_says_what_it_is_whose_and_how_much(russian: BuiltBundle) -> None:
    cover = poppler.text(russian.data, 1, 1)
    for words in (
        "Документы по ходатайству о защите",
        "В подразделение по гражданству и миграции",
        "Каримов Рустам / رستم کریمی",
        "ХЗ-2026/114-Б",
        "Ковалёва Анна Сергеевна",
        "22 ноября 2026 г.",
    ):
        assert words in cover


def test_an_empty_case_reference_leaves_no_row(case: Case) -> None:
    info = replace(case.snapshot.info, reference="", lawyer="", applicant="")
    built = build(replace(case.snapshot, info=info), options(recipient=Recipient.COURT), case.load)
    cover = poppler.text(built.data, 1, 1)
    assert "В суд" in cover
    assert "Номер дела" not in cover
    assert "Адвокат" not in cover


def test_index_titles_come_out_in_reading_order(case: Case, russian: BuiltBundle) -> None:
    index = poppler.text(russian.data, 2, 3)
    for document in case.snapshot.documents:
        if document.in_bundle:
            assert poppler.normal(document.title) in index
    for words in (
        "Решение суда",
        "Приговор суда по уголовным делам (заочный)",
        "14.09.2019",
        "۲۳ سنبله ۱۳۹۸",
        "14–16",
    ):
        assert words in index


def test_missing_papers_are_explained(case: Case, russian: BuiltBundle) -> None:
    number = russian.first_pages["d014"] + 1
    explained = poppler.text(russian.data, number, number)
    for words in (
        "(تذکره)",
        "документ изъят",
        "блокпосту у города Герат",
        "(14.09.2019)",
        "разыскивается властями",
    ):
        assert words in explained


def test_originals_and_checksums_are_listed(case: Case, russian: BuiltBundle) -> None:
    number = russian.page_count
    assert "изъят при пересечении границы" in poppler.text(russian.data, number - 1, number - 1)
    manifest = poppler.text(russian.data, number, number)
    for document in case.snapshot.documents:
        assert (document.sha256 in manifest) is document.in_bundle


def test_nothing_private_is_in_the_file(russian: BuiltBundle) -> None:
    with pikepdf.open(BytesIO(russian.data)) as pdf:
        pdf.save(
            out := BytesIO(), compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable
        )
        assert set(pdf.docinfo.keys()) == {"/Title", "/CreationDate", "/ModDate"}
        assert "/Metadata" not in pdf.Root
    for private in (b"IMG_private", b"Karimov", b"ReportLab", b"reportlab", b"interviewprep", b"Helvetica"):
        assert private not in out.getvalue()
        assert private.decode().encode("utf-16-be") not in out.getvalue()


def test_bookmarks_lead_through_sections_to_exhibits(russian: BuiltBundle) -> None:
    with pikepdf.open(BytesIO(russian.data)) as pdf, pdf.open_outline() as outline:
        sections = [item.title for item in outline.root]
        status = next(item for item in outline.root if "статусе" in item.title)
        assert sections[:2] == ["Титульный лист — с. 1", "Опись документов — с. 2"]
        assert [child.title for child in status.children] == [
            "2. Свидетельство о рождении — с. 5",
            "3. Свидетельство о заключении брака № 12-A — с. 7",
            "4. Свидетельство о рождении — с. 8",
        ]


def test_progress_counts_pages_and_each_is_loaded_once(case: Case) -> None:
    steps: list[Progress] = []
    loaded: list[str] = []

    def load(page: object) -> object:
        loaded.append(page.id)  # type: ignore[attr-defined]
        return case.load(page)  # type: ignore[arg-type]

    built = build(case.snapshot, options(), load, steps.append)  # type: ignore[arg-type]
    assert [step.done for step in steps] == list(range(1, 19))
    assert steps[-1].total == 18
    assert len(loaded) == len(set(loaded)) == 18
    assert built.page_count == 18 + 6


def test_it_stops_when_asked(case: Case) -> None:
    asked = iter([False, False, True])
    with pytest.raises(Cancelled):
        build(case.snapshot, options(), case.load, cancelled=lambda: next(asked))


def test_what_cannot_be_printed_is_refused(case: Case) -> None:
    with pytest.raises(NothingToExport):
        build(case.snapshot, options(document_ids=("d016",)), case.load)
    page = case.snapshot.pages["d003"][0]
    pages = {**case.snapshot.pages, "d003": (replace(page, image_sha256=None),), "d004": ()}
    with pytest.raises(PagesNotReady) as caught:
        build(replace(case.snapshot, pages=pages), options(), case.load)
    assert caught.value.details == {"documents": ("d003", "d004")}


def test_a_picture_used_twice_is_embedded_twice(case: Case, tmp_path: Path) -> None:
    same = case.contents["d003p1"]
    built = build(case.snapshot, options(), lambda page: replace(same, words=()))
    assert "FAIL" not in score(built.data, tmp_path, "--documents", "14").replace("FAIL  every page has", "")


def test_very_long_words_of_a_person_break_nothing(case: Case, tmp_path: Path) -> None:
    first, second, *rest = case.snapshot.documents
    documents = (
        replace(first, title="Очень длинное название " * 150),
        replace(second, title="قرار رقم 125 لسنة 2021، المادة 3 " * 200, original_location="у соседа " * 300),
        *rest,
    )
    missing = (
        replace(
            case.snapshot.missing[0],
            circumstances="Долгий рассказ. " * 400,
            efforts="شرح طويل رقم 12. " * 200,
        ),
        *case.snapshot.missing[1:],
    )
    info = replace(case.snapshot.info, applicant="Имя Фамилия " * 60, lawyer="Б" * 300)
    snapshot = replace(case.snapshot, documents=documents, missing=missing, info=info)
    built = build(snapshot, options(), case.load)
    assert "FAIL" not in score(built.data, tmp_path, "--documents", "14")
    for number in range(1, 4):
        assert all(box.right < 545 or box.top > 800 for box in poppler.boxes(built.data, number))


def test_the_bundle_knows_nothing_of_the_window() -> None:
    modules = ", ".join(f"interviewprep.bundle.{name}" for name in ("build", "preflight", "verify"))
    program = f"import sys, {modules}; sys.exit(any('PySide6' in name for name in sys.modules))"
    subprocess.run([sys.executable, "-c", program], check=True)
