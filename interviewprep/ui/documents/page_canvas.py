"""One page on the viewer's bed: marks, covered parts, words selected with the pointer."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QToolTip, QWidget

from interviewprep.domain.pages import Word
from interviewprep.domain.proposals import Box
from interviewprep.domain.treatment import Quad
from interviewprep.ui.documents import word_selection
from interviewprep.ui.documents.cover_layer import CoverLayer
from interviewprep.ui.documents.page_marks import PageMarks, paint_selection
from interviewprep.ui.documents.picture_view import PictureView, Zoom
from interviewprep.ui.documents.unsure_words import Doubt
from interviewprep.ui.documents.viewer_commands import STEPS

__all__ = ["PageCanvas", "Zoom"]

_STEP = 4.0  # pixels of the screen a key moves a cover
_FINE_STEP = 1.0
# How far beyond its letters a covered word is covered, in parts of its height.
_BEYOND = 0.15


class PageCanvas(PictureView):
    """Paints an upright picture; word boxes are pixels of that picture.

    `selection_changed` tells the selected text, `word_pressed` the word that was clicked (its place
    in reading order), `turned_over` that paging went beyond the page (-1 before it, 1 after it).
    """

    selection_changed = Signal(str)
    word_pressed = Signal(int)
    turned_over = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: Sequence[Word] = ()
        self._hidden: frozenset[int] = frozenset()
        self._selected: range = range(0)
        self._pressed: int | None = None
        self._marks = PageMarks()
        # Says in words why a word is marked, for its tooltip.
        self.explain: Callable[[int], str] = lambda _index: ""
        self.covers = CoverLayer(self)
        self.setAccessibleName(self.tr("Picture of the page"))

    # -- what is shown -------------------------------------------------------------------------

    def set_page(self, image: QImage, words: Sequence[Word]) -> None:
        """Show another page from its beginning, with nothing selected or marked."""
        self.set_image(image)
        self._marks.source = None
        self.set_words(words)
        self.selection_changed.emit("")

    def set_words(self, words: Sequence[Word]) -> None:
        """Exchange the words of the page shown (it was read anew)."""
        self._words = words
        self._marks = PageMarks(source=self._marks.source)
        self._selected = range(0)
        self._hide_words()
        self.viewport().update()

    def set_covers(self, quads: Sequence[Quad]) -> None:
        """Cover parts (fractions of the page as it is seen); words under them cannot be selected."""
        self.covers.show(quads)
        self._hide_words()

    def reveal(self, revealed: bool) -> None:
        """Let one look through the covers and select what is under them, or no longer."""
        self.covers.reveal(revealed)
        self._hide_words()
        self.selection_changed.emit(self.selected_text())

    def mark_found(self, indexes: Sequence[int], current: int | None = None) -> None:
        """Mark found words in blue; the current one stronger and in view."""
        self._marks.found, self._marks.found_now = list(indexes), current
        self._show_word(current)

    def mark_unsure(self, doubts: dict[int, Doubt], current: int | None = None) -> None:
        """Underline doubtful words in amber; the current one stronger and in view."""
        self._marks.unsure, self._marks.unsure_now = doubts, current
        self._show_word(current)

    def mark_typed_at(self, index: int | None) -> None:
        """Mark the word at which the text is being corrected, and bring it into view."""
        if index is not None and index >= len(self._words):
            index = None
        if index != self._marks.typed_at:
            self._marks.typed_at = index
            self._show_word(index)

    def mark_source(self, box: Box | None) -> None:
        """Mark the place a proposal comes from in blue, and bring it into view."""
        self._marks.source = box
        if box is not None and not self._image.isNull():
            self.bring_into_view(self._box(box))
        self.viewport().update()

    @property
    def marks(self) -> PageMarks:
        """What is marked now."""
        return self._marks

    @property
    def found(self) -> list[int]:
        """The words marked as found."""
        return list(self._marks.found)

    @property
    def words(self) -> Sequence[Word]:
        """The words of the page in reading order."""
        return self._words

    # -- selection -----------------------------------------------------------------------------

    def selected_text(self) -> str:
        """The selected words in reading order, without those that are covered."""
        return word_selection.selected_text(self._words, self._open(self._selected))

    def open_text(self) -> str:
        """All words in reading order, without those that are covered."""
        return word_selection.selected_text(self._words, self._open(range(len(self._words))))

    def selected_boxes(self) -> list[tuple[float, float, float, float]]:
        """A box a little larger than each selected line, in fractions of the page."""
        width, height = max(self._image.width(), 1), max(self._image.height(), 1)
        return [
            ((left - by) / width, (top - by) / height, (right + by) / width, (bottom + by) / height)
            for left, top, right, bottom in word_selection.line_boxes(self._words, self._open(self._selected))
            for by in ((bottom - top) * _BEYOND,)
        ]

    def select_words(self, words: range) -> None:
        """Select words by their place in reading order."""
        if words != self._selected:
            self._selected = words
            self.viewport().update()
            self.selection_changed.emit(self.selected_text())

    def copy(self) -> None:
        """Put the selected text on the clipboard; nothing where nothing is selected."""
        if text := self.selected_text():
            QGuiApplication.clipboard().setText(text)

    def _open(self, words: Sequence[int]) -> list[int]:
        return [index for index in words if index not in self._hidden]

    def _hide_words(self) -> None:
        size = self._image.width(), self._image.height()
        self._hidden = frozenset(word_selection.covered_words(self._words, self.covers.hiding, *size))

    def _box(self, word: Word | Box) -> QRectF:
        return self.box_in_view(word.left, word.top, word.right, word.bottom)

    def _show_word(self, index: int | None) -> None:
        if index is not None:
            self.bring_into_view(self._box(self._words[index]))
        self.viewport().update()

    def paint_over(self, painter: QPainter) -> None:
        """Marks, selection, and the covers over all of it."""
        self._marks.paint(painter, self._words, self._box)
        lines = word_selection.line_boxes(self._words, self._open(self._selected))
        paint_selection(painter, [self.box_in_view(*line) for line in lines])
        self.covers.paint(painter)

    # -- pointer -------------------------------------------------------------------------------

    def _word_at(self, point: QPointF) -> int | None:
        at = self._on_page(point)
        index = word_selection.word_at(self._words, at.x(), at.y())
        return None if index in self._hidden else index

    def _nearest(self, point: QPointF) -> int | None:
        at = self._on_page(point)
        return word_selection.nearest_word(self._words, at.x(), at.y())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select at the word under the pointer, or drop the selection; or cover."""
        if event.button() is not Qt.MouseButton.LeftButton or self.dimmed:
            return
        if self.covers.active:
            self.covers.press(event.position())
            return
        self._pressed = self._nearest(event.position())
        self.select_words(range(0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select up to the word nearest to the pointer; show where text can be selected."""
        point = event.position()
        dragging = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if self.covers.active:
            if dragging:
                self.covers.drag(point)
                self._scroll_towards(point.toPoint())
            else:
                self.viewport().setCursor(self.covers.cursor_at(point))
            return
        if not dragging:
            over = self._word_at(point) is not None
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor if over else Qt.CursorShape.ArrowCursor)
            return
        last = self._nearest(point)
        if self._pressed is not None and last is not None:
            self.select_words(word_selection.span(self._pressed, last))
            self._scroll_towards(point.toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End selecting; a click on a word tells which it is."""
        if self.covers.active:
            self.covers.release()
            return
        index = self._word_at(event.position())
        if index is not None and index == self._pressed and not self._selected:
            self.word_pressed.emit(index)
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select one word; with Shift its line."""
        if self.covers.active:
            return
        index = self._word_at(event.position())
        if index is not None:
            whole_line = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            line = word_selection.line_of(self._words, index)
            self.select_words(line if whole_line else range(index, index + 1))

    def viewportEvent(self, event: QEvent) -> bool:
        """A doubtful word says what was read."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self._word_at(QPointF(event.pos()))
            text = self.explain(index) if index is not None and index in self._marks.unsure else ""
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    # -- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, select all, covers, scrolling and paging; other keys go on to the viewer."""
        if self.covers.active and self._on_cover_key(event):
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_words(range(len(self._words)))
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._page(1 if event.key() == Qt.Key.Key_PageDown else -1)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _on_cover_key(self, event: QKeyEvent) -> bool:
        key, covers = event.key(), self.covers
        fine = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        step = STEPS.get(key)
        if key in (Qt.Key.Key_N, Qt.Key.Key_Insert):
            covers.add_in_middle()
        elif covers.current is None:
            return False
        elif step is not None:
            by = _FINE_STEP if fine else _STEP
            resize = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            covers.nudge(step[0] * by, step[1] * by, resize=resize)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            covers.remove()
        elif key == Qt.Key.Key_Escape:
            covers.unchoose()
        else:
            return False
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """While covering, Tab goes from cover to cover and then on."""
        if self.covers.active and self.covers.step(1 if forward else -1):
            return True
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What keys did to a cover is stored."""
        self.covers.commit()
        super().focusOutEvent(event)

    def _page(self, direction: int) -> None:
        """Scroll by a screenful; from the edge go over to the neighbouring page."""
        bar = self.verticalScrollBar()
        if bar.value() == (bar.maximum() if direction > 0 else bar.minimum()):
            self.turned_over.emit(direction)
        else:
            bar.setValue(bar.value() + direction * round(bar.pageStep() * 0.9))
