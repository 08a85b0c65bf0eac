"""The top bar: search over everything, undo, redo, lock, settings."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from interviewprep.domain.changes import HistoryState
from interviewprep.ui import action_labels, icons
from interviewprep.ui.widgets.icon_button import IconButton


class TopBar(QFrame):
    """Search field and four buttons.

    `searched(text)` on every change of the text; `moved(step)` for the arrow keys, `entered` and
    `left` for Enter and Escape in the field; `undone`, `redone`, `locked`, `settings_asked` for the buttons.
    """

    searched = Signal(str)
    moved = Signal(int)
    entered = Signal()
    left = Signal()
    undone = Signal()
    redone = Signal()
    locked = Signal()
    settings_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 10, 20, 10)
        layout.setSpacing(8)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search in all papers") + "   Ctrl+F")
        self.field.setAccessibleName(self.tr("Search in all papers"))
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.field.setMaximumWidth(440)
        self._loupe = QAction(self.field)
        self.field.addAction(self._loupe, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self.tr("Clear the search"), self.field)
        self._clear.triggered.connect(self.field.clear)
        self._clear.setVisible(False)
        self.field.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.field.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        self.field.textChanged.connect(self.searched)
        self.field.installEventFilter(self)
        layout.addWidget(self.field, 3)
        layout.addStretch(1)
        self._undo = self._button("arrow-u-up-left", action_labels.undo_text(None), "Ctrl+Z", self.undone)
        redo = action_labels.redo_text(None)
        self._redo = self._button("arrow-u-up-right", redo, "Ctrl+Shift+Z", self.redone)
        self._lock = self._button("lock", self.tr("Lock"), "Ctrl+L", self.locked)
        self._settings = self._button("gear-six", self.tr("Settings"), "Ctrl+,", self.settings_asked)
        for button in (self._undo, self._redo, self._lock, self._settings):
            layout.addWidget(button)
        for child, name in zip(
            self.field.findChildren(QToolButton),
            (self.tr("Search"), self.tr("Clear the search")),
            strict=True,
        ):
            child.setAccessibleName(name)
        self._tint()

    def show_history(self, state: HistoryState) -> None:
        """Say what undo and redo would do."""
        self._undo.set_text(action_labels.undo_text(state.undo))
        self._undo.setEnabled(state.undo is not None)
        self._redo.set_text(action_labels.redo_text(state.redo))
        self._redo.setEnabled(state.redo is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows, Enter and Escape in the field steer the list of places."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Down:
                    self.moved.emit(1)
                case Qt.Key.Key_Up:
                    self.moved.emit(-1)
                case Qt.Key.Key_PageDown:
                    self.moved.emit(5)
                case Qt.Key.Key_PageUp:
                    self.moved.emit(-5)
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self.entered.emit()
                case Qt.Key.Key_Escape:
                    self.left.emit()
                case _:
                    return False
            return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Draw the loupe again in the new scheme's colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        self._loupe.setIcon(icons.icon("magnifying-glass", "muted"))
        self._clear.setIcon(icons.icon("x", "muted"))

    def _button(self, icon: str, text: str, key: str, signal: SignalInstance) -> IconButton:
        button = IconButton(icon, text, key)
        button.clicked.connect(signal)
        return button
