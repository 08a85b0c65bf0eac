"""Locking by itself, and the process that comes back."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from interviewprep.ui import locking
from interviewprep.ui.locking import IdleLock
from interviewprep.ui.main_window import MainWindow


class _Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_quiet_minutes_lock(qapp: QApplication, qtbot: QtBot) -> None:
    clock = _Clock()
    idle = IdleLock(qapp, 5, clock)
    idle.start(5)
    clock.now += 299
    with qtbot.assertNotEmitted(idle.expired):
        idle.look()
    clock.now += 1
    with qtbot.waitSignal(idle.expired):
        idle.look()


def test_sleep_of_the_computer_counts(qapp: QApplication, qtbot: QtBot) -> None:
    clock = _Clock()
    idle = IdleLock(qapp, 5, clock)
    idle.start(5)
    clock.now += 3600
    with qtbot.waitSignal(idle.expired):
        idle.look()


def test_clock_set_back_counts_as_work(qapp: QApplication, qtbot: QtBot) -> None:
    clock = _Clock()
    idle = IdleLock(qapp, 5, clock)
    idle.start(5)
    clock.now -= 7200
    with qtbot.assertNotEmitted(idle.expired):
        idle.look()
    clock.now += 200
    with qtbot.assertNotEmitted(idle.expired):
        idle.look()


def test_key_and_pointer_put_the_lock_off(qapp: QApplication, qtbot: QtBot, window: MainWindow) -> None:
    clock = _Clock()
    idle = IdleLock(qapp, 5, clock)
    window.activateWindow()
    qtbot.waitUntil(lambda: qapp.focusWindow() is not None)
    idle.start(5)
    clock.now += 290
    QTest.keyClick(window.windowHandle(), "a")
    clock.now += 290
    with qtbot.assertNotEmitted(idle.expired):
        idle.look()


def test_process_is_replaced_by_one_with_the_unlock_page(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []
    monkeypatch.setattr(os, "execv", lambda program, words: calls.append((program, words)))
    monkeypatch.setattr(sys, "argv", ["interviewprep", "--example"])
    monkeypatch.setattr(sys, "orig_argv", [sys.executable, "/usr/bin/interviewprep", "--example"])
    monkeypatch.setattr(locking.subprocess, "Popen", lambda *_args, **_options: None)
    monkeypatch.setattr(os, "_exit", lambda _status: None)
    locking.come_back(Path("/cases/Case 14.case"))
    expected = [sys.executable, "/usr/bin/interviewprep", "--locked", "/cases/Case 14.case"]
    assert calls == [(sys.executable, expected)]


def test_module_and_script_are_both_started_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["/x/interviewprep/app.py"])
    monkeypatch.setattr(sys, "orig_argv", ["python3", "-m", "interviewprep.app"])
    assert locking.own_command() == [sys.executable, "-m", "interviewprep.app"]
