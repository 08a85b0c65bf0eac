"""Whether this computer has what is needed and the case is whole."""

from PySide6.QtCore import QCoreApplication

from interviewprep.services import doctor
from interviewprep.services.doctor import DoctorReport
from interviewprep.ui.check_words import check_words
from interviewprep.ui.key_work import KeyWork
from interviewprep.ui.session import CaseSession
from interviewprep.ui.settings.form_page import FormPage
from interviewprep.ui.widgets.check_row import CheckRow
from interviewprep.ui.widgets.word_button import WordButton


class CheckPage(FormPage):
    """Runs the checks when asked: a large case takes a while."""

    def __init__(self, session: CaseSession | None) -> None:
        super().__init__(QCoreApplication.translate("CheckPage", "Check"))
        self._session = session
        self._rows: list[CheckRow] = []
        self._work = KeyWork(self)
        self._work.done.connect(self._on_done)
        self._button = WordButton(
            self.tr("Check computer and case") if session else self.tr("Check this computer")
        )
        self._button.clicked.connect(self.check)
        hint = self.tr(
            "Looks for what this computer lacks, and whether every byte of the case is as it was stored."
        )
        self.add_control(self._button, hint)

    def check(self) -> None:
        """Run all checks in a thread."""
        self._button.setEnabled(False)
        self._button.setText(self.tr("Checking…"))
        self._work.start(doctor.doctor, self._session.case if self._session else None)

    def _on_done(self, report: DoctorReport) -> None:
        self._button.setEnabled(True)
        self._button.setText(self.tr("Check again"))
        for row in self._rows:
            row.deleteLater()
        self._rows = [CheckRow(*check_words(check), check.ok) for check in report.checks]
        for row in self._rows:
            self.column.addWidget(row)
