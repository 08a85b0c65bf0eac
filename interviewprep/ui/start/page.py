"""The frame of the start pages: one calm column in the middle."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from interviewprep.ui import theme


class StartPage(QScrollArea):
    """A page with one column in the middle of the window; subclasses fill `column`."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = QWidget()
        ground.setProperty("role", "clear")
        self.setWidget(ground)
        around = QVBoxLayout(ground)
        around.setContentsMargins(24, 32, 24, 32)
        around.addStretch(2)
        inner = QWidget()
        inner.setFixedWidth(round(width * max(1.0, theme.text_scale())))
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        # stretches instead of an alignment: an aligned widget is not asked for its height at its width
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inner)
        middle.addStretch(1)
        around.addLayout(middle)
        around.addStretch(3)

    def add_label(self, text: str, role: str = "") -> QLabel:
        """Add a line of text to the column."""
        label = QLabel(text)
        label.setWordWrap(True)
        if role:
            label.setProperty("role", role)
        self.column.addWidget(label)
        return label

    def add_field(self, name: str, field: QWidget, hint: str = "") -> None:
        """Add a field with its label above and, where given, a hint below."""
        label = self.add_label(name, "field")
        label.setBuddy(field)
        self.column.addWidget(field)
        if hint:
            self.add_label(hint, "hint")
        self.column.addSpacing(6)
