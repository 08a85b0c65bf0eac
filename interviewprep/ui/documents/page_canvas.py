"""One page on the viewer's bed: zoom, found words, words selected with the pointer."""

import math
from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from interviewprep.domain.pages import Word
from interviewprep.ui import theme
from interviewprep.ui.documents import word_selection

SMALLEST, LARGEST = 0.1, 4.0
_STEP = 1.25
_MARGIN = 16


class Zoom(StrEnum):
    """How the picture follows the size of the view."""

    WIDTH = "width"
    PAGE = "page"
    FREE = "free"


class PageCanvas(QAbstractScrollArea):
    """Paints an upright picture; word boxes are pixels of that picture.

    `zoom_changed` tells a new scale (1.0: one pixel of the picture to one of the screen's logical
    pixels), `selection_changed` the selected text, `turned_over` that paging went beyond the
    page (-1 before it, 1 after it).
    """

    zoom_changed = Signal(float)
    selection_changed = Signal(str)
    turned_over = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._scaled: QPixmap | None = None
        self._words: Sequence[Word] = ()
        self._found: list[int] = []
        self._found_now: int | None = None
        self._selected: range = range(0)
        self._pressed: int | None = None
        self._zoom = Zoom.WIDTH
        self._scale = 1.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # pictures of pages are never mirrored
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Picture of the page"))

    # -- what is shown -------------------------------------------------------------------------

    def set_page(self, image: QImage, words: Sequence[Word]) -> None:
        """Show another page from its beginning, with nothing selected or found."""
        self._image, self._words = image, words
        self._found, self._found_now, self._selected = [], None, range(0)
        self._fit()
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)
        self.selection_changed.emit("")

    def set_words(self, words: Sequence[Word]) -> None:
        """Exchange the words of the page shown (it was read anew)."""
        self._words = words
        self._found, self._found_now, self._selected = [], None, range(0)
        self.viewport().update()

    def mark_found(self, indexes: Sequence[int], current: int | None = None) -> None:
        """Mark found words in blue; the current one stronger and in view."""
        self._found, self._found_now = list(indexes), current
        if current is not None:
            self._bring_into_view(self._box(self._words[current]))
        self.viewport().update()

    @property
    def found(self) -> list[int]:
        """The words marked as found."""
        return self._found

    @property
    def words(self) -> Sequence[Word]:
        """The words of the page in reading order."""
        return self._words

    def selected_text(self) -> str:
        """The selected words in reading order."""
        return word_selection.selected_text(self._words, self._selected)

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

    # -- zoom ----------------------------------------------------------------------------------

    @property
    def scale(self) -> float:
        """Logical pixels of the screen a pixel of the picture takes."""
        return self._scale

    @property
    def zoom(self) -> Zoom:
        """What the zoom follows."""
        return self._zoom

    def fit(self, zoom: Zoom) -> None:
        """Follow the width, the whole page, or nothing any more."""
        self._zoom = zoom
        self._fit()

    def zoom_to(self, scale: float, fixed: QPointF | None = None) -> None:
        """Zoom freely; the point `fixed` of the view (its middle) stays where it is."""
        point = fixed or QPointF(self.viewport().rect().center())
        old, origin = self._scale, self._origin()
        self._zoom = Zoom.FREE
        self._set_scale(min(max(scale, SMALLEST), LARGEST))
        at = (point - origin) / old * self._scale
        self.horizontalScrollBar().setValue(round(at.x() + _MARGIN - point.x()))
        self.verticalScrollBar().setValue(round(at.y() + _MARGIN - point.y()))

    def zoom_in(self) -> None:
        """One step larger."""
        self.zoom_to(self._scale * _STEP)

    def zoom_out(self) -> None:
        """One step smaller."""
        self.zoom_to(self._scale / _STEP)

    def _fit(self) -> None:
        room = self.maximumViewportSize() if self._zoom is Zoom.PAGE else self._room_for_width()
        if not self._image.isNull() and self._zoom is not Zoom.FREE:
            across = (room.width() - 2 * _MARGIN) / self._image.width()
            down = (room.height() - 2 * _MARGIN) / self._image.height()
            scale = across if self._zoom is Zoom.WIDTH else min(across, down)
            self._set_scale(min(max(scale, SMALLEST), LARGEST))
        else:
            self._set_scale(self._scale)

    def _room_for_width(self) -> QSizeF:
        """The view's size without the room of a vertical scroll bar when the page will need one."""
        room = QSizeF(self.maximumViewportSize())
        if self._image.isNull():
            return room
        height = (room.width() - 2 * _MARGIN) / self._image.width() * self._image.height() + 2 * _MARGIN
        if height > room.height():
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        return room

    def _set_scale(self, scale: float) -> None:
        changed = not math.isclose(scale, self._scale)
        self._scale = scale
        self._scaled = None
        size = self._page_size()
        room = self.viewport().size()
        for bar, needed, there in (
            (self.horizontalScrollBar(), size.width(), room.width()),
            (self.verticalScrollBar(), size.height(), room.height()),
        ):
            bar.setRange(0, max(0, math.floor(needed + 2 * _MARGIN - there)))
            bar.setPageStep(there)
            bar.setSingleStep(40)
        self.viewport().update()
        if changed:
            self.zoom_changed.emit(scale)

    # -- geometry ------------------------------------------------------------------------------

    def _page_size(self) -> QSizeF:
        return QSizeF(self._image.size()) * self._scale

    def _origin(self) -> QPointF:
        """The picture's top left corner in the view."""
        size, room = self._page_size(), self.viewport().size()
        left = max(_MARGIN, (room.width() - size.width()) / 2) - self.horizontalScrollBar().value()
        top = max(_MARGIN, (room.height() - size.height()) / 2) - self.verticalScrollBar().value()
        return QPointF(round(left), round(top))

    def _box(self, word: Word) -> QRectF:
        origin = self._origin()
        top_left = QPointF(word.left, word.top) * self._scale + origin
        return QRectF(top_left, QSizeF(word.right - word.left, word.bottom - word.top) * self._scale)

    def _on_page(self, point: QPointF) -> QPointF:
        return (point - self._origin()) / self._scale

    def _bring_into_view(self, box: QRectF) -> None:
        view = QRectF(self.viewport().rect()).adjusted(24, 24, -24, -24)
        if view.contains(box):
            return
        shift = box.center() - view.center()
        for bar, distance in (
            (self.horizontalScrollBar(), shift.x()),
            (self.verticalScrollBar(), shift.y()),
        ):
            bar.setValue(bar.value() + round(distance))

    # -- events --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bed, picture, marks and the focus ring."""
        tokens = theme.tokens()
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.rail))
        painter.drawRoundedRect(QRectF(self.viewport().rect()), 8, 8)
        if not self._image.isNull():
            self._paint_picture(painter, event.rect())
            edge = QRectF(self._origin(), self._page_size()).adjusted(-0.5, -0.5, 0.5, 0.5)
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(edge)
            self._paint_marks(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 7, 7)

    def _paint_picture(self, painter: QPainter, exposed: QRect) -> None:
        ratio = self.devicePixelRatioF()
        target = QRectF(self._origin(), self._page_size())
        if self._scale * ratio < 1:
            if self._scaled is None:
                size = (self._page_size() * ratio).toSize()
                self._scaled = QPixmap.fromImage(
                    self._image.scaled(size, mode=Qt.TransformationMode.SmoothTransformation)
                )
                self._scaled.setDevicePixelRatio(ratio)
            painter.drawPixmap(target.topLeft(), self._scaled)
            return
        visible = target.intersected(QRectF(exposed))
        source = QRectF((visible.topLeft() - target.topLeft()) / self._scale, visible.size() / self._scale)
        painter.drawImage(visible, self._image, source)

    def _paint_marks(self, painter: QPainter) -> None:
        # Paper is light in either scheme, so are the marks on it.
        blue, accent = QColor(theme.LIGHT.blue), QColor(theme.LIGHT.accent)
        for index in self._found:
            current = index == self._found_now
            painter.setPen(QPen(blue, 2 if current else 1))
            painter.setBrush(_translucent(blue, 72 if current else 36))
            painter.drawRoundedRect(self._box(self._words[index]).adjusted(-3, -2, 3, 2), 3, 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_translucent(accent, 72))
        for box in self._selected_lines():
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 2, 2)

    def _selected_lines(self) -> list[QRectF]:
        """One box for each line of the selection, so that gaps between words are marked too."""
        boxes: list[QRectF] = []
        line: int | None = None
        for index in self._selected:
            word = self._words[index]
            box = self._box(word)
            if word.line == line:
                boxes[-1] = boxes[-1].united(box)
            else:
                boxes.append(box)
            line = word.line
        return boxes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the new size."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom at the pointer."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_to(self._scale * _STEP ** (event.angleDelta().y() / 120), event.position())
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select at the word under the pointer, or drop the selection."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        point = self._on_page(event.position())
        self._pressed = word_selection.nearest_word(self._words, point.x(), point.y())
        self.select_words(range(0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select up to the word nearest to the pointer; show where text can be selected."""
        point = self._on_page(event.position())
        if not event.buttons() & Qt.MouseButton.LeftButton:
            over = word_selection.word_at(self._words, point.x(), point.y()) is not None
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor if over else Qt.CursorShape.ArrowCursor)
            return
        last = word_selection.nearest_word(self._words, point.x(), point.y())
        if self._pressed is not None and last is not None:
            self.select_words(word_selection.span(self._pressed, last))
            self._scroll_towards(event.position().toPoint())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """End selecting."""
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select one word; with Shift its line."""
        point = self._on_page(event.position())
        index = word_selection.word_at(self._words, point.x(), point.y())
        if index is not None:
            whole_line = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            line = word_selection.line_of(self._words, index)
            self.select_words(line if whole_line else range(index, index + 1))

    def _scroll_towards(self, point: QPoint) -> None:
        room = self.viewport().rect()
        for bar, value, length in (
            (self.verticalScrollBar(), point.y(), room.height()),
            (self.horizontalScrollBar(), point.x(), room.width()),
        ):
            if value < 0:
                bar.setValue(bar.value() - 16)
            elif value > length:
                bar.setValue(bar.value() + 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, select all, scrolling and paging; other keys go on to the viewer."""
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

    def _page(self, direction: int) -> None:
        """Scroll by a screenful; from the edge go over to the neighbouring page."""
        bar = self.verticalScrollBar()
        if bar.value() == (bar.maximum() if direction > 0 else bar.minimum()):
            self.turned_over.emit(direction)
        else:
            bar.setValue(bar.value() + direction * round(bar.pageStep() * 0.9))


def _translucent(colour: QColor, alpha: int) -> QColor:
    """The colour as a veil; alpha 0 (clear) to 255."""
    return QColor(colour.red(), colour.green(), colour.blue(), alpha)
