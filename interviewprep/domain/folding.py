"""Folding of text for search: one form for every way the same letters are written.

FTS5's `unicode61 remove_diacritics 2` still tells apart ё/е, ی/ي, ک/ك, أ/ا, digits of other
scripts, harakat and zero-width joiners (measured); index and query pass through `fold`.
"""

import unicodedata

_LETTERS = str.maketrans(
    {
        "ё": "е",
        "ґ": "г",
        "ў": "у",
        "й": "и",
        "ї": "і",
        "ي": "ی",
        "ى": "ی",
        "ئ": "ی",
        "ك": "ک",
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ؤ": "و",
        "ة": "ه",
        "ۀ": "ه",
        "ھ": "ه",
        "ۃ": "ه",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "ł": "l",
        "ı": "i",
        "’": "'",
        "ʼ": "'",
        "ʻ": "'",
        "ـ": None,
    }
)


def fold(text: str) -> str:
    """The text in one form: NFKC, lower case, without diacritics and format characters, ASCII digits."""
    text = unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS)
    out = []
    for char in unicodedata.normalize("NFD", text):
        category = unicodedata.category(char)
        if category in ("Mn", "Cf"):
            continue
        if category == "Nd" and not char.isascii():
            char = str(unicodedata.digit(char))
        out.append(char)
    return unicodedata.normalize("NFC", "".join(out)).translate(_LETTERS)
