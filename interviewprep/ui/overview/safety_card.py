"""Whether there are copies of the case, here and elsewhere."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from interviewprep.services.overview import Overview
from interviewprep.ui import labels
from interviewprep.ui.overview.state_row import StateRow
from interviewprep.ui.widgets.card import Card


class SafetyCard(Card):
    """The last backup, and a reminder to keep one somewhere else."""

    backup_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Safe keeping"))
        self.last = StateRow()
        self.elsewhere = StateRow(self.tr("Back up…"))
        self.elsewhere.button.clicked.connect(self.backup_asked)
        self.body.addWidget(self.last)
        self.body.addWidget(self.elsewhere)

    def show_state(self, state: Overview) -> None:
        """Show the newest copies and, when due, the reminder."""
        if state.last_backup is None:
            self.last.say(self.tr("After each day's work a copy is kept beside the case."), role="muted")
        else:
            self.last.say(
                self.tr("Newest copy beside the case"), labels.moment(state.last_backup), role="text"
            )
        if state.backup_reminder:
            self.elsewhere.say(
                self.tr("Keep a copy elsewhere too, on a memory stick for instance."),
                self.tr("due"),
                "amber",
            )
        else:
            self.elsewhere.say(self.tr("A copy on a memory stick survives the loss of this computer."))
