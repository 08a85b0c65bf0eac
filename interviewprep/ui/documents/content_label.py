"""A label for words out of a case: in their own direction, two lines at most, then an ellipsis."""

from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from interviewprep.ui import theme
from interviewprep.ui.documents.text_direction import direction_of, is_right_to_left

_MOST_LINES = 2


class ContentLabel(QWidget):
    """Right-to-left words stand at the right; where the window is mirrored so do all others."""

    def __init__(self, size: int, semibold: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._size = size
        self._semibold = semibold
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """The whole text."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setAccessibleName(text)
        self._explain()
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """The height of one or two lines."""
        layout = self._lay_out(self._text, width)
        lines = range(min(layout.lineCount(), _MOST_LINES))
        return ceil(sum(layout.lineAt(number).height() for number in lines)) + 2

    def sizeHint(self) -> QSize:
        """The text in one line."""
        return QSize(160, self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        """Narrow: the text gives way."""
        return QSize(48, self.heightForWidth(max(self.width(), 48)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._explain()
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines, the last one shortened where there is more."""
        layout = self._lay_out(self._text, self.width())
        if layout.lineCount() > _MOST_LINES:
            layout = self._lay_out(self._shortened(layout), self.width())
        painter = QPainter(self)
        painter.setPen(QColor(theme.tokens().text))
        top = 0.0
        for number in range(min(layout.lineCount(), _MOST_LINES)):
            line = layout.lineAt(number)
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.draw(painter, QPointF(0, 0))

    def _shortened(self, layout: QTextLayout) -> str:
        """The text up to the last line that is shown, cut until an ellipsis fits."""
        last = layout.lineAt(_MOST_LINES - 1)
        end = last.textStart() + last.textLength()
        while end > last.textStart():
            text = f"{self._text[:end].rstrip()}…"
            if self._lay_out(text, self.width()).lineCount() <= _MOST_LINES:
                return text
            end -= 1
        return "…"

    def _lay_out(self, text: str, width: int) -> QTextLayout:
        layout = QTextLayout(text, theme.text_font(self._size, self._semibold))
        option = QTextOption()
        option.setTextDirection(direction_of(text))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at_right = mirrored or is_right_to_left(text)
        option.setAlignment(Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
        layout.endLayout()
        return layout

    def _explain(self) -> None:
        fits = self._lay_out(self._text, self.width()).lineCount() <= _MOST_LINES
        self.setToolTip("" if fits else self._text)
