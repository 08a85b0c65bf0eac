"""An editor for plain text of a case: each line in its own direction, learnt by nobody."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit, QWidget


class PlainEditor(QTextEdit):
    """Plain text; right-to-left lines stand at the right. Tab goes on to the next field.

    QPlainTextEdit would order right-to-left lines rightly but leave them at the left.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
