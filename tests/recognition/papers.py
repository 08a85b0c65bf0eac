"""Fictional papers for the tests, drawn here or taken from the samples."""

import json
from io import BytesIO
from pathlib import Path

import pikepdf
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

from interviewprep import resources

SAMPLES = Path(__file__).parents[1] / "data" / "samples"
HEIC = Path(__file__).parent / "data"
FONT = str(resources.path("fonts", "NotoSans-Regular.ttf"))
TRUTH = json.loads((SAMPLES / "truth.json").read_text("utf-8"))


def sample(name: str) -> bytes:
    return (SAMPLES / name).read_bytes()


def sheet(size: tuple[int, int] = (300, 200), mode: str = "RGB") -> Image.Image:
    """White, with a dark corner at the top left: shows how it is turned."""
    picture = Image.new("L", size, 255)
    picture.paste(20, (0, 0, size[0] // 3, size[1] // 3))
    return picture.convert(mode)


def encoded(picture: Image.Image, form: str, **options: object) -> bytes:
    out = BytesIO()
    picture.save(out, form, **options)
    return out.getvalue()


def written(text: str, size: tuple[int, int] = (1240, 900), em: int = 40) -> Image.Image:
    """Lines of text as a clean scan shows them."""
    picture = Image.new("L", size, 255)
    font = ImageFont.truetype(FONT, em)
    ImageDraw.Draw(picture).multiline_text((2 * em, 2 * em), text, font=font, fill=0, spacing=em // 2)
    return picture


def pdf_of_text(*pages: str, size: tuple[float, float] = (595, 842)) -> bytes:
    """A PDF with real text: each page's lines from the top left corner down."""
    pdfmetrics.registerFont(TTFont("Sans", FONT))
    out = BytesIO()
    sheet = canvas.Canvas(out, pagesize=size)
    for text in pages:
        sheet.setFont("Sans", 12)
        for number, line in enumerate(text.split("\n")):
            sheet.drawString(72, size[1] - 72 - 18 * number, line)
        sheet.showPage()
    sheet.save()
    return out.getvalue()


def pdf_of_picture(
    picture: Image.Image, stamp: str = "", hidden: str = "", size: tuple[float, float] = (595, 842)
) -> bytes:
    """A scan in a PDF: one picture over the page, with a stamp or an invisible layer of text."""
    pdfmetrics.registerFont(TTFont("Sans", FONT))
    out = BytesIO()
    page = canvas.Canvas(out, pagesize=size)
    page.drawImage(ImageReader(picture), 0, 0, *size)
    for text, mode, top in ((stamp, 0, 20), (hidden, 3, 700)):
        lines = page.beginText(72, top)
        lines.setTextRenderMode(mode)
        lines.setFont("Sans", 12)
        lines.textLines(text)
        page.drawText(lines)
    page.save()
    return out.getvalue()


def changed_pdf(data: bytes, rotate: int | None = None, password: str | None = None) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        if rotate is not None:
            for page in pdf.pages:
                page.Rotate = rotate
        encryption = pikepdf.Encryption(owner="owner", user=password) if password else False
        pdf.save(out, encryption=encryption)
    return out.getvalue()
