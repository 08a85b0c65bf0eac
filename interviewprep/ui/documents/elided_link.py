"""A link in words of a case: it ends in an ellipsis where there is no room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from interviewprep.ui.widgets.word_button import WordButton


class ElidedLink(WordButton):
    """The tooltip holds words that are shortened."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__("", "link", parent=parent)
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._shorten()

    @property
    def words(self) -> str:
        """The whole words."""
        return self._words

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the words to the room there is."""
        super().resizeEvent(event)
        self._shorten()

    def sizeHint(self) -> QSize:
        """Room for the whole words."""
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + 8, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """May be shortened."""
        return QSize(48, super().minimumSizeHint().height())

    def _shorten(self) -> None:
        room = max(self.width() - 8, 16)
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setAccessibleName(self._words)
        self.setToolTip("" if shown == self._words else self._words)
