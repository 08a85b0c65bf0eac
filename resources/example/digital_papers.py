"""What comes out of a phone and a computer: messages, a place, a ticket, a report."""

import math
from pathlib import Path
from random import Random

from drawing import RED, font, is_right_to_left
from PIL import Image, ImageDraw, ImageFilter, ImageFont
from typeset import typeset

_BUBBLES = (
    ("in", "سلام فرهاد جان، خوب هستی؟", "21:04"),
    ("out", "سلام. خوبم، تو چطور؟", "21:06"),
    ("in", "امروز باز به مکتب آمدند و نام تو را پرسیدند.", "21:07"),
    ("in", "They asked where you live now.", "21:07"),
    ("out", "چی گفتید؟", "21:09"),
    ("in", "گفتیم نمی‌دانیم. لطفا به خانه نرو.", "21:10"),
    ("in", "Please do not come back, it is not safe.", "21:11"),
    ("out", "Thank you. I will call you on Friday.", "21:15"),
)


def face(family: str, points: float, weight: str = "Regular") -> ImageFont.FreeTypeFont:
    """A font at the dots of a screen."""
    return font(family, points, weight, 200)


def messages() -> Image.Image:
    """The picture of a telephone's screen, 13 August 2025."""
    picture = Image.new("RGB", (900, 1600), (231, 236, 239))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 900, 130), fill=(58, 92, 118))
    draw.ellipse((28, 28, 102, 102), fill=(176, 190, 200))
    draw.text((126, 34), "Nasim A.", (255, 255, 255), face("sans", 15, "Bold"))
    draw.text((126, 80), "online", (208, 222, 232), face("sans", 10))
    draw.text((450, 160), "13 August 2025", (96, 106, 114), face("sans", 11), anchor="ma")
    y = 222
    for side, text, time in _BUBBLES:
        y = _bubble(draw, y, side, text, time)
    draw.rounded_rectangle((28, 1490, 872, 1570), 38, fill=(255, 255, 255))
    draw.text((62, 1508), "Message", (150, 158, 164), face("sans", 13))
    draw.text((450, 1446), "ОБРАЗЕЦ · SPECIMEN", RED, face("sans", 7), anchor="ma")
    return picture.quantize(128, dither=Image.Dither.NONE)


def _bubble(draw: ImageDraw.ImageDraw, y: int, side: str, text: str, time: str) -> int:
    """One message; the y where the next one begins."""
    persian = is_right_to_left(text)
    letters = face("naskh", 17) if persian else face("sans", 12.5)
    direction = "rtl" if persian else "ltr"
    width = round(letters.getlength(text, direction=direction)) + 60
    left = 28 if side == "in" else 872 - width
    fill = (255, 255, 255) if side == "in" else (212, 236, 218)
    draw.rounded_rectangle((left, y, left + width, y + 112), 22, fill=fill)
    place, anchor = (left + width - 30, "ra") if persian else (left + 30, "la")
    draw.text((place, y + 12), text, (28, 32, 36), letters, anchor=anchor, direction=direction)
    draw.text((left + width - 26, y + 78), time, (130, 138, 144), face("sans", 8), anchor="ra")
    return y + 138


def burnt_school() -> Image.Image:
    """A drawn place: a school house after a fire, in the evening."""
    rng = Random(1404)
    width, height = 1600, 1200
    picture = Image.new("RGB", (width, height))
    draw = ImageDraw.Draw(picture)
    for y in range(height):
        t = min(1.0, y / 620)
        draw.line((0, y, width, y), fill=(round(120 + 96 * t), round(146 + 46 * t), round(178 - 18 * t)))
    for base, tone, swing in ((520, (126, 124, 138), 90), (580, (110, 102, 104), 60)):
        ridge = [
            (x, base - swing * abs(math.sin(x / 210 + base)) - rng.random() * 14) for x in range(0, 1640, 40)
        ]
        draw.polygon([(0, 700), *ridge, (width, 700)], fill=tone)
    draw.rectangle((0, 660, width, height), fill=(158, 138, 110))
    _school(draw, rng)
    for _ in range(320):
        x, y = rng.randrange(width), rng.randrange(900, height)
        shade = rng.randrange(140, 160)
        draw.ellipse(
            (x, y, x + rng.randrange(3, 16), y + rng.randrange(2, 7)), fill=(shade, shade - 18, shade - 40)
        )
    smoke = Image.new("L", picture.size, 0)
    plume = ImageDraw.Draw(smoke)
    for step in range(46):
        x, y, r = 980 + step * 7 + rng.randrange(-26, 26), 430 - step * 9, 26 + step * 3
        plume.ellipse((x - r, y - r, x + r, y + r), fill=max(0, 120 - step * 2))
    picture.paste((70, 66, 66), (0, 0), smoke.filter(ImageFilter.GaussianBlur(26)))
    draw = ImageDraw.Draw(picture)
    draw.text((1570, 1160), "ОБРАЗЕЦ · SPECIMEN", (250, 240, 230), face("sans", 8), anchor="ra")
    return picture.filter(ImageFilter.GaussianBlur(1.1))


def _school(draw: ImageDraw.ImageDraw, rng: Random) -> None:
    """Walls, black windows, a roof half gone and a sign above the door."""
    draw.rectangle((300, 470, 1300, 900), fill=(196, 178, 148))
    draw.polygon([(270, 470), (470, 380), (820, 380), (760, 430), (860, 420), (880, 470)], fill=(112, 72, 58))
    for x in range(880, 1310, 46):
        draw.line((x, 470, x + rng.randrange(-30, 30), 396 + rng.randrange(60)), fill=(44, 38, 36), width=12)
    for x in (350, 500, 1000, 1150):
        draw.rectangle((x, 560, x + 100, 700), fill=(38, 34, 34))
        soot = [(x - 10, 560), (x + 20, 470 + rng.randrange(30)), (x + 80, 480), (x + 112, 560)]
        draw.polygon(soot, fill=(92, 82, 72))
    draw.rectangle((720, 610, 880, 900), fill=(52, 44, 40))
    draw.rectangle((600, 500, 1000, 582), fill=(238, 236, 226))
    draw.text(
        (800, 505),
        "مکتب نسوان باغ انار",
        (36, 60, 110),
        face("naskh", 20, "Bold"),
        anchor="ma",
        direction="rtl",
    )


def ticket() -> bytes:
    """An electronic ticket in English and Turkish: when they left."""
    rows = (
        "Passenger / Yolcu: DELSHADI FARHAD MR",
        "Passenger / Yolcu: QASMARI SALMA MRS",
        "Booking reference / Rezervasyon kodu: K7WPX2",
        "Ticket number / Bilet numarası: 999-2407318856",
        "Date of issue / Düzenleme tarihi: 27 October 2025",
    )
    flights = (
        (
            "MM 0417 · Mashhad (MHD) – Istanbul (IST) · 3 November 2025 / 3 Kasım 2025 · Departure / Kalkış "
            "04:35"
        ),
        "MM 0282 · Istanbul (IST) – Minsk (MSQ) · 3 November 2025 / 3 Kasım 2025 · Departure / Kalkış 13:10",
    )
    return typeset(
        "Electronic ticket",
        [
            ("centre", "Mavi Martı Hava Yolları"),
            ("title", "ELECTRONIC TICKET / ELEKTRONİK BİLET"),
            *(("body", row) for row in rows),
            ("heading", "Flights / Uçuşlar"),
            *(("body", flight) for flight in flights),
            (
                "body",
                "Baggage / Bagaj: 2 × 20 kg. Seat / Koltuk: 17A, 17B. Class / Sınıf: Economy / Ekonomi.",
            ),
            (
                "body",
                (
                    "Please be at the airport three hours before departure. / Lütfen kalkıştan üç saat önce "
                    "havalimanında olun."
                ),
            ),
            ("mark", "ОБРАЗЕЦ · SPECIMEN"),
        ],
    )


def country_report() -> bytes:
    """Four pages about the country, with real text; invented, like everything here.

    In country_note.txt paragraphs are parted by empty lines and begin with a mark of their style.
    """
    text = Path(__file__).with_name("country_note.txt").read_text("utf-8")
    parts = [_part(paragraph) for paragraph in text.strip().split("\n\n")]
    return typeset("Teachers and their unions", parts, numbered=True)


def _part(paragraph: str) -> tuple[str, str]:
    """Style and text of a paragraph."""
    if paragraph == "---":
        return "page", ""
    for mark, style in (("## ", "heading"), ("# ", "title"), ("^ ", "centre"), ("! ", "mark")):
        if paragraph.startswith(mark):
            return style, paragraph.removeprefix(mark)
    return "body", paragraph
