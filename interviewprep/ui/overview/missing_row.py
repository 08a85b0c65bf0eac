"""One paper that the applicant does not have."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interviewprep.domain.missing import MissingPaper
from interviewprep.ui import labels
from interviewprep.ui.overview.missing_words import when
from interviewprep.ui.overview.row_button import RowButton
from interviewprep.ui.widgets.chip import Chip
from interviewprep.ui.widgets.elided_label import ElidedLabel
from interviewprep.ui.widgets.icon_button import IconButton


class MissingRow(RowButton):
    """What is missing, in which category and why; pressed, it asks to be edited."""

    edit_asked = Signal(object)  # MissingPaper
    removal_asked = Signal(object)  # MissingPaper

    def __init__(self, paper: MissingPaper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper = paper
        what = paper.what or (labels.kind(paper.kind) if paper.kind else self.tr("Not said which paper"))
        title, why = ElidedLabel(what), ElidedLabel(self._why())
        why.setProperty("role", "muted")
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in (title, why):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(label)
        self.row.addLayout(words, 1)
        state = ""
        if not paper.explained:
            state = self.tr("not explained")
            chip = Chip(state, "amber")
            chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self.row.addWidget(chip)
        self.remove_button = IconButton("trash", self.tr("Remove this entry"))
        self.remove_button.setProperty("role", "quiet")
        self.remove_button.set_icon("trash", "muted")
        self.remove_button.setCursor(Qt.CursorShape.ArrowCursor)
        self.remove_button.setAccessibleDescription(what)
        self.remove_button.clicked.connect(lambda: self.removal_asked.emit(self.paper))
        self.row.addWidget(self.remove_button)
        self.setAccessibleName(", ".join(part for part in (what, self._why(), state) if part))
        self.setAccessibleDescription(self.tr("Opens the form to change it."))
        self.clicked.connect(lambda: self.edit_asked.emit(self.paper))

    def _why(self) -> str:
        paper = self.paper
        reason = labels.missing_reason(paper.reason) if paper.reason else ""
        if paper.by_whom:
            reason = (
                self.tr("{reason}: {whom}").format(reason=reason, whom=paper.by_whom)
                if reason
                else paper.by_whom
            )
        parts = (labels.category(paper.category), reason, when(paper))
        return " · ".join(part for part in parts if part)
