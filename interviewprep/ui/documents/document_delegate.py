"""What the row and the tile of a document have in common: ground, picture, words and chips."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from interviewprep.domain.documents import Document, DocumentState
from interviewprep.ui import icons, theme
from interviewprep.ui.documents.document_list_model import (
    ABOVE_ROLE,
    DOCUMENT_ROLE,
    READING_ROLE,
    TO_CONFIRM_ROLE,
)
from interviewprep.ui.documents.document_state import StateChip, state_chips
from interviewprep.ui.documents.text_direction import is_right_to_left
from interviewprep.ui.documents.thumbnails import ThumbnailCache

Index = QModelIndex | QPersistentModelIndex

_CHIP_PADDING = 9
_CHIP_GAP = 6


class DocumentDelegate(QStyledItemDelegate):
    """Paints documents from the theme's tokens; subclasses place the parts."""

    def __init__(self, thumbnails: ThumbnailCache, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._above: Document | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, the parts and the focus ring."""
        document = index.data(DOCUMENT_ROLE)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.paint_ground(painter, option)
        chips = state_chips(document, bool(index.data(READING_ROLE)), int(index.data(TO_CONFIRM_ROLE) or 0))
        self._above = index.data(ABOVE_ROLE)
        self.paint_document(painter, option, document, chips)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.tokens().accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), theme.RADIUS, theme.RADIUS)
        painter.restore()

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Fill the item's ground."""
        painter.fillRect(option.rect, QColor(ground_colour(option)))

    def paint_document(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        document: Document,
        chips: tuple[StateChip, ...],
    ) -> None:
        """Paint the parts of one document."""
        raise NotImplementedError

    @property
    def above(self) -> Document | None:
        """The document to which the one that is being painted belongs."""
        return self._above

    def paint_picture(self, painter: QPainter, box: QRect, document: Document) -> None:
        """The first page fitted into the box, or a quiet sign while there is none."""
        ratio = painter.device().devicePixelRatio()
        pixmap = self._thumbnails.pixmap(document.id, box.size(), ratio)
        if pixmap is None:
            self._paint_no_picture(painter, box, document)
            return
        size = pixmap.deviceIndependentSize()
        target = QRectF(QPointF(0, 0), size)
        target.moveCenter(QRectF(box).center())
        target.moveTop(box.top() + (box.height() - size.height()) / 2)
        target.moveTopLeft(QPointF(round(target.left()), round(target.top())))
        if document.removed or document.not_relied_on:
            painter.setOpacity(0.55)
        painter.drawPixmap(target.topLeft(), pixmap)
        painter.setOpacity(1.0)
        painter.setPen(QPen(QColor(theme.tokens().line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(target.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _paint_no_picture(self, painter: QPainter, box: QRect, document: Document) -> None:
        tokens = theme.tokens()
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.rail))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        failed = document.state is DocumentState.FAILED
        edge = min(24, box.width() // 2)
        sign = QRect(0, 0, edge, edge)
        sign.moveCenter(box.center())
        icons.icon("file-x" if failed else "file", "amber" if failed else "muted").paint(painter, sign)

    def paint_line(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        font: QFont,
        colour: str,
        mirrored: bool,
    ) -> None:
        """One line of text in its own direction; `mirrored` sets left-to-right text flush right."""
        backwards = is_right_to_left(text)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight
        )
        side = Qt.AlignmentFlag.AlignRight if backwards or mirrored else Qt.AlignmentFlag.AlignLeft
        elided = QFontMetrics(font, painter.device()).elidedText(
            text, Qt.TextElideMode.ElideRight, box.width()
        )
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, int(flags | Qt.TextFlag.TextSingleLine), elided)

    def paint_chips(
        self, painter: QPainter, box: QRect, chips: tuple[StateChip, ...], mirrored: bool, selected: bool
    ) -> None:
        """Chips one after another from the leading edge, as many as fit, the last one elided."""
        tokens = theme.tokens()
        font = theme.text_font(12)
        metrics = QFontMetrics(font, painter.device())
        painter.setFont(font)
        left = box.left()
        for chip in chips:
            room = box.right() + 1 - left
            if room < 4 * _CHIP_PADDING:
                return
            text = metrics.elidedText(chip.text, Qt.TextElideMode.ElideRight, room - 2 * _CHIP_PADDING)
            width = metrics.horizontalAdvance(text) + 2 * _CHIP_PADDING
            pill = QRect(left, box.top(), width, box.height())
            if mirrored:
                pill.moveRight(box.right() - (left - box.left()))
            ground, ink = _chip_colours(tokens, chip.tone, selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.setPen(QColor(ink))
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), text)
            left += width + _CHIP_GAP

    @staticmethod
    def line_height(font: QFont) -> int:
        """The height one line of the font needs."""
        return QFontMetrics(font).height()

    @staticmethod
    def chip_height() -> int:
        """The height of a chip at the text size in force."""
        return QFontMetrics(theme.text_font(12)).height() + 4

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The size of one item; the same for all."""
        raise NotImplementedError


def ground_colour(option: QStyleOptionViewItem) -> str:
    """The ground of an item: plain, under the pointer, or selected."""
    tokens = theme.tokens()
    if option.state & QStyle.StateFlag.State_Selected:
        return tokens.accent_soft
    return tokens.hover if option.state & QStyle.StateFlag.State_MouseOver else tokens.surface


def _chip_colours(tokens: theme.Tokens, tone: str, selected: bool) -> tuple[str, str]:
    if tone == "neutral":
        return (tokens.surface if selected else tokens.rail, tokens.muted)
    if tone == "accent" and selected:  # its own soft ground is that of the selected row
        return (tokens.surface, tokens.accent)
    return (str(getattr(tokens, f"{tone}_soft")), str(getattr(tokens, tone)))
