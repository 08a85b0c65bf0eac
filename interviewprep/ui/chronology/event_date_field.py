"""When something happened: as told, with its meaning, and other events by which it may be told."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from interviewprep.domain.dates import DateReading, DateStatement, Relative, relative
from interviewprep.domain.event_line import anchors, reading_by
from interviewprep.domain.events import Event
from interviewprep.ui.chronology import event_words
from interviewprep.ui.people.date_words import reading_words
from interviewprep.ui.people.person_date_field import PersonDateField

_MOST_ANCHORS = 5


class EventDateField(PersonDateField):
    """A date of an event; one that is told by another event offers the events it may mean.

    `others` gives the events of the case without the one shown.
    """

    def __init__(
        self, label: str, others: Callable[[], Sequence[Event]], parent: QWidget | None = None
    ) -> None:
        super().__init__(label, parent)
        self._others = others

    def _explain(self, statement: DateStatement) -> None:
        reading = statement.reading
        told_by = relative(statement.original) if statement else None
        if told_by is None or (reading is not None and (reading.earliest or reading.latest)):
            super()._explain(statement)
            return
        choices = self._anchors(statement, told_by)
        asked = self.tr("Told by another event. Which one?")
        unknown = self.tr("Told by another event, kept as written. Give that event a date to work it out.")
        self._say(asked if choices else unknown, choices)

    def _anchors(self, statement: DateStatement, told: Relative) -> list[tuple[str, Callable[[], None]]]:
        def choice(event: Event, reading: DateReading) -> tuple[str, Callable[[], None]]:
            chosen = DateStatement(statement.original, reading)
            words = f"{event_words.named(event)} → {reading_words(reading)}"
            return words, lambda: self.edited.emit(chosen)

        readings = [
            (anchor.event, reading_by(told, anchor.event)) for anchor in anchors(told, self._others())
        ]
        return [choice(event, reading) for event, reading in readings if reading is not None][:_MOST_ANCHORS]
