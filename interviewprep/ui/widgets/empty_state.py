"""What an empty view shows instead of nothing: what belongs here and the next step."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from interviewprep.ui import icons
from interviewprep.ui.widgets.word_button import WordButton


class EmptyState(QWidget):
    """Icon, title, explanation and one button, in the middle; `triggered` when the button is pressed."""

    triggered = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        explanation: str,
        action: str = "",
        *,
        action_icon: str = "",
        primary: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        layout.addStretch(2)
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self._picture)
        layout.addSpacing(4)
        self._title = self._label(title, "heading")
        self._explanation = self._label(explanation, "muted")
        self._explanation.setMaximumWidth(440)
        layout.addWidget(self._title)
        # An alignment would take the label's width for its height and cut its lines.
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(self._explanation, 100)
        centred.addStretch(1)
        layout.addLayout(centred)
        self.button = WordButton(action, "primary" if primary else "", action_icon)
        self.button.setVisible(bool(action))
        self.button.clicked.connect(self.triggered)
        layout.addSpacing(8)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self._tint()

    def set_words(self, title: str, explanation: str, action: str = "") -> None:
        """Say something else; an empty action hides the button."""
        self._title.setText(title)
        self._explanation.setText(explanation)
        self.button.setText(action)
        self.button.setVisible(bool(action))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the picture again in the new scheme's colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _label(self, text: str, role: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label

    def _tint(self) -> None:
        self._picture.setPixmap(icons.pixmap(self._icon_name, 48, "muted"))
