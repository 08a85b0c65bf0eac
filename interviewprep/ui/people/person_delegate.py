"""A person as a row: name, birth and citizenship, chips."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from interviewprep.domain.people import Person
from interviewprep.ui import theme
from interviewprep.ui.documents.document_delegate import ground_colour
from interviewprep.ui.documents.text_direction import is_right_to_left
from interviewprep.ui.people.people_model import PERSON_ROLE, chips, second_line

_MARGIN = 12
_CHIP_PADDING, _CHIP_GAP = 9, 6


class PersonDelegate(QStyledItemDelegate):
    """Rows mirrored where the interface is right to left, names in their own direction."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As high as what there is to say."""
        person = index.data(PERSON_ROLE)
        height = _height(theme.text_font(14, semibold=True)) + 2 * _MARGIN - 4
        if second_line(person):
            height += _height(theme.text_font(13)) + 2
        if chips(person):
            height += _chip_height() + 6
        return QSize(200, height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint ground, rule, parts and the focus ring."""
        tokens = theme.tokens()
        rect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, QColor(ground_colour(option)))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.line))
        self._paint_person(painter, option, index.data(PERSON_ROLE))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), theme.RADIUS, theme.RADIUS)
        painter.restore()

    def _paint_person(self, painter: QPainter, option: QStyleOptionViewItem, person: Person) -> None:
        tokens = theme.tokens()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        box = option.rect.adjusted(16, _MARGIN - 2, -_MARGIN, -_MARGIN + 1)
        if mirrored:
            box = QStyle.visualRect(option.direction, option.rect, box)
        top = box.top()
        for text, font, colour in (
            (person.name, theme.text_font(14, semibold=selected), tokens.text),
            (second_line(person), theme.text_font(13), tokens.muted),
        ):
            if text:
                line = QRect(box.left(), top, box.width(), _height(font))
                _paint_line(painter, line, text, font, colour, mirrored)
                top += line.height() + 2
        row = QRect(box.left(), top + 4, box.width(), _chip_height())
        _paint_chips(painter, row, chips(person), mirrored, selected)


def _height(font: QFont) -> int:
    return QFontMetrics(font).height()


def _chip_height() -> int:
    return _height(theme.text_font(12)) + 4


def _paint_line(painter: QPainter, box: QRect, text: str, font: QFont, colour: str, mirrored: bool) -> None:
    """One line in its own direction, at the leading side of the window."""
    backwards = is_right_to_left(text)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight
    )
    side = Qt.AlignmentFlag.AlignRight if backwards or mirrored else Qt.AlignmentFlag.AlignLeft
    elided = QFontMetrics(font, painter.device()).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, int(flags | Qt.TextFlag.TextSingleLine), elided)


def _paint_chips(
    painter: QPainter, box: QRect, words: list[tuple[str, str]], mirrored: bool, selected: bool
) -> None:
    """Chips one after another from the leading edge, as many as fit, the last one elided."""
    tokens = theme.tokens()
    font = theme.text_font(12)
    metrics = QFontMetrics(font, painter.device())
    painter.setFont(font)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    used = 0
    for whole, tone in words:
        room = box.width() - used
        if room < 4 * _CHIP_PADDING:
            return
        text = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, room - 2 * _CHIP_PADDING)
        width = metrics.horizontalAdvance(text) + 2 * _CHIP_PADDING
        left = box.right() + 1 - used - width if mirrored else box.left() + used
        pill = QRect(left, box.top(), width, box.height())
        ground, ink = (
            (tokens.rail, tokens.muted)
            if tone == "neutral"
            else (
                str(getattr(tokens, f"{tone}_soft")),
                str(getattr(tokens, tone)),
            )
        )
        if selected and tone in ("neutral", "accent"):  # the soft ground is that of the selected row
            ground = tokens.surface
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(ink))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), text)
        used += width + _CHIP_GAP
