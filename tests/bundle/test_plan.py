from dataclasses import replace

import pytest

from interviewprep.bundle.plan import make_plan
from interviewprep.domain.case import CaseSnapshot
from interviewprep.domain.dates import read_date
from interviewprep.domain.documents import Category
from interviewprep.domain.errors import NothingToExport
from tests.bundle.fictional_case import Case, options


def test_categories_come_in_official_order_and_numbers_run_on(case: Case) -> None:
    plan = make_plan(case.snapshot, options())
    assert [section.category for section in plan.sections] == list(Category)
    assert [exhibit.label for exhibit in plan.exhibits] == [str(n) for n in range(1, 15)]


def test_uncategorised_documents_stand_under_any_other_evidence(case: Case) -> None:
    last = make_plan(case.snapshot, options()).sections[-1]
    assert last.category is Category.OTHER
    assert "d014" in {exhibit.document.id for exhibit in last.exhibits}


def test_left_out_and_doubtful_documents_are_not_printed(case: Case) -> None:
    ids = {exhibit.document.id for exhibit in make_plan(case.snapshot, options()).exhibits}
    assert not ids & {"d015", "d016"}


def test_named_documents_only_but_never_a_doubtful_one(case: Case) -> None:
    plan = make_plan(case.snapshot, options(document_ids=("d016", "d015", "d003")))
    assert [exhibit.document.id for exhibit in plan.exhibits] == ["d003", "d015"]


def test_position_orders_first_then_the_date(case: Case) -> None:
    first, second, third, *_ = (
        replace(d, position=0, category=Category.STATUS) for d in case.snapshot.documents
    )
    documents = (
        replace(first, issue_date=read_date("2019")),
        replace(second, issue_date=read_date("2001")),
        replace(third, position=-1),
    )
    plan = make_plan(replace(case.snapshot, documents=documents), options())
    assert [exhibit.document.id for exhibit in plan.exhibits] == ["d003", "d002", "d001"]


def test_pages_come_in_their_order(case: Case) -> None:
    pages = {**case.snapshot.pages, "d009": case.snapshot.pages["d009"][::-1]}
    plan = make_plan(replace(case.snapshot, pages=pages), options(document_ids=("d009",)))
    assert [page.number for page in plan.exhibits[0].pages] == [1, 2, 3]


def test_nothing_to_export(case: Case) -> None:
    with pytest.raises(NothingToExport):
        make_plan(CaseSnapshot(info=case.snapshot.info), options())
    with pytest.raises(NothingToExport):
        make_plan(case.snapshot, options(document_ids=()))
