"""A message at the place where something happened; it asks for no answer and stops nothing."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from interviewprep.ui import icons
from interviewprep.ui.widgets.icon_button import IconButton
from interviewprep.ui.widgets.word_button import WordButton

_ICONS = {"blue": "info", "accent": "check-circle", "amber": "warning", "danger": "warning-circle"}


class Notice(QFrame):
    """A message bar. Hidden until `say()`.

    `acted` when its button is pressed, `closed` when it is put away.
    """

    acted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        """`narrow` puts the button below the words instead of beside them."""
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._tone = "blue"
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(10)
        self._picture = QLabel()
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setContentsMargins(0, 1, 0, 1)
        words.setSpacing(2)
        self._title = QLabel()
        self._title.setProperty("role", "strong")
        self._text = QLabel()
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            words.addWidget(label)
        layout.addLayout(words, 1)
        self.button = WordButton("")
        self.button.clicked.connect(self.acted)
        if narrow:
            words.addSpacing(6)
            words.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._close = IconButton("x", self.tr("Close message"))
        self._close.setProperty("role", "quiet")
        self._close.clicked.connect(self._on_closed)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(
        self,
        title: str,
        text: str = "",
        tone: str = "blue",
        action: str = "",
        seconds: int = 0,
        closable: bool = True,
    ) -> None:
        """Show a message. Tones: blue (told), accent (done), amber (needs something), danger.

        `action` is the word of a button; `seconds` above 0 puts the message away by itself.
        """
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self._close.setVisible(closable)
        self._tone = tone
        self.setProperty("tone", tone)
        for widget in (self, self._title, self._text):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._tint()
        self.setAccessibleName(title or text)
        self.setAccessibleDescription(text if title else "")
        self.show()
        self._timer.stop()
        if seconds:
            self._timer.start(seconds * 1000)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the picture again in the new scheme's colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        self._picture.setPixmap(icons.pixmap(_ICONS[self._tone], 20, self._tone))

    def _on_closed(self) -> None:
        self.hide()
        self.closed.emit()
