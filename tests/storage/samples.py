"""Fictional documents and pages for the tests of storage."""

import os
from typing import Any

from interviewprep.domain.documents import Document
from interviewprep.domain.identifiers import new_id, now
from interviewprep.domain.pages import Page, PagePicture, PageReading, TextSource, Word
from interviewprep.storage import blobs, documents
from interviewprep.storage.case_file import CaseFile


def add_document(
    case: CaseFile, *, page_count: int = 1, data: bytes | None = None, **fields: Any
) -> Document:
    """Store a document whose original is `data` (random unless given)."""
    blob = blobs.put(case, [os.urandom(500) if data is None else data])
    values = {"file_name": "scan.pdf", "media_type": "application/pdf", "page_count": page_count}
    values |= {"position": documents.next_position(case)} | fields
    document = Document(
        id=new_id(), created=now(), modified=now(), sha256=blob.sha256, size=blob.size, **values
    )
    pages = [
        Page(
            id=new_id(),
            document_id=document.id,
            number=number,
            source_sha256=document.sha256,
            source_index=number - 1,
            created=now(),
            modified=now(),
        )
        for number in range(1, page_count + 1)
    ]
    documents.insert(case, document, pages)
    return documents.get(case, document.id)


def words_of(text: str) -> tuple[Word, ...]:
    """One box for each word, side by side on one line."""
    return tuple(Word(word, 10 * i, 5, 10 * i + 8, 15, 0, 90.5) for i, word in enumerate(text.split()))


def reading_of(text: str, turned: int = 0, source: TextSource = TextSource.OCR) -> PageReading:
    """What the machine might have read."""
    return PageReading(
        text=text,
        words=words_of(text),
        source=source,
        turned=turned,
        languages=("rus",),
        confidence=90.5,
    )


def picture(data: bytes = b"jpeg", width: int = 200, height: int = 300) -> PagePicture:
    """A page picture of any bytes."""
    return PagePicture(image=data, media_type="image/jpeg", width=width, height=height, thumbnail=b"small")
