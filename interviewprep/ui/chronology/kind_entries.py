"""The kinds of events as a list to choose from."""

from interviewprep.domain.events import EventKind
from interviewprep.ui import chronology_labels
from interviewprep.ui.documents.choice_entry import ChoiceEntry


def kind_entries() -> list[ChoiceEntry]:
    """Every kind under its heading; a heading chooses nothing."""
    entries = []
    for heading, kinds in chronology_labels.kind_groups().items():
        entries.append(ChoiceEntry(None, heading, heading=True))
        entries += [ChoiceEntry(kind, chronology_labels.event_kind(kind), also=heading) for kind in kinds]
    return entries


def kind_words(kind: EventKind | None) -> str:
    """A kind in words, a dash for none."""
    return chronology_labels.event_kind(kind) if kind is not None else "—"
