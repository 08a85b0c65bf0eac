"""A protected PDF asks for its own password."""

from PySide6.QtWidgets import QDialog, QLabel, QWidget

from interviewprep.ui.messages import MessageDialog
from interviewprep.ui.widgets.passphrase_field import PassphraseField


class PasswordDialog(MessageDialog):
    """Asks for the password of one PDF."""

    def __init__(self, parent: QWidget | None, name: str, wrong: bool) -> None:
        title = self.tr("This PDF is protected by a password")
        super().__init__(parent, "lock", "blue", title, name)
        if wrong:
            hint = QLabel(self.tr("That password does not fit. Please try again."))
            hint.setProperty("role", "amber")
            hint.setWordWrap(True)
            self.body.addWidget(hint)
        self._field = PassphraseField(self.tr("Password of the PDF"))
        self.body.addWidget(self._field)
        self.add_button(self.tr("Leave this file out"), False)
        self.add_button(self.tr("Open"), True, "primary").setDefault(True)
        self._field.setFocus()

    @staticmethod
    def ask(parent: QWidget | None, name: str, wrong: bool = False) -> str | None:
        """The password typed; None to leave the file out."""
        dialog = PasswordDialog(parent, name, wrong)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        text = dialog._field.text()
        dialog.deleteLater()
        return text if accepted and text else None
