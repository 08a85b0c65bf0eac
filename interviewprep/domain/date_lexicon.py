"""All words of dates in one dictionary: word or row of words -> what it may mean."""

import re
from functools import cache
from itertools import product
from typing import Any, NamedTuple

from interviewprep.domain import calendar_words_arabic as arabic
from interviewprep.domain import calendar_words_cyrillic as cyrillic
from interviewprep.domain import calendar_words_latin as latin
from interviewprep.domain import date_words, number_words
from interviewprep.domain.date_text import Token, cut, fold_date_text
from interviewprep.domain.date_values import Calendar

#: Which calendars a month's name belongs to, by its group.
GREGORIAN, SOLAR, LUNAR, ETHIOPIAN = "gregorian", "solar", "lunar", "ethiopian"

Senses = dict[str, Any]
_BRACES = re.compile(r"\{([^{}]*)\}")
_CYRILLIC = re.compile(r"[а-я]", re.IGNORECASE)
# What may stand between the words of one name: «зу-ль-хиджа», "Rabi' al-awwal", «هـ . ش».
_JOINTS = frozenset({"-", "'", ".", "–"})


class Lexicon(NamedTuple):
    """Single words, and rows of words by their first word, longest first."""

    words: dict[str, Senses]
    rows: dict[str, list[tuple[tuple[str, ...], Senses]]]


def forms(pattern: str) -> list[str]:
    """`ма{й,я}` as май, мая."""
    parts = _BRACES.split(pattern)
    choices = [part.split(",") if i % 2 else [part] for i, part in enumerate(parts)]
    return ["".join(chosen) for chosen in product(*choices)]


@cache
def lexicon() -> Lexicon:
    """The dictionary, made when first asked for."""
    made = Lexicon({}, {})
    for words in (cyrillic, latin, arabic):
        for group, months in (
            (GREGORIAN, words.GREGORIAN_MONTHS),
            (SOLAR, words.SOLAR_MONTHS),
            (LUNAR, words.LUNAR_MONTHS),
            (ETHIOPIAN, words.ETHIOPIAN_MONTHS),
        ):
            _add_months(made, group, months)
            if words is arabic and group == SOLAR:  # تیرماه
                _add_months(
                    made, group, tuple(" ".join(f"{n}ماه" for n in names.split()) for names in months)
                )
        for number, season in enumerate(words.SEASONS, 1):
            _add(made, season, "season", number)
        _add(made, words.YEAR_WORDS, "year_word", True)
        for calendars, names in words.CALENDAR_NAMES.items():
            _add(made, names, "era", tuple(Calendar(name) for name in calendars.split()))
        for landmark, names in words.LANDMARKS.items():
            _add(made, names, "landmark", landmark)
    _add_months(made, GREGORIAN, arabic.TIGRINYA_GREGORIAN_MONTHS)
    _add_months(made, ETHIOPIAN, arabic.TIGRINYA_ETHIOPIAN_MONTHS)
    _add(made, cyrillic.YEAR_WORDS, "year_behind", True)
    _add(made, arabic.PERSIAN_YEAR_WORDS, "year_word", True)
    _add(made, arabic.PERSIAN_YEAR_WORDS, "persian", True)
    for sense, names in date_words.SENSES.items():
        _add(made, names, sense, True)
    for decade, names in date_words.DECADE_WORDS.items():
        _add(made, names, "decade_number", decade)
    _add(made, date_words.DECADE_SUFFIXES, "decade_suffix", True)
    for value, names in number_words.NUMBERS.items():
        _add(made, names, "number", value)
    for rows in made.rows.values():
        rows.sort(key=lambda row: -len(row[0]))
    return made


def _add_months(made: Lexicon, group: str, months: tuple[str, ...]) -> None:
    for number, names in enumerate(months, 1):
        _add(made, names, "month", ((group, number),))


def _add(made: Lexicon, patterns: str, sense: str, value: Any) -> None:
    for pattern in fold_date_text(patterns).text.replace("'", "").split():
        for form in forms(pattern):
            senses = _entry(made, tuple(word for word in form.split("_") if word))
            if sense == "month":
                known = senses.get(sense, ())
                senses[sense] = known + tuple(v for v in value if v not in known)
            else:
                senses.setdefault(sense, value)


def _entry(made: Lexicon, row: tuple[str, ...]) -> Senses:
    """The meanings of a word or a row of words, empty at first."""
    if len(row) == 1:
        return made.words.setdefault(row[0], {})
    rows = made.rows.setdefault(row[0], [])
    for words, senses in rows:
        if words == row:
            return senses
    rows.append((row, {}))
    return rows[-1][1]


def read_tokens(folded: str) -> list[Token]:
    """The tokens of folded text with their meanings; the words of one name become one token."""
    words, rows = lexicon()
    plain = cut(folded)
    read: list[Token] = []
    i = 0
    while i < len(plain):
        token = plain[i]
        if token.number is not None:
            read.append(token)
            i += 1
            continue
        row_end = _row(rows[token.text], plain, i) if token.text in rows else None
        if row_end is not None:
            end, senses = row_end
            read.append(
                Token(
                    folded[token.start : plain[end - 1].end],
                    token.start,
                    plain[end - 1].end,
                    token.spaced,
                    token.starts_line,
                )
            )
            read[-1].senses = senses
            i = end
            continue
        if (found := words.get(token.text)) is not None:
            token.senses = found
        elif token.text[0] == "و" and (found := words.get(token.text[1:])) is not None:
            # Arabic writes "and" together with the next word.
            joint = Token("و", token.start, token.start + 1, token.spaced, token.starts_line)
            joint.senses = words["و"]
            read.append(joint)
            token = Token(token.text[1:], token.start + 1, token.end, False)
            token.senses = found
        read.append(token)
        i += 1
    return read


def _row(
    rows: list[tuple[tuple[str, ...], Senses]], tokens: list[Token], first: int
) -> tuple[int, Senses] | None:
    """The longest name that begins at a token: where it ends, and its meanings."""
    for row, senses in rows:
        i = first + 1
        for word in row[1:]:
            while i < len(tokens) and tokens[i].text in _JOINTS:
                i += 1
            if i >= len(tokens) or tokens[i].text != word:
                break
            i += 1
        else:
            return i, senses
    return None
