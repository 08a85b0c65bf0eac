"""The main job on the command line, every command a process of its own, with its system calls recorded."""

import json
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.journeys.calls import WRITING
from tests.journeys.remote import traced
from tests.journeys.stage import ROOT, Stage, new_canary

_SECONDS = 1800


@dataclass
class CommandLineStory:
    """One run and what each command answered."""

    stage: Stage
    canary: str
    passphrase: str
    answers: dict[str, Any] = field(default_factory=dict)
    complaints: str = ""

    @property
    def case_file(self) -> Path:
        return self.stage.cases / "case 15.case"

    @property
    def bundle(self) -> Path:
        return self.stage.out / "bundle.pdf"

    @property
    def calls(self) -> list[Path]:
        """System calls about sockets and about files that are written, one log a command."""
        return sorted(self.stage.root.glob("calls-*.txt"))

    def run(self, name: str, *arguments: object) -> Any:
        """Run one command; what it answers as JSON."""
        trace = traced(
            self.stage.root / f"calls-{len(self.calls):02}-{name}.txt", f"socket,connect,{WRITING}"
        )
        done = subprocess.run(
            [*trace, sys.executable, "main.py", name, *map(str, arguments), "--json"],
            cwd=ROOT,
            env=self.stage.environment(INTERVIEWPREP_PASSPHRASE=self.passphrase, PYTHONDONTWRITEBYTECODE="1"),
            capture_output=True,
            text=True,
            check=False,
            timeout=_SECONDS,
        )
        assert done.returncode == 0, f"{name}: status {done.returncode}\n{done.stderr}"
        self.complaints += done.stderr
        self.answers[name] = json.loads(done.stdout)
        return self.answers[name]


def play(root: Path) -> CommandLineStory:
    """Play the whole story below `root`."""
    canary = new_canary()
    story = CommandLineStory(Stage(root), canary, f"{canary} тихий чайник")
    story.stage.bring_samples(canary)
    copy, restored = story.stage.out / "copy.case", story.stage.cases / "restored.case"
    story.run("new", story.case_file)
    story.run("add", story.case_file, story.stage.papers)
    story.run("read", story.case_file)
    story.run("backup", story.case_file, copy)
    story.run("restore", copy, restored)
    story.answers["restored"] = story.run("list", restored)
    story.run("list", story.case_file)
    story.run("search", story.case_file, "саидов", "хакимович")
    story.run("export", story.case_file, story.bundle, "--language", "ru")
    story.run("verify", story.bundle, story.case_file)
    story.run("doctor", story.case_file)
    return story
