"""The Russian words are complete, and so are the plurals of both languages."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from interviewprep import resources
from interviewprep.ui import translation
from interviewprep.ui.rooms import room_title

_FOLDER = resources.path().parent / "i18n"
_FORMS = {"en": 2, "ru": 3}


def _messages(language: str) -> Iterator[tuple[str, ElementTree.Element, list[str]]]:
    root = ElementTree.parse(_FOLDER / f"interviewprep_{language}.ts").getroot()
    for message in root.iter("message"):
        translated = message.find("translation")
        assert translated is not None
        forms = [form.text or "" for form in translated.iter("numerusform")] or [translated.text or ""]
        yield message.findtext("source", ""), translated, forms


@pytest.mark.parametrize("language", ["en", "ru"])
def test_no_text_is_unfinished(language: str) -> None:
    unfinished = [
        source
        for source, translated, forms in _messages(language)
        if translated.get("type") == "unfinished" or not all(forms)
    ]
    assert unfinished == []


@pytest.mark.parametrize("language", ["en", "ru"])
def test_plurals_have_all_forms_of_the_language(language: str) -> None:
    for source, _translated, forms in _messages(language):
        if "%n" in source:
            assert len(forms) == _FORMS[language], source


@pytest.mark.parametrize("language", ["en", "ru"])
def test_places_for_values_are_kept(language: str) -> None:
    pattern = re.compile(r"%\d|\{\w*\}|&(?=\w)")
    for source, _translated, forms in _messages(language):
        for form in forms:
            assert sorted(pattern.findall(form)) == sorted(pattern.findall(source)), source


def test_russian_says_please_do_not_shout() -> None:
    assert [source for source, _translated, forms in _messages("ru") if "!" in "".join(forms)] == []


def test_language_is_loaded_and_told(qapp: QApplication) -> None:
    assert translation.install(qapp, "ru") == "ru"
    assert translation.current_language() == "ru"
    assert room_title("documents") == "Документы"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert translation.install(qapp, "en") == "en"
    assert room_title("documents") == "Documents"


def test_unknown_language_falls_back_to_the_system_s(qapp: QApplication) -> None:
    assert translation.install(qapp, "xx") in dict(translation.INTERFACE_LANGUAGES)


def test_translations_lie_beside_their_sources() -> None:
    assert {path.stem for path in Path(_FOLDER).glob("*.ts")} == {"interviewprep_en", "interviewprep_ru"}
