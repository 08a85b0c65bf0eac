from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest

from interviewprep.bundle.build import BuiltBundle, build
from interviewprep.bundle.exhibit_page import PageLabels, add_page
from interviewprep.bundle.fonts import FontBook
from interviewprep.bundle.text_layer import RESOURCE, write_font
from interviewprep.domain.pages import Page, Word
from tests.bundle import poppler
from tests.bundle.fictional_case import NOW, RUSSIAN, Case, draw_page, options

LABELS = PageLabels("Приложение 1", "Паспорт", "лист 1 из 1", "7")


def page_pdf(
    size: tuple[int, int], turned: int = 0, lines: tuple[str, ...] = RUSSIAN, labels: PageLabels = LABELS
) -> bytes:
    page = Page(
        id="p",
        document_id="d",
        number=1,
        source_sha256="0" * 64,
        source_index=0,
        created=NOW,
        modified=NOW,
        turned=turned,
    )
    book = FontBook()
    with pikepdf.new() as pdf:
        made = add_page(pdf, page, draw_page(lines, size, turned), labels, book)
        fonts = {f"/{name}": font for name, font in book.write(pdf).items()}
        made.Resources.Font = pikepdf.Dictionary({**fonts, f"/{RESOURCE}": write_font(pdf)})
        pdf.pages.append(pikepdf.Page(pdf.make_indirect(made)))
        out = BytesIO()
        pdf.save(out)
    return out.getvalue()


def dark(data: bytes, half: str) -> int:
    """Dark pixels of the frame's triangle in one half of the page between the margins."""
    image = poppler.picture(data, 1)
    width, height = image.size
    box = {
        "top": (0, height // 10, width, height // 2),
        "bottom": (0, height // 2, width, height - height // 10),
    }[half]
    return sum(image.crop(box).histogram()[:110])


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_a_turned_picture_stands_upright(turned: int) -> None:
    data = page_pdf((760, 1060), turned)
    assert dark(data, "top") > 5 * dark(data, "bottom")
    with pikepdf.open(BytesIO(data)) as pdf:
        assert "/Rotate" not in pdf.pages[0]


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_words_lie_in_their_boxes(turned: int) -> None:
    data = page_pdf((760, 1060), turned)
    image = poppler.picture(data, 1, 72)
    for box in poppler.boxes(data, 1):
        if box.text in "Свидетельство гражданского":
            inside = image.crop((int(box.left), int(box.top), int(box.right), int(box.bottom)))
            assert inside.getextrema()[0] < 120


def test_boxes_are_those_of_the_words_in_points() -> None:
    content = draw_page(("شناسنامه شماره", "word"))
    data = page_pdf((760, 1060), lines=("شناسنامه شماره", "word"))
    found = {box.text: box for box in poppler.boxes(data, 1)}
    scale = (595.28 - 48) / 760
    for word in content.words:
        drawn = word.text if word.text.isascii() else word.text[::-1]
        box = found[drawn]
        assert box.left == pytest.approx(24 + word.left * scale, abs=0.6)
        assert box.right == pytest.approx(24 + word.right * scale, abs=0.6)
        height = (word.bottom - word.top) * scale
        assert box.bottom - box.top == pytest.approx(height, abs=0.6)


def test_a_broad_picture_gets_a_broad_page_with_its_number_bottom_right() -> None:
    data = page_pdf((1060, 760))
    with pikepdf.open(BytesIO(data)) as pdf:
        assert [round(float(v)) for v in pdf.pages[0].MediaBox] == [0, 0, 842, 595]
    number = next(box for box in poppler.boxes(data, 1) if box.text == "7")
    assert number.left > 800 and number.top > 560


def test_nothing_stands_over_the_picture(tmp_path: Path) -> None:
    for box in poppler.boxes(page_pdf((760, 1060), lines=()), 1):
        assert box.bottom < 34 or box.top > 842 - 34


def test_a_large_picture_is_at_most_300_dpi(tmp_path: Path) -> None:
    rows = poppler.images(page_pdf((3000, 4200), lines=()), tmp_path)
    assert 290 <= int(rows[0]["x-ppi"]) <= 300


def test_a_small_picture_is_not_blown_up(tmp_path: Path) -> None:
    rows = poppler.images(page_pdf((300, 220), lines=()), tmp_path)
    assert int(rows[0]["x-ppi"]) == 96


def test_a_long_title_in_the_margin_does_not_run_into_the_sheet_number() -> None:
    data = page_pdf((760, 1060), lines=(), labels=replace(LABELS, title="Свидетельство " * 30))
    header = sorted((b for b in poppler.boxes(data, 1) if b.bottom < 34), key=lambda b: b.left)
    assert all(a.right <= b.left for a, b in pairwise(header))
    assert header[-1].right <= 595.28 - 24 + 0.5


def test_every_line_comes_out_in_reading_order(case: Case, russian: BuiltBundle) -> None:
    for document in case.snapshot.documents:
        if not document.in_bundle:
            continue
        for page in case.snapshot.pages[document.id]:
            number = russian.first_pages[document.id] + page.number - 1
            found = poppler.text(russian.data, number, number)
            for line in _lines(case.contents[page.id].words):
                assert line in found


def _lines(words: tuple[Word, ...]) -> list[str]:
    lines: dict[int, list[str]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word.text)
    return [poppler.normal(" ".join(line)) for line in lines.values()]


def test_corrected_words_that_share_a_box_come_out_one_after_another(case: Case) -> None:
    words = (Word("первое", 50, 100, 300, 140, 0), Word("второе", 50, 100, 300, 140, 0))

    def load(page: object) -> object:
        return replace(next(iter(case.contents.values())), words=words)

    built = build(case.snapshot, options(document_ids=("d011",)), load)  # type: ignore[arg-type]
    number = built.first_pages["d011"]
    assert "первое второе" in poppler.text(built.data, number, number)
