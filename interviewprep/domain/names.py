"""Whether two written names can be of one person, across Arabic, Cyrillic, Latin and other scripts.

Arabic-script names are transcribed by ear and vowels are not written: one name has dozens of Latin
spellings, and Belarusian papers add a third layer (Hussein, Хуссейн, Хусейн, Гусейн). So names are
compared as sounds, with a low price for what transcriptions confuse; the answer never says more
than "written alike", "a variant" or "different".
"""

import re
import unicodedata
from collections.abc import Sequence
from enum import StrEnum
from functools import cache, lru_cache

from anyascii import anyascii

from interviewprep.domain.name_sounds import (
    ARABIC,
    ARTICLES,
    CONFUSED,
    CYRILLIC,
    DIGRAPHS,
    LINKS,
    SAME_NAMES,
    SPELLED,
    TITLES,
)


class NameMatch(StrEnum):
    """What two written names are to each other."""

    SAME = "same"
    VARIANT = "variant"
    DIFFERENT = "different"


#: What a vowel costs that one side lacks: nearly nothing where that side's script does not write it.
_LOST_VOWEL, _UNWRITTEN_VOWEL = 0.3, 0.1
#: A last i tells Karimi from Karim.
_LAST_I = 0.9
#: What two consonants cost that transcriptions confuse; any other two cost 1.
_CONFUSED = 0.25
#: What another first letter costs beside its change: names are told apart by their beginnings.
_OTHER_BEGINNING = 0.15
#: Parts whose difference is at most this share of their consonants are variants of one name.
_ALIKE = 0.17
#: Where one side writes no vowels there is less to compare.
_ALIKE_UNWRITTEN = 0.2
_VOWELS = frozenset("aeiou")
#: The sound of ع, which transcriptions leave to the vowel beside it.
_AYN = "A"
_UNCOUNTED = _VOWELS | frozenset("yYWA")
#: Letters of the Arabic script that are a vowel or a consonant.
_WEAK = frozenset("YW")
_NEAR_VOWELS = {
    frozenset("ae"): 0.06, frozenset("ei"): 0.06, frozenset("ou"): 0.06, frozenset("ao"): 0.1,
    frozenset("eo"): 0.2, frozenset("au"): 0.4, frozenset("ai"): 0.4, frozenset("iu"): 0.4,
    frozenset("io"): 0.4, frozenset("eu"): 0.3,
}  # fmt: skip
_COURTESY = frozenset({"mr", "mrs", "ms", "dr", "г-н", "г-жа", "др"})


def compare_names(one: str, other: str) -> NameMatch:
    """Whether two names are written alike, are variants of one name, or different.

    The order of the parts, titles (Haji, Sayed), articles (al-) and links (ibn, bint, ould) do not
    count. A part may be missing on one side (patronymic, father's name); parts that both have must agree.
    Empty names are different from any.
    """
    mine, yours = parts(one), parts(other)
    if not mine or not yours:
        return NameMatch.DIFFERENT
    if _written(one) == _written(other):
        return NameMatch.SAME
    if len(mine) > len(yours):
        mine, yours = yours, mine
    matched = _matched(mine, yours)
    # Of several parts one may be another name (a married woman's, the tribe's in place of the father's)
    # only where two others agree.
    enough = matched == len(mine) or (matched >= 2 and matched >= len(mine) - 1 and len(mine) > 2)
    return NameMatch.VARIANT if enough else NameMatch.DIFFERENT


def parts(name: str) -> tuple[str, ...]:
    """The parts of a name as Latin sounds, without titles, articles and links."""
    found = []
    for word in re.split(r"[\s\-‐–.,/()ـ]+", _cleaned(name)):
        sound = sounds_of(word)
        if sound and word not in _COURTESY and sound not in _LEFT_OUT:
            found.append(sound)
    return _joined(found)


_LEFT_OUT = TITLES | LINKS | ARTICLES


def _joined(found: Sequence[str]) -> tuple[str, ...]:
    """«Abd al-Rahman» and «Abdurrahman» are one part, as are «Najib Ullah» and «Najibullah»."""
    out: list[str] = []
    for part in found:
        if out and _SERVANT.fullmatch(out[-1]):
            out[-1] = "abd" + part
        elif out and part in _OF_GOD:
            out[-1] += "ula"
        else:
            out.append(part)
    return tuple(_SERVANT_OF.sub("abd", _OF_GOD_ENDING.sub("ula", part)) for part in out)


_SERVANT = re.compile(r"[aA]?bd[aeou]*l?")
_SERVANT_OF = re.compile(r"^[aA]?bd(?!ula$)[aeou]*l?(?=[^aeiou])")
_OF_GOD = frozenset({"alh", "ala", "ula", "ola", "ela"})
_OF_GOD_ENDING = re.compile(r"(?:[aeou]la|alh)$")


@lru_cache(4096)
def sounds_of(word: str) -> str:
    """One word of any script as Latin sounds; capitals stand for single sounds of two letters (S: sh)."""
    arabic = any(char in ARABIC for char in word)
    word = "".join(ARABIC.get(char, CYRILLIC.get(char, char)) for char in word)
    word = "".join(SPELLED.get(char, char) for char in word)
    word = unicodedata.normalize("NFKD", word)
    word = "".join(char for char in word if not unicodedata.combining(char))
    if not word.isascii():
        word = anyascii(word).lower()
    word = re.sub(r"[^a-zA-Z]", "", word)
    for written, sound in () if arabic else DIGRAPHS:
        word = word.replace(written, sound)
    word = re.sub(r"(.)\1+", r"\1", word)
    word = re.sub(r"(?<=[^aeiou])y$", "i", word)
    return re.sub(r"(?<=[aeiou])h$|(?<=i)y$", "", word)


def _cleaned(name: str) -> str:
    """Lower case, one form for each letter, without the marks of vowels and of direction."""
    name = unicodedata.normalize("NFKC", name).casefold()
    return "".join(
        char for char in name if unicodedata.category(char) not in ("Mn", "Cf") or char in "\u0306\u0308"
    )


def _written(name: str) -> tuple[str, ...]:
    """The letters of a name, whatever their order, case and marks."""
    plain = unicodedata.normalize("NFKD", _cleaned(name))
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    plain = plain.translate(_SAME_LETTERS)
    return tuple(sorted(re.findall(r"\w+", plain)))


# Letters that differ between keyboards and orthographies, not between names.
_SAME_LETTERS = str.maketrans(
    {"ي": "ی", "ى": "ی", "ك": "ک", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ة": "ه", "ё": "е"}
)


def _matched(few: Sequence[str], many: Sequence[str]) -> int:
    """How many of the parts find a partner of their own among the others."""
    free = list(many)
    count = 0
    for part in sorted(few, key=len, reverse=True):
        best = min(free, key=lambda candidate: distance(part, candidate), default=None)
        if best is not None and are_variants(part, best):
            free.remove(best)
            count += 1
    return count


def are_variants(one: str, other: str) -> bool:
    """Whether two parts, as `sounds_of` gives them, can be one name."""
    if _aliases().get(one, one) == _aliases().get(other, other):
        return True
    unwritten = _is_unvowelled(one) or _is_unvowelled(other)
    return distance(one, other) <= (_ALIKE_UNWRITTEN if unwritten else _ALIKE)


@cache
def _aliases() -> dict[str, str]:
    return {parts(form)[0]: parts(forms[0])[0] for forms in SAME_NAMES for form in forms}


def _is_unvowelled(part: str) -> bool:
    """Whether the script of the word leaves vowels out: of those it writes only a few long a are there."""
    return not (_VOWELS & set(part)) - {"a"} and part.count("a") * 3 <= len(part)


@lru_cache(16384)
def distance(one: str, other: str) -> float:
    """How far two parts sound apart: 0 for alike, 1 for nothing in common.

    A weighted edit distance (Wagner and Fischer 1974) over the number of consonants of the longer.
    """
    if one == other:
        return 0.0
    mixed = _is_unvowelled(one) != _is_unvowelled(other)
    lost = _UNWRITTEN_VOWEL if mixed else _LOST_VOWEL

    def loss(part: str, place: int) -> float:
        char = part[place]
        if char == "i" and place == len(part) - 1:
            return _LAST_I
        if char == "e" and place == len(part) - 1:
            return _UNWRITTEN_VOWEL  # mute in French
        if char in _VOWELS or char == _AYN:
            return lost
        return 0.35 if char in "hy" or (char in _WEAK and mixed) else 1.0

    row = [0.0]
    for place in range(len(other)):
        row.append(row[-1] + loss(other, place))
    for at, mine in enumerate(one):
        above, row = row, [row[0] + loss(one, at)]
        for place, yours in enumerate(other):
            row.append(
                min(
                    above[place + 1] + loss(one, at),
                    row[place] + loss(other, place),
                    above[place] + _change(mine, yours),
                )
            )
    consonants = max(sum(char not in _UNCOUNTED for char in part) for part in (one, other))
    beginning = _OTHER_BEGINNING if _change(one[0], other[0]) > _CONFUSED else 0.0
    return min(1.0, row[-1] / max(2, consonants) + beginning)


def _change(one: str, other: str) -> float:
    if one == other:
        return 0.0
    pair = frozenset((one, other))
    if _AYN in pair and pair & _VOWELS:
        return 0.02
    if pair <= _VOWELS:
        return _NEAR_VOWELS[pair]
    if pair == {"v", "u"}:
        return 0.1  # the Belarusian ў
    if "Y" in pair and pair & set("iey"):
        return 0.05
    if "W" in pair and pair & set("uov"):
        return 0.05
    return _CONFUSED if pair in CONFUSED else 1.0
