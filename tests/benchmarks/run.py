"""Measures the goals of speed, each as a ratio to a peer in the same run (`make bench`).

usage: run.py [NAME...]
Absolute times mean little on a shared machine; every figure is printed with its goal.
"""

import importlib
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

NAMES = (
    "start",
    "event_loop",
    "reading",
    "sheet",
    "zones",
    "proposals",
    "chronology",
    "search",
    "export",
    "memory",
)


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure: what it is, its value, the goal as words and whether it is reached."""

    name: str
    value: str
    goal: str
    reached: bool


def main(names: Iterable[str]) -> int:
    """Run the named measures (all unless named) and print a line for each figure."""
    missed = 0
    for name in names or NAMES:
        measure = importlib.import_module(f"measure_{name}").measure
        with tempfile.TemporaryDirectory() as folder:
            for figure in measure(Path(folder)):
                missed += not figure.reached
                mark = "reached" if figure.reached else "MISSED "
                print(f"{mark}  {figure.name}: {figure.value} (goal: {figure.goal})", flush=True)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent))
    sys.exit(main(sys.argv[1:]))
