import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from interviewprep.domain.languages import find_language
from interviewprep.services.languages import LanguageStanding
from interviewprep.ui.documents.choice_popup import ChoicePopup
from interviewprep.ui.documents.document_menu import DocumentMenu
from interviewprep.ui.documents.language_entries import language_entries
from interviewprep.ui.documents.languages_field import LanguagesField


def standing(key: str, installed: bool, read_with: tuple[str, ...]) -> LanguageStanding:
    language = find_language(key)
    assert language is not None
    package = f"tesseract-ocr-{key}" if language.code else ""
    return LanguageStanding(language, installed, bool(language.code), read_with, package)


STANDINGS = (
    standing("rus", True, ("rus",)),
    standing("fas", True, ("fas",)),
    standing("kat", False, ()),
    standing("pus", False, ("ara", "fas")),
    standing("prs", False, ("fas",)),
)


@pytest.fixture
def field(qtbot: QtBot) -> LanguagesField:
    field = LanguagesField("Languages")
    qtbot.addWidget(field)
    field.set_standings(STANDINGS)
    return field


def test_the_list_tells_what_is_installed_and_what_is_read_instead() -> None:
    entries = [(entry.text, entry.note) for entry in language_entries(STANDINGS)]
    assert entries == [
        ("Installed", ""),
        ("Русский", ""),
        ("فارسی", ""),
        ("Not installed on this computer", ""),
        ("ქართული", "tesseract-ocr-kat"),
        ("پښتو", "tesseract-ocr-pus"),
        ("No reading data exists", ""),
        ("دری", "read as \u2068فارسی\u2069"),
    ]


def test_what_was_read_is_said_until_something_else_is_chosen(field: LanguagesField) -> None:
    field.show_value(())
    field.show_found(["rus", "fas", "rus"])
    assert field.hint.text() == "Read as: Русский, \u2068فارسی\u2069"
    field.show_value(("rus",))
    assert field.hint.text() == "Read as: Русский, \u2068فارسی\u2069"
    field.show_found(["rus"])
    assert field.hint.text() == ""


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("kat", "ქართული is not installed (package tesseract-ocr-kat). It cannot be read here."),
        (
            "pus",
            "\u2068پښتو\u2069 is not installed (package tesseract-ocr-pus). It is read as {instead}.".format(
                instead="\u2068العربية\u2069, \u2068فارسی\u2069"
            ),
        ),
        ("prs", "There is no reading data for \u2068دری\u2069. It is read as \u2068فارسی\u2069."),
    ],
)
def test_what_is_chosen_but_not_there_is_explained(field: LanguagesField, key: str, words: str) -> None:
    field.show_value((key,))
    assert field.hint.text() == words


def test_headings_are_passed_over_and_never_chosen(field: LanguagesField) -> None:
    popup = ChoicePopup(language_entries(STANDINGS), True, field)
    picked: list[object] = []
    popup.picked.connect(picked.append)
    popup._fill()
    assert popup.view.currentIndex().data() == "Русский"
    for _ in range(2):
        popup._move(Qt.Key.Key_Down)
    assert popup.view.currentIndex().data() == "ქართული"
    popup._pick(popup._model.index(0, 0))
    assert picked == []
    popup.search.setText("Persian")
    popup._fill()
    assert popup.view.currentIndex().data() == "فارسی"


def test_the_menu_reads_again_in_what_can_be_read(field: LanguagesField, papers) -> None:  # type: ignore[no-untyped-def]
    menu = DocumentMenu(field)
    menu.standings = STANDINGS
    asked: list[object] = []
    menu.read_again.connect(asked.append)
    built = menu.build([papers.add(["x"])])
    again = next(a.menu() for a in built.actions() if a.text() == "Read again in")
    actions = [action for action in again.actions() if not action.isSeparator()]
    assert [action.text() for action in actions[1:3]] == ["Русский", "فارسی"]
    actions[-1].trigger()
    assert asked == [("prs",)]
