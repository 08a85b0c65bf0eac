"""Languages of papers: name in itself, direction, Tesseract code and script.

Tesseract has no data for some languages of the people this program is for; what is used in their
place reads their letters as well as can be had.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """A language a paper may be written in.

    `code` is Tesseract's, empty where Tesseract has no data for it; `tag` is BCP 47, `iso` ISO 639-3
    where that differs from the code. `instead` are the Tesseract codes read with in its place, likeliest
    first: together where they stand joined by `+`, `script/…` for the data of a whole script.
    """

    code: str
    tag: str
    name: str
    script: str
    right_to_left: bool = False
    instead: tuple[str, ...] = ()
    iso: str = ""

    @property
    def key(self) -> str:
        """What names the language everywhere: Tesseract's code, else that of ISO 639-3."""
        return self.code or self.iso


_CYRILLIC = ("script/Cyrillic", "rus")
_LATIN = ("script/Latin", "eng")
_ARABIC = ("script/Arabic", "ara+fas", "ara", "fas")
_ETHIOPIC = ("script/Ethiopic",)

#: Languages that Tesseract has data for, in the order in which they are offered and tried.
LANGUAGES: tuple[Language, ...] = (
    Language("rus", "ru", "Русский", "Cyrillic", instead=("script/Cyrillic",)),
    Language("bel", "be", "Беларуская", "Cyrillic", instead=_CYRILLIC),
    Language("ukr", "uk", "Українська", "Cyrillic", instead=_CYRILLIC),
    Language("eng", "en", "English", "Latin", instead=("script/Latin",)),
    Language("fra", "fr", "Français", "Latin", instead=_LATIN),
    Language("ara", "ar", "العربية", "Arabic", True, ("script/Arabic", "fas")),
    Language("fas", "fa", "فارسی", "Arabic", True, ("script/Arabic", "ara")),
    Language("tur", "tr", "Türkçe", "Latin", instead=_LATIN),
    Language("pus", "ps", "پښتو", "Arabic", True, _ARABIC),
    Language("urd", "ur", "اردو", "Arabic", True, _ARABIC),
    Language("kmr", "kmr", "Kurmancî", "Latin", instead=("script/Latin", "tur", "eng")),
    Language("amh", "am", "አማርኛ", "Ethiopic", instead=("script/Ethiopic", "tir")),
    Language("tir", "ti", "ትግርኛ", "Ethiopic", instead=("script/Ethiopic", "amh")),
    Language("tgk", "tg", "Тоҷикӣ", "Cyrillic", instead=_CYRILLIC),
    Language("uzb", "uz", "Oʻzbekcha", "Latin", instead=_LATIN),
    Language("uzb_cyrl", "uz-Cyrl", "Ўзбекча", "Cyrillic", instead=_CYRILLIC, iso="uzn"),
    Language("kir", "ky", "Кыргызча", "Cyrillic", instead=_CYRILLIC),
    Language("kaz", "kk", "Қазақша", "Cyrillic", instead=_CYRILLIC),
    Language("kat", "ka", "ქართული", "Georgian", instead=("script/Georgian",)),
    Language("hye", "hy", "Հայերեն", "Armenian", instead=("script/Armenian",)),
    Language("aze", "az", "Azərbaycanca", "Latin", instead=("script/Latin", "tur", "eng")),
    Language("uig", "ug", "ئۇيغۇرچە", "Arabic", True, _ARABIC),
    Language("tam", "ta", "தமிழ்", "Tamil", instead=("script/Tamil",)),
    Language("hin", "hi", "हिन्दी", "Devanagari", instead=("script/Devanagari",)),
    Language("swa", "sw", "Kiswahili", "Latin", instead=_LATIN),
    Language("deu", "de", "Deutsch", "Latin", instead=_LATIN),
    Language("pol", "pl", "Polski", "Latin", instead=_LATIN),
    Language("spa", "es", "Español", "Latin", instead=_LATIN),
    Language("por", "pt", "Português", "Latin", instead=_LATIN),
    Language("ita", "it", "Italiano", "Latin", instead=_LATIN),
)

#: Languages of applicants that Tesseract has no data for (tessdata 4.1), with what is used instead.
WITHOUT_DATA: tuple[Language, ...] = (
    Language("", "prs", "دری", "Arabic", True, ("fas", "script/Arabic", "ara"), "prs"),
    Language("", "ckb", "کوردیی ناوەندی", "Arabic", True, _ARABIC, "ckb"),
    Language("", "so", "Soomaali", "Latin", False, _LATIN, "som"),
    Language("", "om", "Afaan Oromoo", "Latin", False, _LATIN, "orm"),
    Language("", "ha", "Hausa", "Latin", False, _LATIN, "hau"),
    Language("", "ln", "Lingála", "Latin", False, ("fra", *_LATIN), "lin"),
    Language("", "wo", "Wolof", "Latin", False, ("fra", *_LATIN), "wol"),
    Language("", "ff", "Pulaar", "Latin", False, ("fra", *_LATIN), "ful"),
    Language("", "rn", "Ikirundi", "Latin", False, ("fra", *_LATIN), "run"),
    Language("", "rw", "Ikinyarwanda", "Latin", False, ("fra", *_LATIN), "kin"),
    Language("", "ce", "Нохчийн", "Cyrillic", False, ("rus", "script/Cyrillic"), "che"),
    Language("", "tk", "Türkmençe", "Latin", False, ("script/Latin", "tur", "eng"), "tuk"),
)

_BY_KEY = {language.key: language for language in (*LANGUAGES, *WITHOUT_DATA)}
_BY_KEY |= {language.iso: language for language in LANGUAGES if language.iso}


def find_language(key: str) -> Language | None:
    """The language of a Tesseract code or an ISO 639-3 code, None for one that is not in the tables."""
    return _BY_KEY.get(key)


def language_name(code: str) -> str:
    """The language's name in itself, or the code where it is not in the table."""
    return _BY_KEY[code].name if code in _BY_KEY else code


def script_of(code: str) -> str | None:
    """The script (as Tesseract's OSD names it) of a code, None when unknown."""
    if code.startswith("script/"):
        return code.removeprefix("script/")
    return _BY_KEY[code].script if code in _BY_KEY else None


def is_right_to_left(code: str) -> bool:
    """Whether a language (or the data of a whole script) runs from right to left."""
    script = script_of(code)
    return script in ("Arabic", "Hebrew", "Syriac", "Thaana")


def parse_languages(text: str) -> tuple[str, ...]:
    """`rus+fas` as ("rus", "fas"), without repetitions; ValueError for anything but codes joined by +."""
    codes = tuple(dict.fromkeys(part.strip() for part in text.split("+")))
    plain = [code.removeprefix("script/").replace("_", "") for code in codes]
    if any(not code.isalnum() or not code.isascii() for code in plain):
        raise ValueError(text)
    return codes
