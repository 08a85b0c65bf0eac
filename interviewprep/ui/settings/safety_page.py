"""Locking, traces, passphrase and recovery sheet."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from interviewprep import settings
from interviewprep.services import case as case_service
from interviewprep.ui.recovery_dialog import RecoveryDialog
from interviewprep.ui.session import CaseSession
from interviewprep.ui.settings.form_page import FormPage, choice
from interviewprep.ui.widgets.passphrase_field import PassphraseField
from interviewprep.ui.widgets.word_button import WordButton

_SHORTEST = 8


class SafetyPage(FormPage):
    """`passphrase_chosen(text)` when a new passphrase was typed twice."""

    passphrase_chosen = Signal(str)

    def __init__(self, session: CaseSession | None) -> None:
        super().__init__(QCoreApplication.translate("SafetyPage", "Safety"))
        self._session = session
        chosen = settings.current()
        times = [(self.tr("After %n quiet minute(s)", "", n), n) for n in settings.AUTO_LOCK_CHOICES]
        self._lock = choice(times, chosen.auto_lock_minutes)
        self._lock.activated.connect(lambda: settings.change(auto_lock_minutes=self._lock.currentData()))
        hint = self.tr(
            "Ctrl+L locks at once. Locking ends the program and starts it anew, so that nothing stays in "
            "memory."
        )
        self.add_field(self.tr("Lock the case by itself"), self._lock, hint)
        self._recent = QCheckBox(self.tr("Remember which cases were opened"))
        self._recent.setAccessibleName(self._recent.text())
        self._recent.setChecked(chosen.remember_recent)
        self._recent.toggled.connect(self._on_recent_toggled)
        hint = self.tr("The start page then lists them: whoever uses this computer sees their names.")
        self.add_control(self._recent, hint)
        if session is not None:
            self._add_recovery()
            self._add_passphrase()

    def _add_recovery(self) -> None:
        self.add_heading(self.tr("Recovery sheet"))
        button = WordButton(self.tr("Show or print the recovery sheet…"), "", "key")
        button.clicked.connect(self._on_recovery)
        hint = self.tr(
            "The sheet opens the case without the passphrase. Keep it with your lawyer, not beside the "
            "computer."
        )
        self.add_control(button, hint)

    def _add_passphrase(self) -> None:
        self.add_heading(self.tr("New passphrase"))
        self._first = PassphraseField(
            self.tr("New passphrase"), lambda text: case_service.passphrase_strength(text).score
        )
        self._second = PassphraseField(self.tr("New passphrase once more"))
        self.add_field(self.tr("New passphrase"), self._first)
        self.add_field(self.tr("New passphrase once more"), self._second)
        self._change = WordButton(self.tr("Change the passphrase"))
        self._change.setEnabled(False)
        self._change.clicked.connect(lambda: self.passphrase_chosen.emit(self._first.text()))
        for field in (self._first, self._second):
            field.changed.connect(self._on_passphrase_changed)
        hint = self.tr("Old backups and an old recovery sheet still open with what they were made with.")
        self.add_control(self._change, hint)

    def _on_passphrase_changed(self, _text: str) -> None:
        text = self._first.text()
        self._change.setEnabled(len(text) >= _SHORTEST and text == self._second.text())

    def _on_recent_toggled(self, on: bool) -> None:
        settings.change(remember_recent=on, recent=())
        if on and self._session is not None:
            settings.remember_case(self._session.path)

    def _on_recovery(self) -> None:
        if self._session is not None:
            RecoveryDialog.show_sheet(
                _window(self), self._session.path.stem, case_service.recovery_key_text(self._session.case)
            )


def _window(widget: QWidget) -> QWidget:
    return widget.window()
