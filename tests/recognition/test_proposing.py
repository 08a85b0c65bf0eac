"""All proposers together."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewprep.domain.proposals import Box, Finding, ProposalField
from interviewprep.recognition.proposing import PROPOSERS, ReadPage, propose
from tests.recognition.fictional_texts import TUNED, texts
from tests.recognition.written_page import page_of

ZONE = Finding(field=ProposalField.MRZ_SURNAME, value="SAIDOV", confidence=0.98, proposer="mrz")


def test_what_the_zone_gave_comes_along() -> None:
    assert ZONE in propose(ReadPage(text="PASSPORT", zone=(ZONE,)))


def test_each_proposer_is_asked_once() -> None:
    assert len(set(PROPOSERS)) == len(PROPOSERS) == 6


@pytest.mark.parametrize("paper", texts(TUNED)[::4], ids=lambda paper: f"{paper.language}-{paper.kind}")
def test_findings_say_where_how_surely_and_in_which_words(paper) -> None:  # type: ignore[no-untyped-def]
    page = page_of(paper.text)
    inked = {(word.left, word.top) for word in page.words}
    for finding in propose(page):
        assert 0 < finding.confidence <= 0.97
        assert finding.proposer
        assert all(part in page.text for part in finding.original.split())
        assert finding.box is None or isinstance(finding.box, Box)
        if finding.box:
            assert any(left == finding.box.left for left, _ in inked)


@pytest.mark.parametrize("paper", texts(TUNED)[::4], ids=lambda paper: f"{paper.language}-{paper.kind}")
def test_a_few_for_each_field_and_none_twice(paper) -> None:  # type: ignore[no-untyped-def]
    found = propose(page_of(paper.text))
    counts = Counter(finding.field for finding in found)
    assert all(n <= (5 if field is ProposalField.OTHER_DATE else 3) for field, n in counts.items())
    assert len({(f.field, f.value, f.calendar) for f in found}) == len(found)


@given(st.text(max_size=300))
def test_no_text_is_too_strange(text: str) -> None:
    for finding in propose(page_of(text)):
        assert 0 <= finding.confidence <= 1
