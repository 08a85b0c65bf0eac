"""A real case with a few papers, and a session that does its slow work in the event loop."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QObject, QTimer, Signal
from pytestqt.qtbot import QtBot

from interviewprep.domain.changes import Changes
from interviewprep.domain.documents import Document
from interviewprep.domain.errors import CaseError
from interviewprep.domain.identifiers import new_id, now
from interviewprep.domain.pages import Page, PagePicture, PageReading, TextSource, Word
from interviewprep.services import review
from interviewprep.storage import blobs, documents, pages
from interviewprep.storage.case_file import CaseFile

WIDTH, HEIGHT = 800, 1100


class FakeSession(QObject):
    """Looks like the open case to a view; slow work runs when the event loop turns."""

    changed = Signal(object, object)
    history_changed = Signal()
    reading_progressed = Signal(object)
    import_finished = Signal(object)
    failed = Signal(object)

    def __init__(self, case: CaseFile) -> None:
        super().__init__()
        self.case = case
        self.is_open = True
        self.reading_progress = None
        self.woken = 0
        self.preferred: str | None = None
        self.added: list[Any] = []
        self.edits: list[tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]] = []

    def run(
        self,
        fn: Callable[..., Any],
        *args: Any,
        on_done: Callable[[Any], None] | None = None,
        on_failed: Callable[[CaseError], None] | None = None,
    ) -> None:
        def work() -> None:
            if not self.is_open:
                return
            try:
                result = fn(*args)
            except CaseError as error:
                if on_failed is None:
                    raise
                on_failed(error)
                return
            if on_done:
                on_done(result)

        QTimer.singleShot(0, self, work)

    def edit(self, fn: Callable[..., Any], *args: Any, initiator: object = None, **fields: Any) -> Any:
        self.edits.append((fn, args[1:], fields))
        changes = fn(*args, **fields)
        told = changes[-1] if isinstance(changes, tuple) else changes
        if isinstance(told, Changes):
            self.changed.emit(told, initiator)
        return changes

    def undo(self) -> None:
        self.edit(review.undo, self.case)

    def redo(self) -> None:
        self.edit(review.redo, self.case)

    def add_files(self, paths: list[Any]) -> None:
        self.added += paths

    def add_bytes(self, items: list[Any]) -> None:
        self.added += items

    def wake_reading(self) -> None:
        self.woken += 1

    def prefer(self, document_id: str | None) -> None:
        self.preferred = document_id


def picture(lines: list[str]) -> PagePicture:
    """A page with bars where its words stand."""
    image = Image.new("RGB", (WIDTH, HEIGHT), "white")
    draw = ImageDraw.Draw(image)
    for word in words_of(lines):
        draw.rectangle((word.left, word.top, word.right, word.bottom), fill="black")
    whole, small = BytesIO(), BytesIO()
    image.save(whole, "JPEG")
    image.thumbnail((160, 220))
    image.save(small, "JPEG")
    return PagePicture(
        image=whole.getvalue(),
        media_type="image/jpeg",
        width=WIDTH,
        height=HEIGHT,
        thumbnail=small.getvalue(),
    )


def words_of(lines: list[str]) -> tuple[Word, ...]:
    """Words of 100 x 30 pixels, 120 apart, lines 60 apart."""
    return tuple(
        Word(text, 40 + 120 * column, 40 + 60 * row, 140 + 120 * column, 70 + 60 * row, row)
        for row, line in enumerate(lines)
        for column, text in enumerate(line.split())
    )


class Papers:
    """Puts documents into a case."""

    def __init__(self, case: CaseFile) -> None:
        self.case = case

    def add(self, *texts: list[str] | None, **fields: Any) -> Document:
        """A document with a page for each list of lines; None is a page nobody has rendered yet."""
        moment = now()
        content = new_id().encode()
        blob = blobs.put(self.case, [content])
        document = Document(
            id=new_id(),
            created=moment,
            modified=moment,
            file_name=f"scan {documents.next_position(self.case):03}.jpg",
            sha256=hashlib.sha256(content).hexdigest(),
            size=blob.size,
            media_type="image/jpeg",
            page_count=len(texts) or 1,
            position=documents.next_position(self.case),
        )
        document = replace(document, **fields)
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
            for number, _text in enumerate(texts or [None], 1)
        ]
        documents.insert(self.case, document, new_pages)
        for page, lines in zip(new_pages, texts, strict=False):
            if lines is not None:
                self.read(page.id, lines)
        return documents.get(self.case, document.id)

    def read(self, page_id: str, lines: list[str]) -> Changes:
        """What the machine does: store picture and text of a page."""
        pages.store_picture(self.case, page_id, picture(lines))
        reading = PageReading(
            text="\n".join(lines),
            words=words_of(lines),
            source=TextSource.OCR,
            turned=0,
            languages=("eng",),
            confidence=90.0,
        )
        pages.store_reading(self.case, page_id, reading)
        page = pages.get(self.case, page_id)
        return Changes(documents=frozenset({page.document_id}), pages=frozenset({page_id}))

    def read_all(self, document: Document, lines: list[str]) -> Changes:
        """Read every page of a document alike."""
        changes = Changes()
        for page in pages.of_document(self.case, document.id):
            changes |= self.read(page.id, lines)
        return changes

    def turn(self, document: Document) -> None:
        """Turn the first page to the right."""
        review.turn_page(self.case, pages.of_document(self.case, document.id)[0].id, 90)

    def changes(self, *added: Document) -> Changes:
        """What is told after documents came."""
        return Changes(documents=frozenset(document.id for document in added))

    def documents(self) -> list[Document]:
        """All documents."""
        return documents.all_documents(self.case)


@pytest.fixture
def papers(case_file: CaseFile) -> Papers:
    return Papers(case_file)


@pytest.fixture
def session(qtbot: QtBot, case_file: CaseFile) -> Iterator[FakeSession]:
    session = FakeSession(case_file)
    yield session
    session.is_open = False
