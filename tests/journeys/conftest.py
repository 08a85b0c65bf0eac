"""The two long stories, each played once for all tests that look at it."""

import pytest

from tests.journeys.command_line_story import CommandLineStory
from tests.journeys.command_line_story import play as play_command_line
from tests.journeys.window_story import WindowStory
from tests.journeys.window_story import play as play_window


@pytest.fixture(scope="session")
def window_story(tmp_path_factory: pytest.TempPathFactory) -> WindowStory:
    """The main job, done in a real window."""
    return play_window(tmp_path_factory.mktemp("window") / "stage")


@pytest.fixture(scope="session")
def command_line_story(tmp_path_factory: pytest.TempPathFactory) -> CommandLineStory:
    """The main job, done on the command line."""
    return play_command_line(tmp_path_factory.mktemp("command-line") / "stage")
