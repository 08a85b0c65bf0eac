"""The ways into the program."""

import subprocess
import sys
from pathlib import Path

import pytest

from interviewprep import app, cli


def test_arguments_lead_to_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    given = []
    monkeypatch.setattr(cli, "main", lambda arguments: given.append(arguments) or 3)
    assert app.main(["doctor", "--json"]) == 3
    assert given == [["doctor", "--json"]]


def test_no_argument_opens_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    opened = []
    monkeypatch.setattr(app, "_open_window", lambda locked, example: opened.append((locked, example)) or 0)
    app.main([])
    app.main(["--locked", "/cases/Case 14.case"])
    app.main(["--example"])
    assert opened == [(None, False), (Path("/cases/Case 14.case"), False), (None, True)]


def test_command_line_loads_no_qt() -> None:
    program = (
        "import sys\nfrom interviewprep import app\napp.main(['--version'])\nprint('PySide6' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "False"


def test_process_refuses_core_dumps() -> None:
    program = (
        "import resource\nfrom interviewprep import app\napp.main(['--version'])\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "(0, 0)"
