"""Which event a place in a paper is tied to: one that is known, or a new one from a line."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from interviewprep.domain.events import Event
from interviewprep.ui.chronology import event_words
from interviewprep.ui.chronology.line_options import line_options
from interviewprep.ui.documents.choice_entry import ChoiceEntry
from interviewprep.ui.documents.choice_popup import ChoicePopup
from interviewprep.ui.documents.text_direction import isolated


class TiePopup(ChoicePopup):
    """`picked` gives the identifier of an event, or a `LineOption` for a new one."""

    def __init__(self, events: Sequence[Event], parent: QWidget) -> None:
        super().__init__([ChoiceEntry(one.id, event_words.named(one)) for one in events], False, parent)
        self._events = events
        self.setAccessibleName(self.tr("Tie to an event"))
        self.search.setPlaceholderText(self.tr("Find an event, or write a new one: when and what happened"))
        self.search.setAccessibleName(self.tr("Find an event, or write a new one"))

    def _fill(self) -> None:
        """Behind the events that match, what is typed as a new one, once for each meaning of its date."""
        super()._fill()
        typed = self.search.text().strip()
        for option in line_options(typed, self._events) if typed else ():
            words = self.tr("New event: {title}").format(title=isolated(option.title or typed))
            date = option.words or event_words.date_words(option.start)
            self._append(ChoiceEntry(option, f"{words} · {date}" if date else words))
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self._model.index(0, 0))
