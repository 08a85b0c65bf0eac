"""What the menu entries of the window do."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from interviewprep import settings
from interviewprep.domain.errors import CaseError
from interviewprep.domain.progress import Progress
from interviewprep.ui import file_dialogs, incoming, messages
from interviewprep.ui.key_work import KeyWork
from interviewprep.ui.start.start_view import StartView

if TYPE_CHECKING:
    from interviewprep.storage.case_file import CaseFile
    from interviewprep.ui.main_window import MainWindow

translate = QCoreApplication.translate


class WindowCommands:
    """One method a command; `run(name)` finds it."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._start: StartView | None = None
        self._example = KeyWork(window)
        self._example.done.connect(self._on_example_opened)
        self._example.refused.connect(self._on_example_refused)
        self._example.progressed.connect(self._on_example_progressed)

    def run(self, name: str) -> None:
        """Do the command with this name."""
        kind, _, argument = name.partition(":")
        if kind == "room":
            self._window.show_room(argument)
        else:
            getattr(self, f"_do_{kind}")()

    # Pages

    def show_start(self) -> None:
        """The start page."""

        def build() -> StartView:
            view = StartView()
            view.new_asked.connect(self._do_new_case)
            view.open_asked.connect(self._do_open_case)
            view.example_asked.connect(self._do_example)
            view.restore_asked.connect(self._do_restore)
            view.recent_chosen.connect(self.show_unlock)
            self._start = view
            return view

        self._window.show_page(build)

    def show_unlock(self, path: Path, locked: bool = False) -> None:
        """The unlock page of a case; `locked` when it was open a moment ago."""
        from interviewprep.ui.start.example import EXAMPLE_PASSPHRASE, example_path
        from interviewprep.ui.start.unlock_view import UnlockView

        hint = ""
        if path == example_path():
            hint = translate("WindowCommands", "The passphrase of the example is: %1").replace(
                "%1", EXAMPLE_PASSPHRASE
            )

        def build() -> UnlockView:
            view = UnlockView(path, locked, hint)
            view.opened.connect(self._window.enter_case)
            view.left.connect(self.show_start)
            view.restore_asked.connect(self._do_restore)
            return view

        self._window.show_page(build)

    def take(self, paths: Sequence[Path]) -> None:
        """Papers that were dropped or pasted: add them, or open the case they are."""
        case = incoming.single_case(paths)
        session = self._window.session
        if case is not None:
            self._leave()
            self.show_unlock(case)
        elif session is not None and paths:
            session.add_files(paths)

    def say_closing(self) -> None:
        """The window closes when today's backup is made."""
        workspace = self._window.workspace
        if workspace is not None:
            workspace.notice.say(translate("WindowCommands", "Making today's backup…"), closable=False)
            workspace.setEnabled(False)

    # File

    def _do_new_case(self) -> None:
        from interviewprep.ui.start.new_case_view import NewCaseView

        self._leave()

        def build() -> NewCaseView:
            view = NewCaseView()
            view.created.connect(lambda case: self._on_created(case, view.wants_sheet()))
            view.cancelled.connect(self.show_start)
            return view

        self._window.show_page(build)

    def _do_open_case(self) -> None:
        path = file_dialogs.open_case(self._window)
        if path is not None:
            self._leave()
            self.show_unlock(path)

    def _do_example(self) -> None:
        from interviewprep.ui.start.example import open_example

        self._leave()
        if self._start is None or self._window.centralWidget() is not self._start:
            self.show_start()
        if self._start is not None:
            self._start.set_busy(True)
            self._start.notice.say(translate("WindowCommands", "Opening the example case…"), closable=False)
        self._example.start(open_example, self._example.progressed.emit)

    def _do_add_papers(self) -> None:
        session = self._window.session
        if session is not None and (paths := file_dialogs.add_papers(self._window)):
            session.add_files(paths)

    def _do_add_folder(self) -> None:
        session = self._window.session
        if session is not None and (path := file_dialogs.add_folder(self._window)):
            session.add_files([path])

    def _do_backup(self) -> None:
        from interviewprep.services import backup as backup_service

        session = self._window.session
        if session is None:
            return
        title = translate("WindowCommands", "Keep a backup")
        name = f"{session.path.stem} backup{incoming.CASE_SUFFIX}"
        kind = translate("WindowCommands", "Backup of a case")
        path = file_dialogs.save_file(self._window, title, name, kind, f"*{incoming.CASE_SUFFIX}")
        workspace = self._window.workspace
        if path is None or workspace is None:
            return
        workspace.notice.say(translate("WindowCommands", "Making the backup…"), closable=False)
        text = translate("WindowCommands", "Keep it on another device, apart from this computer.")
        session.run_long(
            backup_service.backup,
            session.case,
            path,
            on_done=lambda _result: workspace.notice.say(
                translate("WindowCommands", "The backup is made and checked"), text, "accent", seconds=10
            ),
        )

    def _do_restore(self) -> None:
        source = file_dialogs.open_backup(self._window)
        if source is None:
            return
        title = translate("WindowCommands", "Where the restored case is kept")
        kind = translate("WindowCommands", "Case")
        name = f"{source.stem} restored{incoming.CASE_SUFFIX}"
        out = file_dialogs.save_file(self._window, title, name, kind, f"*{incoming.CASE_SUFFIX}")
        if out is None:
            return
        self._leave()
        self._show_restore(source, out)

    def _show_restore(self, source: Path, out: Path) -> None:
        from interviewprep.ui.start.unlock_view import UnlockView

        def build() -> UnlockView:
            view = UnlockView(source, restore_to=out)
            view.opened.connect(self._window.enter_case)
            view.left.connect(self.show_start)
            return view

        self._window.show_page(build)

    def _do_settings(self) -> None:
        self._show_settings("window")

    def _show_settings(self, page: str) -> None:
        from interviewprep.ui.settings.settings_dialog import SettingsDialog

        before = settings.current().auto_lock_minutes
        dialog = SettingsDialog(self._window.session, self._window)
        dialog.show_page(page)
        dialog.exec()
        outcome = dialog.outcome
        dialog.deleteLater()
        if settings.current().auto_lock_minutes != before:
            self._window.restart_idle_clock()
        if outcome is not None:
            outcome(self._window)

    def _do_lock(self) -> None:
        self._window.lock()

    def _do_close_case(self) -> None:
        self._leave()
        self.show_start()

    def _do_quit(self) -> None:
        self._window.close()

    # Edit

    def _do_undo(self) -> None:
        if self._window.session is not None:
            self._window.session.undo()

    def _do_redo(self) -> None:
        if self._window.session is not None:
            self._window.session.redo()

    def _do_paste(self) -> None:
        session = self._window.session
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit | QTextEdit | QPlainTextEdit) and not focus.isReadOnly():
            focus.paste()
            return
        data = QApplication.clipboard().mimeData()
        if session is None or data is None:
            return
        paths = incoming.files_in(data)
        pictures = [] if paths else incoming.picture_in(data)
        if paths:
            self.take(paths)
        elif pictures:
            session.add_bytes(pictures)
        elif self._window.workspace is not None:
            self._window.workspace.notice.say(
                translate("WindowCommands", "There is nothing to add"),
                translate("WindowCommands", "Copy a file or a picture first, then paste it here."),
                seconds=8,
            )

    def _do_search(self) -> None:
        if self._window.workspace is not None:
            self._window.workspace.focus_search()

    # View and help

    def _do_full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def _do_keys(self) -> None:
        from interviewprep.ui.keys_dialog import KeysDialog

        KeysDialog.show_keys(self._window)

    def _do_doctor(self) -> None:
        self._show_settings("check")

    def _do_about(self) -> None:
        from interviewprep.ui.about_dialog import AboutDialog

        AboutDialog.show_about(self._window)

    # Inside

    def _on_created(self, case: "CaseFile", sheet: bool) -> None:
        from interviewprep.services import case as case_service
        from interviewprep.ui.recovery_dialog import RecoveryDialog

        self._window.enter_case(case)
        if sheet:
            RecoveryDialog.show_sheet(self._window, case.path.stem, case_service.recovery_key_text(case))

    def _leave(self) -> None:
        if self._window.session is not None:
            self._window.leave_case()

    def _on_example_opened(self, case: object) -> None:
        self._window.enter_case(case)  # type: ignore[arg-type]

    def _on_example_refused(self, error: CaseError) -> None:
        if self._start is not None and self._window.centralWidget() is self._start:
            self._start.set_busy(False)
            messages.tell(self._start.notice, error)

    def _on_example_progressed(self, progress: Progress) -> None:
        if self._start is not None and self._window.centralWidget() is self._start:
            text = translate("WindowCommands", "Preparing the example: paper %1 of %2")
            text = text.replace("%1", str(min(progress.done + 1, progress.total))).replace(
                "%2", str(progress.total)
            )
            self._start.notice.say(text, closable=False)
