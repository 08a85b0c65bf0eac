"""Every value of the chronology has words of its own, in both languages."""

import pytest
from PySide6.QtWidgets import QApplication

from interviewprep.domain.event_clashes import Clash
from interviewprep.domain.events import Border, Certainty, EventKind, Knowledge, ParticipantRole
from interviewprep.ui import chronology_labels
from interviewprep.ui.chronology.event_filter import Evidence, Order, evidence_words, order_words
from tests.ui.conftest import look

_ENUMS = (
    (chronology_labels.event_kind, EventKind),
    (chronology_labels.participant_role, ParticipantRole),
    (chronology_labels.knowledge, Knowledge),
    (chronology_labels.certainty, Certainty),
    (chronology_labels.border, Border),
    (chronology_labels.clash, Clash),
    (evidence_words, Evidence),
    (order_words, Order),
)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_value_has_words(qapp: QApplication, language: str) -> None:
    look(qapp, language)
    for words, enum in _ENUMS:
        texts = [words(value) for value in enum]  # type: ignore[attr-defined]
        assert all(texts)
        assert len(set(texts)) == len(texts)


def test_every_kind_can_be_chosen_once() -> None:
    offered = [kind for kinds in chronology_labels.kind_groups().values() for kind in kinds]
    assert sorted(offered) == sorted(EventKind)
