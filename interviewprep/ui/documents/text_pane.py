"""The text of a page beside its picture, to be corrected by a person."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from interviewprep.domain.pages import Page, PageState, TextSource
from interviewprep.ui import labels
from interviewprep.ui.documents.plain_editor import PlainEditor
from interviewprep.ui.documents.text_keeper import TextKeeper
from interviewprep.ui.widgets.chip import Chip


class TextPane(QFrame):
    """Editor over the text of one page; `corrected` gives page identifier and the person's text."""

    corrected = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self.setProperty("role", "card")
        self._source = Chip()
        self._hint = QLabel()
        self._hint.setProperty("role", "hint")
        self._hint.setWordWrap(True)
        self.editor = PlainEditor()
        self.editor.setFrameShape(QFrame.Shape.NoFrame)
        self.editor.setAccessibleName(self.tr("Text of the page"))
        self.keeper = TextKeeper(self.editor)
        heading = QLabel(self.tr("Text"))
        heading.setProperty("role", "heading")
        heading.setBuddy(self.editor)
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(self._source)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.editor, 1)
        layout.addWidget(self._hint)
        self.setMinimumSize(200, 120)
        self.keeper.settled.connect(self._on_settled)

    def show_page(self, page: Page | None) -> None:
        """Show a page's text; what was typed for another page is saved first."""
        if self._page is not None and (page is None or page.id != self._page.id):
            self.keeper.commit()
        self._page = page
        self.keeper.show(page.text if page else "")
        self.editor.setEnabled(page is not None)
        self._explain(page)

    def _explain(self, page: Page | None) -> None:
        if page is None:
            self._source.show_state("", "neutral")
            self._hint.setText("")
            return
        if page.verified:
            self._source.show_state(self.tr("checked by you"), "accent")
            hint = self.tr("Your text is kept. Later readings do not change it.")
        elif page.state is PageState.PENDING and not page.text:
            self._source.show_state(labels.page_state(page.state), "neutral")
            hint = self.tr("You can type the text yourself; then it is not read by the computer.")
        elif page.text_source is TextSource.NONE or not page.text:
            self._source.show_state(self.tr("no text"), "amber")
            hint = self.tr("No text was found. You can type it here, so that it can be searched.")
        else:
            self._source.show_state(labels.text_source(page.text_source), "blue")
            hint = self.tr("Correct what is wrong. Your text is saved and marked as checked.")
        self._hint.setText(hint)
        self.editor.setAccessibleDescription(f"{self._source.text()}. {hint}")

    def _on_settled(self, text: str) -> None:
        if self._page is not None:
            self.corrected.emit(self._page.id, text)
