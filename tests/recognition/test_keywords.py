"""The plain files of keywords hold what the program can use."""

import tomllib
from typing import Any

import pytest

from interviewprep.domain.documents import Category
from interviewprep.domain.kinds import KINDS
from interviewprep.recognition.proposers.date_cues import Role
from interviewprep.recognition.proposers.keywords import cues, kind_marks
from interviewprep.resources import path


def table(name: str) -> dict[str, Any]:
    return tomllib.loads(path("reading", name).read_text("utf-8"))


def phrases(node: Any) -> list[str]:
    if isinstance(node, list):
        return node
    return [phrase for child in node.values() for phrase in phrases(child)]


def test_every_kind_has_keywords_and_every_section_is_a_kind() -> None:
    kinds = table("kinds.toml")
    assert set(kinds.pop("category")) == {str(category) for category in Category}
    assert set(kinds) == {spec.code for spec in KINDS}
    assert kind_marks()


@pytest.mark.parametrize("name", ["kinds.toml", "cues.toml"])
def test_stems_are_long_enough_to_mean_something(name: str) -> None:
    stems = [phrase for phrase in phrases(table(name)) if phrase.endswith("*") and " " not in phrase]
    assert [stem for stem in stems if len(stem) < 4] == []


@pytest.mark.parametrize("section", sorted(table("cues.toml")))
def test_every_section_of_cues_can_be_read(section: str) -> None:
    assert cues(section)


def test_every_group_of_date_cues_is_of_a_role() -> None:
    groups = {group.removesuffix("_after").removesuffix("_weak") for group in table("cues.toml")["dates"]}
    assert groups - {"same"} == {str(role) for role in Role}
