"""Killing the program at any moment loses nothing that was shown and leaves nothing behind."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from interviewprep.domain.pages import PageState
from interviewprep.services import case as cases
from interviewprep.services import review
from interviewprep.storage import blobs, integrity
from tests.journeys.traces import forms_of, traces

PASSPHRASE = "kanareika-passphrase-7431"
CANARY = "ZYXCANARYWORD"
KILLS = 50
_ROOT = Path(__file__).parents[2]
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
def stage(tmp_path: Path) -> dict[str, Path]:
    """A folder for the case, one for papers, and a home and temp folder of the program's own."""
    folders = {name: tmp_path / name for name in ("cases", "papers", "home", "temp")}
    for folder in folders.values():
        folder.mkdir()
    for number in range(12):
        (folders["papers"] / f"{number}.jpg").write_bytes(_paper(number))
    return folders


def _environment(stage: dict[str, Path]) -> dict[str, str]:
    return {
        **os.environ,
        "INTERVIEWPREP_PASSPHRASE": PASSPHRASE,
        "HOME": str(stage["home"]),
        "XDG_CONFIG_HOME": str(stage["home"] / "config"),
        "XDG_CACHE_HOME": str(stage["home"] / "cache"),
        "TMPDIR": str(stage["temp"]),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def _run_and_kill(stage: dict[str, Path], case: Path, seconds: float) -> list[list[str]]:
    """What the program had said when it was killed, `seconds` after it first showed something."""
    command = [
        sys.executable,
        str(Path(__file__).with_name("intake_child.py")),
        str(case),
        str(stage["papers"]),
    ]
    with subprocess.Popen(
        command, env=_environment(stage), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=_ROOT
    ) as child:
        assert child.stdout
        first = child.stdout.readline()
        time.sleep(seconds)
        child.send_signal(signal.SIGKILL)
        said = [first, *child.stdout.readlines()]
    return [line.split() for line in said if line.endswith("\n")]


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


@pytest.fixture
def moments() -> Iterator[float]:
    chance = random.Random(20261122)
    return iter([chance.uniform(0, 2.0) for _ in range(KILLS)])


@pytest.mark.kill
@pytest.mark.tesseract
def test_kills_lose_nothing_shown_and_leave_nothing_readable(
    stage: dict[str, Path], moments: Iterator[float]
) -> None:
    before = {p.name for p in _SHARED_MEMORY.iterdir()} if _SHARED_MEMORY.is_dir() else set()
    case = stage["cases"] / "a.case"
    empty = stage["cases"] / "empty.case"
    cases.close_case(cases.create_case(empty, PASSPHRASE))
    read = 0
    for number, moment in enumerate(moments):
        if number % 5 == 0:  # killed again and again on the same file, then from the start
            case.unlink(missing_ok=True)
            shutil.copy(empty, case)
        said = _run_and_kill(stage, case, moment)
        read += sum(words[0] == "read" for words in said)
        _check(case, said)
    assert read > KILLS / 2  # the kills came during reading too
    secrets = [*forms_of(CANARY), *forms_of(PASSPHRASE), _paper(3)[2000:2064]]
    watched = [stage["home"], stage["temp"], stage["cases"]]
    assert traces(secrets, watched) == []
    if _SHARED_MEMORY.is_dir():
        left = [p for p in _SHARED_MEMORY.iterdir() if p.name not in before and p.is_file()]
        assert not [p for p in left if any(s in p.read_bytes() for s in secrets)]
