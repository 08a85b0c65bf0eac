import pytest

from interviewprep.domain.errors import ReaderMissing
from interviewprep.recognition.scripts import of_script, usable_languages

INSTALLED = ("ara", "bel", "eng", "fas", "fra", "rus", "ukr", "xyz")


def test_wanted_languages_in_their_order_without_those_missing() -> None:
    assert usable_languages(("fas", "pus", "ara"), INSTALLED) == ("fas", "ara")


def test_all_installed_when_none_is_wanted() -> None:
    assert usable_languages((), INSTALLED) == ("rus", "bel", "ukr", "eng", "fra", "ara", "fas", "xyz")


def test_none_left() -> None:
    with pytest.raises(ReaderMissing) as missing:
        usable_languages(("pus", "urd"), INSTALLED)
    assert missing.value.details == {"languages": ("pus", "urd")}


@pytest.mark.parametrize(
    ("script", "left"),
    [
        ("Cyrillic", ("bel", "rus", "ukr")),
        ("Arabic", ("ara", "fas")),
        ("Bengali", INSTALLED),
    ],
)
def test_languages_of_a_script(script: str, left: tuple[str, ...]) -> None:
    assert of_script(INSTALLED, script) == left
