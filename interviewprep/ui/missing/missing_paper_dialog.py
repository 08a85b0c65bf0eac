"""The form for a paper that the applicant does not have, as a dialog."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from interviewprep.domain.documents import Category
from interviewprep.domain.missing import MissingPaper
from interviewprep.services import missing
from interviewprep.ui import messages, theme
from interviewprep.ui.missing.missing_form import MissingForm
from interviewprep.ui.widgets.word_button import WordButton

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession


class MissingPaperDialog(QDialog):
    """What is missing, why, and what was done about it; Ctrl+Return saves."""

    def __init__(
        self,
        paper: MissingPaper | None = None,
        category: Category | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._build(is_new=paper is None)
        if paper is not None:
            self.form.show_paper(paper)
        elif category is not None:
            self.form.show_category(category)
        self._before = self.form.fields()
        self._connect()
        self._on_changed()
        self.form.what.setFocus()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        session: "CaseSession",
        paper: MissingPaper | None = None,
        category: Category | None = None,
    ) -> bool:
        """Show the form and save what the person says; whether something was saved.

        With `paper` it is changed, otherwise a new one is added, beginning with `category`.
        """
        dialog = cls(paper, category, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        fields = dialog.form.fields()
        changed = dialog.changed
        dialog.deleteLater()
        if not accepted:
            return False
        if paper is None:
            return session.edit(missing.add_missing, session.case, **fields) is not None
        if not changed:
            return False
        return session.edit(missing.edit_missing, session.case, paper.id, **fields) is not None

    @property
    def fields(self) -> dict[str, Any]:
        """What the form says now."""
        return self.form.fields()

    @property
    def changed(self) -> bool:
        """Whether the form says something else than at the beginning."""
        return self.form.fields() != self._before

    def reject(self) -> None:
        """Close without saving; what was written is not thrown away without a word."""
        if self.changed and not messages.ask(
            self,
            self.tr("Close without saving?"),
            self.tr("What you have written here is not saved yet."),
            self.tr("Close without saving"),
            self.tr("Go on writing"),
        ):
            return
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return saves from any field, also from those where Return begins a line."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
            return
        super().keyPressEvent(event)

    def _build(self, is_new: bool) -> None:
        title = self.tr("A paper we do not have")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(theme.GRID)
        heading = QLabel(title)
        heading.setProperty("role", "title")
        heading.setWordWrap(True)
        outer.addWidget(heading)
        self._state = QLabel()
        self._state.setProperty("role", "muted")
        self._state.setWordWrap(True)
        outer.addWidget(self._state)
        self.form = MissingForm()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget()
        holder.setProperty("role", "clear")
        inside = QHBoxLayout(holder)
        inside.setContentsMargins(0, 0, 12, 0)
        inside.addWidget(self.form)
        scroll.setWidget(holder)
        outer.addWidget(scroll, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        self.cancel_button = WordButton(self.tr("Cancel"))
        self.save_button = WordButton(self.tr("Add to the case") if is_new else self.tr("Save"), "primary")
        self.save_button.setDefault(True)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        outer.addLayout(buttons)
        room = self.screen().availableSize()
        wanted = QSize(theme.FORM_WIDTH + 72, 820) * theme.text_scale()
        self.resize(wanted.boundedTo(room * 0.92))

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self.save_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)

    def _on_changed(self) -> None:
        fields = self.form.fields()
        if fields["what"] and fields["reason"]:
            self._state.setText(self.tr("What is missing and why is said: the paper counts as explained."))
        else:
            self._state.setText(
                self.tr("Once it says what is missing and why, the paper counts as explained.")
            )
