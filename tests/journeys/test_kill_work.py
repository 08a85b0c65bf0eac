"""Killed while it edits, copies, changes the passphrase or exports: what was told as done is done."""

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from interviewprep.domain.errors import CaseError
from interviewprep.jobs.pool import WorkerPool
from interviewprep.services import case as cases
from interviewprep.services import export, intake, reading, review
from interviewprep.storage import integrity
from interviewprep.storage.case_file import CaseFile
from tests.journeys.killing import run_and_kill
from tests.journeys.stage import Stage, new_canary
from tests.journeys.traces import forms_of, traces

pytestmark = [pytest.mark.kill, pytest.mark.tesseract]
KILLS = 300 if os.environ.get("INTERVIEWPREP_SOAK") else 6
#: How many pieces of work are done at least, and how many seconds later the kill comes.
Moment = tuple[int, float]
Moments = Callable[[float], list[Moment]]


class Killed:
    """A case with three read papers, and what was checked of it before a kill."""

    def __init__(self, root: Path) -> None:
        self.stage = Stage(root)
        self.canary = new_canary()
        self.whole = self.stage.root / "whole.case"
        self.case = self.stage.cases / "a.case"
        for number in range(3):
            image = Image.new("L", (700, 200), 255)
            ImageDraw.Draw(image).text((20, 60), f"Paper number {number}", fill=0, font_size=48)
            image.save(self.stage.papers / f"{number} {self.canary}.png")

    def prepare(self) -> None:
        case = cases.create_case(self.whole, f"{self.canary} 0")
        pool = WorkerPool(workers=2)
        intake.import_files(intake.Intake(case, pool, languages=("eng",)), [self.stage.papers])
        reading.ReadingQueue(case, pool).run_to_end()
        pool.close()
        cases.close_case(case)

    def kill(self, work: str, moment: Moment) -> int:
        """Work on a fresh copy, get killed; the number of the last thing that was told as done."""
        done, seconds = moment
        for old in [*self.stage.cases.iterdir(), *self.stage.out.iterdir()]:
            old.unlink()
        shutil.copy(self.whole, self.case)
        said = run_and_kill(
            self.stage,
            "work_child",
            self.canary,
            seconds,
            work,
            self.case,
            self.stage.out,
            lines=1 + done,
        )
        assert said and said[0] == ["ACK", "0"]
        return int(said[-1][1])

    def opened(self, path: Path, *numbers: int) -> CaseFile:
        """The case under the first of the passphrases that opens it; whole, with its papers."""
        failure: CaseError | None = None
        for number in numbers:
            try:
                case = cases.open_case(path, f"{self.canary} {number}")
            except CaseError as error:
                failure = error
                continue
            assert integrity.check(case) == []
            assert len(review.documents(case)) == 3
            return case
        raise AssertionError(f"{path.name} does not open: {failure!r}")


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Killed:
    return Killed(tmp_path_factory.mktemp("killed") / "stage")


@pytest.fixture
def moments() -> Moments:
    """Moments within so many seconds, spread over all of them."""
    chance = random.Random(20261122)
    return lambda longest: [
        (number % 4, longest * (number + chance.random()) / KILLS) for number in range(KILLS)
    ]


@pytest.fixture(autouse=True)
def prepared(killed: Killed) -> None:
    if not killed.whole.exists():
        killed.prepare()


def test_an_edit_that_was_told_is_there(killed: Killed, moments: Moments) -> None:
    told = 0
    for moment in moments(0.4):
        last = killed.kill("edit", moment)
        told += last
        case = killed.opened(killed.case, 0)
        first = review.documents(case)[0]
        assert first.title == f"title {last}" * bool(last) or first.title in (
            f"title {last + 1}",
            f"title {last - 1}",
        )
        assert first.notes.removeprefix("note ") == first.title.removeprefix("title ")
        if last % 3 and last:  # not in the middle of taking back and doing again
            assert int(first.title.split()[1]) >= last
        cases.close_case(case)
    assert told > KILLS


def test_a_backup_that_was_told_opens(killed: Killed, moments: Moments) -> None:
    told = 0
    for moment in moments(0.5):
        last = killed.kill("backup", moment)
        told += last
        cases.close_case(killed.opened(killed.case, 0))
        copies = sorted(killed.stage.out.glob("[0-9]*.case"), key=lambda path: int(path.stem))
        assert [int(path.stem) for path in copies][:last] == list(range(1, last + 1))
        for copy in copies[-3:]:
            cases.close_case(killed.opened(copy, 0))
        assert (
            traces(forms_of(killed.canary), [killed.stage.out, killed.stage.cases, *killed.stage.private])
            == []
        )
    assert told > KILLS


def test_a_new_passphrase_that_was_told_opens(killed: Killed, moments: Moments) -> None:
    told = 0
    for moment in moments(0.6):
        last = killed.kill("rekey", moment)
        told += last
        cases.close_case(killed.opened(killed.case, last, last + 1))
        assert [path.name for path in killed.stage.cases.iterdir()] == ["a.case"]
    assert told > KILLS


def test_a_bundle_that_was_told_is_known(killed: Killed, moments: Moments) -> None:
    told = 0
    for moment in moments(1.2):
        last = killed.kill("export", moment)
        told += last
        case = killed.opened(killed.case, 0)
        assert len(export.all_exports(case)) in (last, last + 1)
        assert [path for path in killed.stage.out.iterdir() if not path.stem.isdigit()] == []
        for number in range(1, last + 1):
            assert export.verify(case, killed.stage.out / f"{number}.pdf").unchanged
        cases.close_case(case)
    assert told >= KILLS
