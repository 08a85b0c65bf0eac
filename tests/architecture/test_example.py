"""The example case: complete, consistent with itself, and small enough for every clone."""

import tomllib
from pathlib import Path

import pytest

from interviewprep.domain.case import BUNDLE_LANGUAGES, CASE_FIELDS
from interviewprep.domain.documents import EDITABLE_FIELDS, Category, DocumentForm
from interviewprep.domain.kinds import kind_spec
from interviewprep.domain.languages import script_of
from interviewprep.domain.missing import MISSING_FIELDS, MissingReason

FOLDER = Path(__file__).parents[2] / "resources" / "example"
CASE = tomllib.loads((FOLDER / "case.toml").read_text("utf-8"))
DOCUMENTS = CASE["documents"]


def test_every_paper_is_described_once() -> None:
    described = [entry["file"] for entry in DOCUMENTS]
    assert sorted(described) == sorted(paper.name for paper in (FOLDER / "papers").iterdir())


def test_the_papers_are_small_enough_to_clone() -> None:
    assert sum(paper.stat().st_size for paper in (FOLDER / "papers").iterdir()) < 6_000_000


def test_the_case_uses_fields_that_exist() -> None:
    assert set(CASE["case"]) <= CASE_FIELDS


@pytest.mark.parametrize("entry", DOCUMENTS, ids=lambda entry: entry["file"])
def test_a_paper_is_described_in_the_terms_of_the_program(entry: dict[str, object]) -> None:
    assert set(entry) - {"file"} <= EDITABLE_FIELDS
    assert kind_spec(str(entry["kind"])).category == Category(str(entry["category"]))
    assert DocumentForm(str(entry["form"]))
    assert entry["title"]
    titles = entry["translated_titles"]
    assert isinstance(titles, dict)
    assert set(titles) == set(BUNDLE_LANGUAGES)
    languages = entry["languages"]
    assert isinstance(languages, list)
    assert all(script_of(code) for code in languages)


@pytest.mark.parametrize("entry", CASE["missing"], ids=lambda entry: entry["what"])
def test_a_missing_paper_is_described_in_the_terms_of_the_program(entry: dict[str, str]) -> None:
    assert set(entry) <= MISSING_FIELDS
    assert kind_spec(entry["kind"]).category == Category(entry["category"])
    assert "reason" not in entry or MissingReason(entry["reason"])


def test_every_standing_of_a_category_is_shown() -> None:
    relied_on = {entry["category"] for entry in DOCUMENTS if not entry.get("not_relied_on")}
    explained = {entry["category"] for entry in CASE["missing"] if "reason" in entry}
    asked = {entry["category"] for entry in CASE["missing"] if "reason" not in entry}
    assert relied_on - asked  # have
    assert explained - relied_on - asked  # missing, explained
    assert asked  # missing, not explained


def test_one_paper_is_left_out_and_one_is_not_relied_on() -> None:
    assert sum(bool(entry.get("left_out")) for entry in DOCUMENTS) == 1
    assert sum(bool(entry.get("not_relied_on")) for entry in DOCUMENTS) == 1
