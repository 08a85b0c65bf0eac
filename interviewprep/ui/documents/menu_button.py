"""A button that opens a menu and shows what is chosen in it, shortened where room is short."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from interviewprep.ui.widgets.word_button import WordButton


class MenuButton(WordButton):
    """`name` says what is chosen here, for screen readers and the tooltip."""

    def __init__(self, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", icon, parent)
        self._name = name
        self._words = ""
        self._sign = icon
        self.choices = QMenu(self)
        self.setMenu(self.choices)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_choice(self, words: str) -> None:
        """Show what is chosen."""
        self._words = words
        self._elide()
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the words to the room there is."""
        super().resizeEvent(event)
        self._elide()

    def sizeHint(self) -> QSize:
        """Room for the whole words."""
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + 50, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """May be shortened."""
        return QSize(72, super().minimumSizeHint().height())

    def _elide(self) -> None:
        metrics = self.fontMetrics()
        needed, room = metrics.horizontalAdvance(self._words), self.width() - 48
        bare = needed > room  # words say more than a sign
        self.set_icon("" if bare else self._sign)
        if bare:
            self.setIcon(QIcon())
            room += 22
        self.setText(metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, max(room, 16)))
        whole = f"{self._name}: {self._words}"
        self.setAccessibleName(whole)
        self.setToolTip(whole)
