"""One field of the form: label above, editor, a quiet line below."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from interviewprep.domain.proposals import Proposal
from interviewprep.ui.documents.proposal_card import ProposalCard

#: Ways of losing the keyboard that do not mean that a person went on to something else.
_STILL_HERE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class Field(QWidget):
    """Base of all fields; `edited` gives the new value when it is to be saved.

    A subclass shows values with `show_value`. While a proposal waits its card stands in place of the
    editor; a person who corrects it gets the editor, and the card comes back where nothing was said.
    """

    edited = Signal(object)
    proposal_accepted = Signal(object)
    proposal_rejected = Signal(object)
    proposal_looked_at = Signal(object)

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(label)
        self.label.setProperty("role", "field")
        self.hint = QLabel(hint)
        self.hint.setProperty("role", "hint")
        self.hint.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.label)
        self._column.addWidget(self.hint)
        self.hint.setVisible(bool(hint))  # not before it has a parent: it would be a window of its own
        self._editor: QWidget | None = None
        self._card: ProposalCard | None = None
        self._waiting: Proposal | None = None
        self._correcting = False

    def put_editor(self, editor: QWidget) -> None:
        """Place the editor between label and hint and name it after the label."""
        self._editor = editor
        self._column.insertWidget(1, editor)
        self.label.setBuddy(editor)
        editor.setAccessibleName(self.label.text())
        editor.setAccessibleDescription(self.hint.text())
        self.setFocusProxy(editor)

    # -- proposals -----------------------------------------------------------------------------

    @property
    def proposal(self) -> Proposal | None:
        """The proposal that stands in place of the editor; None also while it is being corrected."""
        return None if self._correcting else self._waiting

    def show_proposal(self, proposal: Proposal | None) -> None:
        """Put what the machine read in place of the editor, or the editor back."""
        self._waiting = proposal
        if proposal is None:
            self._correcting = False
            self._show_editor(focus=self._card is not None and self._card.hasFocus())
            return
        card = self._card or self._new_card()
        card.show_proposal(proposal)
        if not self._correcting:
            self._show_card(focus=self._editor is not None and self._editor.hasFocus())

    def correct(self, text: str) -> None:
        """Let a person write something else than what is proposed, beginning with what they typed."""
        self._begin_correction()
        self._put_text(text)

    def correct_from(self, text: str) -> None:
        """Let a person change what is proposed; left as it is, it stays a proposal."""
        self._begin_correction()
        if self._editor is not None:
            with QSignalBlocker(self._editor):
                self._put_text(text)

    def _begin_correction(self) -> None:
        self._correcting = True
        self._show_editor(focus=True)
        if self._editor is not None:
            self._editor.removeEventFilter(self)
            self._editor.installEventFilter(self)  # last, so that it hears of keys first

    def _put_text(self, text: str) -> None:
        if isinstance(self._editor, QLineEdit):
            self._editor.setText(text)
        elif isinstance(self._editor, QTextEdit):
            self._editor.setPlainText(text)
            self._editor.moveCursor(QTextCursor.MoveOperation.End)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Leaving the editor, or Escape, ends a correction; what was typed is saved or dropped before."""
        if self._correcting:
            if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
                if event.reason() not in _STILL_HERE:
                    QTimer.singleShot(0, self, lambda: self._end_correction(focus=False))
            elif (
                isinstance(event, QKeyEvent)
                and event.type() == QEvent.Type.KeyPress
                and event.key() == Qt.Key.Key_Escape
            ):
                QTimer.singleShot(0, self, lambda: self._end_correction(focus=True))
        return False

    def _end_correction(self, *, focus: bool) -> None:
        """Put the card back, unless a person's own value made it needless."""
        if not self._correcting or (not focus and self._editor is not None and self._editor.hasFocus()):
            return
        self._correcting = False
        if self._waiting is not None and self._editor is not None:
            with QSignalBlocker(self._editor):
                self._put_text("")
            self._show_card(focus=focus)

    def _new_card(self) -> ProposalCard:
        self._card = card = ProposalCard(self.label.text())
        card.hide()
        card.accepted.connect(self.proposal_accepted)
        card.rejected.connect(self.proposal_rejected)
        card.looked_at.connect(self.proposal_looked_at)
        card.typed.connect(self.correct)
        card.changed.connect(self.correct_from)
        self._column.insertWidget(1, card)
        if self._editor is not None:
            self.setTabOrder(self._editor, card)  # it is made late, but stands where the editor does
        return card

    def _show_card(self, *, focus: bool) -> None:
        card = self._card
        if card is None or not card.isHidden():
            return
        card.show()
        self.label.setBuddy(card)
        self.setFocusProxy(card)
        if focus:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._editor is not None:
            self._editor.hide()

    def _show_editor(self, *, focus: bool) -> None:
        if self._card is None or self._card.isHidden() or self._editor is None:
            return
        self._editor.show()
        self.label.setBuddy(self._editor)
        self.setFocusProxy(self._editor)
        if focus:
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._card.hide()

    # -- values --------------------------------------------------------------------------------

    def say(self, hint: str, role: str = "hint") -> None:
        """Change the line below the editor; an empty one takes no room."""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        if self._editor is not None:
            self._editor.setAccessibleDescription(hint)

    def show_value(self, value: Any, several: bool = False) -> None:
        """Show the stored value; `several` says that the documents differ in it."""
        raise NotImplementedError

    def commit(self) -> None:
        """Save what is being typed; fields that save each choice at once have nothing to do."""
