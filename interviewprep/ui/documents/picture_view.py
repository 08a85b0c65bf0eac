"""A picture on the viewer's bed that can be zoomed and scrolled; never mirrored."""

import math
from enum import StrEnum

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QLabel, QWidget

from interviewprep.domain.treatment import Point
from interviewprep.ui import theme
from interviewprep.ui.documents.announcement import announce

SMALLEST, LARGEST = 0.1, 4.0
_STEP = 1.25
_MARGIN = 16
_DIMMED = 150  # of 255: how much of the bed's colour lies over a picture that is being replaced


def veil(colour: str, alpha: int) -> QColor:
    """The colour as a veil; alpha 0 (clear) to 255."""
    result = QColor(colour)
    result.setAlpha(alpha)
    return result


class Zoom(StrEnum):
    """How the picture follows the size of the view."""

    WIDTH = "width"
    PAGE = "page"
    FREE = "free"


class PictureView(QAbstractScrollArea):
    """Paints an upright picture and what a subclass lays over it (`paint_over`).

    `zoom_changed` tells a new scale (1.0: one pixel of the picture to one of the screen's logical
    pixels).
    """

    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._scaled: QPixmap | None = None
        self._zoom = Zoom.WIDTH
        self._scale = 1.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # pictures of pages are never mirrored
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self._note = QLabel(self.viewport())
        self._note.setProperty("chip", "blue")
        self._note.hide()

    # -- what is shown -------------------------------------------------------------------------

    def set_image(self, image: QImage) -> None:
        """Show another picture from its beginning."""
        self._image = image
        self.dim("")
        self._fit()
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)

    def dim(self, note: str) -> None:
        """Say over a dimmed picture why it is about to be replaced; an empty note shows it clearly again."""
        self._note.setText(note)
        self._note.setVisible(bool(note))
        announce(self, note)
        self._place_note()
        self.viewport().update()

    @property
    def dimmed(self) -> bool:
        """Whether the picture is about to be replaced."""
        return not self._note.isHidden()

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
        needed, room = self._page_size() + QSizeF(2 * _MARGIN, 2 * _MARGIN), self._room_beside_bars()
        for bar, long, there in (
            (self.horizontalScrollBar(), needed.width(), room.width()),
            (self.verticalScrollBar(), needed.height(), room.height()),
        ):
            bar.setRange(0, max(0, math.floor(long - there)))
            bar.setPageStep(round(there))
            bar.setSingleStep(40)
        self.viewport().update()
        if changed:
            self.zoom_changed.emit(scale)

    def _room_beside_bars(self) -> QSizeF:
        """The view's size once those scroll bars stand that the page needs, whichever stand now."""
        room, size = QSizeF(self.maximumViewportSize()), self._page_size()
        across, down = size.width() + 2 * _MARGIN, size.height() + 2 * _MARGIN
        thick = self.verticalScrollBar().sizeHint().width()
        upright = down >= room.height() + 1
        level = across >= room.width() - (thick if upright else 0) + 1
        upright = upright or (level and down >= room.height() - thick + 1)
        return QSizeF(room.width() - (thick if upright else 0), room.height() - (thick if level else 0))

    # -- geometry ------------------------------------------------------------------------------

    def in_view(self, point: Point) -> QPointF:
        """Where a point of the picture (fractions of it) stands in the view."""
        size, origin = self._page_size(), self._origin()
        return QPointF(origin.x() + point[0] * size.width(), origin.y() + point[1] * size.height())

    def in_picture(self, point: QPointF) -> Point:
        """The point of the picture (fractions, may lie outside) at a place of the view."""
        size, at = self._page_size(), point - self._origin()
        return at.x() / max(size.width(), 1), at.y() / max(size.height(), 1)

    def box_in_view(self, left: float, top: float, right: float, bottom: float) -> QRectF:
        """Where a box of the picture (pixels) stands in the view."""
        top_left = QPointF(left, top) * self._scale + self._origin()
        return QRectF(top_left, QSizeF(right - left, bottom - top) * self._scale)

    def bring_into_view(self, box: QRectF) -> None:
        """Scroll as far as needed to see a box of the view."""
        view = QRectF(self.viewport().rect()).adjusted(24, 24, -24, -24)
        if view.contains(box):
            return
        shift = box.center() - view.center()
        for bar, distance in (
            (self.horizontalScrollBar(), shift.x()),
            (self.verticalScrollBar(), shift.y()),
        ):
            bar.setValue(bar.value() + round(distance))

    def _page_size(self) -> QSizeF:
        return QSizeF(self._image.size()) * self._scale

    def _origin(self) -> QPointF:
        """The picture's top left corner in the view."""
        size, room = self._page_size(), self.viewport().size()
        left = max(_MARGIN, (room.width() - size.width()) / 2) - self.horizontalScrollBar().value()
        top = max(_MARGIN, (room.height() - size.height()) / 2) - self.verticalScrollBar().value()
        return QPointF(round(left), round(top))

    def _on_page(self, point: QPointF) -> QPointF:
        """The pixel of the picture at a place of the view."""
        return (point - self._origin()) / self._scale

    def _scroll_towards(self, point: QPoint) -> None:
        """Scroll a little where the pointer is dragged beyond the view."""
        room = self.viewport().rect()
        for bar, value, length in (
            (self.verticalScrollBar(), point.y(), room.height()),
            (self.horizontalScrollBar(), point.x(), room.width()),
        ):
            if value < 0:
                bar.setValue(bar.value() - 16)
            elif value > length:
                bar.setValue(bar.value() + 16)

    # -- painting ------------------------------------------------------------------------------

    def paint_over(self, painter: QPainter) -> None:
        """What lies over the picture; nothing here."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bed, picture, what lies over it, and the focus ring."""
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
            self.paint_over(painter)
            if self.dimmed:
                painter.fillRect(edge, veil(tokens.rail, _DIMMED))
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

    def _place_note(self) -> None:
        self._note.adjustSize()
        self._note.move((self.viewport().width() - self._note.width()) // 2, 28)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the new size."""
        super().resizeEvent(event)
        self._fit()
        self._place_note()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom at the pointer."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_to(self._scale * _STEP ** (event.angleDelta().y() / 120), event.position())
            event.accept()
            return
        super().wheelEvent(event)
