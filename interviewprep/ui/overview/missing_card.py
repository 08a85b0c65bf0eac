"""The papers that are not there, each with its reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from interviewprep.domain.missing import MissingPaper
from interviewprep.services.overview import Overview
from interviewprep.ui import theme
from interviewprep.ui.overview.missing_row import MissingRow
from interviewprep.ui.overview.rows_card import RowsCard
from interviewprep.ui.widgets.word_button import WordButton


class MissingCard(RowsCard):
    """Every paper marked as missing; add, change, take back."""

    added = Signal()
    edit_asked = Signal(object)  # MissingPaper
    removal_asked = Signal(object)  # MissingPaper

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Papers we do not have"))
        self.add_button = WordButton(self.tr("Add…"), "quiet", "plus")
        self.add_button.setAccessibleDescription(self.tr("Say that a paper is missing, and why"))
        self.add_button.clicked.connect(self.added)
        self.header.addWidget(self.add_button)
        self.setContentsMargins(0, -8, 0, 0)
        self._hint = QLabel(
            self.tr(
                "Nothing noted yet. A paper that was taken, destroyed or lost, or never existed, is "
                "explained here; the bundle carries the explanation to the reader."
            )
        )
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        self._hint.setContentsMargins(theme.GRID, 0, theme.GRID, theme.GRID)
        self.body.addWidget(self._hint)
        self.rows: list[MissingRow] = []
        self._shown: tuple[MissingPaper, ...] = ()

    def show_state(self, state: Overview) -> None:
        """Show the missing papers in the order of the official list."""
        papers = tuple(paper for standing in state.standings for paper in standing.missing)
        self._hint.setVisible(not papers)
        if papers == self._shown:
            return
        focused = self._focused_place()
        for row in self.rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(paper) for paper in papers]
        self._shown = papers
        if focused is not None:
            following = self.rows[min(focused, len(self.rows) - 1)] if self.rows else self.add_button
            following.setFocus()

    def _focused_place(self) -> int | None:
        """Which row has the keyboard: after a removal it goes to the row that takes its place."""
        focus = self.window().focusWidget()
        if focus is None:
            return None
        return next(
            (place for place, row in enumerate(self.rows) if row is focus or row.isAncestorOf(focus)), None
        )

    def _row(self, paper: MissingPaper) -> MissingRow:
        row = MissingRow(paper)
        row.edit_asked.connect(self.edit_asked)
        row.removal_asked.connect(self.removal_asked)
        self.body.addWidget(row)
        row.show()  # only what is shown takes the keyboard
        return row
