"""One line of typing adds an event; what is understood of it stands below while one types."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from interviewprep.domain.events import Event, EventKind
from interviewprep.ui import theme
from interviewprep.ui.chronology.kind_entries import kind_entries, kind_words
from interviewprep.ui.chronology.line_options import LineOption, date_problem, line_options, understood
from interviewprep.ui.documents.announcement import announce
from interviewprep.ui.documents.choice_popup import ChoicePopup
from interviewprep.ui.documents.text_direction import direction_of, isolated
from interviewprep.ui.widgets.elided_label import ElidedLabel
from interviewprep.ui.widgets.flow_layout import FlowLayout
from interviewprep.ui.widgets.word_button import WordButton

#: The same in every language of the window: they show that any language will do.
_EXAMPLES = ("весна 1398 арест", "12 جوزا 1398 بازداشت", "two weeks after the arrest release")
_HISTORY_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class LineEntry(QWidget):
    """`added(fields)` gives the event's fields; the line is empty again for the next one.

    Where the date has several meanings they stand side by side: arrows or a click choose one. Enter asks
    once which is meant, and again leaves it open.
    """

    added = Signal(object)

    def __init__(self, events: Callable[[], Sequence[Event]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._events = events
        self._options: list[LineOption] = []
        self._chosen: int | None = None
        self._asked = False
        self._kind: EventKind | None = None
        self._popup: ChoicePopup | None = None
        self._build()
        self._show()

    def _build(self) -> None:
        self.editor = QLineEdit()
        self.editor.setPlaceholderText(self.tr("When and what happened, in any language and calendar"))
        self.editor.setAccessibleName(self.tr("New event in one line"))
        self.editor.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.editor.textChanged.connect(self._on_typed)
        self.editor.installEventFilter(self)
        self._said = ElidedLabel()
        self._said.setProperty("role", "muted")
        self.kind = WordButton("", "link", "tag")
        self.kind.setToolTip(self.tr("Kind of event: a suggestion, click to change it"))
        self.kind.clicked.connect(self._choose_kind)
        self._keys = ElidedLabel(self.tr("Enter adds"))
        self._keys.setProperty("role", "hint")
        self.choices = QWidget()
        FlowLayout(self.choices, 6)
        below = QHBoxLayout()
        below.setContentsMargins(2, 0, 2, 0)
        below.setSpacing(12)
        below.addWidget(self._said, 1)
        below.addWidget(self.kind)
        below.addWidget(self._keys)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.editor)
        layout.addWidget(self.choices)
        layout.addLayout(below)
        self.setFocusProxy(self.editor)
        self._said.setFixedHeight(theme.control_height())  # nothing below moves while one types

    # -- what is understood --------------------------------------------------------------------

    @property
    def options(self) -> list[LineOption]:
        """The meanings of what is typed."""
        return self._options

    def words(self) -> str:
        """What stands below the line."""
        return self._said.text()

    def choose(self, place: int) -> None:
        """Take one of the meanings."""
        if 0 <= place < len(self._options):
            self._chosen = place
            self._mark_choice()

    def take(self) -> dict[str, object] | None:
        """The fields of what is typed, None while it is to be said which meaning is meant."""
        options = self._options
        if not options:
            return None
        if len(options) > 1 and self._chosen is None:
            if not self._asked:
                self._asked = True
                self._said.setText(self.tr("Which one is meant? ↓ chooses; Enter again leaves it open."))
                announce(self, self._said.text())
                return None
            option = options[0]
            bare = type(option.start)(option.start.original)
            return {**option.fields(self._kind), "start": bare}
        return options[self._chosen or 0].fields(self._kind)

    def clear(self) -> None:
        """Begin a new line."""
        self.editor.clear()

    def _on_typed(self, text: str) -> None:
        self._chosen, self._asked = None, False
        if not text.strip():
            self._kind = None
        self._options = line_options(text, self._events()) if text.strip() else []
        self._show()

    def _show(self) -> None:
        typed = bool(self._options)
        hint = self.tr("For example: {examples}").format(examples=" · ".join(map(isolated, _EXAMPLES)))
        words = understood(self.editor.text(), self._options) if typed else hint
        self._said.setText(words)
        theme.set_role(self._said, "amber" if typed and date_problem(self.editor.text()) else "muted")
        self._said.setLayoutDirection(direction_of(words) if typed else self.layoutDirection())
        self.editor.setAccessibleDescription(words)
        kind = self._kind or (self._options[0].kind if typed else None)
        self.kind.setVisible(typed)
        self.kind.setText(self.tr("Kind: {kind}").format(kind=kind_words(kind or EventKind.OTHER)))
        self._keys.setVisible(typed)
        self._show_choices()

    def _show_choices(self) -> None:
        layout = self.choices.layout()
        assert isinstance(layout, FlowLayout)
        layout.clear()
        several = self._options if len(self._options) > 1 else []
        self._buttons = []
        for place, option in enumerate(several):
            button = WordButton(option.words)
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, place=place: self._on_clicked(place))
            layout.addWidget(button)
            self._buttons.append(button)
        self.choices.setVisible(bool(several))

    def _mark_choice(self) -> None:
        for place, button in enumerate(self._buttons):
            button.setChecked(place == self._chosen)
        if self._chosen is not None:
            option = self._options[self._chosen]
            self._said.setText(understood(self.editor.text(), [option]))
            announce(self, self.tr("chosen: {meaning}").format(meaning=option.words))

    def _on_clicked(self, place: int) -> None:
        self.choose(place)
        self.editor.setFocus()

    def _choose_kind(self) -> None:
        if self._popup is None:
            self._popup = ChoicePopup(kind_entries(), False, self.window())
            self._popup.picked.connect(self._on_kind)
        self._popup.open_at(self.kind, [self._kind] if self._kind else [])

    def _on_kind(self, kind: str | None) -> None:
        if kind is not None:
            self._kind = EventKind(kind)
            self._show()
            self._mark_choice()
        self.editor.setFocus()

    # -- keys ----------------------------------------------------------------------------------

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Enter adds, arrows choose among the meanings, Escape empties the line.

        In an empty line undo and redo mean the case.
        """
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            history = any(event.matches(key) for key in _HISTORY_KEYS) and not self.editor.text()
            if history:
                event.ignore()
            return history
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._add()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and len(self._options) > 1:
            step = 1 if key == Qt.Key.Key_Down else -1
            at = self._chosen if self._chosen is not None else (-1 if step > 0 else 0)
            self.choose((at + step) % len(self._options))
        elif key == Qt.Key.Key_Escape and self.editor.text():
            self.clear()
        else:
            return False
        return True

    def _add(self) -> None:
        fields = self.take()
        if fields is not None:
            self.clear()
            self.added.emit(fields)
