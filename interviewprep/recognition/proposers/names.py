"""Names compared across scripts: by their consonants, since vowels are written differently or not at all."""

import re
from functools import lru_cache

from interviewprep.domain.folding import fold

_LATIN = (
    (re.compile("shch"), "s"),
    (re.compile("tch|sch|sh|ch|cz|sz"), "s"),
    (re.compile("zh|dj|dzh|dzs"), "j"),
    (re.compile("kh|gh|q|ck|x"), "k"),
    (re.compile("дз"), "д"),
    (re.compile("ph"), "f"),
    (re.compile("th"), "t"),
    (re.compile("dh"), "d"),
    (re.compile("ts|tz"), "s"),
)
_CLASS = {
    **dict.fromkeys("bб", "b"), **dict.fromkeys("pпپ", "p"), "ب": "b",
    **dict.fromkeys("fфف", "f"),
    **dict.fromkeys("dдدضډ", "d"), **dict.fromkeys("tтتطثټ", "t"),
    **dict.fromkeys("kкکقcخхghгغگحهہ", "k"),
    **dict.fromkeys("sсسصшщцچчش", "s"), **dict.fromkeys("zзزذظ", "z"),
    **dict.fromkeys("jжجژ", "j"),
    **dict.fromkeys("lлل", "l"), **dict.fromkeys("mмم", "m"), **dict.fromkeys("nнن", "n"),
    **dict.fromkeys("rрر", "r"),
}  # fmt: skip
#: Sounds that one script keeps apart and another does not.
_LOOSE = str.maketrans({"z": "s", "j": "s", "p": "b"})
_SMALLEST = 2


@lru_cache(maxsize=5_000)
def consonants(word: str) -> str:
    """What is left of a word in any script that can be compared: classes of its consonants."""
    word = fold(word)
    for digraph, letter in _LATIN:
        word = digraph.sub(letter, word)
    word = word.removeprefix("ال")
    letters = [_CLASS[char] for char in word if char in _CLASS]
    kept = [char for at, char in enumerate(letters) if at == 0 or letters[at - 1] != char]
    # h at an end is often only breath: Сара, Sarah, ساره
    return "".join(kept).translate(_LOOSE)


def is_same_part(one: str, other: str) -> bool:
    """Whether two words can be the same part of a name, whatever their scripts."""
    if fold(one) == fold(other):
        return True
    first, second = consonants(one), consonants(other)
    if first.rstrip("k") == second.rstrip("k") and len(first) >= _SMALLEST:
        return True
    # breath within a name is written in some scripts only: Фархад, Farhad; Тахери, Taheri
    bare = first.replace("k", ""), second.replace("k", "")
    return bare[0] == bare[1] and len(bare[0]) > _SMALLEST and abs(len(first) - len(second)) <= 1
