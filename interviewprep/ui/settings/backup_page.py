"""Copies of the case: made every day by itself, and by hand for another device."""

from PySide6.QtCore import QCoreApplication, Signal

from interviewprep.services import backup as backup_service
from interviewprep.ui import labels
from interviewprep.ui.session import CaseSession
from interviewprep.ui.settings.form_page import FormPage
from interviewprep.ui.widgets.word_button import WordButton


class BackupPage(FormPage):
    """`backup_asked`, `restore_asked`."""

    backup_asked = Signal()
    restore_asked = Signal()

    def __init__(self, session: CaseSession | None) -> None:
        super().__init__(QCoreApplication.translate("BackupPage", "Backups"))
        if session is not None:
            last = backup_service.last_backup(session.case)
            words = (
                self.tr("Last one: %1").replace("%1", labels.moment(last))
                if last
                else self.tr("None made yet")
            )
            self.add_heading(self.tr("Beside the case, by itself"))
            self.add_label(
                self.tr(
                    "After each day's work a copy is kept in a folder beside the case; the last five stay."
                ),
            )
            self.add_label(words, "muted")
            folder = f"{session.path.stem} backups"
            self.add_label(self.tr("Folder: %1").replace("%1", folder), "muted")
            self.add_heading(self.tr("On another device"))
            make = WordButton(self.tr("Make a backup…"), "primary")
            make.clicked.connect(self.backup_asked)
            self.add_control(
                make,
                self.tr(
                    "For example on a memory stick that lies somewhere else. It is encrypted as the case is."
                ),
            )
        self.add_heading(self.tr("When something went wrong"))
        restore = WordButton(self.tr("Restore from a backup…"))
        restore.clicked.connect(self.restore_asked)
        self.add_control(restore, self.tr("A backup becomes a new case file; nothing is overwritten."))
