"""The timeline on paper: A4 lying, as many sheets as its words need."""

from datetime import date

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageLayout, QPageSize, QPainter

from interviewprep.ui import theme
from interviewprep.ui.chronology import timeline_words
from interviewprep.ui.chronology.timeline_layout import Timeline
from interviewprep.ui.chronology.timeline_painter import Look, TimelinePainter, height_of
from interviewprep.ui.chronology.timeline_scale import Scale

#: Pixels of the drawing across a sheet, and about how many years a sheet shows.
_SHEET_WIDTH = 1000.0
_YEARS_ON_SHEET = 10
_LANES_WIDTH = 110.0


def sheet_layout() -> QPageLayout:
    """A4 lying, with margins a hole punch leaves alone."""
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Landscape,
        QMarginsF(18, 14, 14, 14),
        QPageLayout.Unit.Millimeter,
    )


def print_timeline(timeline: Timeline, device: QPagedPaintDevice, title: str) -> int:
    """Paint the timeline on a printer or PDF writer; the number of sheets.

    Sensitive events are covered as on the screen.
    """
    days = timeline.last - timeline.first + 1
    sheets = max(1, round(days / (_YEARS_ON_SHEET * 365.25)))
    device.setPageLayout(sheet_layout())
    painter = QPainter(device)
    painting = TimelinePainter(timeline)
    each = days / sheets
    drawing = _SHEET_WIDTH - _LANES_WIDTH - (120 if sheets == 1 else 20)
    for number in range(sheets):
        if number:
            device.newPage()
        scale = Scale(round(timeline.first + number * each), drawing / each)
        _sheet(painter, painting, scale, title if sheets == 1 else f"{title} · {number + 1}/{sheets}")
    painter.end()
    return sheets


def _sheet(painter: QPainter, painting: TimelinePainter, scale: Scale, title: str) -> None:
    page = QRectF(painter.viewport())
    height = height_of(painting.timeline) + 60
    factor = min(page.width() / _SHEET_WIDTH, page.height() / height)
    painter.save()
    painter.scale(factor, factor)
    painter.setFont(theme.text_font(15, semibold=True))
    painter.setPen(QColor(theme.LIGHT.text))
    painter.drawText(QRectF(0, 0, _SHEET_WIDTH, 24), Qt.AlignmentFlag.AlignVCenter, title)
    painter.drawText(
        QRectF(0, 0, _SHEET_WIDTH, 24),
        Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
        f"{date.today():%d.%m.%Y}",
    )
    painter.translate(_LANES_WIDTH, 36)
    look = Look(scale, theme.LIGHT, theme.text_font(12))
    seen = QRectF(-2, 0, _SHEET_WIDTH - _LANES_WIDTH, height)
    painter.setClipRect(seen)
    painting.paint(painter, seen, look)
    painting.paint_ruler(painter, seen, look)
    painter.setClipping(False)
    painter.setPen(QColor(theme.LIGHT.muted))
    painter.setFont(theme.text_font(11))
    for lane, top in painting.tops.items():
        words = timeline_words.lane(lane)
        painter.drawText(
            QRectF(-_LANES_WIDTH, top, _LANES_WIDTH - 10, 32),
            Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap,
            words,
        )
    painter.restore()
