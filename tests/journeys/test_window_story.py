"""New case, drop 33 papers, read, correct two, mark one missing, export in Russian, verify, lock, reopen."""

import subprocess
import sys
from pathlib import Path

import pytest

from interviewprep.domain.documents import DocumentState
from interviewprep.domain.missing import MissingReason
from tests.journeys.stage import ROOT
from tests.journeys.window_story import Case, WindowStory

pytestmark = [pytest.mark.journey, pytest.mark.tesseract]
PAPERS = 33


@pytest.fixture
def end(window_story: WindowStory) -> Case:
    assert window_story.end is not None
    return window_story.end


def score(bundle: Path) -> str:
    """What the scoring tool says of a bundle; its checks must all pass."""
    command = [
        sys.executable,
        "tests/tools/score_bundle.py",
        bundle,
        "--documents",
        str(PAPERS),
        "--lang",
        "ru",
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_window_was_really_drawn(window_story: WindowStory) -> None:
    assert window_story.colours > 20


def test_all_papers_are_there_and_read(end: Case) -> None:
    assert len(end.documents) == PAPERS
    assert {document.state for document in end.documents} == {DocumentState.READ}
    assert end.problems == []


def test_the_corrected_title_and_text_are_there(end: Case, window_story: WindowStory) -> None:
    assert [d.file_name for d in end.documents if d.title == window_story.title] == [
        f"ru_marriage.clean {window_story.canary}.png"
    ]
    (corrected,) = [page for pages in end.pages.values() for page in pages if page.verified]
    assert corrected.text.endswith(window_story.text)
    assert "Tesfaye" in corrected.text


def test_the_missing_paper_is_explained(end: Case, window_story: WindowStory) -> None:
    (paper,) = end.missing
    assert (paper.what, paper.reason, paper.explained) == (window_story.what, MissingReason.LOST, True)
    assert window_story.canary in paper.circumstances


def test_the_export_is_recorded_and_unchanged(end: Case, window_story: WindowStory) -> None:
    (record,) = end.exports
    assert (record.file_name, record.language, len(record.document_ids)) == ("bundle.pdf", "ru", PAPERS)
    assert record.size == window_story.bundle.stat().st_size
    assert end.verified


def test_the_bundle_passes_every_check(window_story: WindowStory) -> None:
    score(window_story.bundle)


def test_after_the_lock_another_program_image_asks_for_the_passphrase(window_story: WindowStory) -> None:
    assert window_story.same_process
    assert window_story.command_after[1:4] == [str(ROOT / "main.py"), "--locked", str(window_story.case_file)]


def test_it_ended_well_and_without_complaints(window_story: WindowStory) -> None:
    assert window_story.status == 0
    assert window_story.complaints == ""
    assert sorted(path.name for path in window_story.stage.cases.iterdir()) == [
        "Case 14 backups",
        "Case 14.case",
    ]
