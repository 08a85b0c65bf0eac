"""How long the event loop is held up while 200 pages are imported and read."""

import itertools
import os
import random
import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from papers import PASSPHRASE, draw_page, new_case, page_words
from run import Figure

PAGES = 200
BEAT_MS = 5
PATIENCE_S = 900


def measure(folder: Path) -> Iterator[Figure]:
    """Gaps between beats of a 5 ms timer in the real main window, beyond the 5 ms themselves."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    case = new_case(folder)
    case.close()
    papers = folder / "papers"
    papers.mkdir()
    chance = random.Random(3)
    for number in range(PAGES):
        size = (820, 1160)  # a third of a page: what counts is the number of results, not Tesseract's time
        (papers / f"{number}.jpg").write_bytes(draw_page(page_words(chance, 40), size))
    gaps = _gaps(folder / "bench.case", papers)
    gaps.sort()
    percentile = gaps[int(len(gaps) * 0.99)]
    value = (
        f"longest {gaps[-1]:.0f} ms, 99th percentile {percentile:.1f} ms, "
        f"median {statistics.median(gaps):.1f} ms over {len(gaps)} beats"
    )
    yield Figure("event loop during import and reading of 200 pages", value, "at most 50 ms", gaps[-1] <= 50)


def _gaps(path: Path, papers: Path) -> list[float]:
    from interviewprep.ui.main_window import MainWindow
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from interviewprep.services import case as cases
    from interviewprep.services import overview
    from interviewprep.ui.session import CaseSession

    sys.setswitchinterval(0.005)
    application = QApplication.instance() or QApplication([])
    case = cases.open_case(path, PASSPHRASE)
    session = CaseSession(case)
    window = MainWindow(session)
    window.resize(1400, 900)
    window.show()
    window.show_room("documents")
    for _ in itertools.repeat(None, 20):
        application.processEvents()
    beats: list[float] = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(BEAT_MS)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start()
    session.start_reading()
    session.add_files([papers])
    start = time.monotonic()
    while time.monotonic() - start < PATIENCE_S:
        application.processEvents()
        time.sleep(0.0005)
        if len(beats) % 400 == 399:
            state = overview.overview(case)
            beats.append(time.perf_counter())
            if state.pages_total == PAGES and not state.pages_pending:
                break
    timer.stop()
    window.close()
    session.close()
    return [max(0.0, (b - a) * 1000 - BEAT_MS) for a, b in itertools.pairwise(beats)]
