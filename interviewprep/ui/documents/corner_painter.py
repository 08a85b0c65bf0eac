"""Draws the sheet's outline, its handles and the magnifier over the source picture."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from interviewprep.ui import theme
from interviewprep.ui.documents.picture_view import veil

#: How near the pointer must come to a handle, in pixels of the screen.
REACH = 18.0
_RADIUS = 9.0
_LOUPE = 58.0
_MAGNIFIED = 3.0


class CornerPainter:
    """Keeps the picture scaled for the screen; all points are those of the widget painted on."""

    def __init__(self) -> None:
        self._image = QImage()
        self._scaled: QPixmap | None = None

    def set_image(self, image: QImage) -> None:
        """Paint another picture."""
        self._image, self._scaled = image, None

    def paint_bed(self, painter: QPainter, room: QRectF, *, focused: bool) -> None:
        """The ground, with a ring where the keys go here."""
        tokens = theme.tokens()
        painter.setPen(QPen(QColor(tokens.accent), 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.rail))
        painter.drawRoundedRect(room.adjusted(1, 1, -1, -1) if focused else room, 8, 8)

    def paint_sheet(
        self, painter: QPainter, frame: QRectF, corners: Sequence[QPointF], *, possible: bool
    ) -> None:
        """The picture in its frame, veiled outside of the sheet, and the sheet's outline."""
        painter.drawPixmap(frame.topLeft(), self._fitted(painter, frame.size()))
        outline = QPolygonF([*corners, corners[0]])
        around, sheet = QPainterPath(), QPainterPath()
        around.addRect(frame)
        sheet.addPolygon(outline)
        painter.fillPath(around.subtracted(sheet), veil(theme.LIGHT.text, 120))
        colour = theme.LIGHT.accent if possible else theme.LIGHT.amber
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(QColor(theme.LIGHT.surface), 4), QPen(QColor(colour), 2)):
            painter.setPen(pen)
            painter.drawPolyline(outline)

    def paint_handles(
        self, painter: QPainter, corners: Sequence[QPointF], chosen: int | None, edge: int | None
    ) -> None:
        """A knob at each corner and a bar in the middle of each edge; what is being moved is filled."""
        accent, white = QColor(theme.LIGHT.accent), QColor(theme.LIGHT.surface)
        for index, corner in enumerate(corners):
            middle = (corner + corners[(index + 1) % 4]) / 2
            painter.setPen(QPen(accent, 2))
            painter.setBrush(accent if index == edge else white)
            painter.drawEllipse(middle, 5, 5)
        for index, corner in enumerate(corners):
            painter.setPen(QPen(white, 5))
            radius = _RADIUS + 3 if index == chosen else _RADIUS
            painter.drawEllipse(corner, radius, radius)
            painter.setPen(QPen(accent, 2.5))
            painter.setBrush(accent if index == chosen else white)
            painter.drawEllipse(corner, radius, radius)

    def paint_loupe(
        self, painter: QPainter, room: QRectF, frame: QRectF, corners: Sequence[QPointF], index: int
    ) -> None:
        """What lies under a corner, magnified, beside it towards the middle of the widget."""
        corner = corners[index]
        away = _LOUPE + 30
        x = corner.x() + (away if corner.x() < room.center().x() else -away)
        y = corner.y() + (away if corner.y() < room.center().y() else -away)
        middle = QPointF(
            min(max(x, room.left() + _LOUPE + 6), room.right() - _LOUPE - 6),
            min(max(y, room.top() + _LOUPE + 6), room.bottom() - _LOUPE - 6),
        )
        glass = QPainterPath()
        glass.addEllipse(middle, _LOUPE, _LOUPE)
        painter.save()
        painter.setClipPath(glass)
        painter.fillPath(glass, QColor(theme.tokens().rail))
        painter.translate(middle)
        painter.scale(_MAGNIFIED, _MAGNIFIED)
        painter.translate(-corner)
        self._paint_magnified(painter, frame, corner)
        painter.setPen(QPen(QColor(theme.LIGHT.accent), 2 / _MAGNIFIED))
        for neighbour in (corners[index - 1], corners[(index + 1) % 4]):
            painter.drawLine(corner, neighbour)
        painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(QColor(theme.LIGHT.surface), 6), QPen(QColor(theme.LIGHT.accent), 2)):
            painter.setPen(pen)
            painter.drawEllipse(middle, _LOUPE, _LOUPE)

    def _paint_magnified(self, painter: QPainter, frame: QRectF, corner: QPointF) -> None:
        """Only the part of the picture seen through the glass, at the picture's own resolution."""
        reach = _LOUPE / _MAGNIFIED + 1
        part = QRectF(corner.x() - reach, corner.y() - reach, 2 * reach, 2 * reach).intersected(frame)
        if part.isEmpty():
            return
        scale = self._image.width() / frame.width()
        source = QRectF((part.topLeft() - frame.topLeft()) * scale, part.size() * scale)
        painter.drawImage(part, self._image, source)

    def _fitted(self, painter: QPainter, size: QSizeF) -> QPixmap:
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        wanted = (size * ratio).toSize()
        if self._scaled is None or self._scaled.size() != wanted:
            smooth = Qt.TransformationMode.SmoothTransformation
            self._scaled = QPixmap.fromImage(self._image.scaled(wanted, mode=smooth))
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled
