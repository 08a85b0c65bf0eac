"""What covers the window while papers are dragged over it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget


class DropVeil(QFrame):
    """A dashed frame that says what dropping does; it takes no events itself."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("role", "drop")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(self)
        self._text = QLabel()
        self._text.setProperty("role", "title")
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self._text)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self.setAccessibleName(self.tr("Drop papers here"))

    def cover(self, opens: bool) -> None:
        """Cover the window; `opens` when the drop opens a case instead of adding papers."""
        self._text.setText(
            self.tr("Let go to open this case") if opens else self.tr("Let go to add these papers")
        )
        self.setGeometry(self._window.rect().adjusted(24, 48, -24, -24))
        self.raise_()
        self.show()
