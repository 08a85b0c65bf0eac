"""Findings of the machine, put into a case for tests of what a person does with them."""

from interviewprep.domain.documents import Document
from interviewprep.domain.proposals import Box, Finding, ProposalField
from interviewprep.storage import pages, proposals
from interviewprep.storage.case_file import CaseFile

KIND = Finding(field=ProposalField.KIND, value="marriage_certificate", confidence=0.9)
TITLE = Finding(field=ProposalField.TITLE, value="Свидетельство о браке", confidence=0.8)
OTHER_TITLE = Finding(field=ProposalField.TITLE, value="Свидетельство", confidence=0.6)
HOLDER = Finding(
    field=ProposalField.HOLDER, value="رستمی نرگس", box=Box(40, 40, 240, 70), confidence=0.4, original="رستمی"
)
DAY = Finding(
    field=ProposalField.ISSUE_DATE,
    value="2017-09-23",
    original="23 сентября 2017 г.",
    calendar="gregorian",
    box=Box(40, 100, 300, 130),
    confidence=0.95,
)
NUMBER = Finding(
    field=ProposalField.DOCUMENT_NUMBER, value="I-МЮ 735204", original="I-МЮ 735204", confidence=0.7
)


def find(case: CaseFile, document: Document, *findings: Finding, page: int = 1) -> None:
    """What reading a page of the document found on it."""
    own = pages.of_document(case, document.id)
    proposals.replace(case, own[page - 1].id, findings)
