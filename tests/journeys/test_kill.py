"""Killing the program at any moment loses nothing that was shown and leaves nothing behind."""

import os
import random
import shutil
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from interviewprep.domain.pages import PageState
from interviewprep.services import case as cases
from interviewprep.services import review
from interviewprep.storage import blobs, integrity
from tests.journeys.killing import run_and_kill
from tests.journeys.stage import Stage
from tests.journeys.traces import forms_of, traces

PASSPHRASE = "kanareika-passphrase-7431"
CANARY = "ZYXCANARYWORD"
KILLS = 2000 if os.environ.get("INTERVIEWPREP_SOAK") else 50
#: So many papers are new in each run, and so many runs follow each other on the same file.
PAPERS, RUNS = 8, 5
#: All of them are read about so many seconds after they are imported.
LONGEST = 1.2
_SHARED_MEMORY = Path("/dev/shm")


def _paper(number: int) -> bytes:
    image = Image.new("L", (900, 500), 255)
    draw = ImageDraw.Draw(image)
    for line in range(6):
        draw.text((40, 40 + 70 * line), f"{CANARY} number {number} line {line}", fill=0, font_size=40)
    out = BytesIO()
    image.save(out, "JPEG")
    return out.getvalue()


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    """A stage with a folder of papers for each run."""
    made = Stage(tmp_path / "stage")
    for number in range(RUNS * PAPERS):
        folder = made.papers / str(number % RUNS)
        folder.mkdir(exist_ok=True)
        (folder / f"{number}.jpg").write_bytes(_paper(number))
    return made


@dataclass(frozen=True)
class Moment:
    """When to kill: `seconds` after so many lines and after these words."""

    seconds: float
    lines: int = 1
    words: tuple[str, ...] = ()


@pytest.fixture
def moments() -> list[Moment]:
    """A moment for each kill: while papers come in, and while they are read."""
    chance = random.Random(20261122)
    importing = [Moment(chance.uniform(0, 0.03), 1 + number % PAPERS) for number in range(KILLS // 2)]
    reading = [
        Moment(
            LONGEST * (number + chance.random()) / (KILLS / 2),
            words=("imported", "read") if number % 2 == 0 else ("imported",),
        )
        for number in range(KILLS // 2)
    ]
    both = importing + reading
    chance.shuffle(both)
    return both


def _check(case: Path, said: list[list[str]]) -> None:
    opened = cases.open_case(case, PASSPHRASE)
    try:
        assert integrity.check(opened) == []
        present = {d.id: d.sha256 for d in review.documents(opened)}
        for words in said:
            if words[0] == "shown":
                assert present[words[1]] == words[2]
                assert blobs.read(opened, words[2])
            elif words[0] == "read":
                page = review.page(opened, words[1])
                assert page.state is PageState.READ
                assert CANARY in page.text
    finally:
        cases.close_case(opened)


@pytest.mark.kill
@pytest.mark.tesseract
def test_kills_lose_nothing_shown_and_leave_nothing_readable(stage: Stage, moments: list[Moment]) -> None:
    before = {p.name for p in _SHARED_MEMORY.iterdir()} if _SHARED_MEMORY.is_dir() else set()
    case, empty = stage.cases / "a.case", stage.out / "empty.case"
    cases.close_case(cases.create_case(empty, PASSPHRASE))
    told: list[list[str]] = []
    for number, moment in enumerate(moments):
        if number % RUNS == 0:  # killed again and again on the same file, then from the start
            case.unlink(missing_ok=True)
            shutil.copy(empty, case)
        said = run_and_kill(
            stage,
            "intake_child",
            PASSPHRASE,
            moment.seconds,
            case,
            stage.papers / str(number % RUNS),
            lines=moment.lines,
            words=moment.words,
        )
        told.append([words[0] for words in said])
        _check(case, said)
        assert [path.name for path in stage.cases.iterdir()] == ["a.case"]
    while_importing = sum("imported" not in words for words in told)
    while_reading = sum("imported" in words and "read" in words for words in told)
    assert while_importing > KILLS / 5, told  # the kills came at both kinds of work
    assert while_reading > KILLS / 5, told
    secrets = [*forms_of(CANARY), *forms_of(PASSPHRASE), _paper(3)[2000:2064]]
    assert traces(secrets, [*stage.private, stage.cases]) == []
    if _SHARED_MEMORY.is_dir():
        left = [p for p in _SHARED_MEMORY.iterdir() if p.name not in before and p.is_file()]
        assert not [p for p in left if any(s in p.read_bytes() for s in secrets)]
