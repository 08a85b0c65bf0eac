"""A document of the bundle as a row: tick, exhibit number, title, date and pages."""

from functools import cache

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from interviewprep.domain.documents import Document
from interviewprep.ui import icons, labels, theme
from interviewprep.ui.bundle.exhibit_model import COUNT_ROLE, DOCUMENT_ROLE, LABEL_ROLE, date_words
from interviewprep.ui.documents.text_direction import direction_of

_MARGIN = 12
_BOX = 18
_GAP = 10
_ISOLATED = "\u2068{}\u2069"  # a date in another script does not turn the line around
_Index = QModelIndex | QPersistentModelIndex


class ExhibitDelegate(QStyledItemDelegate):
    """Paints headings and documents; a click on the tick asks the model, elsewhere it selects."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Two lines for a document, one for a heading."""
        heading, document = _row_heights(theme.text_scale())
        return QSize(200, heading if index.data(DOCUMENT_ROLE) is None else document)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        document = index.data(DOCUMENT_ROLE)
        if document is None:
            self._paint_heading(painter, option, index)
        else:
            self._paint_document(painter, option, index, document)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """A click on the tick."""
        if not isinstance(event, QMouseEvent) or not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        reach = self.tick_rect(option).adjusted(-8, -12, 6, 12)
        if not reach.contains(event.position().toPoint()):
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            checked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
            return model.setData(index, state, Qt.ItemDataRole.CheckStateRole)
        return event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)

    def tick_rect(self, option: QStyleOptionViewItem) -> QRect:
        """Where the tick of a row is."""
        rect = option.rect
        box = QRect(rect.left() + _MARGIN, rect.center().y() - _BOX // 2, _BOX, _BOX)
        return QStyle.visualRect(option.direction, rect, box)

    # Parts

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours = theme.tokens()
        painter.fillRect(option.rect, QColor(colours.background))
        self._rule(painter, option)
        font = theme.text_font(13, semibold=True)
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        area = option.rect.adjusted(_MARGIN, 4, -_MARGIN, -2)
        number = str(index.data(COUNT_ROLE))
        width = QFontMetrics(font).horizontalAdvance(number)
        count = QStyle.visualRect(
            option.direction, area, QRect(area.right() - width, area.top(), width + 1, area.height())
        )
        words = QStyle.visualRect(option.direction, area, area.adjusted(0, 0, -width - _GAP, 0))
        self._line(painter, option, words, text, font, colours.muted)
        self._line(painter, option, count, number, theme.text_font(13), colours.muted)

    def _paint_document(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index, document: Document
    ) -> None:
        colours = theme.tokens()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = colours.surface
        if selected:
            ground = colours.accent_soft
        elif option.state & QStyle.StateFlag.State_MouseOver:
            ground = colours.hover
        painter.fillRect(option.rect, QColor(ground))
        self._rule(painter, option)
        self._paint_tick(painter, option, document)
        area = option.rect.adjusted(_MARGIN + _BOX + _GAP, 8, -_MARGIN, -9)
        label = str(index.data(LABEL_ROLE))
        label_font = theme.text_font(13, semibold=True)
        label_width = max(QFontMetrics(label_font).horizontalAdvance("000"), 24)

        def place(box: QRect) -> QRect:
            return QStyle.visualRect(option.direction, option.rect, box)

        left = area.left() + label_width + 6
        width = area.right() + 1 - left
        title_font = theme.text_font(14, semibold=selected)
        title_height = _height(title_font)
        label_box = QRect(area.left(), area.top(), label_width, title_height)
        ink = colours.text if document.in_bundle else colours.muted
        self._line(
            painter,
            option,
            place(label_box),
            label or "–",
            label_font,
            colours.accent if label else colours.muted,
        )
        self._line(
            painter,
            option,
            place(QRect(left, area.top(), width, title_height)),
            document.display_title,
            title_font,
            ink,
        )
        second_font = theme.text_font(13)
        second = QRect(left, area.top() + title_height + 1, width, _height(second_font))
        self._line(painter, option, place(second), self._second_line(document), second_font, colours.muted)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), 4, 4)

    def _second_line(self, document: Document) -> str:
        if document.not_relied_on:
            state = self.tr("not to be relied on")
        elif document.left_out:
            state = self.tr("left out")
        else:
            state = labels.category(None) if document.category is None else ""
        parts = (state, date_words(document), labels.page_count(document.page_count))
        return " · ".join(_ISOLATED.format(part) for part in parts if part)

    def _paint_tick(self, painter: QPainter, option: QStyleOptionViewItem, document: Document) -> None:
        colours = theme.tokens()
        box = QRectF(self.tick_rect(option)).adjusted(0.5, 0.5, -0.5, -0.5)
        if document.in_bundle:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(box, 4, 4)
            ratio = painter.device().devicePixelRatio()
            tick = icons.pixmap("check", _BOX - 4, "on_accent", ratio)
            painter.drawPixmap(box.toRect().adjusted(2, 2, -2, -2), tick)
            return
        painter.setPen(QPen(QColor(colours.line if document.not_relied_on else colours.muted), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(box, 4, 4)

    def _rule(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect = option.rect
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(theme.tokens().line))

    def _line(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, text: str, font: QFont, colour: str
    ) -> None:
        """One elided line, at the side where lines of the interface begin."""
        whole = text.startswith(_ISOLATED[0]) or not text
        painter.setLayoutDirection(option.direction if whole else direction_of(text))
        painter.setFont(font)
        painter.setPen(QColor(colour))
        right = option.direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(
            box, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), shown
        )


def _height(font: QFont) -> int:
    return QFontMetrics(font).height()


@cache
def _row_heights(_scale: float) -> tuple[int, int]:
    """Heights of a heading and of a document: asked for every row whenever the list is laid out."""
    heading = _height(theme.text_font(13, semibold=True)) + 18
    return heading, _height(theme.text_font(14)) + _height(theme.text_font(13)) + 18
