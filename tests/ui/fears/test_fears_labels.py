"""Words for every ground and gap, in both languages."""

import pytest
from PySide6.QtWidgets import QApplication

from interviewprep.domain.fears import Ground
from interviewprep.services.fears import SourceGap, Support
from interviewprep.ui import fears_labels
from interviewprep.ui.fears.matrix_cells import Column, column_words
from tests.ui.conftest import look


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_value_has_its_own_words(qapp: QApplication, language: str) -> None:
    look(qapp, language)
    for words, values in (
        (fears_labels.ground, Ground),
        (fears_labels.ground_chip, Ground),
        (fears_labels.ground_hint, Ground),
        (fears_labels.source_gap, SourceGap),
        (fears_labels.source_gap_chip, SourceGap),
        (column_words, Column),
    ):
        texts = [words(value) for value in values]  # type: ignore[operator,attr-defined]
        assert all(texts)
        assert len(set(texts)) == len(texts)


def test_how_a_fear_stands_in_words(qapp: QApplication) -> None:
    assert fears_labels.support(Support(2, True)) == ("evidence: 2", "accent")
    assert fears_labels.support(Support(0, True)) == ("explained", "blue")
    assert fears_labels.support(Support()) == ("no evidence yet", "amber")
    look(qapp, "ru")
    assert fears_labels.support(Support(3))[0] == "доказательств: 3"
