"""Where the program begins: command line with arguments, the window without."""

import argparse
import multiprocessing
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from interviewprep.ui.main_window import MainWindow

#: How long the program stays for a case that was being opened when its window was closed (seconds).
_OPENING_SECONDS = 30.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status.

    With arguments it is the command line, without the window. Two options are for the program
    itself: `--locked CASE` opens the window on the unlock page of a case (after locking), and
    `--example` opens the example case.
    """
    multiprocessing.freeze_support()
    given = list(sys.argv[1:] if arguments is None else arguments)
    _refuse_dumps()
    own = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    own.add_argument("--locked", type=Path)
    own.add_argument("--example", action="store_true")
    if given:
        options, rest = own.parse_known_args(given)
        if rest or not (options.locked or options.example):
            from interviewprep import cli

            return cli.main(given)
    else:
        options = own.parse_args([])
    return _open_window(options.locked, options.example)


def _open_window(locked: Path | None, example: bool) -> int:
    try:
        from PySide6.QtCore import QSettings, Qt
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        sys.stderr.write(f"The window needs Qt, which this computer cannot load: {error}\n")
        return 1
    from interviewprep import settings
    from interviewprep.ui import locking, theme, translation

    # Qt's file dialog would write folders into the desktop's QtProject.conf
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(settings.folder() / "qt"))
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    QApplication.setApplicationName("interviewprep")
    QApplication.setApplicationDisplayName("interviewprep")
    app = QApplication(sys.argv[:1])
    sys.excepthook = _show_fault
    _watch_threads()
    chosen = settings.current()
    translation.install(app, chosen.language)
    theme.apply(app, chosen.theme, chosen.text_scale)
    from interviewprep.ui.garbage import GarbageCollector
    from interviewprep.ui.main_window import MainWindow

    collector = GarbageCollector(app)
    window = MainWindow()
    window.locked.connect(locking.come_back)
    # Qt would end by itself too, but not when something is shown between the closing and the end
    app.lastWindowClosed.connect(app.exit)
    window.begin(locked, example)
    window.show()
    status = app.exec()
    _await_opening(app, window)
    window.leave_case()
    collector.deleteLater()
    window.deleteLater()
    app.processEvents()
    return status


def _await_opening(app: "QApplication", window: "MainWindow") -> None:
    """A case whose key is still being made is opened, so that it is closed too and leaves no lock."""
    end = time.monotonic() + _OPENING_SECONDS
    while window.opening and time.monotonic() < end:
        app.processEvents()
        time.sleep(0.01)


def _refuse_dumps() -> None:
    """No core file and no reading of this process's memory by others of the same user."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        set_dumpable = 4  # PR_SET_DUMPABLE, linux/prctl.h
        ctypes.CDLL(None).prctl(set_dumpable, 0, 0, 0, 0)


def _show_fault(kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
    """A bug reached the top: say so with a redacted report; its text and values are shown nowhere."""
    if issubclass(kind, KeyboardInterrupt):
        sys.exit(130)
    from interviewprep.ui import messages

    report = messages.crash_report(kind, trace)
    sys.stderr.write(f"{report}\n")
    messages.show_crash(report)


def _watch_threads() -> None:
    """Bugs in threads are reported on standard error, redacted too."""
    import threading

    from interviewprep.ui import messages

    def report(fault: threading.ExceptHookArgs) -> None:
        sys.stderr.write(f"{messages.crash_report(fault.exc_type, fault.exc_traceback)}\n")

    threading.excepthook = report


if __name__ == "__main__":
    sys.exit(main())
