"""Languages of papers: name in itself, direction, Tesseract code and script."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """A language a paper may be written in; `code` is Tesseract's, `tag` is BCP 47."""

    code: str
    tag: str
    name: str
    script: str
    right_to_left: bool = False


LANGUAGES: tuple[Language, ...] = (
    Language("rus", "ru", "Русский", "Cyrillic"),
    Language("bel", "be", "Беларуская", "Cyrillic"),
    Language("ukr", "uk", "Українська", "Cyrillic"),
    Language("eng", "en", "English", "Latin"),
    Language("fra", "fr", "Français", "Latin"),
    Language("ara", "ar", "العربية", "Arabic", True),
    Language("fas", "fa", "فارسی", "Arabic", True),
    Language("tur", "tr", "Türkçe", "Latin"),
    Language("pus", "ps", "پښتو", "Arabic", True),
    Language("urd", "ur", "اردو", "Arabic", True),
    Language("amh", "am", "አማርኛ", "Ethiopic"),
    Language("tir", "ti", "ትግርኛ", "Ethiopic"),
    Language("tgk", "tg", "Тоҷикӣ", "Cyrillic"),
    Language("uzb", "uz", "Oʻzbekcha", "Latin"),
    Language("kat", "ka", "ქართული", "Georgian"),
    Language("hye", "hy", "Հայերեն", "Armenian"),
    Language("aze", "az", "Azərbaycanca", "Latin"),
    Language("tam", "ta", "தமிழ்", "Tamil"),
    Language("hin", "hi", "हिन्दी", "Devanagari"),
    Language("deu", "de", "Deutsch", "Latin"),
    Language("pol", "pl", "Polski", "Latin"),
    Language("spa", "es", "Español", "Latin"),
    Language("por", "pt", "Português", "Latin"),
    Language("ita", "it", "Italiano", "Latin"),
)

_BY_CODE = {language.code: language for language in LANGUAGES}


def language_name(code: str) -> str:
    """The language's name in itself, or the code where it is not in the table."""
    return _BY_CODE[code].name if code in _BY_CODE else code


def script_of(code: str) -> str | None:
    """The script (as Tesseract's OSD names it) of a Tesseract code, None when unknown."""
    return _BY_CODE[code].script if code in _BY_CODE else None


def parse_languages(text: str) -> tuple[str, ...]:
    """`rus+fas` as ("rus", "fas"), without repetitions; ValueError for anything but codes joined by +."""
    codes = tuple(dict.fromkeys(part.strip() for part in text.split("+")))
    if any(not code.replace("_", "").isalnum() or not code.isascii() for code in codes):
        raise ValueError(text)
    return codes
