"""Phrases found in spite of inflection, articles and wrongly read letters."""

import pytest

from interviewprep.recognition.proposers.laid_text import LaidText
from interviewprep.recognition.proposers.phrases import Phrasebook, without_nested

BOOK = Phrasebook(
    [
        ("свидетельств* о рождении", "birth"),
        ("свидетельств*", "certificate"),
        ("مذكرة توقيف", "warrant"),
        ("محكمة", "court"),
        ("attestation de scolarité", "school"),
        ("суд", "суд"),
    ]
)


def meanings(text: str) -> list[str]:
    return [match.meaning for match in without_nested(BOOK.find(LaidText(text)))]


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("СВИДЕТЕЛЬСТВО О РОЖДЕНИИ", "birth"),
        ("копия свидетельства о\nрождении", "birth"),
        ("СВИДЕТЕПЬСТВО О РОЖДЕНИИ", "birth"),
        ("Свидетельство № 5", "certificate"),
        ("مُذَكِّرة توقيف", "warrant"),
        ("وزارة العدل والمحكمة", "court"),
        ("ATTESTATION DE SCOLARITE", "school"),
    ],
)
def test_it_is_found(text: str, meaning: str) -> None:
    assert meanings(text) == [meaning]


@pytest.mark.parametrize("text", ["судно", "рождении о свидетельство", "свидетель", "о рождении", ""])
def test_what_only_looks_like_it_is_not(text: str) -> None:
    assert "birth" not in meanings(text)
    assert "суд" not in meanings(text)


def test_a_wrong_letter_counts_for_less() -> None:
    right, wrong = (BOOK.find(LaidText(text))[0] for text in ("Свидетельство", "Свидетепьство"))
    assert wrong.quality < right.quality == 1.0
