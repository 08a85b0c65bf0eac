"""Doubtful words in the viewer: marked, counted, visited one after the other."""

from PySide6.QtCore import QObject, Signal

from interviewprep.domain.pages import Page
from interviewprep.ui.documents.page_canvas import PageCanvas
from interviewprep.ui.documents.unsure_bar import UnsureBar
from interviewprep.ui.documents.unsure_words import UnsureWords, unsure_words


class UnsureTool(QObject):
    """Marks the doubtful words of the page shown while `on`.

    `counted` tells how many the page has, `left` that nobody goes from one to the next any more (the
    page is to be looked through again), `correct_asked` the word (its place in reading order)
    that is to be corrected in the text.
    """

    counted = Signal(int)
    left = Signal()
    toggled = Signal(bool)
    correct_asked = Signal(int)

    def __init__(self, canvas: PageCanvas, bar: UnsureBar) -> None:
        super().__init__(canvas)
        self._canvas, self._bar = canvas, bar
        self._on = True
        self._page_id = ""
        self.words = UnsureWords()
        canvas.explain = self._explain
        bar.moved.connect(self.step)
        bar.correct_asked.connect(self.correct)
        bar.closed.connect(self.leave)

    @property
    def on(self) -> bool:
        """Whether the words are marked."""
        return self._on

    def show_page(self, page: Page | None) -> None:
        """Look through the words that the canvas shows now.

        A text that a person checked has no doubtful words, except for those not yet visited while
        somebody goes from one to the next and corrects them.
        """
        if page is None or page.id != self._page_id:
            self.words.reached = None
        self._page_id = page.id if page else ""
        visiting = self.words.reached is not None
        looked_for = page is not None and (visiting or not page.verified)
        doubts = unsure_words(self._canvas.words) if looked_for else {}
        self.words = UnsureWords(doubts, self.words.reached)
        self.counted.emit(len(doubts))
        self._show()

    def set_on(self, on: bool) -> None:
        """Mark the words or not."""
        self._on = on
        if not on:
            self.words.reached = None
        self.toggled.emit(on)
        self._show()

    def step(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) one."""
        self.words.step(direction)
        if not self._on:
            self._on = True
            self.toggled.emit(True)
        self._show()

    def leave(self) -> None:
        """Stop going from word to word."""
        self.words.reached = None
        self._canvas.setFocus()
        self.left.emit()

    def correct(self) -> None:
        """Go to the word reached in the text."""
        if self.words.current is not None:
            self.correct_asked.emit(self.words.current)

    def _show(self) -> None:
        words, current, count = self._canvas.words, self.words.current, len(self.words.doubts)
        self._canvas.mark_unsure(self.words.doubts if self._on else {}, current)
        if self.words.reached is None:
            self._bar.hide()
        elif current is None:
            self._bar.show_left(count)
        else:
            self._bar.show_word(words[current], self.words.doubts[current], self.words.number, count)

    def _explain(self, index: int) -> str:
        return self._bar.explain(self._canvas.words[index], self.words.doubts[index])
