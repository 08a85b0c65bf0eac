"""Made papers for measuring: pages of drawn text, and cases filled with records."""

import random
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from interviewprep import resources
from interviewprep.domain.documents import Document
from interviewprep.domain.identifiers import new_id, now
from interviewprep.domain.pages import Page, PagePicture, PageReading, TextSource, Word
from interviewprep.services import case as cases
from interviewprep.storage import blobs, documents, pages
from interviewprep.storage.case_file import CaseFile

WORDS = [
    "справка",
    "выдана",
    "гражданину",
    "сельский",
    "совет",
    "район",
    "область",
    "подпись",
    "печать",
    "дата",
    "рождения",
    "school",
    "certificate",
    "police",
    "summons",
    "court",
    "hereby",
    "declare",
    "union",
    "member",
    "teacher",
    "letter",
    "street",
    "city",
    "мая",
    "2017",
    "декабря",
]
PASSPHRASE = "bench"


def page_words(chance: random.Random, count: int = 250) -> list[str]:
    """Words of one page."""
    return [chance.choice(WORDS) for _ in range(count)]


def draw_page(words: list[str], size: tuple[int, int] = (1650, 2330)) -> bytes:
    """A JPEG page with these words, a little noise included so that it weighs what a scan weighs."""
    image = Image.effect_noise(size, 12).point(lambda v: 225 + v // 10)
    draw = ImageDraw.Draw(image)
    font = ImageFont.truetype(str(resources.path("fonts", "NotoSans-Regular.ttf")), 34)
    x, y = 120, 120
    for word in words:
        width = draw.textlength(word + " ", font=font)
        if x + width > size[0] - 120:
            x, y = 120, y + 56
        draw.text((x, y), word, fill=20, font=font)
        x += int(width)
    out = BytesIO()
    image.save(out, "JPEG", quality=82)
    return out.getvalue()


def word_boxes(words: list[str]) -> tuple[Word, ...]:
    """Boxes in rows of ten for words that were not really recognised."""
    return tuple(
        Word(
            w, 100 + 150 * (i % 10), 100 + 60 * (i // 10), 230 + 150 * (i % 10), 140 + 60 * (i // 10), i // 10
        )
        for i, w in enumerate(words)
    )


def new_case(folder: Path) -> CaseFile:
    """An empty case."""
    return cases.create_case(folder / "bench.case", PASSPHRASE)


def add_read_document(
    case: CaseFile, number: int, page_count: int, picture: bytes | None, chance: random.Random
) -> None:
    """One document whose pages are read already; `picture` (if any) is shown on each page."""
    moment = now()
    blob = blobs.put(case, [f"original {number}".encode()])
    document = Document(
        id=new_id(),
        created=moment,
        modified=moment,
        file_name=f"{number}.pdf",
        sha256=blob.sha256,
        size=blob.size,
        media_type="application/pdf",
        page_count=page_count,
        title=f"Справка № {number}",
        position=number,
    )
    made = [
        Page(
            id=new_id(),
            document_id=document.id,
            number=i + 1,
            source_sha256=document.sha256,
            source_index=i,
            created=moment,
            modified=moment,
        )
        for i in range(page_count)
    ]
    with case.transaction():
        documents.insert(case, document, made)
        for page in made:
            if picture:
                shown = picture + page.id.encode()  # no two pages alike, as in life
                pages.store_picture(
                    case,
                    page.id,
                    PagePicture(
                        image=shown,
                        media_type="image/jpeg",
                        width=1650,
                        height=2330,
                        thumbnail=picture[:3000],
                    ),
                )
            words = page_words(chance)
            reading = PageReading(
                text=" ".join(words),
                words=word_boxes(words),
                source=TextSource.OCR,
                turned=0,
                languages=("rus",),
                confidence=90.0,
            )
            pages.store_reading(case, page.id, reading)
