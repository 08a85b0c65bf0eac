"""Removing a whole case: asked twice, by typing its name."""

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QWidget

from interviewprep.ui.messages import MessageDialog


class RemoveCaseDialog(MessageDialog):
    """The button works only when the file's name was typed."""

    def __init__(self, parent: QWidget | None, name: str) -> None:
        title = self.tr("Remove this case for good?")
        text = self.tr(
            "The case file and the backups beside it are overwritten and deleted. Nobody can bring them "
            "back. Backups "
            "on other devices, exported bundles and the original papers stay where they are; on SSDs and "
            "memory "
            "sticks traces may remain."
        )
        super().__init__(parent, "trash", "danger", title, text)
        hint = QLabel(self.tr("To confirm, type the name of the file: %1").replace("%1", name))
        hint.setProperty("role", "field")
        hint.setWordWrap(True)
        self._field = QLineEdit()
        self._field.setAccessibleName(hint.text())
        self.body.addWidget(hint)
        self.body.addWidget(self._field)
        self.add_button(self.tr("Keep the case"), False).setDefault(True)
        self._remove = self.add_button(self.tr("Remove for good"), True, "danger")
        self._remove.setEnabled(False)
        self._field.textChanged.connect(lambda text: self._remove.setEnabled(text.strip() == name))
        self._field.setFocus()

    @staticmethod
    def ask(parent: QWidget | None, name: str) -> bool:
        """Whether the case shall be destroyed."""
        dialog = RemoveCaseDialog(parent, name)
        answer = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return answer
