from pathlib import Path

import pytest

from interviewprep.domain.documents import DocumentState
from interviewprep.domain.pages import PageState, TextSource
from interviewprep.jobs.pool import WorkerPool
from interviewprep.services import finding, review
from interviewprep.services.intake import Intake, import_files
from interviewprep.services.reading import ReadingProgress, ReadingQueue
from interviewprep.storage.case_file import CaseFile

pytestmark = pytest.mark.tesseract


@pytest.fixture
def read_case(case_file: CaseFile, pool: WorkerPool, papers: Path) -> CaseFile:
    import_files(Intake(case_file, pool, languages=("eng",)), [papers])
    ReadingQueue(case_file, pool).run_to_end()
    return case_file


def test_pages_get_picture_text_and_words(read_case: CaseFile) -> None:
    document = next(d for d in review.documents(read_case) if d.file_name == "a.png")
    (page,) = review.pages(read_case, document.id)
    assert document.state is DocumentState.READ
    assert page.text.split() == ["Birth", "certificate"]
    assert (page.text_source, page.languages, page.turned) == (TextSource.OCR, ("eng",), 0)
    words = review.words(read_case, page.id)
    assert [w.text for w in words] == ["Birth", "certificate"]
    assert all(0 <= w.left < w.right <= page.width and 0 <= w.top < w.bottom <= page.height for w in words)
    assert review.thumbnail(read_case, page.id)


def test_what_was_read_is_found_by_the_beginning_of_words(read_case: CaseFile) -> None:
    (result,) = finding.search(read_case, "summ cou")
    assert (result.document.file_name, result.page_number) == ("b.jpg", 1)
    assert [result.snippet[a:b] for a, b in result.marks] == ["Summ", "cou"]


def test_a_turned_page_is_read_again_and_turning_is_undone(read_case: CaseFile, pool: WorkerPool) -> None:
    document = review.documents(read_case)[0]
    (before,) = review.pages(read_case, document.id)
    review.turn_page(read_case, before.id, 90)
    turned = review.page(read_case, before.id)
    assert (turned.turned, turned.state, turned.width) == (90, PageState.PENDING, before.height)
    ReadingQueue(read_case, pool).run_to_end()
    assert review.page(read_case, before.id).turned == 90
    review.undo(read_case)
    ReadingQueue(read_case, pool).run_to_end()
    again = review.page(read_case, before.id)
    assert (again.turned, again.width, again.text) == (0, before.width, before.text)


def test_a_corrected_text_survives_reading_again(read_case: CaseFile, pool: WorkerPool) -> None:
    document = review.documents(read_case)[0]
    (page,) = review.pages(read_case, document.id)
    review.correct_text(read_case, page.id, "Birth certificate no. 17")
    review.read_again(read_case, [document.id])
    ReadingQueue(read_case, pool).run_to_end()
    corrected = review.page(read_case, page.id)
    assert (corrected.text, corrected.verified) == ("Birth certificate no. 17", True)
    assert finding.search(read_case, "17")


def test_a_queue_of_its_own_thread_reads_what_comes_and_stops(
    case_file: CaseFile, pool: WorkerPool, papers: Path
) -> None:
    seen: list[ReadingProgress] = []
    queue = ReadingQueue(case_file, pool, on_progress=seen.append)
    queue.start()
    import_files(Intake(case_file, pool, languages=("eng",)), [papers / "a.png"])
    queue.wake()
    deadline = 60.0
    import time

    start = time.monotonic()
    while review.documents(case_file)[0].state is DocumentState.PENDING:
        assert time.monotonic() - start < deadline
        time.sleep(0.05)
    queue.stop()
    assert not queue.running
    assert any(p.active and p.done == 1 for p in seen)
