"""Memory of the program with a case of 1,000 documents open and idle."""

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from papers import PASSPHRASE, add_read_document, draw_page, new_case, page_words
from run import Figure

DOCUMENTS = 1000

_OPEN = """
import sys, psutil
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from interviewprep.services import case as cases
from interviewprep.ui.main_window import MainWindow
from interviewprep.ui.session import CaseSession
application = QApplication([])
session = CaseSession(cases.open_case(Path(sys.argv[1]), sys.argv[2]))
window = MainWindow(session)
window.resize(1400, 900)
window.show()
window.show_room("documents")
def report():
    process = psutil.Process()
    whole = [process, *process.children(recursive=True)]
    print(sum(p.memory_info().rss for p in whole), flush=True)
    import os
    os._exit(0)
QTimer.singleShot(4000, report)
application.exec()
"""


def measure(folder: Path) -> Iterator[Figure]:
    """Resident memory of the program and its workers, four seconds after the Documents are shown."""
    chance = random.Random(4)
    picture = draw_page(page_words(chance))
    case = new_case(folder)
    for number in range(DOCUMENTS):
        add_read_document(case, number, 2, picture, chance)
    case.close()
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", _OPEN, str(folder / "bench.case"), PASSPHRASE],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    megabytes = int(done.stdout.split()[-1]) / 1e6
    yield Figure("memory, 1,000 documents open", f"{megabytes:.0f} MB", "under 400 MB", megabytes < 400)
