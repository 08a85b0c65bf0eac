"""A white card with a heading."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget


class Card(QFrame):
    """A card; put content into `body`, and what belongs beside the heading into `header`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 14, 16, 16)
        outer.setSpacing(8)
        self.header = QHBoxLayout()
        self.header.setSpacing(8)
        self._title = QLabel(title)
        self._title.setProperty("role", "heading")
        self._title.setWordWrap(True)
        self._title.setVisible(bool(title))
        self.header.addWidget(self._title, 1)
        outer.addLayout(self.header)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        outer.addLayout(self.body)
        self.setAccessibleName(title)

    def set_title(self, title: str) -> None:
        """Change the heading; an empty one hides it."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)
