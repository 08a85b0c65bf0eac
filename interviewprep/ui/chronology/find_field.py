"""A field that finds among what is shown, with a loupe and a way to empty it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from interviewprep.ui import icons


class FindField(QLineEdit):
    """`name` says what is found here; `key` leads to the field and stands behind the name."""

    def __init__(self, name: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(f"{name}   {key}".strip())
        self.setAccessibleName(name)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self._loupe = QAction(self)
        self.addAction(self._loupe, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self.tr("Show everything again"), self)
        self._clear.triggered.connect(self.clear)
        self._clear.setVisible(False)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        for button, words in zip(self.findChildren(QToolButton), (name, self._clear.text()), strict=False):
            button.setAccessibleName(words)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the scheme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        self._loupe.setIcon(icons.icon("magnifying-glass", "muted"))
        self._clear.setIcon(icons.icon("x", "muted"))
