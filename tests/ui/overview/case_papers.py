"""Putting documents into a case for the Overview."""

import hashlib
from typing import Any

from interviewprep.domain.documents import Document
from interviewprep.domain.identifiers import new_id, now
from interviewprep.domain.pages import Page, PageReading, TextSource
from interviewprep.storage import blobs, documents, pages
from interviewprep.storage.case_file import CaseFile


def add_document(case: CaseFile, page_count: int = 1, **fields: Any) -> Document:
    """A document with pages that wait to be read."""
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
    return document


def read_pages(case: CaseFile, document: Document) -> None:
    """What reading gives for every page of the document."""
    reading = PageReading(
        text="text", words=(), source=TextSource.OCR, turned=0, languages=("eng",), confidence=90.0
    )
    for page in pages.of_document(case, document.id):
        pages.store_reading(case, page.id, reading)


def fail_pages(case: CaseFile, document: Document) -> None:
    """What is stored when reading fails."""
    for page in pages.of_document(case, document.id):
        pages.store_failure(case, page.id, "reader_crashed")
