"""Settings: a list of pages on the left, the page on the right; every change takes effect at once."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from interviewprep.ui import case_changes, icons, theme
from interviewprep.ui.session import CaseSession
from interviewprep.ui.settings.backup_page import BackupPage
from interviewprep.ui.settings.case_page import CasePage
from interviewprep.ui.settings.check_page import CheckPage
from interviewprep.ui.settings.general_page import GeneralPage
from interviewprep.ui.settings.reading_page import ReadingPage
from interviewprep.ui.settings.safety_page import SafetyPage
from interviewprep.ui.widgets.word_button import WordButton

if TYPE_CHECKING:
    from interviewprep.ui.main_window import MainWindow

_KEY_ROLE = Qt.ItemDataRole.UserRole


class SettingsDialog(QDialog):
    """Pages for the window and, while a case is open, for the case.

    `outcome` is what the window has to do after the dialog is closed, such as removing the case.
    """

    def __init__(self, session: CaseSession | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.outcome: Callable[[MainWindow], None] | None = None
        self.resize(760, 620)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._content = QWidget()
        self._outer.addWidget(self._content)
        self._build("window")
        theme.changes().changed.connect(self._rebuild_soon)

    def pages(self) -> list[str]:
        """The keys of the pages in order."""
        return [str(self._list.item(row).data(_KEY_ROLE)) for row in range(self._list.count())]

    def show_page(self, key: str) -> None:
        """Turn to a page."""
        self._list.setCurrentRow(max(0, self.pages().index(key) if key in self.pages() else 0))

    def changeEvent(self, event: QEvent) -> None:
        """Build anew in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._rebuild_soon()
        super().changeEvent(event)

    def _rebuild_soon(self) -> None:
        QTimer.singleShot(0, self, self._rebuild)

    def _rebuild(self) -> None:
        if self.isVisible():
            self._build(self.pages()[max(0, self._list.currentRow())])

    def _build(self, key: str) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self.setAccessibleName(self.tr("Settings"))
        fresh = QWidget()
        row = QHBoxLayout(fresh)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._list = QListWidget()
        self._list.setProperty("role", "side")
        self._list.setAccessibleName(self.tr("Settings"))
        self._list.setIconSize(QSize(18, 18))
        self._list.setFixedWidth(round(196 * max(1.0, theme.text_scale())))
        self._stack = QStackedWidget()
        for page_key, icon, title, page in self._page_table():
            item = QListWidgetItem(icons.icon(icon), title)
            item.setData(_KEY_ROLE, page_key)
            item.setSizeHint(QSize(120, theme.CONTROL_HEIGHT + 4))
            self._list.addItem(item)
            self._stack.addWidget(page)
        self._list.currentRowChanged.connect(self._stack.setCurrentIndex)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self._stack, 1)
        bar = QHBoxLayout()
        bar.setContentsMargins(24, 8, 24, 16)
        bar.addStretch(1)
        close = WordButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        bar.addWidget(close)
        right.addLayout(bar)
        row.addWidget(self._list)
        row.addLayout(right, 1)
        self._outer.replaceWidget(self._content, fresh)
        self._content.hide()
        self._content.deleteLater()
        self._content = fresh
        self.show_page(key)

    def _page_table(self) -> list[tuple[str, str, str, QWidget]]:
        table: list[tuple[str, str, str, QWidget]] = [
            ("window", "desktop", self.tr("Window"), GeneralPage()),
            ("safety", "shield-check", self.tr("Safety"), self._safety_page()),
            ("reading", "text-aa", self.tr("Reading"), ReadingPage()),
        ]
        if self._session is not None:
            table.append(("case", "folder", self.tr("This case"), self._case_page(self._session)))
        table.append(("backup", "copy", self.tr("Backups"), self._backup_page()))
        table.append(("check", "first-aid-kit", self.tr("Check"), CheckPage(self._session)))
        return table

    def _safety_page(self) -> SafetyPage:
        page = SafetyPage(self._session)
        page.passphrase_chosen.connect(lambda text: self._end(case_changes.passphrase_change(text)))
        return page

    def _case_page(self, session: CaseSession) -> CasePage:
        page = CasePage(session)
        page.removal_confirmed.connect(lambda: self._end(case_changes.removal()))
        return page

    def _backup_page(self) -> BackupPage:
        page = BackupPage(self._session)
        page.backup_asked.connect(lambda: self._end(lambda window: window.run_command("backup")))
        page.restore_asked.connect(lambda: self._end(lambda window: window.run_command("restore")))
        return page

    def _end(self, outcome: "Callable[[MainWindow], None]") -> None:
        self.outcome = outcome
        self.accept()
