"""Making a new case: where, what it is called, and its passphrase."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QProgressBar, QWidget

from interviewprep import settings
from interviewprep.domain.errors import CaseError, CaseExists
from interviewprep.services import case as case_service
from interviewprep.ui import file_dialogs, messages
from interviewprep.ui.key_work import KeyWork
from interviewprep.ui.start.page import StartPage
from interviewprep.ui.widgets.notice import Notice
from interviewprep.ui.widgets.passphrase_field import PassphraseField
from interviewprep.ui.widgets.word_button import WordButton

_SHORTEST = 8


class NewCaseView(StartPage):
    """One form; `created(CaseFile)` when the case is there, `cancelled` to go back."""

    created = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(420, parent)
        self._folder = file_dialogs.last_folder()
        self._work = KeyWork(self)
        self._work.done.connect(self.created)
        self._work.refused.connect(self._on_refused)
        self.add_label(self.tr("New case"), "title")
        self.add_label(self.tr("Everything is kept in one encrypted file."), "muted")
        self.column.addSpacing(8)
        self.notice = Notice()
        self.column.addWidget(self.notice)
        self._add_fields()
        self._add_buttons()
        self._refresh()

    def start(self) -> None:
        """Begin with the first field."""
        self._name.setFocus()

    def wants_sheet(self) -> bool:
        """Whether the recovery sheet shall be shown next."""
        return self._sheet.isChecked()

    def _add_fields(self) -> None:
        self._name = QLineEdit()
        self._name.setPlaceholderText(self.tr("for example: Case 14"))
        self._name.setAccessibleName(self.tr("Name of the case"))
        self._name.textChanged.connect(self._refresh)
        hint = self.tr("Also the name of the file. A neutral one gives nothing away.")
        self.add_field(self.tr("Name of the case"), self._name, hint)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._place = QLineEdit(str(self._folder))
        self._place.setReadOnly(True)
        self._place.setCursorPosition(0)
        self._place.setAccessibleName(self.tr("Folder"))
        choose = WordButton(self.tr("Choose…"), "", "folder")
        choose.setAccessibleName(self.tr("Choose the folder"))
        choose.clicked.connect(self._on_choose)
        row.addWidget(self._place, 1)
        row.addWidget(choose)
        self.add_label(self.tr("Folder"), "field")
        self.column.addLayout(row)
        self.column.addSpacing(6)
        self._passphrase = PassphraseField(
            self.tr("Passphrase"), lambda text: case_service.passphrase_strength(text).score
        )
        self._passphrase.changed.connect(self._refresh)
        self.add_field(self.tr("Passphrase"), self._passphrase)
        self._again = PassphraseField(self.tr("Passphrase once more"))
        self._again.changed.connect(self._refresh)
        self._again.submitted.connect(self._create)
        self.add_field(self.tr("Passphrase once more"), self._again)
        self._advice = self.add_label("", "hint")
        self._sheet = QCheckBox(self.tr("Then show the recovery sheet"))
        self._sheet.setAccessibleName(self._sheet.text())
        self.column.addWidget(self._sheet)
        hint = self.tr(
            "Nobody can open the case without the passphrase, unless you keep such a sheet in a safe place."
        )
        self._sheet.setAccessibleDescription(hint)
        self.add_label(hint, "hint")

    def _add_buttons(self) -> None:
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setAccessibleName(self.tr("Making the key"))
        self._progress.hide()
        self.column.addWidget(self._progress)
        row = QHBoxLayout()
        row.setSpacing(8)
        back = WordButton(self.tr("Back"))
        back.clicked.connect(self.cancelled)
        self._make = WordButton(self.tr("Create the case"), "primary")
        self._make.clicked.connect(self._create)
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(self._make)
        self.column.addSpacing(8)
        self.column.addLayout(row)

    def _path(self) -> Path:
        name = self._name.text().strip().replace("/", "-").replace("\\", "-").strip(". ")
        return self._folder / f"{name}{case_service.CASE_SUFFIX}"

    def _missing(self) -> str:
        """What the form still needs, in words; empty when it is ready."""
        if not self._name.text().strip(" ./\\"):
            return self.tr("The case needs a name.")
        if len(self._passphrase.text()) < _SHORTEST:
            return self.tr("The passphrase needs at least %n character(s).", "", _SHORTEST)
        if self._again.text() != self._passphrase.text():
            return self.tr("The two passphrases differ.")
        return ""

    def _refresh(self, _text: str = "") -> None:
        missing = self._missing()
        self._make.setEnabled(not missing and not self._work.busy)
        again = self._again.text() and self._again.text() != self._passphrase.text()
        self._advice.setText(missing if again else "")
        self._advice.setVisible(bool(again))
        self._make.setToolTip(missing)
        self._make.setAccessibleDescription(missing)

    def _on_choose(self) -> None:
        folder = file_dialogs.choose_folder(self, self.tr("Where the case is kept"))
        if folder is not None:
            self._folder = folder
            self._place.setText(str(folder))
            self._place.setCursorPosition(0)

    def _create(self) -> None:
        if self._missing() or self._work.busy:
            return
        path = self._path()
        if path.exists():
            messages.tell(self.notice, CaseExists(path))
            return
        self.notice.hide()
        self._progress.show()
        self._make.setEnabled(False)
        languages = settings.current().reader_languages
        self._work.start(
            case_service.create_case, path, self._passphrase.text(), self._name.text().strip(), languages
        )

    def _on_refused(self, error: CaseError) -> None:
        self._progress.hide()
        messages.tell(self.notice, error)
        self._refresh()

    def keyPressEvent(self, event: object) -> None:
        """Escape goes back."""
        if getattr(event, "key", int)() == Qt.Key.Key_Escape and not self._work.busy:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]
