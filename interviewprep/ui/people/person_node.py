"""A person's card in the family tree."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from interviewprep.domain.people import Person, PersonRole
from interviewprep.ui import people_labels, theme
from interviewprep.ui.documents.text_direction import is_right_to_left

_PADDING = 7
_MARK = 4  # width of the band at the applicant's card


def node_size() -> QSizeF:
    """The size of every card at the text size in force: two lines of a name, and one below."""
    lines = [QFontMetricsF(theme.text_font(size)).height() for size in (13, 13, 12)]
    return QSizeF(theme.pixels(120), sum(lines) + 2 * _PADDING)


class PersonNode(QGraphicsItem):
    """Name and life in a card around its place; a band marks the applicant, the accent who is chosen."""

    def __init__(self, person: Person, life: str) -> None:
        super().__init__()
        self.person = person
        self._life = life
        self._second = life or ", ".join(people_labels.person_role(role) for role in person.roles[:1])
        self._current = False
        self._focus = False
        self._size = node_size()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.words())

    def words(self) -> str:
        """What the card says."""
        roles = ", ".join(people_labels.person_role(role) for role in self.person.roles)
        return ", ".join(part for part in (self.person.name, roles, self._life) if part)

    def set_current(self, on: bool) -> None:
        """Mark the card as chosen."""
        self._current = on
        self.update()

    def set_focus_shown(self, on: bool) -> None:
        """Show at the chosen card that keys go to the picture."""
        self._focus = on
        self.update()

    def boundingRect(self) -> QRectF:
        """The card with its border."""
        return self._card().adjusted(-3, -3, 3, 3)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the card."""
        tokens = theme.tokens()
        card = self._card()
        shape = QPainterPath()
        shape.addRoundedRect(card, 8, 8)
        painter.fillPath(shape, QColor(tokens.accent_soft if self._current else tokens.surface))
        if PersonRole.APPLICANT in self.person.roles:
            self._paint_mark(painter, shape, card, tokens.accent)
        chosen = QPen(QColor(tokens.accent), 3 if self._focus else 2)
        painter.setPen(chosen if self._current else QPen(QColor(tokens.strong_line), 1))
        painter.drawPath(shape)
        self._paint_words(painter, card)

    def _paint_words(self, painter: QPainter, card: QRectF) -> None:
        tokens = theme.tokens()
        room = card.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        name = theme.text_font(13, semibold=self._current or PersonRole.APPLICANT in self.person.roles)
        lines = [(line, name, tokens.text) for line in two_lines(self.person.name, name, room.width())]
        if self._second:
            lines.append((self._second, theme.text_font(12), tokens.muted))
        top = room.center().y() - sum(QFontMetricsF(font).height() for _, font, _ in lines) / 2
        for text, font, colour in lines:
            box = QRectF(room.left(), top, room.width(), QFontMetricsF(font).height())
            _paint_text(painter, box, text, font, colour)
            top = box.bottom()

    def _paint_mark(self, painter: QPainter, shape: QPainterPath, card: QRectF, colour: str) -> None:
        painter.save()
        painter.setClipPath(shape)
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = card.right() - _MARK if mirrored else card.left()
        painter.fillRect(QRectF(left, card.top(), _MARK, card.height()), QColor(colour))
        painter.restore()

    def _card(self) -> QRectF:
        width, height = self._size.width(), self._size.height()
        return QRectF(-width / 2, -height / 2, width, height)


def two_lines(text: str, font: QFont, width: float) -> list[str]:
    """A name in one line, or in two broken between words; the second is shortened when it is painted."""
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    words = text.split()
    first = words[:1]
    while len(first) < len(words) - 1:
        longer = " ".join(words[: len(first) + 1])
        if metrics.horizontalAdvance(longer) > width:
            break
        first.append(words[len(first)])
    rest = " ".join(words[len(first) :])
    return [" ".join(first), *([rest] if rest else [])]


def _paint_text(painter: QPainter, box: QRectF, text: str, font: QFont, colour: str) -> None:
    backwards = is_right_to_left(text)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight
    )
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, int(flags) | int(Qt.TextFlag.TextSingleLine), shown)
