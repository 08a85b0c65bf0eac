"""Typed papers as PDF with real text, the same bytes at every run."""

import io
from collections.abc import Sequence
from pathlib import Path

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, HRFlowable, PageBreak, PageTemplate, Paragraph

_FOLDER = Path("/usr/share/fonts/truetype/noto")
_RED = "#962828"


def _styles() -> dict[str, ParagraphStyle]:
    for name in ("Regular", "Bold"):
        pdfmetrics.registerFont(TTFont(f"Paper-{name}", _FOLDER / f"NotoSerif-{name}.ttf"))
    body = ParagraphStyle("body", fontName="Paper-Regular", fontSize=12, leading=19, spaceAfter=9)
    bold = {"fontName": "Paper-Bold", "parent": body}
    return {
        "body": body,
        "title": ParagraphStyle("title", fontSize=16, leading=22, alignment=TA_CENTER, spaceAfter=14, **bold),
        "heading": ParagraphStyle("heading", fontSize=13, leading=19, spaceBefore=10, spaceAfter=6, **bold),
        "centre": ParagraphStyle("centre", parent=body, alignment=TA_CENTER, spaceAfter=4),
        "mark": ParagraphStyle(
            "mark", parent=body, fontSize=7, textColor=_RED, alignment=TA_CENTER, spaceBefore=24
        ),
    }


def typeset(title: str, parts: Sequence[tuple[str, str]], *, numbered: bool = False) -> bytes:
    """A4 pages of the parts: (title | heading | centre | body | mark, text), (rule, ""), (page, "")."""
    out = io.BytesIO()
    styles = _styles()
    story: list[object] = []
    for style, text in parts:
        if style == "rule":
            story.append(HRFlowable(width="100%", spaceBefore=8, spaceAfter=12))
        elif style == "page":
            story.append(PageBreak())
        else:
            story.append(Paragraph(text, styles[style]))

    def number(canvas: Canvas, _document: object) -> None:
        if numbered:
            canvas.setFont("Paper-Regular", 9)
            canvas.drawCentredString(A4[0] / 2, 12 * mm, str(canvas.getPageNumber()))

    document = BaseDocTemplate(out, pagesize=A4, title=title, author="", invariant=1)
    frame = Frame(24 * mm, 20 * mm, A4[0] - 48 * mm, A4[1] - 42 * mm)
    document.addPageTemplates(PageTemplate("page", [frame], onPage=number))
    document.build(story)
    return out.getvalue()


def scanned_pdf(title: str, pages: Sequence[bytes]) -> bytes:
    """A PDF as a scanner makes it: one JPEG on each A4 page and no text."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4, invariant=1)
    canvas.setTitle(title)
    for page in pages:
        canvas.drawImage(ImageReader(io.BytesIO(page)), 0, 0, *A4)
        canvas.showPage()
    canvas.save()
    return out.getvalue()
