"""How papers in a language are read on this computer, in words."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from interviewprep.services.languages import LanguageStanding
from interviewprep.ui import labels
from interviewprep.ui.documents.text_direction import isolated

_SCRIPT = "script/"


def names_of(codes: Iterable[str]) -> str:
    """The languages of these Tesseract codes by their own names, data of a whole script by the script's."""
    return ", ".join(isolated(_name(code)) for code in codes)


def note_words(standing: LanguageStanding) -> str:
    """What stands beside a language in the list of languages; nothing where it is installed."""
    translate = QCoreApplication.translate
    if standing.installed:
        return ""
    if standing.exists:
        return standing.package
    if standing.read_with:
        return translate("LanguageWords", "read as {languages}").format(
            languages=names_of(standing.read_with)
        )
    return translate("LanguageWords", "cannot be read")


def standing_words(standing: LanguageStanding) -> str:
    """One sentence about a language that is not installed."""
    translate = QCoreApplication.translate
    name = isolated(standing.language.name)
    if standing.exists:
        words = translate("LanguageWords", "{language} is not installed (package {package}).").format(
            language=name, package=standing.package
        )
    else:
        words = translate("LanguageWords", "There is no reading data for {language}.").format(language=name)
    instead = translate("LanguageWords", "It cannot be read here.")
    if standing.read_with:
        words_instead = translate("LanguageWords", "It is read as {languages}.")
        instead = words_instead.format(languages=names_of(standing.read_with))
    return f"{words} {instead}"


def _name(code: str) -> str:
    if code.startswith(_SCRIPT):
        words = QCoreApplication.translate("LanguageWords", "{script} letters")
        return words.format(script=code.removeprefix(_SCRIPT))
    return labels.language(code)
