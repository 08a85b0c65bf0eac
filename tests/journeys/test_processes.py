"""What window, command line and workers refuse: dumps, traces of faults, the passphrase of their parent."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from interviewprep.cli.passphrase import ENVIRONMENT
from interviewprep.domain.errors import ReaderCrashed
from interviewprep.jobs.pool import WorkerPool
from tests.journeys.facts import die, facts
from tests.journeys.remote import Program
from tests.journeys.stage import ROOT, Stage, new_canary

HARDENED = {"core": [0, 0], "dumpable": 0, "faulthandler": False}


@pytest.fixture
def secret(monkeypatch: pytest.MonkeyPatch) -> str:
    """A passphrase in the environment, as the command line may be given it."""
    canary = new_canary()
    monkeypatch.setenv(ENVIRONMENT, canary)
    return canary


@pytest.fixture
def pool() -> Iterator[WorkerPool]:
    made = WorkerPool(workers=2)
    yield made
    made.kill()


def hardening(told: dict[str, Any]) -> dict[str, Any]:
    return {name: told[name] for name in HARDENED}


@pytest.mark.journey
def test_the_window_may_not_be_dumped(tmp_path: Path) -> None:
    stage = Stage(tmp_path / "stage")
    with Program(stage, QT_QPA_PLATFORM="offscreen", PYTHONFAULTHANDLER="") as program:
        program.wait_for("New case")
        assert hardening(program.order("facts")) == HARDENED
        program.order("press", keys="Ctrl+Q")
        assert program.ends("at the start page") == 0


def test_the_command_line_may_not_be_dumped() -> None:
    code = (
        "import json; from interviewprep.app import main; from tests.journeys.facts import facts; "
        "main(['--version']); print(json.dumps(facts()))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert hardening(json.loads(done.stdout.splitlines()[-1])) == HARDENED


def test_a_worker_may_not_be_dumped(pool: WorkerPool) -> None:
    assert hardening(pool.submit(facts, None, timeout=120).result()) == HARDENED


def test_a_worker_that_crashes_leaves_no_core(
    pool: WorkerPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ReaderCrashed):
        pool.submit(die, None, timeout=120).result()
    assert list(tmp_path.iterdir()) == []
    assert hardening(pool.submit(facts, None, timeout=120).result()) == HARDENED


def test_a_worker_is_not_told_the_passphrase(pool: WorkerPool, secret: str) -> None:
    told = [pool.submit(facts, None, timeout=120) for _ in range(4)]
    assert not [names for names in told if ENVIRONMENT in names.result()["environment"]]
    assert pool.worker_pids
    for pid in pool.worker_pids:
        assert secret not in Path(f"/proc/{pid}/cmdline").read_text(errors="replace")
        if os.geteuid() == 0:
            assert secret not in Path(f"/proc/{pid}/environ").read_text(errors="replace")
        else:
            assert not os.access(f"/proc/{pid}/environ", os.R_OK)
