"""A page as a tile: its picture, its number, its side, and where a new document begins."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from interviewprep.domain.pages import Page
from interviewprep.ui import icons, labels, theme
from interviewprep.ui.documents.page_grid_model import BEGINS_ROLE, PAGE_ROLE, PICTURE_ROLE

Index = QModelIndex | QPersistentModelIndex

_PICTURE = QSize(124, 166)
_MARGIN = 14
_BEGINNING = 4  # pixels of the line before a page that begins a document


class PageTileDelegate(QStyledItemDelegate):
    """Tiles of the grid of pages."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """A picture with a line for the number and one for chips below."""
        line = QFontMetrics(theme.text_font(13, semibold=True)).height()
        chips = QFontMetrics(theme.text_font(12)).height() + 4
        return QSize(_PICTURE.width() + 2 * _MARGIN, _PICTURE.height() + line + chips + 14 + 2 * _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, picture, number, chips and the line of a beginning."""
        tokens = theme.tokens()
        page: Page = index.data(PAGE_ROLE)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        rect = option.rect.adjusted(5, 4, -5, -4)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(
            QColor(tokens.accent_soft if selected else tokens.hover if hovered else tokens.surface)
        )
        painter.drawRoundedRect(QRectF(rect), 8, 8)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 8, 8)
        box = QRect(0, 0, _PICTURE.width(), _PICTURE.height())
        box.moveCenter(rect.center())
        box.moveTop(option.rect.top() + _MARGIN)
        self._paint_picture(painter, box, index.data(PICTURE_ROLE))
        top = self._paint_number(painter, box, page, selected)
        begins = int(index.data(BEGINS_ROLE) or 0)
        if begins:
            self._paint_chip(painter, box, top, begins, selected)
            self._paint_beginning(painter, option)
        painter.restore()

    def _paint_picture(self, painter: QPainter, box: QRect, image: QImage | None) -> None:
        tokens = theme.tokens()
        painter.setPen(QPen(QColor(tokens.line), 1))
        if image is None or image.isNull():
            painter.setBrush(QColor(tokens.rail))
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            sign = QRect(0, 0, 24, 24)
            sign.moveCenter(box.center())
            icons.icon("file", "muted").paint(painter, sign)
            return
        ratio = painter.device().devicePixelRatio()
        mode = Qt.TransformationMode.SmoothTransformation
        pixmap = QPixmap.fromImage(image.scaled(box.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio, mode))
        pixmap.setDevicePixelRatio(ratio)
        target = QRectF(QPointF(0, 0), pixmap.deviceIndependentSize())
        target.moveCenter(QRectF(box).center())
        target.moveTopLeft(QPointF(round(target.left()), round(target.top())))
        painter.drawPixmap(target.topLeft(), pixmap)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(target.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _paint_number(self, painter: QPainter, box: QRect, page: Page, selected: bool) -> int:
        """Number and side below the picture; where the next line begins."""
        words = str(page.number)
        if page.side is not None:
            words = f"{words} · {labels.page_side(page.side)}"
        font = theme.text_font(13, semibold=selected)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(theme.tokens().text))
        line = QRect(box.left(), box.bottom() + 6, box.width(), metrics.height())
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, int(Qt.AlignmentFlag.AlignCenter), shown)
        return line.bottom() + 4

    def _paint_chip(self, painter: QPainter, box: QRect, top: int, begins: int, selected: bool) -> None:
        """Which document begins here."""
        tokens = theme.tokens()
        font = theme.text_font(12)
        metrics = QFontMetrics(font)
        words = self.tr("document {number}").format(number=begins)
        pill = QRect(0, top, min(metrics.horizontalAdvance(words) + 16, box.width()), metrics.height() + 4)
        pill.moveLeft(box.center().x() - pill.width() // 2)
        painter.setFont(font)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.surface if selected else tokens.accent_soft))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(tokens.accent))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, pill.width() - 8)
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), shown)

    def _paint_beginning(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """A line at the leading edge: here one document ends and the next begins."""
        area = option.rect
        line = QRect(area.left(), area.top() + 8, _BEGINNING, area.height() - 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tokens().accent))
        painter.drawRoundedRect(QStyle.visualRect(option.direction, area, line), 2, 2)
