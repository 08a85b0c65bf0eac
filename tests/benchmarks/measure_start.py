"""From starting the program to a usable window, against a bare PySide6 window."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from run import Figure

ROUNDS = 7

# Both say when the window is painted and the event loop is idle, and end.
_LOOP = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
def loop(*_):
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, QApplication.instance().quit))
    result = enter()
    print("usable", flush=True)
    import os
    os._exit(result)
enter = QApplication.exec
QApplication.exec = loop
"""
_BARE = (
    _LOOP
    + """
from PySide6.QtWidgets import QMainWindow
application = QApplication([])
window = QMainWindow()
window.show()
QApplication.exec()
"""
)
_OURS = (
    _LOOP
    + """
from interviewprep.app import main
sys.argv = ["interviewprep"]
main()
"""
)


def _seconds(code: str, home: Path) -> float:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
    }
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "usable\n"
        return time.perf_counter() - start


def measure(folder: Path) -> Iterator[Figure]:
    """The best of several rounds, interleaved."""
    bare, ours = [], []
    for _ in range(ROUNDS):
        bare.append(_seconds(_BARE, folder))
        ours.append(_seconds(_OURS, folder))
    ratio = min(ours) / min(bare)
    value = f"{ratio:.2f} x a bare window ({min(ours) * 1000:.0f} ms)"
    yield Figure("start to a usable window", value, "at most 4 x", ratio <= 4)
