"""The other end of driver.py: a program in a process of its own, worked from a test."""

import json
import os
import select
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

#: Seconds for what takes moments, on a machine that is slow and busy with other things.
PATIENCE = 120.0
#: Seconds for the window's thread to come round to an order.
ANSWER_SECONDS = 120
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
        answers, _, _ = select.select([self.process.stdout], [], [], ANSWER_SECONDS)
        assert answers, (
            f"{do}: no answer within {ANSWER_SECONDS} s, the window does not live: {self.complaints}"
        )
        line = self.process.stdout.readline()
        assert line, f"the program ended: {self.complaints}"
        answer = json.loads(line)
        assert "wrong" not in answer, answer["wrong"]
        return answer["is"]

    def wait(self, holds: Callable[[], Any], what: str, seconds: float = PATIENCE) -> Any:
        """Wait until something holds; at the end of patience, say what is on the screen instead."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if found := holds():
                return found
            time.sleep(0.1)
        raise AssertionError(f"{what}: not within {seconds:.0f} s; {self._scene()}")

    def ends(self, when: str = "", seconds: float = PATIENCE) -> int:
        """The exit status; where the program does not end, AssertionError with what is on the screen."""
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            scene = self._scene()
        raise AssertionError(f"{when}: the program has not ended within {seconds:.0f} s; {scene}")

    def _scene(self) -> str:
        """What is on the screen, for a person who looks for the cause."""
        picture = self._stage.root / "failed.png"
        self.order("grab", path=str(picture))
        texts = [f"{w['name']} | {w['text']}" for w in self.order("see") if w["text"] or w["name"]]
        return f"see {picture}\n" + "\n".join([*(texts or ["no window is in sight"]), self.complaints])

    def sees(self, words: str) -> bool:
        """Whether a visible widget says these words."""
        return any(words in w["text"] or words in w["name"] for w in self.order("see"))

    def wait_for(self, words: str, seconds: float = PATIENCE) -> None:
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
