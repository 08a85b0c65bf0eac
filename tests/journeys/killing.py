"""Starting a piece of the program, and killing it at a moment it does not choose."""

import signal
import subprocess
import sys
import time

from tests.journeys.stage import ROOT, Stage


def run_and_kill(
    stage: Stage,
    module: str,
    passphrase: str,
    seconds: float,
    *arguments: object,
    lines: int = 1,
    words: tuple[str, ...] = (),
) -> list[list[str]]:
    """The words of each line the module had said when it was killed.

    That is `seconds` after so many lines and after a line beginning with each of the `words`.
    """
    with subprocess.Popen(
        [sys.executable, "-m", f"tests.journeys.{module}", *map(str, arguments)],
        env=stage.environment(INTERVIEWPREP_PASSPHRASE=passphrase, PYTHONDONTWRITEBYTECODE="1"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as child:
        assert child.stdout
        said: list[str] = []
        while len(said) < lines or not set(words) <= {line.split()[0] for line in said}:
            said.append(child.stdout.readline())
            assert said[-1], f"{module} ended by itself after {said}"
        time.sleep(seconds)
        child.send_signal(signal.SIGKILL)
        said += child.stdout.readlines()
    return [line.split() for line in said if line.endswith("\n")]
