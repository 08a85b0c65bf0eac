"""How far the pages are read and the papers sorted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from interviewprep.services.overview import Overview
from interviewprep.ui import theme
from interviewprep.ui.overview.next_step import NextStep, next_step
from interviewprep.ui.overview.state_row import StateRow
from interviewprep.ui.widgets.card import Card


class ReadingCard(Card):
    """Pages read of all, those that could not be, hints, what waits to be confirmed and to be sorted."""

    failed_asked = Signal()
    unconfirmed_asked = Signal()
    unsorted_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Reading and sorting"))
        self.pages = StateRow()
        self.failed = StateRow(self.tr("Show"))
        self.hints = StateRow()
        self.unconfirmed = StateRow(self.tr("Confirm"))
        self.unsorted = StateRow(self.tr("Sort documents"))
        self.unconfirmed.button.clicked.connect(self.unconfirmed_asked)
        self.failed.button.clicked.connect(self.failed_asked)
        self.unsorted.button.clicked.connect(self.unsorted_asked)
        for row in (self.pages, self.failed, self.hints, self.unconfirmed, self.unsorted):
            self.body.addWidget(row)

    def show_state(self, state: Overview) -> None:
        """Show how far the case is read and sorted."""
        self._show_pages(state)
        failed = state.pages_failed
        self.failed.say(self.tr("%n page(s) could not be read", "", failed) if failed else "")
        hard = state.hard_to_read
        self.hints.say(self.tr("%n document(s) with a hint about the picture", "", hard) if hard else "")
        waiting = state.to_confirm
        self.unconfirmed.say(self.tr("%n proposal(s) to confirm", "", waiting) if waiting else "")
        self.unconfirmed.button.setVisible(waiting > 0)
        unsorted = state.uncategorised
        if unsorted:
            self.unsorted.say(self.tr("%n document(s) not sorted yet", "", unsorted))
        elif state.documents:
            self.unsorted.say(self.tr("Every document has its category"), self.tr("sorted"), "accent")
        else:
            self.unsorted.say("")
        self.unsorted.button.setVisible(unsorted > 0)
        step = next_step(state)
        for row, own in (
            (self.unconfirmed, NextStep.CONFIRM_PROPOSALS),
            (self.unsorted, NextStep.SORT_DOCUMENTS),
        ):
            theme.set_role(row.button, "primary" if step is own else "")

    def _show_pages(self, state: Overview) -> None:
        total, pending = state.pages_total, state.pages_pending
        read = total - pending - state.pages_failed
        if not total:
            self.pages.say(self.tr("Pages are read by themselves once papers are added."), role="muted")
        elif pending:
            words = self.tr("{read} of %n page(s) read", "", total).format(read=read)
            self.pages.say(words, self.tr("reading"), "blue", role="text")
        else:
            words = self.tr("{read} of %n page(s) read", "", total).format(read=read)
            state_word = "" if state.pages_failed else self.tr("all read")
            self.pages.say(words, state_word, "accent", role="text")
