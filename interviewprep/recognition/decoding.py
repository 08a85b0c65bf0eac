"""Bytes of unknown encoding into text: Unicode where it fits, else the likeliest of the older encodings."""

import codecs
import re
from functools import cache

#: Encodings with a byte order mark, longest marks first: that of UTF-32 begins like that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OLDER = ("cp1251", "koi8-r", "cp866", "cp1256", "iso8859-6", "cp1252", "cp1254")
#: How much of a text is looked at to find its encoding.
_LOOKED_AT = 64 * 1024
#: Share of zero bytes from which text is UTF-16: every second byte of Latin letters, spaces, digits.
_ZERO_SHARE = 0.05
#: Lowest mean weight of the letters (1 = frequent letters only) of a text that is one.
_LEAST_WEIGHT = 0.4
#: Letters, frequent ones first: Russian, Belarusian, Ukrainian; Arabic, Persian; Western, Turkish.
_FREQUENT = (
    "оеаинтсрвлкмдпуыяьзбгчйіхжшюцщэўфъёїєґ",
    "اليمنرتوبدهسعفكقحجةشصطخىذزضثئأإغظءؤآپچژگ",
    "éèàçêâîôùûëïüöäßáíóúñıışğãõ",
)
_PUNCTUATION = frozenset("«»—–…№“”„‘’‹›€°§©®·•±²³،؛؟ـ\u00a0\u200c\u200d\u200e\u200f\u00ad")
#: Vowel marks: met in Arabic, but never without letters.
_MARKS_OF_VOWELS = frozenset("ًٌٍَُِّْ")
_REFUSED = re.compile("[\x00-\x08\x0b\x0e-\x19\x1b-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]")


def decoded(data: bytes) -> str | None:
    """The text of a file, None for one that is no text (control characters, no encoding that fits)."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding)
    if b"\x00" in data[:_LOOKED_AT]:
        return _utf16(data)
    return _strictly(data, "utf-8") or _older(data)


def decoded_as(data: bytes, charset: str | None) -> str:
    """The text in the encoding it is said to have; where that does not fit, in the likeliest; never fails."""
    if charset:
        try:
            return data.decode(charset)
        except (LookupError, UnicodeError, ValueError):
            charset = None
    found = decoded(data)
    return data.decode("utf-8", "replace") if found is None else found


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return None
    text = text.removesuffix("\x1a")  # the end of a text in CP/M and DOS
    return None if _REFUSED.search(text) else text


def _utf16(data: bytes) -> str | None:
    """UTF-16 without a mark, by where the zero bytes are."""
    if len(data) % 2:
        return None
    look = data[:_LOOKED_AT]
    even, odd = look[0::2].count(0), look[1::2].count(0)
    if max(even, odd) < _ZERO_SHARE * len(look) / 2 or min(even, odd) > max(even, odd) / 10:
        return None
    return _strictly(data, "utf-16-le" if odd > even else "utf-16-be")


def _older(data: bytes) -> str | None:
    best, best_weight = None, _LEAST_WEIGHT
    for encoding in _OLDER:
        try:
            text = data[:_LOOKED_AT].decode(encoding)
        except UnicodeDecodeError:
            continue
        weight = _weight(text)
        if weight > best_weight:
            best, best_weight = encoding, weight
    return _strictly(data, best) if best else None


@cache
def _weights() -> dict[str, float]:
    return {letter: 1.0 - rank / len(letters) for letters in _FREQUENT for rank, letter in enumerate(letters)}


def _weight(text: str) -> float:
    """How much the letters beyond ASCII look like those of a text, 1 at most."""
    weights = _weights()
    total, count = 0.0, 0
    before = " "
    for char in text:
        if char > "\x7f" and char not in _PUNCTUATION:
            count += 1
            total += _of_letter(char, before, weights)
        before = char
    return total / count if count else 0.0


def _of_letter(char: str, before: str, weights: dict[str, float]) -> float:
    """The weight of a letter; capitals inside of words, signs and a change of script count against it."""
    if char in _MARKS_OF_VOWELS:
        return 0.3
    found = weights.get(char)
    if found is not None:
        latin = char < "\u0250"
        return found if not before.isalpha() or (before < "\u0250") == latin else -1.0
    lower = weights.get(char.lower())
    if lower is None:
        return -1.0
    return -0.5 if before.islower() else 0.9 * lower
