import pytest

from interviewprep.domain.languages import (
    LANGUAGES,
    WITHOUT_DATA,
    find_language,
    is_right_to_left,
    language_name,
    parse_languages,
    script_of,
)


def test_every_language_has_a_key_of_its_own() -> None:
    keys = [language.key for language in (*LANGUAGES, *WITHOUT_DATA)]
    assert all(keys)
    assert len(set(keys)) == len(keys)
    assert all(language.code for language in LANGUAGES)


@pytest.mark.parametrize(
    ("key", "instead"), [("prs", "fas"), ("ckb", "ara+fas"), ("som", "eng"), ("che", "rus")]
)
def test_languages_without_data_name_what_is_used_instead(key: str, instead: str) -> None:
    language = find_language(key)
    assert language is not None
    assert language.code == ""
    assert instead in language.instead


def test_what_is_used_instead_is_of_the_same_script() -> None:
    for language in (*LANGUAGES, *WITHOUT_DATA):
        for choice in language.instead:
            assert {script_of(code) for code in choice.split("+")} == {language.script}


def test_names_and_directions() -> None:
    assert language_name("prs") == "دری"
    assert language_name("xyz") == "xyz"
    assert [is_right_to_left(code) for code in ("pus", "ckb", "script/Arabic", "tur", "xyz")] == [
        True,
        True,
        True,
        False,
        False,
    ]


def test_codes_joined_by_plus() -> None:
    assert parse_languages("rus+fas + rus") == ("rus", "fas")
    assert parse_languages("uzb_cyrl+script/Arabic") == ("uzb_cyrl", "script/Arabic")
    for wrong in ("", "rus+", "../etc", "рус"):
        with pytest.raises(ValueError):
            parse_languages(wrong)
