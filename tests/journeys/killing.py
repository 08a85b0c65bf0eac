"""Starting a piece of the program, and killing it at a moment it does not choose."""

import signal
import subprocess
import sys
import time

from tests.journeys.stage import ROOT, Stage


def run_and_kill(
    stage: Stage, module: str, passphrase: str, seconds: float, *arguments: object, lines: int = 1
) -> list[list[str]]:
    """The words of each line the module had said when it was killed, `seconds` after so many lines."""
    with subprocess.Popen(
        [sys.executable, "-m", f"tests.journeys.{module}", *map(str, arguments)],
        env=stage.environment(INTERVIEWPREP_PASSPHRASE=passphrase, PYTHONDONTWRITEBYTECODE="1"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as child:
        assert child.stdout
        said = [child.stdout.readline() for _ in range(lines)]
        time.sleep(seconds)
        child.send_signal(signal.SIGKILL)
        said += child.stdout.readlines()
    return [line.split() for line in said if line.endswith("\n")]
