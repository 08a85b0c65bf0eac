"""Paints a row: two lines and chips."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from interviewprep.ui import icons, theme
from interviewprep.ui.documents.document_delegate import ground_colour
from interviewprep.ui.documents.text_direction import is_right_to_left
from interviewprep.ui.fears.record_list_model import ROW_ROLE
from interviewprep.ui.fears.record_row import RecordRow, RowChip

_MARGIN = 16
_ABOVE = 10
_CHIP_PADDING = 9
_GAP = 6
_EYE = 16


class RecordDelegate(QStyledItemDelegate):
    """From the theme's tokens, mirrored where the interface is right to left."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines and a row of chips."""
        lines = _height(theme.text_font(14, semibold=True)) + _height(theme.text_font(13))
        return QSize(200, lines + chip_height() + 2 + 6 + 2 * _ABOVE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, words, chips and the focus ring."""
        tokens = theme.tokens()
        row: RecordRow = index.data(ROW_ROLE)
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(ground_colour(option)))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.line))
        self._paint_row(painter, option, row)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), theme.RADIUS, theme.RADIUS)
        painter.restore()

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: RecordRow) -> None:
        tokens = theme.tokens()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        inner = option.rect.adjusted(_MARGIN, _ABOVE, -_MARGIN, -_ABOVE)
        title, second = theme.text_font(14, semibold=selected), theme.text_font(13)

        def place(top: int, height: int, indent: int = 0) -> QRect:
            box = QRect(inner.left() + indent, top, inner.width() - indent, height)
            return QStyle.visualRect(option.direction, inner, box)

        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        top, height = inner.top(), _height(title)
        indent = 0
        if row.covered:
            eye = QRect(inner.left(), top + (height - _EYE) // 2, _EYE, _EYE)
            icons.icon("eye-slash", "muted").paint(painter, QStyle.visualRect(option.direction, inner, eye))
            indent = _EYE + _GAP
        colour = tokens.muted if row.covered else tokens.text
        paint_line(painter, place(top, height, indent), row.title, title, colour, mirrored)
        top += height + 2
        paint_line(painter, place(top, _height(second)), row.second, second, tokens.muted, mirrored)
        top += _height(second) + 6
        paint_chips(painter, place(top, chip_height()), row.chips, mirrored, selected)


def paint_line(painter: QPainter, box: QRect, text: str, font: QFont, colour: str, mirrored: bool) -> None:
    """One line of text in its own direction, elided; `mirrored` sets left-to-right text flush right."""
    backwards = is_right_to_left(text)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight
    )
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    elided = QFontMetrics(font, painter.device()).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, int(flags | Qt.TextFlag.TextSingleLine), elided)


def paint_chips(
    painter: QPainter, box: QRect, chips: tuple[RowChip, ...], mirrored: bool, selected: bool = False
) -> None:
    """Chips from the leading edge, as many as fit, the last one elided."""
    font = theme.text_font(12)
    metrics = QFontMetrics(font, painter.device())
    painter.setFont(font)
    left = box.left()
    for chip in chips:
        room = box.right() + 1 - left
        if room < 5 * _CHIP_PADDING:
            return
        text = metrics.elidedText(chip.text, Qt.TextElideMode.ElideRight, room - 2 * _CHIP_PADDING)
        pill = QRect(left, box.top(), metrics.horizontalAdvance(text) + 2 * _CHIP_PADDING, box.height())
        if mirrored:
            pill.moveRight(box.right() - (left - box.left()))
        ground, ink = _chip_colours(chip.tone, selected)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(ink))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), text)
        left += pill.width() + _GAP


def chip_height() -> int:
    """The height of a chip at the text size in force, in pixels."""
    return QFontMetrics(theme.text_font(12)).height() + 4


def _height(font: QFont) -> int:
    return QFontMetrics(font).height()


def _chip_colours(tone: str, selected: bool) -> tuple[str, str]:
    tokens = theme.tokens()
    if tone == "neutral":
        return (tokens.surface if selected else tokens.rail, tokens.muted)
    if tone == "accent" and selected:  # its own soft ground is that of the selected row
        return (tokens.surface, tokens.accent)
    return (str(getattr(tokens, f"{tone}_soft")), str(getattr(tokens, tone)))
