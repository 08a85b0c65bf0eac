"""A part of a form that opens and closes under its heading."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interviewprep.ui.widgets.word_button import WordButton


class Fold(QWidget):
    """Put content into `body`; `toggled` tells whether it is open."""

    toggled = Signal(bool)

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = WordButton(heading, "link")
        self.button.setIconSize(QSize(14, 14))
        self.button.setCheckable(True)
        self._content = QWidget()
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._content)
        self.button.toggled.connect(self._on_toggled)
        self.set_heading(heading)
        self._on_toggled(False)

    def set_heading(self, heading: str) -> None:
        """Change the words on the button."""
        self.button.setText(heading)

    def is_open(self) -> bool:
        """Whether the content is shown."""
        return self.button.isChecked()

    def set_open(self, on: bool) -> None:
        """Open or close it."""
        self.button.setChecked(on)

    def changeEvent(self, event: QEvent) -> None:
        """The arrow follows the direction."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._show_arrow()
        super().changeEvent(event)

    def _on_toggled(self, on: bool) -> None:
        self._content.setVisible(on)
        self._show_arrow()
        self.toggled.emit(on)

    def _show_arrow(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        closed = "caret-left" if mirrored else "caret-right"
        self.button.set_icon("caret-down" if self.button.isChecked() else closed)
