"""The main job and the example case on the command line."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.command_line_story import CommandLineStory
from tests.journeys.stage import ROOT, Stage
from tests.journeys.test_window_story import PAPERS, score

pytestmark = [pytest.mark.journey, pytest.mark.tesseract]


def test_all_papers_are_imported_and_read(command_line_story: CommandLineStory) -> None:
    answers = command_line_story.answers
    assert len(answers["add"]["imported"]) == PAPERS
    assert (answers["add"]["refused"], answers["add"]["duplicates"]) == ([], [])
    assert answers["read"]["failed"] == 0
    documents = answers["list"]["documents"]
    assert [document["state"] for document in documents] == ["read"] * PAPERS
    texts = [document["pages"][0]["text"] for document in documents]
    assert sum(bool(text.strip()) for text in texts) == PAPERS


def test_turned_papers_are_upright(command_line_story: CommandLineStory) -> None:
    turned = {
        d["file"].split()[0]: d["pages"][0]["turned"] for d in command_line_story.answers["list"]["documents"]
    }
    assert turned["en_threat.rot90"] == 90
    assert turned["fr_school.rot180"] == 180
    assert turned["ru_marriage.rot270"] == 270
    assert turned["ru_marriage.clean"] == 0


def test_words_are_found(command_line_story: CommandLineStory) -> None:
    results = command_line_story.answers["search"]["results"]
    assert {result["file"].split(".")[0] for result in results} == {"ru_marriage"}


def test_the_bundle_is_verified_and_passes_every_check(command_line_story: CommandLineStory) -> None:
    verified = command_line_story.answers["verify"]
    assert (verified["unchanged"], verified["exhibits"], verified["problems"]) == (True, PAPERS, [])
    assert command_line_story.answers["export"]["bytes"] == command_line_story.bundle.stat().st_size
    score(command_line_story.bundle)


def test_the_backup_gives_the_case_back(command_line_story: CommandLineStory) -> None:
    assert command_line_story.answers["restored"] == command_line_story.answers["list"]


def test_the_case_is_whole(command_line_story: CommandLineStory) -> None:
    assert command_line_story.answers["doctor"]["ok"]
    assert sorted(path.name for path in command_line_story.stage.cases.iterdir()) == [
        "case 15.case",
        "restored.case",
    ]


def test_the_example_case_is_made_and_exported(tmp_path: Path) -> None:
    stage = Stage(tmp_path / "stage")
    case, bundle = stage.cases / "example.case", stage.out / "example.pdf"

    def run(*arguments: object) -> dict[str, object]:
        done = subprocess.run(
            [sys.executable, "main.py", *map(str, arguments), "--json"],
            cwd=ROOT,
            env=stage.environment(INTERVIEWPREP_PASSPHRASE="example"),
            capture_output=True,
            text=True,
            check=False,
            timeout=1800,
        )
        assert done.returncode == 0, done.stderr
        answer: dict[str, object] = json.loads(done.stdout)
        return answer

    papers = run("example", case)["documents"]
    listed = run("list", case)["documents"]
    assert isinstance(listed, list)
    assert len(listed) == papers
    assert {document["state"] for document in listed} == {"read"}
    run("export", case, bundle, "--language", "ru")
    assert run("verify", bundle, case)["unchanged"] is True
