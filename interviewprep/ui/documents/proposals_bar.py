"""How many proposals wait for the document, and one button for all of them."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interviewprep.ui.counted import counted
from interviewprep.ui.widgets.chip import Chip
from interviewprep.ui.widgets.word_button import WordButton

#: Works anywhere in the room.
ACCEPT_ALL_KEY = "Ctrl+Return"


class ProposalsBar(QWidget):
    """Hidden while nothing waits; `all_accepted` when the button is pressed."""

    all_accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chip = Chip("", "blue")
        key = QKeySequence(ACCEPT_ALL_KEY).toString(QKeySequence.SequenceFormat.NativeText)
        self.button = WordButton(self.tr("Accept all"), icon="check")
        self.button.setToolTip(key)
        self.button.clicked.connect(self.all_accepted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._chip)
        row.addStretch(1)
        row.addWidget(self.button)
        self.hide()

    def show_count(self, count: int) -> None:
        """Say how many wait."""
        self._chip.setText(counted.to_confirm(count))
        self.setVisible(count > 0)
