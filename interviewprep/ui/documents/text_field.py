"""A text of one or several lines, in the direction of its content."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.growing_text import GrowingText
from interviewprep.ui.documents.text_keeper import TextKeeper


def several_values() -> str:
    """What a field says when the chosen documents differ in it."""
    return QCoreApplication.translate("DocumentForm", "several values")


class TextField(Field):
    """Saves its text after a pause and when it is left."""

    def __init__(
        self, label: str, hint: str = "", lines: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(label, hint, parent)
        self._lines = lines
        self.editor = GrowingText(least=2 if lines else 1, one_line=not lines)
        self.put_editor(self.editor)
        self.keeper = TextKeeper(self.editor)
        self.keeper.settled.connect(self._on_settled)
        self.editor.entered.connect(self.keeper.commit)

    def show_value(self, value: str, several: bool = False) -> None:
        """Show a text."""
        self.keeper.show(value, several)
        self.editor.setPlaceholderText(several_values() if several else "")

    def commit(self) -> None:
        """Save what is being typed."""
        self.keeper.commit()

    def _on_settled(self, text: str) -> None:
        """Pasted line breaks become spaces where the text has one line."""
        self.edited.emit(text.strip() if self._lines else " ".join(text.split()))
