"""One field of the form: label above, editor, a quiet line below."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget


class Field(QWidget):
    """Base of all fields; `edited` gives the new value when it is to be saved.

    `names` are the fields of a document it edits; a subclass shows values with `show_value`.
    """

    edited = Signal(object)

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(label)
        self.label.setProperty("role", "field")
        self.hint = QLabel(hint)
        self.hint.setProperty("role", "hint")
        self.hint.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.label)
        self._column.addWidget(self.hint)
        self.hint.setVisible(bool(hint))  # not before it has a parent: it would be a window of its own

    def put_editor(self, editor: QWidget) -> None:
        """Place the editor between label and hint and name it after the label."""
        self._column.insertWidget(1, editor)
        self.label.setBuddy(editor)
        editor.setAccessibleName(self.label.text())
        editor.setAccessibleDescription(self.hint.text())
        self.setFocusProxy(editor)

    def say(self, hint: str, role: str = "hint") -> None:
        """Change the line below the editor; an empty one takes no room."""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        editor = self.focusProxy()
        if editor is not None:
            editor.setAccessibleDescription(hint)

    def show_value(self, value: Any, several: bool = False) -> None:
        """Show the stored value; `several` says that the documents differ in it."""
        raise NotImplementedError

    def commit(self) -> None:
        """Save what is being typed; fields that save each choice at once have nothing to do."""
