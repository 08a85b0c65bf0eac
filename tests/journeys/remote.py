"""The other end of driver.py: a program in a process of its own, worked from a test."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from tests.journeys.screen import tool
from tests.journeys.stage import ROOT, Stage

#: strace for one program and all it starts; what it does not watch costs next to nothing.
TRACE = ("-f", "--seccomp-bpf", "-qq", "-s", "512")


def traced(log: Path, calls: str, *more: str) -> list[str]:
    """The beginning of a command that records system calls.

    prctl does nothing under it: a process that refuses to be looked at hides the paths it opens from
    strace, except for root.
    """
    return [
        tool("strace"),
        *TRACE,
        "-o",
        str(log),
        "-e",
        f"trace={calls},prctl",
        "-e",
        "inject=prctl:retval=0",
        *more,
    ]


class Program:
    """The window under a driver; leave the block to end it."""

    def __init__(
        self,
        stage: Stage,
        *arguments: str,
        trace: list[str] | None = None,
        complaints: str = "complaints",
        **environment: str,
    ) -> None:
        """`complaints` names the file for what the program writes on standard error."""
        command = [*(trace or []), sys.executable, "-m", "tests.journeys.driver", *arguments]
        self._stage = stage
        self._complaints = stage.root / f"{complaints}.txt"
        with self._complaints.open("w") as errors:
            self.process = subprocess.Popen(
                command,
                cwd=ROOT,
                env=stage.environment(**environment),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                start_new_session=True,
            )

    def __enter__(self) -> "Program":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.communicate()

    @property
    def complaints(self) -> str:
        """What the program wrote on standard error."""
        return self._complaints.read_text(errors="replace")

    def order(self, do: str, **arguments: Any) -> Any:
        """Have something done; AssertionError with the reason where it cannot be."""
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(json.dumps({"do": do, **arguments}) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, f"the program ended: {self.complaints}"
        answer = json.loads(line)
        assert "wrong" not in answer, answer["wrong"]
        return answer["is"]

    def wait(self, holds: Callable[[], Any], what: str, seconds: float = 20) -> Any:
        """Wait until something holds; at the end of patience, say what is on the screen instead."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if found := holds():
                return found
            time.sleep(0.1)
        picture = self._stage.root / "failed.png"
        self.order("grab", path=str(picture))
        texts = [f"{w['name']} | {w['text']}" for w in self.order("see") if w["text"] or w["name"]]
        raise AssertionError(
            f"{what}: not within {seconds:.0f} s; see {picture}\n" + "\n".join([*texts, self.complaints])
        )

    def sees(self, words: str) -> bool:
        """Whether a visible widget says these words."""
        return any(words in w["text"] or words in w["name"] for w in self.order("see"))

    def wait_for(self, words: str, seconds: float = 20) -> None:
        """Wait until a visible widget says these words."""
        self.wait(lambda: self.sees(words), f"{words!r} on the screen", seconds)

    def click(self, name: str, nth: int = 0) -> None:
        """Click on a button or field once it is there and can be pressed."""

        def ready() -> bool:
            found = [w for w in self.order("see") if name in (w["name"], w["text"])]
            return any(w["enabled"] for w in found)

        self.wait(ready, f"{name!r} to click on")
        self.order("click", name=name, nth=nth)

    def choose_file(self, title: str, path: Path) -> None:
        """Give a path to a file dialog that has just been asked for."""
        self.wait(lambda: any(w["class"] == "QFileDialog" for w in self.order("see")), title)
        self.order("type", text=str(path), into="fileNameEdit", instead=True)
        self.order("press", keys="Return")
        self.wait(lambda: not any(w["class"] == "QFileDialog" for w in self.order("see")), f"{title}: closed")
