"""The whole window at twice the size, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

_PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from interviewprep import settings
from interviewprep.storage import key
from interviewprep.storage.case_file import CaseFile

def main():
    key.STANDARD = key.KeyDerivation(memory_kib=8 * 1024, passes=1, lanes=1)
    warnings = []
    expected = "This plugin does not support"
    qInstallMessageHandler(lambda _kind, _context, text: text.startswith(expected) or warnings.append(text))
    app = QApplication(sys.argv[:1])
    settings.folder = lambda: Path(sys.argv[2])
    from interviewprep.ui import theme, translation
    from interviewprep.ui.main_window import MainWindow
    from interviewprep.ui.rooms import ROOMS
    from interviewprep.ui.session import CaseSession
    translation.install(app, "ru")
    theme.apply(app, "light")
    window = MainWindow()
    window.show()
    window.enter(CaseSession(CaseFile.open(sys.argv[1], "example")))
    for room in ROOMS:
        window.show_room(room.key)
        QTest.qWait(200)
        picture = window.grab()
        assert picture.devicePixelRatio() == 2.0
        assert picture.width() == 2 * window.width()
    window.leave_case()
    window.hide()
    assert not warnings, warnings
    print("whole")

if __name__ == "__main__":
    main()
"""


def test_every_room_stands_at_200_percent(example_file: Path, tmp_path: Path) -> None:
    case = tmp_path / "example.case"
    case.write_bytes(example_file.read_bytes())
    program = tmp_path / "scaled.py"
    program.write_text(_PROGRAM, "utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "2"}
    done = subprocess.run(
        [sys.executable, program, case, tmp_path / "settings"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.stdout == "whole\n", done.stderr
