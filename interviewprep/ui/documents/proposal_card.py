"""What the machine read for an empty field: accepted, corrected or rejected in place of the editor."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from interviewprep.domain.proposals import Proposal
from interviewprep.ui import theme
from interviewprep.ui.documents.content_label import ContentLabel
from interviewprep.ui.documents.proposal_words import source_line, text_to_change, value_words
from interviewprep.ui.widgets.icon_button import IconButton

_LETTER_WITH = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class ProposalCard(QFrame):
    """One proposal. With the keyboard: Enter accepts, Escape rejects, typing corrects.

    `accepted` and `rejected` give it back; `typed` gives what a person begins to write instead,
    `changed` what is proposed as a text to change; `looked_at` tells that its place is wanted.
    """

    accepted = Signal(object)
    rejected = Signal(object)
    typed = Signal(str)
    changed = Signal(str)
    looked_at = Signal(object)

    def __init__(self, field_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field_name = field_name
        self.proposal: Proposal | None = None
        self.setProperty("role", "proposal")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.value = ContentLabel(14)
        self._source = QLabel()
        self._source.setProperty("role", "hint")
        self._source.setTextFormat(Qt.TextFormat.PlainText)
        self._source.setWordWrap(True)
        self.accept_button = IconButton("check", self.tr("Accept"), "Return")
        self.reject_button = IconButton("x", self.tr("Reject"), "Esc")
        for button, act in ((self.accept_button, self._on_accept), (self.reject_button, self._on_reject)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the card itself takes the keys
            button.setCursor(Qt.CursorShape.ArrowCursor)
            button.setFixedSize(theme.pixels(32), theme.pixels(30))
            button.clicked.connect(act)
        self.accept_button.set_icon("check", "blue")
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.value, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(4)
        row.addWidget(self.accept_button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.reject_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 4, 4, 6)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._source)

    def show_proposal(self, proposal: Proposal) -> None:
        """Show what was read and where; in focus it shows the new place too."""
        before, self.proposal = self.proposal, proposal
        words = value_words(proposal.finding)
        self.value.set_text(words)
        source = source_line(proposal)
        self._source.setText(source)
        self.setAccessibleName(
            self.tr("{field}: proposed {value}").format(field=self._field_name, value=words)
        )
        keys = self.tr("Enter accepts, Escape rejects, typing corrects.")
        self.setAccessibleDescription(f"{source}. {keys}")
        if self.hasFocus() and before != proposal:
            self.looked_at.emit(proposal)

    @property
    def source(self) -> str:
        """The line that says where it was read."""
        return self._source.text()

    def _on_accept(self) -> None:
        if self.proposal is not None:
            self.accepted.emit(self.proposal)

    def _on_reject(self) -> None:
        if self.proposal is not None:
            self.rejected.emit(self.proposal)

    def _on_change(self) -> None:
        if self.proposal is not None:
            self.changed.emit(text_to_change(self.proposal.finding))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where it was read."""
        super().focusInEvent(event)
        if self.proposal is not None:
            self.looked_at.emit(self.proposal)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the click: its release begins a correction."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the value begins to correct it."""
        event.accept()
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._on_change()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Escape, F2 to change what is proposed, or the first letter of something else."""
        plain = not event.modifiers() & ~_LETTER_WITH
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_accept()
        elif plain and event.key() == Qt.Key.Key_Escape:
            self._on_reject()
        elif plain and event.key() == Qt.Key.Key_F2:
            self._on_change()
        elif plain and event.text() and event.text().isprintable():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)
