"""Paints a timeline: ruler, lanes, bars, gaps and pins, the visible part only."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPen

from interviewprep.ui import labels, theme
from interviewprep.ui.chronology import timeline_words
from interviewprep.ui.chronology.timeline_layout import Bar, Gap, Lane, Timeline
from interviewprep.ui.chronology.timeline_scale import Mark, Scale, marks

RULER_HEIGHT = 30.0
ROW_HEIGHT = 34.0
LANE_GAP = 6.0
_BAR_HEIGHT = 20.0
_LEAST_WIDTH = 5.0
_PIN = 3.5
#: A bar narrower than this has its words beside it.
_WORDS_INSIDE = 50.0
#: Narrower ones are painted in one colour: nobody sees a gradient, and two thousand of them take long.
_FLAT = 9.0


@dataclass(frozen=True, slots=True)
class Look:
    """How to paint: the scale, the colours, the font, what is chosen and what is covered."""

    scale: Scale
    tokens: theme.Tokens
    font: QFont
    chosen: str | None = None


def height_of(timeline: Timeline) -> float:
    """Pixels from the top of the ruler to the bottom of the last lane."""
    return RULER_HEIGHT + timeline.row_count * ROW_HEIGHT + (len(timeline.rows) + 1) * LANE_GAP


def lane_tops(timeline: Timeline) -> dict[Lane, float]:
    """Where each lane in use begins."""
    tops, y = {}, RULER_HEIGHT + LANE_GAP
    for lane, rows in timeline.rows.items():
        tops[lane] = y
        y += rows * ROW_HEIGHT + LANE_GAP
    return tops


def bar_rect(bar: Bar, top: float, scale: Scale) -> QRectF:
    """Where a bar stands; never too narrow to be seen."""
    left, right = scale.x(bar.first), scale.x(bar.last)
    y = top + bar.row * ROW_HEIGHT + (ROW_HEIGHT - _BAR_HEIGHT) / 2 - 3
    return QRectF(left, y, max(right - left, _LEAST_WIDTH), _BAR_HEIGHT)


class TimelinePainter:
    """Paints one timeline; made anew for each change of it."""

    def __init__(self, timeline: Timeline) -> None:
        self.timeline = timeline
        self.tops = lane_tops(timeline)
        self._next = _neighbours(timeline)

    def paint(self, painter: QPainter, exposed: QRectF, look: Look) -> None:
        """Everything but the ruler, inside of `exposed` (scene pixels)."""
        painter.setFont(look.font)
        first, last = look.scale.day(exposed.left() - 300), look.scale.day(exposed.right() + 20)
        self._paint_lines(painter, exposed, look)
        for gap in self.timeline.gaps:
            if gap.first <= last and gap.last >= first:
                self._paint_gap(painter, gap, look)
        metrics = QFontMetricsF(look.font)
        for place, bar in enumerate(self.timeline.bars):
            if bar.first <= last and bar.last >= first:
                self._paint_bar(painter, bar, self._next[place], look, metrics)

    def _paint_lines(self, painter: QPainter, exposed: QRectF, look: Look) -> None:
        painter.setPen(QPen(QColor(look.tokens.line), 1))
        for mark in marks(look.scale, look.scale.day(exposed.left()), look.scale.day(exposed.right())):
            x = round(look.scale.x(mark.day)) + 0.5
            painter.drawLine(QPointF(x, RULER_HEIGHT), QPointF(x, height_of(self.timeline)))

    def _paint_gap(self, painter: QPainter, gap: Gap, look: Look) -> None:
        left, right = look.scale.x(gap.first), look.scale.x(gap.last)
        bottom = height_of(self.timeline)
        area = QRectF(left, RULER_HEIGHT, right - left, bottom - RULER_HEIGHT)
        hatch = _tone(look.tokens.muted, look, 0.45)
        painter.fillRect(area, QBrush(hatch, Qt.BrushStyle.BDiagPattern))
        words = timeline_words.untold(gap.last - gap.first)
        width = QFontMetricsF(look.font).horizontalAdvance(words)
        if width + 16 < area.width():
            painter.fillRect(
                QRectF(area.center().x() - width / 2 - 6, bottom - 24, width + 12, 20),
                QColor(look.tokens.surface),
            )
            painter.setPen(QColor(look.tokens.muted))
            painter.drawText(QRectF(left, bottom - 24, area.width(), 20), Qt.AlignmentFlag.AlignCenter, words)

    def _paint_bar(
        self, painter: QPainter, bar: Bar, following: int | None, look: Look, metrics: QFontMetricsF
    ) -> None:
        rect = bar_rect(bar, self.tops[bar.lane], look.scale)
        name = _colour(bar, look.tokens)
        colour = QColor(name)
        if bar.dated:
            self._paint_dated(painter, bar, rect, name, look)
        else:
            self._paint_undated(painter, rect, colour, look)
        if bar.event.id == look.chosen:
            painter.setPen(QPen(QColor(look.tokens.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), 5, 5)
        if bar.event.citations:
            painter.setPen(QPen(colour, 2))
            painter.setBrush(QColor(look.tokens.surface))
            painter.drawEllipse(QPointF(rect.left() + 4, rect.bottom() + 5), _PIN, _PIN)
        self._paint_words(painter, bar, rect, following, look, metrics)

    @staticmethod
    def _paint_dated(painter: QPainter, bar: Bar, rect: QRectF, name: str, look: Look) -> None:
        """Sure days in full colour, possible ones fading towards where they may have begun and ended."""
        painter.setPen(Qt.PenStyle.NoPen)
        colour, faded, middle = QColor(name), _tone(name, look, 0.12), _tone(name, look, 0.6)
        gradient = QLinearGradient(rect.topLeft(), rect.topRight())
        if rect.width() < _FLAT:
            painter.setBrush(colour if bar.sure_first is not None else middle)
            painter.drawRect(rect)
            return
        if bar.ongoing:
            _paint_ongoing(painter, rect, name, look)
            return
        if bar.sure_first is None or bar.sure_last is None:
            for place, tone in ((0.0, faded), (0.5, middle), (1.0, faded)):
                gradient.setColorAt(place, tone)
        else:
            width = rect.width()
            begin = min(1.0, max(0.0, (look.scale.x(bar.sure_first) - rect.left()) / width))
            end = max(begin, min(1.0, (look.scale.x(bar.sure_last) - rect.left()) / width))
            gradient.setColorAt(0.0, faded if begin > 0.001 else colour)
            gradient.setColorAt(begin, colour)
            gradient.setColorAt(end, colour)
            gradient.setColorAt(1.0, faded if end < 0.999 else colour)
        painter.setBrush(QBrush(gradient))
        painter.drawRoundedRect(rect, 3, 3)

    @staticmethod
    def _paint_undated(painter: QPainter, rect: QRectF, colour: QColor, look: Look) -> None:
        """A hollow diamond: its place is only an order."""
        x, y, half = rect.left() + 7, rect.center().y(), 7.0
        painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(look.tokens.surface))
        painter.drawPolygon(
            [QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)]
        )

    def _paint_words(
        self,
        painter: QPainter,
        bar: Bar,
        rect: QRectF,
        following: int | None,
        look: Look,
        metrics: QFontMetricsF,
    ) -> None:
        words = timeline_words.title(bar.event)
        inside = False
        if bar.ongoing:
            left, room = rect.left() + 12, max(rect.width() - 14, 60.0)
        else:
            if bar.sure_first is not None and bar.sure_last is not None:
                left = look.scale.x(bar.sure_first) + 8
                room = look.scale.x(bar.sure_last) - left - 6
                inside = room >= _WORDS_INSIDE
            if not inside:
                left = rect.right() + (12 if not bar.dated else 6)
                room = look.scale.x(following) - left - 6 if following is not None else 320.0
        if room < 24:
            return
        painter.setPen(QColor(look.tokens.on_accent if inside else look.tokens.text))
        elided = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(
            QRectF(left, rect.top(), room, rect.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
            elided,
        )

    def paint_ruler(self, painter: QPainter, exposed: QRectF, look: Look) -> None:
        """Years, months or days along the top."""
        painter.fillRect(
            QRectF(exposed.left(), 0, exposed.width(), RULER_HEIGHT), QColor(look.tokens.surface)
        )
        painter.setFont(look.font)
        painter.setPen(QColor(look.tokens.muted))
        for mark in marks(look.scale, look.scale.day(exposed.left() - 80), look.scale.day(exposed.right())):
            painter.drawText(
                QRectF(look.scale.x(mark.day) + 4, 0, 140, RULER_HEIGHT),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
                _mark_words(mark),
            )


def _paint_ongoing(painter: QPainter, rect: QRectF, name: str, look: Look) -> None:
    """A firm beginning, then a soft ground that fades: nobody told an end."""
    gradient = QLinearGradient(rect.topLeft(), rect.topRight())
    for place, share in ((0.0, 0.28), (0.7, 0.2), (1.0, 0.04)):
        gradient.setColorAt(place, _tone(name, look, share))
    painter.setBrush(QBrush(gradient))
    painter.drawRoundedRect(rect, 3, 3)
    painter.setBrush(QColor(name))
    painter.drawRoundedRect(QRectF(rect.left(), rect.top(), 5, rect.height()), 2, 2)


def _tone(name: str, look: Look, share: float) -> QColor:
    """A colour thinned over the ground; not by transparency, which gradients in a PDF lose."""
    return QColor(theme.mix(look.tokens.surface, name, share))


def _mark_words(mark: Mark) -> str:
    day = date.fromordinal(mark.day)
    if mark.unit == "year":
        return str(day.year)
    if mark.unit == "month":
        month = labels.locale().standaloneMonthName(day.month, labels.locale().FormatType.ShortFormat)
        return f"{month} {day.year}"
    return f"{day.day:02}.{day.month:02}.{day.year}" if mark.step == 7 else f"{day.day:02}.{day.month:02}"


def _colour(bar: Bar, tokens: theme.Tokens) -> str:
    match bar.lane:
        case Lane.HARM:
            return tokens.amber
        case Lane.TRAVEL:
            return tokens.blue
        case Lane.PROCEDURE:
            return tokens.muted
        case _:
            return tokens.accent


def _neighbours(timeline: Timeline) -> list[int | None]:
    """For each bar the day on which the next one of its row begins."""
    following: list[int | None] = [None] * len(timeline.bars)
    latest: dict[tuple[Lane, int], int] = {}
    for place in range(len(timeline.bars) - 1, -1, -1):
        bar = timeline.bars[place]
        following[place] = latest.get((bar.lane, bar.row))
        latest[(bar.lane, bar.row)] = bar.first
    return following
