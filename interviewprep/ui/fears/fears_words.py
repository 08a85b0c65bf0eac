"""Names of fears, events and country information where they have none yet or are covered."""

from PySide6.QtCore import QCoreApplication

from interviewprep.domain.events import Event
from interviewprep.domain.fears import CountrySource, Fear
from interviewprep.ui import labels
from interviewprep.ui.fears.story_parts import event_line, source_line

translate = QCoreApplication.translate


def fear_title(fear: Fear, number: int, covered: bool = False) -> str:
    """How a fear is called; only its number where it is covered."""
    if covered:
        return translate("FearsWords", "Fear {number} · covered").format(number=number)
    first_words = (fear.title, fear.wording, fear.own_words, fear.harm)
    named = next((words for words in first_words if words), "")
    return named.split("\n")[0] or translate("FearsWords", "Fear {number}").format(number=number)


def event_title(event: Event, covered: bool | None = None) -> str:
    """How an event is called; a sensitive one is covered unless `covered` is False."""
    if event.sensitive if covered is None else covered:
        return translate("FearsWords", "Covered event")
    return event_line(event) or translate("FearsWords", "Event without words")


def event_words(event: Event) -> tuple[str, str]:
    """What an event is called and when it was, apart; a sensitive one says neither."""
    if event.sensitive:
        return event_title(event), ""
    words = event.title or event.happening.split("\n")[0] or event_title(event)
    return words, labels.date_text(event.start)


def source_title(source: CountrySource) -> str:
    """How a piece of country information is called."""
    return source_line(source) or translate("FearsWords", "Country information without a title")
