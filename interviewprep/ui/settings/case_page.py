"""What the case says about itself, and its removal."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from interviewprep.domain.case import BUNDLE_LANGUAGES
from interviewprep.services import case as case_service
from interviewprep.ui import labels
from interviewprep.ui.remove_case_dialog import RemoveCaseDialog
from interviewprep.ui.session import CaseSession
from interviewprep.ui.settings.form_page import FormPage, choice
from interviewprep.ui.settings.language_boxes import LanguageBoxes
from interviewprep.ui.widgets.word_button import WordButton


class CasePage(FormPage):
    """Fields save themselves when they are left; `removal_confirmed` when the case shall be destroyed."""

    removal_confirmed = Signal()

    def __init__(self, session: CaseSession) -> None:
        super().__init__(QCoreApplication.translate("CasePage", "This case"))
        self._session = session
        info = case_service.info(session.case)
        self._add_line("name", self.tr("Name, shown in the window"), info.name)
        hint = self.tr("Stands on the cover of the bundle where given.")
        self._add_line("reference", self.tr("Reference number"), info.reference, hint)
        self._add_line("applicant", self.tr("Applicant"), info.applicant, hint)
        self._add_line("lawyer", self.tr("Lawyer"), info.lawyer, hint)
        self._bundle = choice(
            [(labels.bundle_language(tag), tag) for tag in BUNDLE_LANGUAGES], info.bundle_language
        )
        self._bundle.activated.connect(lambda: self._save("bundle_language", self._bundle.currentData()))
        self.add_field(self.tr("Language of the bundle"), self._bundle)
        self._languages = LanguageBoxes(info.languages)
        self._languages.changed.connect(lambda codes: self._save("languages", codes))
        hint = self.tr(
            "None chosen: all that are installed are tried. Fewer languages read faster and better."
        )
        self.add_field(self.tr("Languages of the papers"), self._languages, hint)
        self.add_heading(self.tr("Remove this case"))
        remove = WordButton(self.tr("Remove this case…"), "danger", "trash")
        remove.clicked.connect(self._on_remove)
        self.add_control(
            remove, self.tr("Destroys the case file and the backups beside it. This cannot be undone.")
        )

    def _add_line(self, field: str, name: str, value: str, hint: str = "") -> None:
        line = QLineEdit(value)
        line.setCursorPosition(0)
        line.editingFinished.connect(lambda: self._save(field, line.text().strip()))
        self.add_field(name, line, hint)

    def _save(self, field: str, value: object) -> None:
        case = self._session.case
        if self._session.is_open and getattr(case_service.info(case), field) != value:
            self._session.edit(case_service.edit_info, case, initiator=self, **{field: value})

    def _on_remove(self) -> None:
        window: QWidget = self.window()
        if RemoveCaseDialog.ask(window, self._session.path.name):
            self.removal_confirmed.emit()
