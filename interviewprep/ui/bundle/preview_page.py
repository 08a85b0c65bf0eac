"""One page of the preview, as large as there is room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from interviewprep.ui import theme

_MARGIN = 12
_A4 = 297 / 210  # every page of a bundle
_WIDEST = 1000


class PreviewPage(QWidget):
    """Paints the picture of a page scaled into the bed, with a thin edge; never mirrored."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._fit_width = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def image(self) -> QImage:
        """The picture in sight."""
        return self._image

    def show_image(self, image: QImage) -> None:
        """Show a page; an empty image clears."""
        self._image = image
        self._fit()
        self.update()

    def set_fit_width(self, fit: bool) -> None:
        """As wide as there is room and to be scrolled, or whole at a glance."""
        self._fit_width = fit
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow with the width where the page is to be scrolled."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def wanted_width(self) -> int:
        """How many device pixels wide a page is best rendered for the room there is."""
        room = self.size() - QSize(2 * _MARGIN, 2 * _MARGIN)
        width = self._widest() if self._fit_width else min(room.width(), room.height() / _A4)
        return max(200, round(width * self.devicePixelRatioF()))

    def minimumSizeHint(self) -> QSize:
        """Small, but a page can still be told from another."""
        return QSize(160, 220)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page in the middle."""
        if self._image.isNull():
            return
        room = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        if self._fit_width:
            room.setHeight(round(self._widest() * self._ratio()))
        size = self._image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(QPoint(0, 0), size)
        place.moveCenter(room.center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)
        painter.setPen(QPen(QColor(theme.tokens().line), 1))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()

    def _fit(self) -> None:
        height = round(self._widest() * self._ratio()) + 2 * _MARGIN if self._fit_width else 0
        self.setMinimumHeight(height)

    def _widest(self) -> int:
        """How wide a page is shown at most: wider than this nobody reads with ease."""
        return min(self.width() - 2 * _MARGIN, _WIDEST)

    def _ratio(self) -> float:
        if self._image.isNull():
            return _A4
        return self._image.height() / self._image.width()
