"""A word in file names, page texts, fields and the passphrase is found nowhere outside the case."""

import os
from pathlib import Path

import pytest

from tests.journeys.calls import written
from tests.journeys.command_line_story import CommandLineStory
from tests.journeys.stage import ROOT, Stage
from tests.journeys.traces import forms_of, traces
from tests.journeys.window_story import WindowStory

pytestmark = [pytest.mark.journey, pytest.mark.tesseract]
_PLACES = ("build", "interviewprep", "tests", "resources", "i18n")


def _elsewhere(since: float) -> list[Path]:
    """Files of this project, of shared memory and of the system's temporary folder written since."""
    found = [path for place in _PLACES for path in (ROOT / place).rglob("*")]
    found += [path for path in ROOT.iterdir() if path.is_file()]
    for folder in (Path("/dev/shm"), Path("/tmp"), Path("/var/tmp")):
        found += list(folder.iterdir()) if folder.is_dir() else []
    return [path for path in found if _readable(path) and path.stat().st_mtime >= since]


def _readable(path: Path) -> bool:
    return path.is_file() and not path.is_symlink() and os.access(path, os.R_OK)


def _found(stage: Stage, canary: str) -> list[str]:
    secrets = forms_of(canary)
    begun = stage.papers.stat().st_ctime - 60
    named = [str(path) for folder in stage.private for path in folder.rglob(f"*{canary}*")]
    elsewhere = [str(p) for p in _elsewhere(begun) if any(secret in p.read_bytes() for secret in secrets)]
    logs = [stage.root / "complaints.txt"] if (stage.root / "complaints.txt").exists() else []
    said = [str(log) for log in logs if canary in log.read_text()]
    return named + elsewhere + said + traces(secrets, [*stage.private, stage.cases])


def test_the_window_leaves_no_trace(window_story: WindowStory) -> None:
    assert _found(window_story.stage, window_story.canary) == []


def test_the_window_keeps_its_settings_and_nothing_else(window_story: WindowStory) -> None:
    stage = window_story.stage
    kept = [
        str(p.relative_to(stage.root)) for folder in stage.private for p in folder.rglob("*") if p.is_file()
    ]
    assert [name for name in kept if not name.startswith("cache/fontconfig/")] == [
        "config/interviewprep/settings.json"
    ]


def test_the_command_line_leaves_no_trace(command_line_story: CommandLineStory) -> None:
    assert _found(command_line_story.stage, command_line_story.canary) == []
    kept = [p for folder in command_line_story.stage.private for p in folder.rglob("*") if p.is_file()]
    assert kept == []


def test_the_command_line_opens_nothing_for_writing_but_what_was_asked(
    command_line_story: CommandLineStory,
) -> None:
    stage = command_line_story.stage
    cases = {
        stage.cases / name.format(case)
        for case in ("case 15.case", "restored.case")
        for name in ("{}", "{}-journal", "{}.lock", ".{}.part", ".{}.part-journal")
    }
    asked = {
        stage.out / name for name in ("bundle.pdf", "copy.case", ".copy.case.part", ".copy.case.part-journal")
    }
    paths = written(command_line_story.calls, ROOT)
    assert {
        stage.cases / "case 15.case",
        stage.out / "bundle.pdf",
    } <= paths  # the record has what it must have
    unnamed = {stage.out}  # a file in this folder without a name, until it is whole
    assert paths - cases - asked - unnamed == {Path("/dev/null")}
