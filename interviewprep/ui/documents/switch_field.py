"""A yes or no about the document, with what it means below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget


class SwitchField(QWidget):
    """A tick; `edited` gives True or False when a person changes it. Half ticked where documents differ."""

    edited = Signal(object)

    def __init__(self, text: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(text)
        self.box.setAccessibleName(text)
        self.box.setAccessibleDescription(hint)
        explanation = QLabel(hint)
        explanation.setProperty("role", "hint")
        explanation.setWordWrap(True)
        explanation.setContentsMargins(26, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.box)
        layout.addWidget(explanation)
        self.setFocusProxy(self.box)
        self.box.clicked.connect(self._on_clicked)

    def show_value(self, value: bool, several: bool = False) -> None:
        """Show a value."""
        self.box.setTristate(several)
        checked = Qt.CheckState.Checked if value else Qt.CheckState.Unchecked
        self.box.setCheckState(Qt.CheckState.PartiallyChecked if several else checked)

    def commit(self) -> None:
        """Each click is saved at once."""

    def _on_clicked(self) -> None:
        on = self.box.checkState() is not Qt.CheckState.Unchecked
        self.show_value(on)
        self.edited.emit(on)
