"""Found words in the viewer: marked, and visited over the pages of a document."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from interviewprep.domain.pages import Page
from interviewprep.ui.documents.found_bar import FoundBar
from interviewprep.ui.documents.found_words import FoundWords
from interviewprep.ui.documents.page_canvas import PageCanvas


class FoundTool(QObject):
    """Marks the words looked for; `page_asked` wants another page by its number."""

    page_asked = Signal(int)

    def __init__(self, canvas: PageCanvas, bar: FoundBar) -> None:
        super().__init__(canvas)
        self._canvas, self._bar = canvas, bar
        self._from_end = False
        self.words = FoundWords()
        bar.closed.connect(self.forget)

    def look_for(self, words: tuple[str, ...]) -> None:
        """Mark other words from now on."""
        self.words = FoundWords(words)
        self._from_end = False

    def forget(self) -> None:
        """Take the marks away."""
        self.words = FoundWords()
        self.mark()

    def step(self, direction: int, pages: Sequence[Page], number: int) -> None:
        """Go to the next (1) or previous (-1) word, from page `number` over the pages of the document."""
        if not self.words.words:
            return
        if self.words.step(direction):
            self.mark(search=False)
            return
        other = self.words.other_page(pages, number, direction)
        self._from_end = direction < 0
        if other is not None and other != number:
            self.page_asked.emit(other)
        else:
            self.mark()

    def mark(self, search: bool = True) -> None:
        """Mark the words on the page shown, looking for them anew where it is another page or text."""
        found = self.words
        if not found.words:
            self._canvas.mark_found([])
            self._bar.hide()
            return
        if search:
            found.find_in(self._canvas.words, self._from_end)
            self._from_end = False
        self._canvas.mark_found(found.indexes, found.current)
        self._bar.show_found(" ".join(found.words), found.at + 1, len(found.indexes))
