"""The paper's number."""

import pytest

from interviewprep.domain.folding import fold
from interviewprep.domain.proposals import ProposalField
from interviewprep.recognition.proposing import ReadPage
from tests.recognition.fictional_texts import HELD_OUT, TUNED, texts
from tests.recognition.written_page import first, proposed

NUMBER = ProposalField.DOCUMENT_NUMBER


@pytest.mark.parametrize(("half", "least"), [(TUNED, 0.95), (HELD_OUT, 0.88)])
def test_numbers_of_papers(half: str, least: float) -> None:
    papers = [paper for paper in texts(half) if paper.number]
    found = [(first(ReadPage(text=paper.text), NUMBER) or "", paper.number) for paper in papers]
    right = sum(fold(one.replace(" ", "")) == fold(other.replace(" ", "")) for one, other in found)
    assert right >= least * len(papers)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("СВИДЕТЕЛЬСТВО О БРАКЕ\nактовая запись № 208\nI-МЮ № 735204", "I-МЮ № 735204"),
        ("ATTESTATION\nNuméro : 04417/BAC/2013\nFait le 30 juillet 2013", "04417/BAC/2013"),
        ("مذكرة إحضار\nرقم الدعوى: 1346 لعام 2019", "1346"),
        ("کارت عضویت\nشماره عضویت: ۳۰۸", "۳۰۸"),
        ("Passport No K40221895\nTel. 375 29 1234567", "K40221895"),
        ("ДОВІДКА\n14.05.2021 № 45/к\nшкола № 58", "45/к"),
        ("Ticket number / Bilet numarası: 999-2407318856", "999-2407318856"),
    ],
)
def test_the_number_as_written(text: str, number: str) -> None:
    assert first(text, NUMBER) == number


@pytest.mark.parametrize(
    "text",
    ["Тел. 234567", "ст. 188 УПК, ч. 1", "кабинет № 305", "школа № 58 города", "12.05.2020", "articles 19"],
)
def test_what_is_the_number_of_something_else(text: str) -> None:
    assert [found for found in proposed(text, NUMBER) if found.confidence > 0.4] == []
