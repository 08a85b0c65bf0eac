"""An editor as high as its text: nothing that is typed is cut."""

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from interviewprep.ui import theme
from interviewprep.ui.documents.plain_editor import PlainEditor

_MOST_LINES = 8
_AROUND = 15  # padding and border of the style sheet, above and below together


class GrowingText(PlainEditor):
    """At least `least` lines high; Tab goes to the next field.

    With `one_line` the text has no line breaks of its own (it wraps) and Enter is `entered`.
    """

    entered = Signal()

    def __init__(self, least: int = 1, one_line: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self._one_line = one_line
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setViewportMargins(3, 0, 3, 0)  # words begin where those of a line edit begin
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere at another width."""
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        """The style sheet sets a height of its own each time it is applied."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._grow()

    def sizeHint(self) -> QSize:
        """The height the text needs."""
        line = QFontMetrics(self.font()).lineSpacing()
        needed = min(max(ceil(self.document().size().height()), self._least * line), _MOST_LINES * line)
        return QSize(120, max(needed + _AROUND, theme.CONTROL_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends a text of one line."""
        if self._one_line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def _grow(self) -> None:
        more = self.document().size().height() > _MOST_LINES * QFontMetrics(self.font()).lineSpacing() + 1
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if more else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if policy is not self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(policy)
        height = self.sizeHint().height()
        if self.maximumHeight() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)
