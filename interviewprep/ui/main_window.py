"""The window: start pages while no case is open, the workspace while one is."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from interviewprep import settings
from interviewprep.domain.changes import HistoryState
from interviewprep.ui import incoming, theme
from interviewprep.ui.commands import CommandBar
from interviewprep.ui.drop_veil import DropVeil
from interviewprep.ui.key_work import KeyWork
from interviewprep.ui.locking import IdleLock
from interviewprep.ui.window_commands import WindowCommands

if TYPE_CHECKING:  # nothing of a case is loaded before one is opened: the window is there sooner
    from interviewprep.storage.case_file import CaseFile
    from interviewprep.ui.password_request import PasswordRequest
    from interviewprep.ui.session import CaseSession
    from interviewprep.ui.workspace import Workspace

_SMALLEST = (1100, 700)
_USUAL = (1360, 860)


class MainWindow(QMainWindow):
    """One window for one case. `locked(Path)` after the case was closed for the lock.

    The process must end now.
    """

    locked = Signal(object)

    def __init__(self, session: "CaseSession | None" = None) -> None:
        super().__init__()
        self.session: CaseSession | None = None
        self.workspace: Workspace | None = None
        self._page: Callable[[], QWidget] | None = None
        self._closing = False
        self._closed = False
        self._rebuilding = False
        self.setWindowTitle("interviewprep")
        self.setAccessibleName("interviewprep")
        self.setAcceptDrops(True)
        self._place()
        self._commands = WindowCommands(self)
        self._bar = CommandBar(self, self._commands.run)
        self._veil = DropVeil(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._idle = IdleLock(app, settings.current().auto_lock_minutes, parent=self)
        self._idle.expired.connect(self.lock)
        theme.changes().changed.connect(self._rebuild_soon)
        if session is not None:
            self.enter(session)
        else:
            self._commands.show_start()

    def begin(self, locked: Path | None = None, example: bool = False) -> None:
        """Begin on the unlock page of a case that was locked, or with the example case."""
        if locked is not None:
            self._commands.show_unlock(locked, locked=True)
        elif example:
            self.run_command("example")

    def run_command(self, name: str) -> None:
        """Do what the menu entry of this name does."""
        self._commands.run(name)

    def tell(self, title: str, text: str = "", tone: str = "accent") -> None:
        """Say something above the rooms of the open case."""
        if self.workspace is not None:
            self.workspace.notice.say(title, text, tone, seconds=12)

    # Pages without a case

    def show_start(self) -> None:
        """Show the start page."""
        self._commands.show_start()

    def show_unlock(self, path: Path) -> None:
        """Show the unlock page of a case."""
        self._commands.show_unlock(path)

    def show_page(self, build: Callable[[], QWidget]) -> QWidget:
        """Show a start page; `build` is called again when language or scheme change."""
        self._page = build
        page = build()
        self._replace(page)
        self._bar.show_state(False, HistoryState())
        if hasattr(page, "start"):
            page.start()
        return page

    @property
    def opening(self) -> bool:
        """Whether a case is being made or opened: its key takes a moment."""
        return any(work.busy for work in self.findChildren(KeyWork))

    # An open case

    def enter_case(self, case: "CaseFile") -> None:
        """Work on a case that was just opened: watch it, read its waiting pages, make yesterday's backup.

        One that comes when the window is closed already is kept for `leave_case` only.
        """
        from interviewprep.services import backup as backup_service
        from interviewprep.ui.session import CaseSession

        session = CaseSession(case)
        if self._closed:
            self.session = session
            return
        settings.remember_case(case.path)
        self.enter(session)
        session.start_reading()
        if backup_service.backup_due(case):
            session.run_long(backup_service.daily_backup, case)

    def enter(self, session: "CaseSession") -> None:
        """Show the workspace of a session; its owner is the window from now on."""
        self.session = session
        self._page = None
        self._show_workspace({})
        self._idle.start(settings.current().auto_lock_minutes)

    def leave_case(self) -> Path | None:
        """Close the open case and forget everything of it; its path."""
        case = self.release_case()
        if case is None:
            return None
        case.close()
        return case.path

    def release_case(self) -> "CaseFile | None":
        """Stop all work on the open case and show it no more; the case itself stays open."""
        session, self.session = self.session, None
        self._idle.stop()
        if session is None:
            return None
        if self.workspace is not None:
            self.workspace.hide()
            self.workspace.setParent(None)
            self.workspace.deleteLater()
            self.workspace = None
        case = session.release()
        session.deleteLater()
        return case

    def show_room(self, key: str) -> None:
        """Enter a room of the open case."""
        if self.workspace is not None:
            self.workspace.show_room(key)

    def show_document(self, document_id: str, page_number: int | None = None, words: str = "") -> None:
        """Open a document of the case, at a page and with words marked where given."""
        if self.workspace is not None:
            self.workspace.show_document(document_id, page_number, words)

    def lock(self) -> None:
        """Close the case at once and ask for the process to be replaced."""
        if self.session is not None:
            self._keep_place()
            path = self.leave_case()
            self.hide()
            self.locked.emit(path)

    def restart_idle_clock(self) -> None:
        """Count quiet minutes anew after the setting changed."""
        if self.session is not None and self.workspace is not None:
            self._idle.start(settings.current().auto_lock_minutes)
            self.workspace.show_lock_time()

    # Inside

    def _show_workspace(self, selection: dict[str, object]) -> None:
        from interviewprep.ui.workspace import Workspace

        session = self.session
        assert session is not None
        session.forget_listeners()
        session.history_changed.connect(self._show_state)
        session.password_asked.connect(self._on_password_asked)
        session.lock_asked.connect(self.lock)
        self.workspace = Workspace(session)
        self.workspace.settings_asked.connect(lambda: self._commands.run("settings"))
        self._replace(self.workspace)
        self.workspace.restore(selection)
        self._show_state()

    def _replace(self, page: QWidget) -> None:
        old = self.takeCentralWidget()
        self.setCentralWidget(page)
        page.show()  # Qt would show it later, and it could not take the focus before
        if old is not None:
            old.hide()
            old.deleteLater()

    def _show_state(self) -> None:
        if self.session is not None:
            self._bar.show_state(True, self.session.history_state())

    def _rebuild_soon(self) -> None:
        if not self._rebuilding and not self._closing:
            self._rebuilding = True
            QTimer.singleShot(0, self, self._rebuild)

    def _rebuild(self) -> None:
        """Build everything anew in the language and colours in force, keeping room and selection."""
        self._rebuilding = False
        self._bar = CommandBar(self, self._commands.run)
        self._veil.retranslate()
        if self.workspace is not None and self.session is not None:
            self._show_workspace(self.workspace.selection())
        elif self._page is not None:
            self.show_page(self._page)

    def _place(self) -> None:
        screen = QGuiApplication.primaryScreen().availableGeometry()
        scale = max(1.0, theme.text_scale())
        self.setMinimumSize(
            min(round(_SMALLEST[0] * scale), screen.width()), min(_SMALLEST[1], screen.height())
        )
        kept = settings.current().window
        if len(kept) == 4 and screen.intersects(QRect(*kept)):
            self.setGeometry(QRect(*kept))
        else:
            self.resize(min(_USUAL[0], screen.width()), min(_USUAL[1], screen.height()))

    def _keep_place(self) -> None:
        if not (self.isMaximized() or self.isFullScreen()):
            spot = self.geometry()
            settings.change(window=(spot.x(), spot.y(), spot.width(), spot.height()))

    def _on_password_asked(self, request: "PasswordRequest") -> None:
        from interviewprep.ui.password_dialog import PasswordDialog

        if not request.answer.done():
            request.answer.set_result(PasswordDialog.ask(self, request.name, request.wrong))

    def _backup_first(self, session: "CaseSession") -> bool:
        """Begin the day's backup if one is due; the window closes when it is made."""
        from interviewprep.services import backup as backup_service

        if not backup_service.backup_due(session.case):
            return False
        self._closing = True
        self._commands.say_closing()
        session.run_long(
            backup_service.daily_backup,
            session.case,
            on_done=self._close_at_last,
            on_failed=self._close_at_last,
        )
        return True

    def _close_at_last(self, _outcome: object) -> None:
        self.close()

    # Qt events

    def changeEvent(self, event: QEvent) -> None:
        """Build anew when the language changed."""
        if event.type() == QEvent.Type.LanguageChange:
            self._rebuild_soon()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files from anywhere."""
        paths = incoming.files_in(event.mimeData())
        if paths and (self.session is not None or incoming.single_case(paths)):
            event.acceptProposedAction()
            self._veil.cover(opens=incoming.single_case(paths) is not None)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """The drag went away."""
        self._veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the papers, or open the case."""
        self._veil.hide()
        event.acceptProposedAction()
        self._commands.take(incoming.files_in(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Make the day's backup if one is due, then close the case."""
        session = self.session
        if session is not None and not self._closing and self._backup_first(session):
            event.ignore()
            return
        self._closing = True
        self._closed = True
        self._keep_place()
        self.leave_case()
        event.accept()
