"""What is marked on a page: found words, doubtful words, the place of a proposal, the word being typed at.

Paper is light in either scheme, so the marks on it have the colours of the light one.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from interviewprep.domain.pages import Word
from interviewprep.domain.proposals import Box
from interviewprep.ui.documents.picture_view import veil
from interviewprep.ui.documents.unsure_words import Doubt
from interviewprep.ui.theme import LIGHT

#: Where a word or box stands in the view.
Place = Callable[[Word | Box], QRectF]


@dataclass(slots=True)
class PageMarks:
    """Marks over the words of one page, by their place in reading order; `source` is a box of pixels."""

    found: Sequence[int] = ()
    found_now: int | None = None
    unsure: Mapping[int, Doubt] = field(default_factory=dict)
    unsure_now: int | None = None
    typed_at: int | None = None
    source: Box | None = None

    def paint(self, painter: QPainter, words: Sequence[Word], place: Place) -> None:
        """Draw all marks."""
        for index, doubt in self.unsure.items():
            _paint_doubt(painter, place(words[index]), doubt, index == self.unsure_now)
        for index in self.found:
            _paint_box(painter, place(words[index]), LIGHT.blue, strong=index == self.found_now)
        if self.typed_at is not None:
            _paint_box(painter, place(words[self.typed_at]), LIGHT.accent, strong=False)
        if self.source is not None:
            _paint_box(painter, place(self.source), LIGHT.blue, strong=True)


def paint_selection(painter: QPainter, boxes: Sequence[QRectF]) -> None:
    """Draw the ground of selected lines."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(veil(LIGHT.accent, 72))
    for box in boxes:
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 2, 2)


def _paint_box(painter: QPainter, box: QRectF, colour: str, *, strong: bool) -> None:
    painter.setPen(QPen(QColor(colour), 2 if strong else 1))
    painter.setBrush(veil(colour, 72 if strong else 36))
    painter.drawRoundedRect(box.adjusted(-3, -2, 3, 2), 3, 3)


def _paint_doubt(painter: QPainter, box: QRectF, doubt: Doubt, current: bool) -> None:
    """A thin underline; where two readings disagree a dotted frame besides; both stronger when reached."""
    amber = QColor(LIGHT.amber)
    ground = box.adjusted(-2, -1, 2, 2)
    painter.setPen(Qt.PenStyle.NoPen)
    if current or doubt is Doubt.TWO_READINGS:
        painter.setBrush(veil(LIGHT.amber, 56 if current else 24))
        painter.drawRoundedRect(ground, 2, 2)
    if doubt is Doubt.TWO_READINGS:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(amber, 1, Qt.PenStyle.DotLine))
        painter.drawRoundedRect(ground, 2, 2)
    painter.setPen(QPen(amber, 2.5 if current else 1.2))
    painter.drawLine(QLineF(ground.bottomLeft(), ground.bottomRight()))
