"""Reading the pending pages in the background: the queue is a query, so a kill loses nothing."""

import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass

from interviewprep.domain.changes import Changes
from interviewprep.domain.documents import Document
from interviewprep.domain.errors import Cancelled, CaseError, NoSuchRecord, PageUnreadable
from interviewprep.domain.pages import Page, PageReading
from interviewprep.jobs.pool import JobFailed, WorkerPool
from interviewprep.recognition.duties import read_pages
from interviewprep.recognition.tasks import PageRequest, PageResult, PageTask
from interviewprep.services.names import known_names
from interviewprep.storage import blobs, case_info, documents, pages, proposals, sources
from interviewprep.storage.case_file import CaseFile

_PAGE_SECONDS = 180.0
# A whole file travels to a worker with each task: the larger it is, the more of its pages go along.
_BYTES_PER_PAGE_IN_TASK = 4 * 1024 * 1024
_MOST_PAGES_IN_TASK = 16
_PACE_WINDOW = 20


@dataclass(frozen=True, slots=True)
class ReadingProgress:
    """Pages read since the queue was last empty, and about how long the rest takes (None: not known yet)."""

    done: int
    total: int
    seconds_left: float | None
    active: bool


@dataclass(frozen=True, slots=True)
class _Batch:
    document_id: str
    pages: tuple[Page, ...]
    text: bool


class ReadingQueue:
    """Feeds pending pages of one case to the worker pool and stores what comes back.

    With `pictures_first` every new page gets its picture before any text is read, so that papers
    are seen at once; without it both are made in one go, which decodes each file only once.
    `on_changes` and `on_progress` are called from the queue's own thread.
    """

    def __init__(
        self,
        case: CaseFile,
        pool: WorkerPool,
        on_changes: Callable[[Changes], None] = lambda _changes: None,
        on_progress: Callable[[ReadingProgress], None] = lambda _progress: None,
        pictures_first: bool = False,
    ) -> None:
        self._case = case
        self._pool = pool
        self._on_changes = on_changes
        self._on_progress = on_progress
        self._pictures_first = pictures_first
        self._wake = threading.Event()
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None
        self._in_flight: dict[Future[list[PageResult]], _Batch] = {}
        self._alone: set[str] = set()
        self._preferred: str | None = None
        self._texts_held = False
        self._done = 0
        self._moments: deque[float] = deque(maxlen=_PACE_WINDOW)

    def start(self) -> None:
        """Read in a thread of its own until `stop`; waits for `wake` when nothing is pending."""
        if self._thread and self._thread.is_alive():
            self._wake.set()
            return
        self._stopped.clear()
        self._thread = threading.Thread(target=self._run, name="reading", daemon=True)
        self._thread.start()

    @property
    def running(self) -> bool:
        """Whether the queue reads or waits for pages (False after `stop`)."""
        return self._thread is not None and self._thread.is_alive()

    def wake(self) -> None:
        """Look for pending pages now: some were added."""
        self._wake.set()

    def hold_texts(self, hold: bool) -> None:
        """Read no texts for now: the workers are wanted for papers that are being added."""
        self._texts_held = hold
        self._wake.set()

    def prefer(self, document_id: str | None) -> None:
        """Prepare the pages of this document first: somebody is looking at it."""
        self._preferred = document_id

    def ask_to_stop(self) -> None:
        """Stop soon, without waiting; the pool may be killed afterwards and no page is marked for it."""
        self._stopped.set()
        self._wake.set()

    def stop(self) -> None:
        """Stop after the pages in work; what is not stored stays pending. Waits for the thread."""
        self.ask_to_stop()
        if self._thread and self._thread is not threading.current_thread():
            self._thread.join()
        self._thread = None

    def run_to_end(self) -> int:
        """Read everything pending in the caller's thread; the number of pages that were worked on."""
        self._stopped.clear()
        while not self._stopped.is_set() and self._step():
            pass
        return self._done

    def _run(self) -> None:
        while not self._stopped.is_set():
            if self._step():
                continue
            if self._done:
                self._done = 0
                self._moments.clear()
                self._on_progress(ReadingProgress(0, 0, None, active=False))
            self._wake.wait()
            self._wake.clear()
        self._on_progress(ReadingProgress(0, 0, None, active=False))

    def _step(self) -> bool:
        """Hand out work and store what is ready; False when nothing is pending or in work."""
        while len(self._in_flight) < 2 * self._pool.size:
            batch = self._next_batch()
            if batch is None or self._stopped.is_set():
                break
            seconds = _PAGE_SECONDS * len(batch.pages)
            try:
                future = self._pool.submit(read_pages, self._task(batch), timeout=seconds)
            except RuntimeError:  # the pool was killed since the look at `_stopped`
                if not self._stopped.is_set():
                    raise
                return False
            self._in_flight[future] = batch
        if not self._in_flight:
            return False
        ready, _ = wait(self._in_flight, timeout=0.5, return_when=FIRST_COMPLETED)
        if self._stopped.is_set():
            return False  # workers may have been killed for it; unfinished pages stay pending
        for future in ready:
            self._store(self._in_flight.pop(future), future)
        return True

    def _next_batch(self) -> _Batch | None:
        busy = {page.id for batch in self._in_flight.values() for page in batch.pages}
        for text in (False, True) if self._pictures_first else (True, False):
            found = [] if text and self._texts_held else self._waiting(text, frozenset(busy))
            if found:
                return _Batch(found[0].document_id, self._cut(found), text)
        return None

    def _waiting(self, text: bool, busy: frozenset[str]) -> list[Page]:
        """The next pages without a picture (`text` False) or without a reading, preferred document first."""
        look = pages.pending if text else pages.without_picture
        if self._preferred and not text:
            own = [
                page
                for page in pages.of_document(self._case, self._preferred)
                if not page.has_image and page.id not in busy and page.failure is None
            ]
            if own:
                return own
        return look(self._case, _MOST_PAGES_IN_TASK, busy)

    def _cut(self, found: list[Page]) -> tuple[Page, ...]:
        """As many pages of the first one's document as go along in one task."""
        first = found[0]
        if first.id in self._alone:
            return (first,)
        size = sources.get(self._case, first.source_sha256).size
        count = min(_MOST_PAGES_IN_TASK, 1 + size // _BYTES_PER_PAGE_IN_TASK)
        same = [
            p
            for p in found
            if (p.document_id, p.source_sha256) == (first.document_id, first.source_sha256)
            and p.id not in self._alone
        ]
        return tuple(same[:count])

    def _task(self, batch: _Batch) -> PageTask:
        document: Document = documents.get(self._case, batch.document_id)
        source = sources.get(self._case, batch.pages[0].source_sha256)
        return PageTask(
            source=blobs.read(self._case, source.sha256),
            media_type=source.media_type,
            requests=tuple(
                PageRequest(
                    p.id, p.source_index, p.turned if p.turned_by_person else None, p.treatment, p.number
                )
                for p in batch.pages
            ),
            languages=document.languages,
            preferred=case_info.info(self._case).languages,
            names=known_names(self._case),
            password=sources.password(self._case, source.sha256),
            picture=not all(page.has_image for page in batch.pages),
            text=batch.text,
        )

    def _store(self, batch: _Batch, future: Future[list[PageResult]]) -> None:
        failure: str | None = None
        results: list[PageResult] = []
        try:
            results = future.result()
        except Cancelled:
            return  # the workers were killed; the pages stay pending
        except CaseError as error:
            failure = error.code
        except JobFailed:  # a bug, logged by the pool; the page must not be tried for ever
            failure = PageUnreadable.code
        if self._case.closed:
            self._stopped.set()
            return
        if failure and len(batch.pages) > 1:
            self._alone |= {page.id for page in batch.pages}  # find the one that does it
            return
        if failure:
            results = [PageResult(batch.pages[0].id, None, None, failure)]
        for result, page in zip(results, batch.pages, strict=True):
            self._store_result(result, page)
        touched = frozenset(page.id for page in batch.pages)
        self._on_changes(Changes(documents=frozenset({batch.document_id}), pages=touched))
        if batch.text or failure:
            self._count(len(results))

    def _store_result(self, result: PageResult, asked: Page) -> None:
        """Store what became of a page; `asked` is how it stood when it was handed out."""
        treatment = result.picture.treatment if result.picture else asked.treatment
        with self._case.transaction():
            try:
                if pages.get(self._case, asked.id).treatment != asked.treatment:
                    return  # treated in another way meanwhile, perhaps by undo: it is still in the queue
                if result.picture and not pages.store_picture(self._case, asked.id, result.picture):
                    return  # treated in another way meanwhile: it is still in the queue
                if result.failure:
                    pages.store_failure(self._case, asked.id, result.failure)
                elif result.reading and pages.store_reading(self._case, asked.id, result.reading, treatment):
                    self._store_findings(asked.id, result.reading)
            except NoSuchRecord:
                return  # purged while it was read

    def _store_findings(self, page_id: str, reading: PageReading) -> None:
        if not pages.get(self._case, page_id).verified:  # those of a checked text come from that text
            proposals.replace(self._case, page_id, reading.findings)

    def _count(self, finished: int) -> None:
        self._done += finished
        self._moments.extend([time.monotonic()] * finished)
        pending, _total = pages.counts(self._case)
        left: float | None = None
        span = self._moments[-1] - self._moments[0] if len(self._moments) > 2 else 0.0
        if span:
            left = pending * span / (len(self._moments) - 1)
        self._on_progress(ReadingProgress(self._done, self._done + pending, left, active=True))
