"""One category of the official list: how many papers, and what that amounts to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from interviewprep.domain.case import CategoryStanding, Standing
from interviewprep.domain.documents import Category
from interviewprep.ui import labels, theme
from interviewprep.ui.overview.missing_words import when
from interviewprep.ui.overview.row_button import RowButton
from interviewprep.ui.overview.state_chip import StateChip
from interviewprep.ui.widgets.elided_label import ElidedLabel
from interviewprep.ui.widgets.icon_button import IconButton

#: The chip gives way before the name is shorter than this.
_NAME_AT_LEAST = 150


class CategoryRow(RowButton):
    """Name, count and state of a category.

    Pressed, it asks for the documents of the category, or for the explanation where there are
    none; its small button says that a paper of the category is not there.
    """

    documents_asked = Signal(object)  # Category
    explanation_asked = Signal(object)  # Category
    missing_stated = Signal(object)  # Category

    def __init__(self, category: Category, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.category = category
        self._documents = 0
        self._name = ElidedLabel(labels.category(category))
        self._name.ensurePolished()
        whole = self._name.fontMetrics().horizontalAdvance(self._name.text()) + 2
        self._name.setMinimumWidth(min(whole, round(_NAME_AT_LEAST * theme.text_scale())))
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self.chip = StateChip()
        self.missing_button = IconButton("file-x", self.tr("We do not have it"))
        self.missing_button.setProperty("role", "quiet")
        self.missing_button.set_icon("file-x", "muted")
        self.missing_button.setCursor(Qt.CursorShape.ArrowCursor)
        for label in (self._name, self._count, self.chip):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.row.addWidget(self._name, 1)
        self.row.addWidget(self._count)
        self.row.addWidget(self.chip)
        self.row.addWidget(self.missing_button)
        self.clicked.connect(self._on_clicked)
        self.missing_button.clicked.connect(lambda: self.missing_stated.emit(self.category))

    def show_standing(self, standing: CategoryStanding, begun: bool) -> None:
        """Show the state; before the case has `begun` a missing paper asks for nothing yet."""
        self._documents = standing.documents
        words = self._words(standing)
        tone = labels.standing_tone(standing.standing)
        if not begun and not standing.missing:
            words, tone = self.tr("nothing yet"), "neutral"
        self._count.setText(str(standing.documents))
        self.chip.show_state(words, tone)
        name = labels.category(self.category)
        count = labels.document_count(standing.documents)
        self.setAccessibleName(f"{name}: {count}, {words}")
        self.setAccessibleDescription(self._what_it_does())
        self.setToolTip(self._what_it_does())
        self.missing_button.setAccessibleDescription(name)

    def _what_it_does(self) -> str:
        if self._documents:
            return self.tr("Opens the documents of this category.")
        return self.tr("Opens the form that says what is missing and why.")

    def _words(self, standing: CategoryStanding) -> str:
        unexplained = sum(not paper.explained for paper in standing.missing)
        if standing.documents and unexplained:
            return self.tr("have; %n missing, not explained", "", unexplained)
        if standing.standing is not Standing.EXPLAINED:
            return labels.standing(standing.standing)
        paper = standing.missing[0]
        if len(standing.missing) > 1 or paper.reason is None:
            return self.tr("missing, explained: %n paper(s)", "", len(standing.missing))
        reason = f"{labels.missing_reason(paper.reason).lower()} {when(paper)}".strip()
        return self.tr("missing, explained: {reason}").format(reason=reason)

    def _on_clicked(self) -> None:
        if self._documents:
            self.documents_asked.emit(self.category)
        else:
            self.explanation_asked.emit(self.category)
