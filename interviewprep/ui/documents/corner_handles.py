"""The source picture with the four corners of the sheet, to be dragged or moved by keys."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from interviewprep.domain.treatment import WHOLE, Point, Quad, is_sheet
from interviewprep.ui.documents.announcement import announce
from interviewprep.ui.documents.corner_painter import REACH, CornerPainter
from interviewprep.ui.documents.sheet_shape import bounds, straightened, with_corner, with_edge_moved
from interviewprep.ui.documents.viewer_commands import STEPS

_MARGIN = 28  # pixels around the picture, in which corners may lie too
_STEP, _LONG_STEP = 1.0, 10.0
# By how many degrees a key straightens.
TILT_STEP = 0.5


class CornerHandles(QWidget):
    """Corners in fractions of the picture shown, from the top left one clockwise; `changed` after each move.

    Tab goes from corner to corner and then on, arrows move the corner by a pixel of the screen (with
    Shift by ten), plus and minus turn all four about their middle.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._quad: Quad = WHOLE
        self._corner = 0
        self._edge: int | None = None
        self._dragging = False
        self._by_keys = False
        self._offset = QPointF()
        self._start: tuple[QPointF, Quad] = (QPointF(), WHOLE)
        self._frame = QRectF()
        self._painter = CornerPainter()
        self._word = QLabel(self.tr("These corners cannot be a sheet. Pull them apart."), self)
        self._word.setProperty("chip", "amber")
        self._word.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(200, 160)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # pictures are never mirrored
        self.setAccessibleName(self.tr("Corners of the sheet"))

    def show_picture(self, image: QImage, quad: Quad) -> None:
        """Show a picture and where its sheet lies."""
        self._image = image
        self._painter.set_image(image)
        self._corner, self._by_keys = 0, False
        self.set_quad(quad)

    @property
    def quad(self) -> Quad:
        """The corners as they stand now."""
        return self._quad

    @property
    def corner(self) -> int:
        """The corner that keys move, 0 to 3 from the top left one clockwise."""
        return self._corner

    @property
    def aspect(self) -> float:
        """Width by height of the picture."""
        return self._image.width() / max(self._image.height(), 1)

    @property
    def tilt(self) -> float:
        """By how many degrees the upper edge is turned clockwise from level."""
        (left, top), (right, bottom) = self._quad[0], self._quad[1]
        return math.degrees(math.atan2(bottom - top, (right - left) * self.aspect))

    def set_quad(self, quad: Quad) -> None:
        """Put the corners elsewhere."""
        self._quad = quad
        if not self._dragging:
            self._fit()
        self._explain()
        self.update()
        self.changed.emit()

    def straighten(self, degrees: float) -> None:
        """Turn the corners clockwise about their middle."""
        self.set_quad(straightened(self._quad, degrees, self.aspect))

    def in_view(self, point: Point) -> QPointF:
        """Where a point of the picture stands in the widget."""
        frame = self._frame
        return QPointF(frame.x() + point[0] * frame.width(), frame.y() + point[1] * frame.height())

    def in_picture(self, point: QPointF) -> Point:
        """The point of the picture at a place of the widget."""
        frame = self._frame
        return (point.x() - frame.x()) / frame.width(), (point.y() - frame.y()) / frame.height()

    # -- words ---------------------------------------------------------------------------------

    def corner_name(self) -> str:
        """The corner that keys move, in words."""
        return (
            self.tr("Top left corner"),
            self.tr("Top right corner"),
            self.tr("Bottom right corner"),
            self.tr("Bottom left corner"),
        )[self._corner]

    def _explain(self) -> None:
        x, y = self._quad[self._corner]
        place = self.tr("{across} % from the left, {down} % from the top")
        place = place.format(across=round(x * 100), down=round(y * 100))
        possible = is_sheet(self._quad)
        words = "" if possible else self._word.text()
        self.setAccessibleDescription(f"{self.corner_name()}. {place}. {words}".strip())
        if not possible and self._word.isHidden():
            announce(self, words)
        self._word.setVisible(not possible)
        if not possible:
            self._place_word()

    def _place_word(self) -> None:
        """Below the corner being moved, or above it where there is no room."""
        self._word.adjustSize()
        at = self.in_view(self._quad[self._corner])
        width, height = self._word.width(), self._word.height()
        x = min(max(at.x() - width / 2, 8), max(self.width() - width - 8, 8))
        y = at.y() + 24 if at.y() + 32 + height < self.height() else at.y() - 24 - height
        self._word.move(round(x), round(max(y, 8)))

    # -- geometry ------------------------------------------------------------------------------

    def _fit(self) -> None:
        """Lay the picture so that it and all corners are in view."""
        if self._image.isNull():
            return
        left, top, right, bottom = bounds((*self._quad[:3], self._quad[3]))
        left, top, right, bottom = min(left, 0.0), min(top, 0.0), max(right, 1.0), max(bottom, 1.0)
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        width, height = (right - left) * self._image.width(), (bottom - top) * self._image.height()
        scale = max(min(room.width() / width, room.height() / height), 0.01)
        size = self._image.width() * scale, self._image.height() * scale
        x = room.center().x() - (left + right) / 2 * size[0]
        y = room.center().y() - (top + bottom) / 2 * size[1]
        self._frame = QRectF(round(x), round(y), size[0], size[1])

    def _corner_at(self, point: QPointF) -> int | None:
        near = [((self.in_view(c) - point).manhattanLength(), i) for i, c in enumerate(self._quad)]
        distance, index = min(near)
        return index if distance <= REACH * 1.5 else None

    def _edge_at(self, point: QPointF) -> int | None:
        for index in range(4):
            start, end = self.in_view(self._quad[index]), self.in_view(self._quad[(index + 1) % 4])
            along = end - start
            length = math.hypot(along.x(), along.y()) or 1.0
            to = point - start
            share = QPointF.dotProduct(to, along) / length**2
            if 0 <= share <= 1 and abs(to.x() * along.y() - to.y() * along.x()) / length <= REACH * 0.7:
                return index
        return None

    # -- pointer -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the corner or edge under the pointer."""
        if event.button() is not Qt.MouseButton.LeftButton or self._image.isNull():
            return
        point = event.position()
        corner = self._corner_at(point)
        self._edge = None if corner is not None else self._edge_at(point)
        if corner is not None:
            self._corner = corner
            self._offset = self.in_view(self._quad[corner]) - point
        self._dragging = corner is not None or self._edge is not None
        self._by_keys = False
        self._start = (point, self._quad)
        self._explain()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show what can be dragged."""
        point = event.position()
        if not self._dragging:
            self.setCursor(self._cursor_at(point))
            return
        from_point, before = self._start
        if self._edge is None:
            inside = QRectF(self.rect()).adjusted(8, 8, -8, -8)
            place = point + self._offset
            x = min(max(place.x(), inside.left()), inside.right())
            y = min(max(place.y(), inside.top()), inside.bottom())
            self.set_quad(with_corner(self._quad, self._corner, self.in_picture(QPointF(x, y))))
        else:
            start, end = self.in_picture(from_point), self.in_picture(point)
            by = end[0] - start[0], end[1] - start[1]
            self.set_quad(with_edge_moved(before, self._edge, by, self.aspect))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._dragging, self._edge = False, None
        self._fit()
        self._explain()
        self.update()

    def _cursor_at(self, point: QPointF) -> Qt.CursorShape:
        if self._image.isNull() or (self._corner_at(point) is None and self._edge_at(point) is None):
            return Qt.CursorShape.ArrowCursor
        return Qt.CursorShape.OpenHandCursor if self._corner_at(point) is None else Qt.CursorShape.CrossCursor

    # -- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the corner or straighten; other keys go on to the editor."""
        step = STEPS.get(event.key())
        if self._image.isNull():
            event.ignore()
        elif step is not None:
            by = _LONG_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
            at = self.in_view(self._quad[self._corner]) + QPointF(step[0] * by, step[1] * by)
            self._by_keys = True
            self.set_quad(with_corner(self._quad, self._corner, self.in_picture(at)))
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.straighten(TILT_STEP)
        elif event.key() in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.straighten(-TILT_STEP)
        else:
            event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from corner to corner and then on."""
        following = self._corner + (1 if forward else -1)
        if self._image.isNull() or not 0 <= following <= 3:
            return super().focusNextPrevChild(forward)
        self._corner, self._by_keys = following, True
        self._explain()
        announce(self, self.accessibleDescription())
        self.update()
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by Tab one begins at the first corner, coming back at the last one."""
        if event.reason() is Qt.FocusReason.TabFocusReason:
            self._corner, self._by_keys = 0, True
        elif event.reason() is Qt.FocusReason.BacktabFocusReason:
            self._corner, self._by_keys = 3, True
        self._explain()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The magnifier goes away."""
        self._by_keys = False
        super().focusOutEvent(event)

    # -- painting ------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Picture, sheet, handles, and the magnifier at the corner that is being moved."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        drawing = self._painter
        drawing.paint_bed(painter, QRectF(self.rect()), focused=self.hasFocus())
        if self._image.isNull():
            return
        corners = [self.in_view(point) for point in self._quad]
        drawing.paint_sheet(painter, self._frame, corners, possible=is_sheet(self._quad))
        chosen = self._corner if self.hasFocus() or self._dragging else None
        drawing.paint_handles(painter, corners, chosen, self._edge)
        if (self._dragging and self._edge is None) or (self._by_keys and self.hasFocus()):
            drawing.paint_loupe(painter, QRectF(self.rect()), self._frame, corners, self._corner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the new size."""
        super().resizeEvent(event)
        self._fit()
