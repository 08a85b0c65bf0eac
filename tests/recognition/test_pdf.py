import numpy as np
import pytest

from interviewprep.domain.errors import FileDamaged, PageUnreadable
from interviewprep.recognition import pdf
from tests.recognition.papers import changed_pdf, pdf_of_picture, pdf_of_text, sheet


def test_a4_is_rendered_at_300_dpi() -> None:
    with pdf.opened(pdf_of_text("one")) as document, pdf.loaded(document, 0) as page:
        assert pdf.render(page).shape == (3509, 2480, 3)


@pytest.mark.parametrize("points", [(595, 842), (14_400, 14_400), (14_400, 10), (20_000, 300), (1, 1)])
def test_no_sheet_is_too_large_to_render(points: tuple[float, float]) -> None:
    dpi = pdf.resolution(*points)
    width, height = points[0] / 72 * dpi, points[1] / 72 * dpi
    assert width * height <= pdf.MAX_RENDERED_PIXELS * 1.001
    assert max(width, height) <= pdf.MAX_RENDERED_SIDE * 1.001
    assert dpi <= 300


def test_huge_sheet() -> None:
    with pdf.opened(pdf_of_text("one", size=(14_400, 14_400))) as document, pdf.loaded(document, 0) as page:
        height, width = pdf.render(page).shape[:2]
        assert 19_000_000 < height * width < 20_100_000


def test_rotation_of_the_page_is_applied() -> None:
    with (
        pdf.opened(changed_pdf(pdf_of_picture(sheet()), rotate=90)) as document,
        pdf.loaded(document, 0) as page,
    ):
        pixels = pdf.render(page)
        assert pixels.shape == (2480, 3509, 3)
        assert int(np.argmin([pixels[100, 100, 0], pixels[100, -100, 0], pixels[-100, 100, 0]])) == 1


def test_page_that_is_not_there() -> None:
    with pdf.opened(pdf_of_text("one")) as document, pytest.raises(PageUnreadable), pdf.loaded(document, 5):
        pass


def test_no_pdf() -> None:
    with pytest.raises(FileDamaged), pdf.opened(b"%PDF-1.4 nothing"):
        pass
