"""Correcting the text of the page shown: between picture, text, doubtful words and the case."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from interviewprep.services import review
from interviewprep.ui.documents.page_canvas import PageCanvas
from interviewprep.ui.documents.text_pane import TextPane
from interviewprep.ui.documents.unsure_tool import UnsureTool

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession


class TextTool(QObject):
    """Opens the text, stores corrections, and leads from words on the picture to the text and back."""

    toggled = Signal(bool)

    def __init__(
        self, session: "CaseSession", pane: TextPane, canvas: PageCanvas, unsure: UnsureTool
    ) -> None:
        super().__init__(pane)
        self._session, self._pane, self._canvas, self._unsure = session, pane, canvas, unsure
        pane.corrected.connect(self._store)
        pane.word_reached.connect(canvas.mark_typed_at)
        canvas.word_pressed.connect(self._on_word_pressed)
        unsure.correct_asked.connect(self._correct)

    @property
    def typing(self) -> bool:
        """Whether the keys go to the text."""
        return self._pane.editor.hasFocus()

    def show(self, shown: bool) -> None:
        """Open or close the text beside the picture."""
        self._pane.setVisible(shown)
        self.toggled.emit(shown)
        (self._pane.editor if shown else self._canvas).setFocus()

    def toggle(self) -> None:
        """Open the text, or close it."""
        self.show(self._pane.isHidden())

    def next_unsure(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) doubtful word, in the text too if somebody is correcting it."""
        typing = self.typing
        if typing:
            self._pane.keeper.commit()
        self._unsure.step(direction)
        if typing:
            self._unsure.correct()

    def _correct(self, index: int) -> None:
        self.show(True)
        self._pane.go_to_word(index, select=True)

    def _on_word_pressed(self, index: int) -> None:
        if not self._pane.isHidden():
            self._pane.go_to_word(index)

    def _store(self, page_id: str, text: str) -> None:
        self._session.edit(review.correct_text, self._session.case, page_id, text)
