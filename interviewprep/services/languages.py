"""Languages of papers on this computer: which are installed, which do not exist, what is used instead."""

from dataclasses import dataclass

from interviewprep.domain.languages import LANGUAGES, WITHOUT_DATA, Language
from interviewprep.recognition import installation
from interviewprep.recognition.scripts import substitutes


@dataclass(frozen=True, slots=True)
class LanguageStanding:
    """How papers in a language are read here.

    `installed`: with data of its own; `exists`: Tesseract has such data at all; `read_with`: the Tesseract
    codes used (its own, or others in its place; empty when nothing that is installed can read it);
    `package`: the Debian package with its data, empty where there is none.
    """

    language: Language
    installed: bool
    exists: bool
    read_with: tuple[str, ...]
    package: str


def standing() -> tuple[LanguageStanding, ...]:
    """Every language of the tables, those that can be installed first."""
    there = (*installation.installed_languages(), *installation.installed_scripts())
    return tuple(_standing(language, there) for language in (*LANGUAGES, *WITHOUT_DATA))


def standing_of(key: str) -> LanguageStanding | None:
    """How papers in one language (Tesseract or ISO 639-3 code) are read here; None for an unknown code."""
    return next((one for one in standing() if key in (one.language.code, one.language.iso)), None)


def _standing(language: Language, there: tuple[str, ...]) -> LanguageStanding:
    return LanguageStanding(
        language,
        installed=bool(language.code) and language.code in there,
        exists=bool(language.code),
        read_with=substitutes(language.key, there),
        package=f"tesseract-ocr-{language.code.replace('_', '-')}" if language.code else "",
    )
