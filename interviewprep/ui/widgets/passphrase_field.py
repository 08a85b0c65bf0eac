"""A field for a passphrase.

Hidden by default, never learnt by input methods, with an honest strength meter.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from interviewprep.ui import theme
from interviewprep.ui.widgets.icon_button import IconButton

#: Gives 0 (guessed at once) to 4 (strong) for a passphrase.
StrengthMeter = Callable[[str], int]


class PassphraseField(QWidget):
    """Passphrase with show/hide and, where `strength` is given, a meter in words and colour."""

    changed = Signal(str)
    submitted = Signal()

    def __init__(
        self, name: str, strength: StrengthMeter | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._strength = strength
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(4)
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setAccessibleName(name)
        self.edit.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhHiddenText
        )
        self.edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.eye = IconButton("eye", self.tr("Show passphrase"))
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._on_toggled)
        row.addWidget(self.edit, 1)
        row.addWidget(self.eye)
        layout.addLayout(row)
        self._meter = QProgressBar()
        self._meter.setRange(0, 4)
        self._meter.setTextVisible(False)
        self._meter.setAccessibleName(self.tr("Strength of the passphrase"))
        self._words = QLabel()
        self._words.setProperty("role", "hint")
        self._words.setWordWrap(True)
        for widget in (self._meter, self._words):
            layout.addWidget(widget)
            widget.setHidden(strength is None)
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.returnPressed.connect(self.submitted)
        self.setFocusProxy(self.edit)
        self._on_text_changed("")

    def text(self) -> str:
        """What is typed."""
        return self.edit.text()

    def clear(self) -> None:
        """Forget what is typed and cover the field again."""
        self.edit.clear()
        self.eye.setChecked(False)

    def hideEvent(self, event: QEvent) -> None:
        """Cover the field when it is left."""
        self.eye.setChecked(False)
        super().hideEvent(event)  # type: ignore[arg-type]

    def _on_toggled(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self.eye.set_icon("eye-slash" if shown else "eye")
        self.eye.set_text(self.tr("Hide passphrase") if shown else self.tr("Show passphrase"))

    def _on_text_changed(self, text: str) -> None:
        if self._strength is not None:
            score = self._strength(text) if text else 0
            self._meter.setValue(max(score, 1) if text else 0)
            theme.set_role(self._meter, "amber" if score < 3 else "accent", "tone")
            words = (
                self._score_words(score)
                if text
                else self.tr("Four or more unrelated words are easy to remember and hard to guess.")
            )
            self._words.setText(words)
            self._meter.setAccessibleDescription(words)
        self.changed.emit(text)

    def _score_words(self, score: int) -> str:
        return (
            self.tr("Guessed at once."),
            self.tr("Guessed in minutes."),
            self.tr("Weak: a determined person guesses it."),
            self.tr("Good."),
            self.tr("Strong."),
        )[score]
