"""The paper's title."""

import pytest

from interviewprep.domain.folding import fold
from interviewprep.domain.proposals import ProposalField
from interviewprep.recognition.proposing import ReadPage
from tests.recognition.fictional_texts import HELD_OUT, TUNED, texts
from tests.recognition.written_page import first, page_of, proposed

TITLE = ProposalField.TITLE


@pytest.mark.parametrize(("half", "least"), [(TUNED, 0.95), (HELD_OUT, 0.9)])
def test_titles_of_papers(half: str, least: float) -> None:
    papers = [paper for paper in texts(half) if paper.title]
    found = [(first(ReadPage(text=paper.text), TITLE) or "", paper.title) for paper in papers]
    assert sum(fold(title) in fold(" ".join(one.split())) for one, title in found) >= least * len(papers)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("РЕСПУБЛИКА БЕЛАРУСЬ\nМинистерство юстиции\nСПРАВКА № 12\nДана Иванову", "СПРАВКА"),
        ("П Р И Г О В О Р\nИменем Российской Федерации", "ПРИГОВОР"),
        ("СВИДЕТЕЛЬСТВО\nО РАСТОРЖЕНИИ БРАКА\nБрак прекращён", "СВИДЕТЕЛЬСТВО О РАСТОРЖЕНИИ БРАКА"),
        ("جمهوری اسلامی ایران\nسازمان ثبت احوال کشور\nگواهی ولادت\nنام: نرگس", "گواهی ولادت"),
        (
            "RÉPUBLIQUE DU BURUNDI\nMinistère de l'Enseignement\nATTESTATION DE RÉUSSITE",
            "ATTESTATION DE RÉUSSITE",
        ),
    ],
)
def test_neither_the_state_nor_the_office(text: str, title: str) -> None:
    assert first(text, TITLE) == title


def test_larger_letters_make_a_title_of_words_nobody_foresaw() -> None:
    text = "Teachers in the western hills\nwritten by two visitors who spoke with them\nand went home again"
    assert first(page_of(text, tall=[0]), TITLE) == "Teachers in the western hills"


def test_running_text_has_no_title() -> None:
    text = (
        "you were told twice to stop teaching, and you did not listen,\nand we know the road that you take."
    )
    assert proposed(text, TITLE) == []
