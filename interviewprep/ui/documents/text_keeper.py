"""Typing that saves itself: after a pause, on leaving the field, and back on Escape."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QTextEdit

_PAUSE = 1500  # milliseconds without a key after which typing counts as said
_HISTORY_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class TextKeeper(QObject):
    """Watches one editor; `settled` gives the new text when it is to be saved, `typed` every key.

    A field that is being typed in is never overwritten by `show`. While nothing is unsaved, undo
    and redo pass through to the window, so that they mean the case and not the field.
    """

    settled = Signal(str)
    typed = Signal(str)

    def __init__(self, editor: QLineEdit | QTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._stored = ""
        self._several = False
        self._dirty = False
        self._setting = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.commit)
        editor.textChanged.connect(self._on_text_changed)
        editor.installEventFilter(self)

    @property
    def dirty(self) -> bool:
        """Whether something typed is not saved yet."""
        return self._dirty

    def text(self) -> str:
        """What stands in the editor."""
        return self._editor.text() if isinstance(self._editor, QLineEdit) else self._editor.toPlainText()

    def show(self, text: str, several: bool = False) -> None:
        """Show the stored text; `several` leaves the field empty until someone types in it."""
        self._stored, self._several = ("" if several else text), several
        if not self._dirty and self.text() != self._stored:
            self._put(self._stored)

    def commit(self) -> None:
        """Save what was typed, if anything was."""
        self._timer.stop()
        if not self._dirty:
            return
        self._dirty, self._several = False, False
        self._stored = self.text()
        self.settled.emit(self._stored)

    def restore(self) -> None:
        """Drop what was typed."""
        self._timer.stop()
        self._dirty = False
        self._put(self._stored)
        self.typed.emit(self._stored)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Leaving saves, Escape restores, undo and redo pass through while nothing is unsaved."""
        if event.type() == QEvent.Type.FocusOut:
            self.commit()
        elif isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        ):
            return self._on_key(event)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        if not self._dirty and any(event.matches(key) for key in _HISTORY_KEYS):
            event.ignore()
            return True
        if self._dirty and event.key() == Qt.Key.Key_Escape:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.restore()
            return True
        return False

    def _on_text_changed(self, _text: str = "") -> None:
        if self._setting:
            return
        self._dirty = self._several or self.text() != self._stored
        self.typed.emit(self.text())
        if self._dirty:
            self._timer.start()
        else:
            self._timer.stop()

    def _put(self, text: str) -> None:
        self._setting = True
        if isinstance(self._editor, QLineEdit):
            self._editor.setText(text)
            self._editor.setCursorPosition(0 if not self._editor.hasFocus() else len(text))
        else:
            bar = self._editor.verticalScrollBar()
            place = bar.value()
            self._editor.setPlainText(text)
            bar.setValue(place)
        self._setting = False
