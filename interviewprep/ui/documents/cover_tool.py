"""Covering parts of the page shown: between the layer on the picture, its bar, and the case."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from interviewprep.domain.pages import Page
from interviewprep.domain.treatment import Quad
from interviewprep.services import review
from interviewprep.ui.documents.cover_bar import CoverBar
from interviewprep.ui.documents.page_canvas import PageCanvas
from interviewprep.ui.documents.sheet_shape import seen_quad, source_quad

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession


class CoverTool(QObject):
    """Draws, moves and removes covers; each finished change is one edit that can be undone.

    `toggled` tells whether covers are being drawn now, `revealed` whether one looks through them,
    `counted` how many the page has.
    """

    toggled = Signal(bool)
    revealed = Signal(bool)
    counted = Signal(int)

    def __init__(self, session: "CaseSession", canvas: PageCanvas, bar: CoverBar) -> None:
        super().__init__(canvas)
        self._session, self._canvas, self._bar = session, canvas, bar
        self._page: Page | None = None
        canvas.covers.edited.connect(self._store)
        canvas.covers.chosen.connect(lambda _index: self._describe())
        canvas.selection_changed.connect(lambda _text: self._describe())
        bar.add_asked.connect(self._add)
        bar.words_asked.connect(self.cover_selection)
        bar.reveal_asked.connect(self.toggle_revealed)
        bar.remove_asked.connect(self._remove)
        bar.closed.connect(lambda: self.set_active(False))

    @property
    def active(self) -> bool:
        """Whether covers are being drawn now."""
        return self._canvas.covers.active

    def show_page(self, page: Page | None) -> None:
        """Show the covers of a page; another page begins with nothing revealed and nothing being drawn."""
        if page is None or self._page is None or page.id != self._page.id:
            self.set_active(False)
            self.cover_again()
        self._page = page
        self._canvas.set_covers([seen_quad(quad, page) for quad in page.covers] if page else ())
        self._describe()
        self.counted.emit(len(self._canvas.covers.quads))

    def set_active(self, active: bool) -> None:
        """Begin or end drawing covers."""
        covers = self._canvas.covers
        if active == covers.active or (active and self._page is None):
            return
        covers.set_active(active)
        self._bar.setVisible(active)
        if active or self._bar.isAncestorOf(self._bar.window().focusWidget() or self._canvas):
            self._canvas.setFocus()
        self._describe()
        self.toggled.emit(active)

    def toggle_revealed(self) -> None:
        """Look at what is covered, or cover it again."""
        self._reveal(not self._canvas.covers.revealed)

    def cover_again(self) -> None:
        """Nothing is revealed any more."""
        self._reveal(False)

    def cover_selection(self) -> None:
        """Cover the selected words, each line by a part of its own."""
        boxes = self._canvas.selected_boxes()
        if boxes and self._page is not None:
            self._canvas.select_words(range(0))
            self._canvas.covers.add(*boxes)
            self._canvas.setFocus()

    def commit(self) -> None:
        """Store what keys did to a cover."""
        self._canvas.covers.commit()

    def _add(self) -> None:
        self._canvas.setFocus()
        self._canvas.covers.add_in_middle()

    def _remove(self) -> None:
        self._canvas.covers.remove()
        self._canvas.setFocus()

    def _reveal(self, revealed: bool) -> None:
        if revealed != self._canvas.covers.revealed:
            self._canvas.reveal(revealed)
            self._describe()
            self.revealed.emit(revealed)

    def _store(self, seen: tuple[Quad, ...]) -> None:
        """Store covers; those that stand where they stood keep their very corners."""
        page = self._page
        if page is None:
            return
        before = {seen_quad(quad, page): quad for quad in page.covers}
        covers = [before.get(quad) or source_quad(quad, page) for quad in seen]
        self._session.edit(review.cover_page, self._session.case, page.id, covers)

    def _describe(self) -> None:
        covers = self._canvas.covers
        self._bar.show_state(
            len(covers.quads),
            covers.current,
            revealed=covers.revealed,
            selected=bool(self._canvas.selected_text()),
        )
