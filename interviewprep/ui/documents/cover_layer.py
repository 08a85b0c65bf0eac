"""Covered parts of the page shown: painted opaque, chosen, moved and resized by pointer or keys."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from interviewprep.domain.treatment import Quad, box_quad
from interviewprep.ui import icons, theme
from interviewprep.ui.documents.picture_view import PictureView, veil
from interviewprep.ui.documents.sheet_shape import Box4, bounds, into_box

_GRIP = 4.0  # half the side of a handle, in pixels of the screen
_REACH = 9.0  # how near the pointer must come to a handle
_SMALLEST = 6.0  # pixels of the screen
_PAUSE = 700  # milliseconds without a key after which what the keys did is stored
_FIRST = (0.3, 0.06)  # width and height of a cover made by a key, in parts of what is in view
# Which sides (left, top, right, bottom) a handle moves.
_HANDLES = ("lt", "t", "rt", "r", "rb", "b", "lb", "l")


class CoverLayer(QObject):
    """Covers in fractions of the page as it is seen.

    `edited` gives all of them after a person changed one, `chosen` the chosen one's place or None.
    """

    edited = Signal(object)
    chosen = Signal(object)

    def __init__(self, view: PictureView) -> None:
        super().__init__(view)
        self._view = view
        self._quads: list[Quad] = []
        self._current: int | None = None
        self._active = False
        self._revealed = False
        self._grip = ""  # the sides being dragged, "move" or "new"; empty while nothing is dragged
        self._from = QPointF()
        self._start: Quad | None = None
        self._unsaved = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.commit)

    # -- what is covered -----------------------------------------------------------------------

    @property
    def quads(self) -> tuple[Quad, ...]:
        """The covers, as the page is seen."""
        return tuple(self._quads)

    @property
    def current(self) -> int | None:
        """The chosen cover."""
        return self._current

    @property
    def active(self) -> bool:
        """Whether covers are being drawn and moved now."""
        return self._active

    @property
    def revealed(self) -> bool:
        """Whether what is covered can be seen now."""
        return self._revealed

    @property
    def hiding(self) -> tuple[Quad, ...]:
        """The covers one cannot look through now."""
        return () if self._revealed else self.quads

    def show(self, quads: Sequence[Quad]) -> None:
        """Show what is stored; the chosen cover stays chosen."""
        self._timer.stop()
        self._unsaved = False
        self._grip = ""
        self._quads = list(quads)
        if self._current is not None and self._current >= len(self._quads):
            self._choose(len(self._quads) - 1 if self._quads else None)
        self._view.viewport().update()

    def set_active(self, active: bool) -> None:
        """Begin or end drawing; what the keys did is stored."""
        self.commit()
        self._active = active
        self._choose(None)

    def reveal(self, revealed: bool) -> None:
        """Let one look through the covers, or no longer."""
        self._revealed = revealed
        self._view.viewport().update()

    # -- changing ------------------------------------------------------------------------------

    def add(self, *boxes: Box4) -> None:
        """Cover boxes (left, top, right, bottom in fractions of the page as seen), all in one step."""
        self._quads += [box_quad(*_inside(box)) for box in boxes]
        self._choose(len(self._quads) - 1)
        self._tell()

    def add_in_middle(self) -> None:
        """Cover a part in the middle of what is in view, to be moved by the keys."""
        room = QRectF(self._view.viewport().rect())
        left, top = self._view.in_picture(room.topLeft())
        right, bottom = self._view.in_picture(room.bottomRight())
        left, top, right, bottom = max(left, 0.0), max(top, 0.0), min(right, 1.0), min(bottom, 1.0)
        width, height = right - left, bottom - top
        x, y = left + width / 2, top + height / 2
        across, down = width * _FIRST[0] / 2, height * _FIRST[1] / 2
        self.add((x - across, y - down, x + across, y + down))

    def remove(self) -> None:
        """Uncover the chosen part."""
        if self._current is not None:
            del self._quads[self._current]
            self._choose(min(self._current, len(self._quads) - 1) if self._quads else None)
            self._tell()

    def step(self, direction: int) -> bool:
        """Choose the next (1) or previous (-1) cover; False beyond the last or first."""
        if self._current is None:
            following = 0 if direction > 0 else len(self._quads) - 1
        else:
            following = self._current + direction
        if not 0 <= following < len(self._quads):
            self._choose(None)
            return False
        self._choose(following)
        return True

    def nudge(self, across: float, down: float, *, resize: bool) -> None:
        """Move the chosen cover, or its right and bottom sides, by pixels of the screen."""
        if self._current is not None:
            sides = "rb" if resize else "move"
            self._quads[self._current] = self._changed(self._quads[self._current], sides, across, down)
            self._unsaved = True
            self._timer.start()
            self._view.viewport().update()

    def commit(self) -> None:
        """Store what the keys did, if anything."""
        if self._unsaved:
            self._tell()

    def unchoose(self) -> None:
        """Choose no cover."""
        self._choose(None)

    def choose_at(self, point: QPointF) -> bool:
        """Choose the cover at a place of the view; False where there is none."""
        at = self._cover_at(point)
        self._choose(at)
        return at is not None

    # -- pointer -------------------------------------------------------------------------------

    def press(self, point: QPointF) -> None:
        """Take hold of a handle or a cover, or begin a new cover."""
        self.commit()
        self._from = point
        self._grip = self._handle_at(point)
        if not self._grip:
            self._grip = "move" if self.choose_at(point) else "new"
        self._start = None if self._current is None else self._quads[self._current]

    def drag(self, point: QPointF) -> None:
        """Follow the pointer."""
        if self._grip == "new":
            if (point - self._from).manhattanLength() < _SMALLEST:
                return
            box = QRectF(self._from, point).normalized()
            left, top = self._view.in_picture(box.topLeft())
            right, bottom = self._view.in_picture(box.bottomRight())
            quad = box_quad(*_inside((left, top, right, bottom)))
            if self._start is None:
                self._quads.append(quad)
                self._choose(len(self._quads) - 1)
                self._start = quad
            self._quads[-1] = quad
        elif self._grip and self._start is not None and self._current is not None:
            by = point - self._from
            self._quads[self._current] = self._changed(self._start, self._grip, by.x(), by.y())
        self._view.viewport().update()

    def release(self) -> None:
        """Let go; a change is stored."""
        grip, self._grip = self._grip, ""
        if not grip or self._current is None or self._start is None:
            return
        if grip == "new" or self._quads[self._current] != self._start:
            self._tell()

    def cursor_at(self, point: QPointF) -> Qt.CursorShape:
        """The pointer's shape at a place of the view."""
        shapes = {
            "lt": Qt.CursorShape.SizeFDiagCursor,
            "rb": Qt.CursorShape.SizeFDiagCursor,
            "rt": Qt.CursorShape.SizeBDiagCursor,
            "lb": Qt.CursorShape.SizeBDiagCursor,
            "t": Qt.CursorShape.SizeVerCursor,
            "b": Qt.CursorShape.SizeVerCursor,
            "l": Qt.CursorShape.SizeHorCursor,
            "r": Qt.CursorShape.SizeHorCursor,
        }
        if handle := self._handle_at(point):
            return shapes[handle]
        over = self._cover_at(point) is not None
        return Qt.CursorShape.SizeAllCursor if over else Qt.CursorShape.CrossCursor

    # -- painting ------------------------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        """Draw the covers, and handles at the chosen one."""
        for index, quad in enumerate(self._quads):
            self._paint_cover(painter, self._polygon(quad), chosen=index == self._current)
        if self._active and self._current is not None:
            self._paint_handles(painter, self._quads[self._current])

    def _paint_cover(self, painter: QPainter, shape: QPolygonF, *, chosen: bool) -> None:
        tokens = theme.tokens()
        ring = QPen(QColor(theme.LIGHT.accent), 2) if chosen and self._active else None
        if self._revealed:
            painter.setPen(ring or QPen(QColor(theme.LIGHT.muted), 1, Qt.PenStyle.DashLine))
            painter.setBrush(veil(theme.LIGHT.muted, 30))
            painter.drawPolygon(shape)
            return
        painter.setPen(ring or Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.muted))
        painter.drawPolygon(shape)
        self._paint_word(painter, shape.boundingRect())

    def _paint_word(self, painter: QPainter, box: QRectF) -> None:
        """An eye struck out and a word, as far as there is room."""
        room = box.adjusted(4, 1, -4, -1)
        if room.height() < 14 or room.width() < 16:
            return
        word = self.tr("Covered")
        picture = icons.pixmap("eye-slash", 16, "on_accent", self._view.devicePixelRatioF())
        painter.setFont(theme.text_font(12))
        words = painter.fontMetrics().horizontalAdvance(word)
        fits = room.width() >= 16 + 6 + words and room.height() >= painter.fontMetrics().ascent()
        left = room.center().x() - ((22 + words) / 2 if fits else 8)
        painter.drawPixmap(QPointF(left, room.center().y() - 8), picture)
        if fits:
            painter.setPen(QColor(theme.tokens().on_accent))
            place = QRectF(left + 22, room.top() - 4, words + 2, room.height() + 8)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), word)

    def _paint_handles(self, painter: QPainter, quad: Quad) -> None:
        painter.setPen(QPen(QColor(theme.LIGHT.accent), 1.5))
        painter.setBrush(QColor(theme.LIGHT.surface))
        for point in self._handles(quad).values():
            painter.drawRect(QRectF(point.x() - _GRIP, point.y() - _GRIP, 2 * _GRIP, 2 * _GRIP))

    # -- inside --------------------------------------------------------------------------------

    def _polygon(self, quad: Quad) -> QPolygonF:
        return QPolygonF([self._view.in_view(point) for point in quad])

    def _handles(self, quad: Quad) -> dict[str, QPointF]:
        """Where the handles stand in the view; those of the sides only where there is room for them."""
        left, top, right, bottom = bounds(quad)
        across = {"l": left, "r": right}
        down = {"t": top, "b": bottom}
        box = QRectF(self._view.in_view((left, top)), self._view.in_view((right, bottom)))
        found = {}
        for name in _HANDLES:
            narrow = len(name) == 1 and min(box.width(), box.height()) < 6 * _GRIP
            if not narrow:
                x = next((across[side] for side in name if side in across), (left + right) / 2)
                y = next((down[side] for side in name if side in down), (top + bottom) / 2)
                found[name] = self._view.in_view((x, y))
        return found

    def _handle_at(self, point: QPointF) -> str:
        if self._current is None:
            return ""
        for name, place in self._handles(self._quads[self._current]).items():
            if max(abs(place.x() - point.x()), abs(place.y() - point.y())) <= _REACH:
                return name
        return ""

    def _cover_at(self, point: QPointF) -> int | None:
        """The topmost cover at a place of the view."""
        for index in reversed(range(len(self._quads))):
            if self._polygon(self._quads[index]).containsPoint(point, Qt.FillRule.OddEvenFill):
                return index
        return None

    def _changed(self, quad: Quad, sides: str, across: float, down: float) -> Quad:
        """The quad with some sides, or all of it, moved by pixels of the screen and kept on the page."""
        origin = self._view.in_picture(QPointF(0, 0))
        moved = self._view.in_picture(QPointF(across, down))
        least = self._view.in_picture(QPointF(_SMALLEST, _SMALLEST))
        x, y = moved[0] - origin[0], moved[1] - origin[1]
        narrow, low = least[0] - origin[0], least[1] - origin[1]
        left, top, right, bottom = bounds(quad)
        if sides == "move":
            x = min(max(x, -left), max(1 - right, -left))
            y = min(max(y, -top), max(1 - bottom, -top))
            return into_box(quad, (left + x, top + y, right + x, bottom + y))
        if "l" in sides:
            left = min(max(left + x, 0.0), right - narrow)
        if "r" in sides:
            right = max(min(right + x, 1.0), left + narrow)
        if "t" in sides:
            top = min(max(top + y, 0.0), bottom - low)
        if "b" in sides:
            bottom = max(min(bottom + y, 1.0), top + low)
        return into_box(quad, (left, top, right, bottom))

    def _choose(self, index: int | None) -> None:
        if index != self._current:
            self.commit()
            self._current = index
            self.chosen.emit(index)
        if index is not None and self._active and not self._grip:
            self._view.bring_into_view(self._polygon(self._quads[index]).boundingRect())
        self._view.viewport().update()

    def _tell(self) -> None:
        self._timer.stop()
        self._unsaved = False
        self._view.viewport().update()
        self.edited.emit(self.quads)


def _inside(box: Box4) -> Box4:
    """The part of a box that lies on the page."""
    left, top, right, bottom = (min(max(value, 0.0), 1.0) for value in box)
    return left, top, right, bottom
