"""What needs the case closed and opened again: a new passphrase, and removal."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from interviewprep import settings
from interviewprep.domain.errors import CaseError
from interviewprep.services import case as case_service
from interviewprep.ui import messages
from interviewprep.ui.key_work import KeyWork
from interviewprep.ui.start.busy_view import BusyView

if TYPE_CHECKING:
    from interviewprep.ui.main_window import MainWindow

translate = QCoreApplication.translate


def passphrase_change(passphrase: str) -> "Callable[[MainWindow], None]":
    """Store the case under a new passphrase and go on with it."""

    def change(window: "MainWindow") -> None:
        case = window.release_case()
        if case is None:
            return
        window.show_page(lambda: BusyView(translate("CaseChanges", "The case gets its new passphrase…")))
        work = KeyWork(window)

        def done(fresh: object) -> None:
            window.enter_case(fresh)  # type: ignore[arg-type]
            window.tell(
                translate("CaseChanges", "The passphrase is changed"),
                translate("CaseChanges", "Make a new backup and, if you use one, a new recovery sheet."),
            )

        def refused(error: CaseError) -> None:
            if case.closed:
                window.show_unlock(case.path)
            else:
                window.enter_case(case)
            messages.show(window, error)

        work.done.connect(done)
        work.refused.connect(refused)
        work.start(case_service.change_passphrase, case, passphrase)

    return change


def removal() -> "Callable[[MainWindow], None]":
    """Close the case and destroy it with everything it left."""

    def remove(window: "MainWindow") -> None:
        path = window.leave_case()
        if path is None:
            return
        settings.forget_case(path)
        window.show_start()
        try:
            case_service.remove_case(path)
        except CaseError as error:
            messages.show(window, error)

    return remove
