"""The drawn timeline: zoom from a day to a life, choose, drag what has no date."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsView,
    QStyleOptionGraphicsItem,
    QWidget,
)

from interviewprep.domain.events import Event
from interviewprep.services.chronology import in_order
from interviewprep.ui import labels, theme
from interviewprep.ui.chronology import timeline_words
from interviewprep.ui.chronology.timeline_layout import Bar, Timeline, lay_out, moved
from interviewprep.ui.chronology.timeline_painter import (
    RULER_HEIGHT,
    Look,
    TimelinePainter,
    bar_rect,
    height_of,
)
from interviewprep.ui.chronology.timeline_scale import Scale

#: Room at the leading side for the names of the lanes.
_LANES_WIDTH = 118.0
#: Room behind the last event for its words.
_AFTER = 130.0
_STEP = 1.25
#: A click this near to a bar means it.
_NEAR = 6.0


class _Drawing(QGraphicsItem):
    """The one item of the scene: two thousand items of their own would have to be moved at each zoom."""

    def __init__(self, view: "TimelineView") -> None:
        super().__init__()
        self._view = view

    def boundingRect(self) -> QRectF:
        """The whole timeline at the present zoom."""
        return self._view.area

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """What is seen of it."""
        self._view.painter_of_bars.paint(painter, self._view.seen(), self._view.look())


class TimelineView(QGraphicsView):
    """Events on lanes.

    `event_chosen(id)` when one is chosen with the mouse or the keyboard, `event_opened(id)` on Enter or a
    double click, `reordered(ids)` with the new sequence after an event without a date was dragged.
    """

    event_chosen = Signal(str)
    event_opened = Signal(str)
    reordered = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._events: list[Event] = []
        self._chosen: str | None = None
        self._dragged: Bar | None = None
        self._fitted = True
        self._scale = Scale(date.today().toordinal() - 365, 1.0)
        self.area = QRectF(0, 0, 100, 100)
        self.painter_of_bars = TimelinePainter(lay_out([], date.today()))
        self.setScene(QGraphicsScene(self))
        self._drawing = _Drawing(self)
        self.scene().addItem(self._drawing)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs from left to right, as on paper
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Timeline"))
        self._tell()

    # -- what is shown -------------------------------------------------------------------------

    @property
    def timeline(self) -> Timeline:
        """What is drawn."""
        return self.painter_of_bars.timeline

    def show_events(self, events: Sequence[Event], today: date | None = None) -> None:
        """Draw these events; the zoom and the place stay, except while the whole life was shown."""
        self._events = list(events)
        self.painter_of_bars = TimelinePainter(lay_out(self._events, today or date.today()))
        if self._chosen not in {event.id for event in self._events}:
            self._chosen = None
        origin = self.timeline.first
        if self._fitted:
            self.fit()
        else:
            centre = self._scale.day(self._centre_x())
            self._set_scale(Scale(origin, self._scale.pixels), centre, self._middle())
        self._tell()

    def choose(self, event_id: str | None) -> None:
        """Mark an event, and bring it into sight."""
        self._chosen = event_id
        bar = self._bar_of(event_id)
        if bar is not None:
            rect = bar_rect(bar, self.painter_of_bars.tops[bar.lane], self._scale)
            self.ensureVisible(rect.adjusted(-_LANES_WIDTH - 20, -RULER_HEIGHT - 10, 80, 20), 0, 0)
        self._tell()
        self.viewport().update()

    def fit(self) -> None:
        """Show everything that was told."""
        self._fitted = True
        days = max(30, self.timeline.last - self.timeline.first)
        room = max(200.0, self.viewport().width() - _LANES_WIDTH - _AFTER - 30)
        scale = Scale(self.timeline.first, 1.0).zoomed(room / days)
        self._set_scale(scale, float(self.timeline.first), _LANES_WIDTH + 14)

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Zoom so that the day at `at` (pixels of the viewport, by default its middle) stays where it is."""
        self._fitted = False
        at = self._middle() if at is None else at
        day = self._scale.day(self.mapToScene(int(at), 0).x())
        self._set_scale(self._scale.zoomed(factor), day, at)

    def scale_now(self) -> Scale:
        """The present zoom."""
        return self._scale

    def look(self) -> Look:
        """How the visible part is painted."""
        return Look(self._scale, theme.tokens(), self.font(), self._chosen)

    def seen(self) -> QRectF:
        """The visible part in scene pixels."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def _set_scale(self, scale: Scale, day: float, at: float) -> None:
        """Take a zoom, with a day at a place of the viewport."""
        self._scale = scale
        width = scale.x(self.timeline.last) + _AFTER
        self._drawing.prepareGeometryChange()
        left = -_LANES_WIDTH - 20
        self.area = QRectF(left, 0, width - left, height_of(self.timeline))
        self.setSceneRect(self.area)
        bar = self.horizontalScrollBar()
        bar.setValue(round(scale.x(day) - at))
        self.viewport().update()

    def _middle(self) -> float:
        return self.viewport().width() / 2

    def _centre_x(self) -> float:
        return self.mapToScene(self.viewport().rect().center()).x()

    def _bar_of(self, event_id: str | None) -> Bar | None:
        return next((bar for bar in self.timeline.bars if bar.event.id == event_id), None)

    def _tell(self) -> None:
        """Say for screen readers what is chosen."""
        bar = self._bar_of(self._chosen)
        words = self.tr("%n event(s). Arrows choose, plus and minus zoom.", "", len(self._events))
        if bar is not None:
            when = labels.date_text(bar.event.start) or self.tr("without a date")
            words = f"{when}: {timeline_words.title(bar.event)}. {words}"
        self.setAccessibleDescription(words)

    # -- painting ------------------------------------------------------------------------------

    def drawForeground(self, painter: QPainter, _rect: QRectF | QRect) -> None:
        """Ruler and names of lanes stay in sight."""
        seen = self.seen()
        painter.save()
        painter.translate(0, seen.top())
        self.painter_of_bars.paint_ruler(painter, seen, self.look())
        painter.restore()
        tokens = theme.tokens()
        side = QRectF(seen.left(), seen.top(), _LANES_WIDTH, seen.height())
        painter.fillRect(side, QColor(tokens.surface))
        painter.setPen(QColor(tokens.muted))
        painter.setFont(theme.text_font(12))
        for lane, top in self.painter_of_bars.tops.items():
            rect = QRectF(seen.left() + 12, top - 4, _LANES_WIDTH - 16, 36)
            if rect.bottom() > seen.top() + RULER_HEIGHT:
                painter.drawText(
                    rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, timeline_words.lane(lane)
                )

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The ground of a card."""
        painter.fillRect(rect, QColor(theme.tokens().surface))

    def sizeHint(self) -> QSize:
        """All lanes, within reason."""
        return QSize(600, min(360, int(height_of(self.timeline)) + 18))

    # -- mouse and keyboard --------------------------------------------------------------------

    def bar_at(self, place: QPointF) -> Bar | None:
        """The bar at or near a place of the scene."""
        best: tuple[float, Bar] | None = None
        for bar in self.timeline.bars:
            rect = bar_rect(bar, self.painter_of_bars.tops[bar.lane], self._scale)
            rect = rect if bar.dated else rect.adjusted(0, 0, 10, 0)
            if not rect.adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR).contains(place):
                continue
            away = abs(rect.center().x() - place.x())
            if best is None or away < best[0]:
                best = (away, bar)
        return best[1] if best else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer; without a date it can be dragged."""
        bar = self.bar_at(self.mapToScene(event.position().toPoint()))
        if bar is None or event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self._dragged = None if bar.dated else bar
        self.choose(bar.event.id)
        self.event_chosen.emit(bar.event.id)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put what was dragged before the next event in sight."""
        dragged, self._dragged = self._dragged, None
        super().mouseReleaseEvent(event)
        event.accept()
        if dragged is None:
            return
        place = self.mapToScene(event.position().toPoint())
        day = self._scale.day(place.x())
        if abs(self._scale.x(dragged.first) - place.x()) < 2 * _NEAR:
            return
        following = next(
            (b.event.id for b in self.timeline.bars if b.first > day and b.event.id != dragged.event.id),
            None,
        )
        self._move(dragged.event.id, following)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the event."""
        if bar := self.bar_at(self.mapToScene(event.position().toPoint())):
            self.event_opened.emit(bar.event.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say in a tooltip what a bar is, and show that an undated one can be moved."""
        super().mouseMoveEvent(event)
        bar = self.bar_at(self.mapToScene(event.position().toPoint()))
        shape = Qt.CursorShape.ArrowCursor
        if bar is not None:
            shape = Qt.CursorShape.PointingHandCursor if bar.dated else Qt.CursorShape.SizeHorCursor
        self.viewport().setCursor(shape)
        self.viewport().setToolTip(self._tip(bar) if bar is not None else "")

    def _tip(self, bar: Bar) -> str:
        when = labels.date_text(bar.event.start) or self.tr("without a date: drag to put in order")
        return f"{timeline_words.title(bar.event)}\n{when}"

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl zoom, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP, event.position().x())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from event to event, Alt+arrows move an undated one, plus, minus and 0 zoom."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move_by(step)
        elif step:
            self._choose_by(step)
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(_STEP)
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom(1 / _STEP)
        elif event.key() == Qt.Key.Key_0:
            self.fit()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._choose_at(0 if event.key() == Qt.Key.Key_Home else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen:
            self.event_opened.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    def _choose_by(self, step: int) -> None:
        bars = self.timeline.bars
        place = next((i for i, bar in enumerate(bars) if bar.event.id == self._chosen), None)
        if place is None:
            self._choose_at(0 if step > 0 else -1)
        elif 0 <= place + step < len(bars):
            self._choose_at(place + step)

    def _choose_at(self, place: int) -> None:
        if self.timeline.bars:
            chosen = self.timeline.bars[place].event.id
            self.choose(chosen)
            self.event_chosen.emit(chosen)

    def _move_by(self, step: int) -> None:
        bar = self._bar_of(self._chosen)
        if bar is None or bar.dated:
            return
        ids = [one.event.id for one in self.timeline.bars]
        place = ids.index(bar.event.id) + (2 if step > 0 else -1)
        if place >= 0:
            self._move(bar.event.id, ids[place] if place < len(ids) else None)

    def _move(self, event_id: str, before: str | None) -> None:
        order = [event.id for event in in_order(self._events)]
        changed = moved(order, event_id, before)
        if changed != order:
            self.reordered.emit(changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """While everything is shown, go on showing everything."""
        super().resizeEvent(event)
        if self._fitted:
            QTimer.singleShot(0, self, self.fit)

    def changeEvent(self, event: QEvent) -> None:
        """Paint anew in other colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self.viewport().update()
