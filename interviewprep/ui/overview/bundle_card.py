"""The last bundle that was given out and what is new since."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from interviewprep.services.overview import Overview
from interviewprep.ui import labels, theme
from interviewprep.ui.overview.next_step import NextStep, next_step
from interviewprep.ui.overview.state_row import StateRow
from interviewprep.ui.widgets.card import Card


class BundleCard(Card):
    """For whom the last bundle was, how many pages, what is new since; leads to the Bundle room."""

    bundle_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Bundle"))
        self.last = StateRow()
        self.new = StateRow(self.tr("Prepare the bundle"))
        self.new.button.clicked.connect(self.bundle_asked)
        self.body.addWidget(self.last)
        self.body.addWidget(self.new)

    def show_state(self, state: Overview) -> None:
        """Show the last export and the next one's reason."""
        export = state.last_export
        if export is None:
            self.last.say("")
            self.new.say(self.tr("No bundle has been given out yet."), role="muted")
        else:
            pages = labels.page_count(export.page_count)
            words = self.tr("{recipient}, {pages}").format(
                recipient=labels.recipient(export.recipient), pages=pages
            )
            self.last.say(words, labels.moment(export.created))
            if state.new_since_export:
                self.new.say(
                    self.tr("New since then: %n document(s)", "", state.new_since_export), role="text"
                )
            else:
                self.new.say(self.tr("No new documents since then."), role="muted")
        first = next_step(state) is NextStep.PREPARE_BUNDLE
        theme.set_role(self.new.button, "primary" if first else "")
