"""The frame of a settings page: heading, one column of fields, labels above."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from interviewprep.ui import theme


class FormPage(QScrollArea):
    """A scrolling page with one column; subclasses fill it from their `__init__`."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(title)
        ground = QWidget()
        ground.setProperty("role", "clear")
        self.setWidget(ground)
        outer = QVBoxLayout(ground)
        outer.setContentsMargins(24, 20, 24, 20)
        inner = QWidget()
        inner.setMaximumWidth(round(theme.FORM_WIDTH * max(1.0, theme.text_scale())))
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        # beside a stretch: alone, its height would be asked at a width beyond its greatest
        row = QHBoxLayout()
        row.addWidget(inner, 100)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(1)
        self.add_label(title, "title")
        self.column.addSpacing(12)

    def add_label(self, text: str, role: str = "") -> QLabel:
        """Add a line of text."""
        label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            label.setProperty("role", role)
        self.column.addWidget(label)
        return label

    def add_heading(self, text: str) -> None:
        """Begin a part of the page."""
        self.column.addSpacing(12)
        self.add_label(text, "heading")
        self.column.addSpacing(4)

    def add_field(self, name: str, field: QWidget, hint: str = "") -> None:
        """Add a field with its name above and, where given, a hint below."""
        field.setAccessibleName(name)
        field.setAccessibleDescription(hint)
        self.add_label(name, "field").setBuddy(field)
        self.column.addWidget(field)
        if hint:
            self.add_label(hint, "hint")
        self.column.addSpacing(10)

    def add_control(self, control: QWidget, hint: str = "") -> None:
        """Add a button or check box that names itself, with a hint below where given."""
        control.setAccessibleDescription(hint)
        self.column.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
        if hint:
            self.add_label(hint, "hint")
        self.column.addSpacing(8)


def choice(entries: Sequence[tuple[str, object]], chosen: object) -> QComboBox:
    """A box with (words, value) entries; the value is the item's data."""
    box = QComboBox()
    for words, value in entries:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box
