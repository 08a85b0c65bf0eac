"""Bringing papers into the case: each file once, byte for byte, or named with the reason why not."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from interviewprep.domain.changes import Action, Changes, Subject
from interviewprep.domain.documents import Document, Relation
from interviewprep.domain.errors import (
    CaseError,
    FileDamaged,
    FileEmpty,
    FileMissing,
    FileTooLarge,
    FileUnreadable,
    ImportFailure,
    PasswordNeeded,
)
from interviewprep.domain.identifiers import new_id, now
from interviewprep.domain.pages import Page
from interviewprep.domain.progress import CancelQuery, Progress, ProgressCallback, never, no_progress
from interviewprep.domain.sources import SourceFile
from interviewprep.jobs.pool import JobFailed, WorkerPool
from interviewprep.recognition.duties import look_at
from interviewprep.recognition.tasks import ProbeTask, SourceInfo
from interviewprep.storage import blobs, documents, history
from interviewprep.storage.case_file import CaseFile

#: Most bytes of one file; larger ones are refused before they are read (trust goals: 200 MiB).
MAX_BYTES = 200 * 1024 * 1024
_PROBE_SECONDS = 120.0
_CHUNK = 1024 * 1024
# Files that systems leave in folders of pictures; nobody means to import them.
_SYSTEM_FILES = {"thumbs.db", "desktop.ini", ".ds_store"}

#: Asks for the password of a PDF: its name, and whether the last one given was wrong; None gives up.
AskPassword = Callable[[str, bool], str | None]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of each file: new documents, files that were here already, files refused and why."""

    imported: tuple[str, ...] = ()
    duplicates: tuple[tuple[str, str], ...] = ()
    refused: tuple[CaseError, ...] = ()
    stopped: bool = False


@dataclass(slots=True)
class _Tally:
    imported: list[str] = field(default_factory=list)
    duplicates: list[tuple[str, str]] = field(default_factory=list)
    refused: list[CaseError] = field(default_factory=list)
    stopped: bool = False
    step: int | None = None  # of the history: one import is undone as one

    def report(self) -> ImportReport:
        return ImportReport(tuple(self.imported), tuple(self.duplicates), tuple(self.refused), self.stopped)


@dataclass(frozen=True, slots=True)
class Intake:
    """The conditions of one import: into which case, in which languages, whom to ask and tell."""

    case: CaseFile
    pool: WorkerPool
    languages: tuple[str, ...] = ()
    ask_password: AskPassword | None = None
    progress: ProgressCallback = no_progress
    cancelled: CancelQuery = never
    on_imported: Callable[[Changes], None] = lambda _changes: None


def import_files(intake: Intake, paths: Sequence[Path]) -> ImportReport:
    """Import files and whole folders.

    Each file becomes visible in one transaction, so stopping or killing loses nothing that was shown.
    One bad file never stops the others.
    """
    sources = list(_files(paths))
    return _import(intake, [(path.name, partial(_read, path)) for path in sources])


def import_bytes(intake: Intake, items: Sequence[tuple[str, bytes]]) -> ImportReport:
    """Import what was pasted: pairs of a file name and its bytes."""
    return _import(intake, [(name, partial(bytes, data)) for name, data in items])


def _import(intake: Intake, sources: Sequence[tuple[str, Callable[[], bytes]]]) -> ImportReport:
    tally = _Tally()
    for done, (name, load) in enumerate(sources):
        if intake.cancelled():
            tally.stopped = True
            break
        intake.progress(Progress(done, len(sources), name))
        try:
            _import_one(intake, name, load, tally)
        except ImportFailure as failure:
            tally.refused.append(failure)
    else:
        intake.progress(Progress(len(sources), len(sources)))
    return tally.report()


def _import_one(
    intake: Intake, name: str, load: Callable[[], bytes], tally: _Tally, belongs_to: str | None = None
) -> None:
    """Import a file and what is attached to it; `belongs_to` is the document it is attached to itself."""
    data = load()
    if not data:
        raise FileEmpty(name)
    sha256 = hashlib.sha256(data).hexdigest()
    if existing := documents.with_sha256(intake.case, sha256):
        tally.duplicates.append((name, existing.id))
        return
    source, password = _probe(intake, name, data)
    document_id = _store(intake, _File(name, data, source, password), tally, belongs_to)
    for attachment in source.attachments:
        if intake.cancelled():
            tally.stopped = True
            return
        try:
            _import_one(intake, attachment.name, partial(bytes, attachment.data), tally, document_id)
        except ImportFailure as failure:
            tally.refused.append(failure)


@dataclass(frozen=True, slots=True)
class _File:
    name: str
    data: bytes
    info: SourceInfo
    password: str | None


def _store(intake: Intake, file: _File, tally: _Tally, belongs_to: str | None) -> str:
    """Keep the file, then make its document visible; the new document's id."""
    name, data, source = file.name, file.data, file.info
    blob = blobs.put(intake.case, (data[i : i + _CHUNK] for i in range(0, len(data), _CHUNK)))
    moment = now()
    with intake.case.transaction():
        document = Document(
            id=new_id(),
            created=moment,
            modified=moment,
            file_name=name,
            sha256=blob.sha256,
            size=blob.size,
            media_type=source.media_type,
            page_count=source.page_count,
            languages=intake.languages,
            position=documents.next_position(intake.case),
            belongs_to=belongs_to,
            relation=Relation.ATTACHMENT if belongs_to else None,
        )
        new_pages = [
            Page(
                id=new_id(),
                document_id=document.id,
                number=index + 1,
                source_sha256=blob.sha256,
                source_index=index,
                created=moment,
                modified=moment,
            )
            for index in range(source.page_count)
        ]
        kept = SourceFile(
            sha256=blob.sha256,
            size=blob.size,
            file_name=name,
            media_type=source.media_type,
            metadata=source.metadata,
        )
        documents.insert(intake.case, document, new_pages, kept, file.password)
        tally.step = history.record_creation(
            intake.case, Action.IMPORT, Subject.DOCUMENT, [document.id], join=tally.step
        )
    tally.imported.append(document.id)
    intake.on_imported(Changes(Action.IMPORT, documents=frozenset({document.id})))
    return document.id


def _probe(intake: Intake, name: str, data: bytes) -> tuple[SourceInfo, str | None]:
    """Format and page count, found in a worker; asks for a password while one is needed."""
    password: str | None = None
    while True:
        task = ProbeTask(data=data, name=name, password=password)
        try:
            return intake.pool.submit(look_at, task, timeout=_PROBE_SECONDS).result(), password
        except PasswordNeeded as needed:
            wrong = password is not None
            password = intake.ask_password(name, wrong) if intake.ask_password else None
            if password is None:
                raise PasswordNeeded(name, wrong=wrong) from needed
        except ImportFailure:
            raise
        except (CaseError, JobFailed) as failure:  # the worker hung or died on these bytes
            raise FileDamaged(name) from failure


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files among `paths` and in the folders among them, in the order of their names."""
    for path in map(Path, paths):
        if not path.is_dir():
            yield path
            continue
        for inner in sorted(path.rglob("*")):
            hidden = any(part.startswith(".") for part in inner.relative_to(path).parts)
            if inner.is_file() and not hidden and inner.name.casefold() not in _SYSTEM_FILES:
                yield inner


def _read(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise FileTooLarge(path.name, limit=MAX_BYTES, found=size, unit="bytes")
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(path.name) from error
    except OSError as error:
        raise FileUnreadable(path.name) from error
