"""Locking replaces the process: two seconds later no process holds passphrase, key or case."""

import pytest

from tests.journeys.window_story import REPLACED_WITHIN, WindowStory

pytestmark = [pytest.mark.journey, pytest.mark.tesseract]


def test_another_process_image_stands_there_in_time(window_story: WindowStory) -> None:
    assert window_story.replaced_in < REPLACED_WITHIN
    assert "--locked" in window_story.command_after


def test_no_worker_is_left(window_story: WindowStory) -> None:
    assert window_story.workers >= 1
    assert window_story.workers_left == 0


def test_nothing_secret_is_in_any_memory(window_story: WindowStory) -> None:
    if not window_story.memory_seen:  # not root: that the image was replaced is shown above
        return
    assert set(window_story.held_before) >= {"key", window_story.what}  # looking does find
    assert len(window_story.secrets) >= 22
    assert {place: found for place, found in window_story.held_after.items() if found} == {}


def test_the_passphrase_was_never_told_to_another_process(window_story: WindowStory) -> None:
    assert len(window_story.told) >= 4  # command line and environment of the window and of a worker
    assert not [
        told
        for told in window_story.told
        if window_story.canary in told.replace(str(window_story.stage.papers), "")
    ]
