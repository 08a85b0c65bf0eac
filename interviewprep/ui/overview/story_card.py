"""The story: events of the chronology, and fears with what they rest on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from interviewprep.services.overview import Overview
from interviewprep.ui.overview.state_row import StateRow
from interviewprep.ui.widgets.card import Card


class StoryCard(Card):
    """How many events and fears there are; leads to the rooms where they are written."""

    events_asked = Signal()
    fears_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("The story"))
        self.events = StateRow(self.tr("Chronology"))
        self.fears = StateRow(self.tr("Fears"))
        self.events.button.clicked.connect(self.events_asked)
        self.fears.button.clicked.connect(self.fears_asked)
        self.body.addWidget(self.events)
        self.body.addWidget(self.fears)

    def show_state(self, state: Overview) -> None:
        """Show the counts, and how many fears have neither evidence nor an explanation."""
        if state.events:
            self.events.say(self.tr("Events: {count}").format(count=state.events))
        else:
            self.events.say(self.tr("No events written down yet"))
        if not state.fears:
            self.fears.say(self.tr("No fears written down yet"))
            return
        words = self.tr("Fears: {count}").format(count=state.fears)
        if state.fears_open:
            bare = self.tr("%n without evidence or explanation", "", state.fears_open)
            self.fears.say(words, bare, "amber")
        else:
            self.fears.say(words)
