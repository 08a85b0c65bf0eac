"""How a fear stands, and what a citation of country information leaves open."""

from datetime import date

import pytest

from interviewprep.domain.dates import read_date
from interviewprep.domain.events import Citation
from interviewprep.domain.fears import CountrySource, Fear
from interviewprep.services import chronology, fears, review
from interviewprep.services.fears import SourceGap, Support
from interviewprep.storage.case_file import CaseFile

TODAY = date(2025, 6, 15)


def how_it_stands(case: CaseFile, fear: Fear, papers: tuple[str, ...] = ("paper",)) -> Support:
    rows = fears.evidence_matrix(
        fears.fears(case), chronology.events(case), fears.country_sources(case), papers
    )
    return fears.supports(rows)[fear.id]


def source(case: CaseFile, **fields: object) -> CountrySource:
    return fears.add_country_source(case, **fields)[0]


def test_pages_of_a_fear_and_of_its_events_and_country_information_count_as_evidence(
    case_file: CaseFile,
) -> None:
    event, _ = chronology.add_event(case_file, citations=(Citation(document_id="paper"),))
    report = source(case_file)
    fear, _ = fears.add_fear(
        case_file,
        event_ids=(event.id,),
        source_ids=(report.id,),
        citations=(Citation(document_id="paper", passage="on 21 October"),),
    )
    assert how_it_stands(case_file, fear) == Support(evidence=3)


def test_a_paper_in_the_bin_shows_nothing(case_file: CaseFile) -> None:
    fear, _ = fears.add_fear(case_file, citations=(Citation(document_id="gone"),))
    assert how_it_stands(case_file, fear).open


def test_a_reason_stands_in_for_evidence(case_file: CaseFile) -> None:
    fear, _ = fears.add_fear(case_file, unproven_because="Nobody writes such things down")
    support = how_it_stands(case_file, fear)
    assert support.explained
    assert not support.open


def test_a_place_is_tied_to_a_fear_once(case_file: CaseFile) -> None:
    fear, _ = fears.add_fear(case_file)
    place = Citation(document_id="paper", page_id="page")
    fears.cite(case_file, fear.id, place)
    assert not fears.cite(case_file, fear.id, place).fears
    assert fears.fear(case_file, fear.id).citations == (place,)


def test_fears_rest_on_country_information_and_undo_takes_it_back(case_file: CaseFile) -> None:
    report = source(case_file)
    one, two = (fears.add_fear(case_file, title=title)[0] for title in ("one", "two"))
    fears.rest_fears_on(case_file, report.id, {one.id, two.id})
    fears.rest_fears_on(case_file, report.id, {two.id})
    assert [f.source_ids for f in fears.fears(case_file)] == [(), (report.id,)]
    review.undo(case_file)
    assert [f.source_ids for f in fears.fears(case_file)] == [(report.id,), (report.id,)]


@pytest.mark.parametrize(
    ("published", "address", "gaps"),
    [
        ("16.06.2023", "https://example.org", ()),
        ("15.06.2023", "https://example.org", (SourceGap.OLD,)),
        ("2023", "https://example.org", ()),
        ("2022", "https://example.org", (SourceGap.OLD,)),
        ("", "https://example.org", (SourceGap.NO_DATE,)),
        ("undated", "", (SourceGap.NO_ADDRESS,)),
        ("", "", (SourceGap.NO_DATE, SourceGap.NO_ADDRESS)),
    ],
)
def test_what_a_citation_leaves_open(
    case_file: CaseFile, published: str, address: str, gaps: tuple[SourceGap, ...]
) -> None:
    report = source(case_file, published=read_date(published), address=address)
    assert fears.source_gaps(report, TODAY) == gaps
