"""The official list of evidence, category by category."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from interviewprep.domain.documents import Category
from interviewprep.services.overview import Overview
from interviewprep.ui.overview.category_row import CategoryRow
from interviewprep.ui.overview.rows_card import RowsCard


class EvidenceCard(RowsCard):
    """What the case has of each category, what is missing and whether that is explained."""

    documents_asked = Signal(object)  # Category
    explanation_asked = Signal(object)  # Category
    missing_stated = Signal(object)  # Category

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Evidence by the official list"))
        self.rows = {category: CategoryRow(category) for category in Category}
        for row in self.rows.values():
            row.documents_asked.connect(self.documents_asked)
            row.explanation_asked.connect(self.explanation_asked)
            row.missing_stated.connect(self.missing_stated)
            self.body.addWidget(row)

    def show_state(self, state: Overview) -> None:
        """Show the standing of every category."""
        for standing in state.standings:
            self.rows[standing.category].show_standing(standing, begun=state.documents > 0)
