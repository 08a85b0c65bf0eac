import pytest

from interviewprep.domain.errors import ReaderMissing
from interviewprep.recognition.scripts import substitutes, usable_languages

INSTALLED = ("ara", "bel", "eng", "fas", "fra", "rus", "ukr", "xyz")


def test_wanted_languages_in_their_order() -> None:
    assert usable_languages(("fas", "rus"), ("eng",), INSTALLED) == ("fas", "rus")


def test_in_the_place_of_those_missing_comes_what_is_there() -> None:
    assert usable_languages(("pus", "fas"), (), INSTALLED) == ("ara", "fas")
    assert usable_languages(("prs",), (), INSTALLED) == ("fas",)
    assert usable_languages(("ckb",), (), INSTALLED, ("script/Arabic",)) == ("script/Arabic",)


def test_all_of_the_table_that_are_installed_when_none_is_wanted() -> None:
    assert usable_languages((), (), INSTALLED) == ("rus", "bel", "ukr", "eng", "fra", "ara", "fas")


def test_those_of_the_case_come_first() -> None:
    assert usable_languages((), ("prs", "fra"), INSTALLED)[:3] == ("fas", "fra", "rus")


def test_unknown_languages_are_better_than_none() -> None:
    assert usable_languages((), (), ("xyz",)) == ("xyz",)


def test_none_left() -> None:
    with pytest.raises(ReaderMissing) as missing:
        usable_languages(("tir", "xxx"), (), INSTALLED)
    assert missing.value.details == {"languages": ("tir", "xxx")}


def test_languages_used_together_are_all_there_or_none() -> None:
    assert substitutes("ckb", ("ara",)) == ("ara",)
    assert substitutes("ckb", ("ara", "fas")) == ("ara", "fas")
    assert substitutes("kat", ("rus",)) == ()
