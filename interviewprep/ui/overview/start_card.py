"""What a new case shows first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from interviewprep.ui.widgets.card import Card
from interviewprep.ui.widgets.word_button import WordButton


class StartCard(Card):
    """Says how to begin and offers the first step."""

    add_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Begin with the papers"))
        words = QLabel(
            self.tr(
                "Drop photos, scans or PDF files into the window, or choose them here. They are copied into "
                "the encrypted case; the originals stay where they are."
            )
        )
        words.setWordWrap(True)
        self.body.addWidget(words)
        self.add_button = WordButton(self.tr("Add papers"), "primary", "plus")
        self.add_button.clicked.connect(self.add_asked)
        row = QHBoxLayout()
        row.addWidget(self.add_button)
        row.addStretch(1)
        self.body.addSpacing(4)
        self.body.addLayout(row)
