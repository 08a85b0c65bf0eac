"""Pictures of the pages of a PDF that the program itself made."""

import threading

import pypdfium2

# pdfium is not thread-safe and gives wrong text silently (pypdfium2 #303): one caller at a time.
_PDFIUM = threading.Lock()


def render_page(pdf: bytes, index: int, width: int) -> tuple[int, int, bytes]:
    """Page `index` (from 0), `width` pixels wide: width and height in pixels, and RGB bytes row by row."""
    with _PDFIUM, pypdfium2.PdfDocument(pdf) as document:
        page = document[index]
        bitmap = page.render(scale=width / page.get_width(), rev_byteorder=True)
        picture = bitmap.to_pil().convert("RGB")
        return picture.width, picture.height, picture.tobytes()


def page_count(pdf: bytes) -> int:
    """How many pages a PDF has."""
    with _PDFIUM, pypdfium2.PdfDocument(pdf) as document:
        return len(document)
