"""Putting readable documents into a case for the Bundle room."""

import hashlib
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw

from interviewprep.domain.documents import Document
from interviewprep.domain.identifiers import new_id, now
from interviewprep.domain.pages import Page, PagePicture, PageReading, TextSource, Word
from interviewprep.storage import blobs, documents, pages
from interviewprep.storage.case_file import CaseFile


def add_document(case: CaseFile, page_count: int = 1, read: bool = True, **fields: Any) -> Document:
    """A document of drawn pages; with `read` False nobody has rendered them yet."""
    moment = now()
    content = new_id().encode()
    blobs.put(case, [content])
    position = documents.next_position(case)
    document = Document(
        id=new_id(),
        created=moment,
        modified=moment,
        file_name=f"scan {position:03}.jpg",
        sha256=hashlib.sha256(content).hexdigest(),
        size=len(content),
        media_type="image/jpeg",
        page_count=page_count,
        position=position,
        **fields,
    )
    new_pages = [
        Page(
            id=new_id(),
            document_id=document.id,
            number=number,
            source_sha256=document.sha256,
            source_index=number - 1,
            created=moment,
            modified=moment,
        )
        for number in range(1, page_count + 1)
    ]
    documents.insert(case, document, new_pages)
    for page in new_pages if read else ():
        pages.store_picture(case, page.id, _picture(f"{document.title} {page.number}"))
        pages.store_reading(case, page.id, _reading())
    return document


def _picture(words: str) -> PagePicture:
    image = Image.new("RGB", (600, 800), "white")
    ImageDraw.Draw(image).text((60, 60), words, fill="black")
    whole, small = BytesIO(), BytesIO()
    image.save(whole, "JPEG")
    image.resize((120, 160)).save(small, "JPEG")
    return PagePicture(
        image=whole.getvalue(), media_type="image/jpeg", width=600, height=800, thumbnail=small.getvalue()
    )


def _reading() -> PageReading:
    return PageReading(
        text="marker",
        words=(Word("marker", 60, 60, 160, 80, 0),),
        source=TextSource.OCR,
        turned=0,
        languages=("rus",),
        confidence=95.0,
    )
