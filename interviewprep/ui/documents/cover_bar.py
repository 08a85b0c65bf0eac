"""The bar shown while parts of a page are being covered."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from interviewprep.ui.documents.announcement import announce
from interviewprep.ui.documents.bar_button import BarButton
from interviewprep.ui.widgets.icon_button import IconButton, with_key
from interviewprep.ui.widgets.word_button import WordButton


class CoverBar(QFrame):
    """What can be done with covers: make one, cover selected words, look, remove, end."""

    add_asked = Signal()
    words_asked = Signal()
    reveal_asked = Signal()
    remove_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("tone", "accent")
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setProperty("role", "accent")
        self.add_button = BarButton("plus", self.tr("New cover"), "N")
        self.add_button.set_word(self.tr("New cover"))
        self.words_button = IconButton("selection", self.tr("Cover the selected words"), "Shift+X")
        self.reveal_button = IconButton("eye", self.tr("Show what is covered"), "V")
        self.reveal_button.setCheckable(True)
        self.remove_button = IconButton("trash", self.tr("Remove this cover"), "Del")
        self.done_button = WordButton(self.tr("Done"))
        self.done_button.setToolTip(with_key(self.tr("Done"), "Esc"))
        row = QHBoxLayout()
        row.setSpacing(4)
        for button, signal in (
            (self.add_button, self.add_asked),
            (self.words_button, self.words_asked),
            (self.reveal_button, self.reveal_asked),
            (self.remove_button, self.remove_asked),
        ):
            button.setProperty("role", "quiet")
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.done_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 6)
        layout.setSpacing(4)
        layout.addWidget(self._text)
        layout.addLayout(row)
        self.done_button.clicked.connect(self.closed)
        self.setAccessibleName(self.tr("Cover a part"))
        self.hide()

    def show_state(self, count: int, chosen: int | None, *, revealed: bool, selected: bool) -> None:
        """Say what is chosen, and grey what cannot be done."""
        if chosen is not None:
            text = self.tr("Cover {number} of {count}. Arrows move it; with Shift they resize it.")
            text = text.format(number=chosen + 1, count=count)
        elif count:
            text = self.tr("Drag over what others must not see. Tab chooses a cover.")
        else:
            text = self.tr("Drag over what others must not see, or press N.")
        if text != self._text.text():
            self._text.setText(text)
            announce(self, text)
        self.setAccessibleDescription(text)
        self.words_button.setEnabled(selected)
        self.reveal_button.setEnabled(count > 0)
        self.reveal_button.setChecked(revealed)
        self.remove_button.setEnabled(chosen is not None)
