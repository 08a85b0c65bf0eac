"""Nothing leaves this computer: system calls of the whole program, seen from outside."""

import os
from pathlib import Path

import pytest

from tests.journeys.calls import local_addresses, network_connections, socket_families
from tests.journeys.command_line_story import CommandLineStory
from tests.journeys.open_close import open_and_read
from tests.journeys.remote import traced
from tests.journeys.stage import Stage
from tests.journeys.window_story import WindowStory

pytestmark = [pytest.mark.journey, pytest.mark.tesseract]

#: The C library asks a local service, where there is one, for the user's name and home.
_NAMES = "/var/run/nscd/socket"
_SCREENS = "/tmp/.X11-unix/"


def test_the_window_speaks_to_its_screen_only(window_story: WindowStory) -> None:
    assert socket_families([window_story.calls]) == {"AF_UNIX"}
    assert network_connections([window_story.calls]) == []
    addresses = local_addresses([window_story.calls])
    assert any(address.startswith(_SCREENS) for address in addresses)  # the record is one of this window
    assert {a for a in addresses if not a.startswith(_SCREENS)} <= {_NAMES}


def test_the_command_line_speaks_to_nobody(command_line_story: CommandLineStory) -> None:
    logs = command_line_story.calls
    assert len(logs) >= 10
    assert socket_families(logs) <= {"AF_UNIX"}
    assert network_connections(logs) == []
    assert local_addresses(logs) <= {_NAMES}


def test_without_a_screen_the_window_speaks_to_nobody(tmp_path: Path) -> None:
    stage = Stage(tmp_path / "stage")
    log = stage.root / "calls.txt"
    open_and_read(stage, traced(log, "socket,connect"))
    assert log.read_text().count("prctl") > os.cpu_count()  # the workers are in the record too
    assert socket_families([log]) <= {"AF_UNIX"}
    assert network_connections([log]) == []
    assert local_addresses([log]) <= {_NAMES}
