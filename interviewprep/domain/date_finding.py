"""Dates inside the running text of a paper: what is a date there, and what only looks like one.

Phone numbers, numbers of documents and articles, times and sums are left alone: a date is numbers in full, or
has a month, a season, a feast or the word for year beside it.
"""

import re
from dataclasses import replace

from interviewprep.domain import date_meaning
from interviewprep.domain.date_grammar import DateGrammar, Found
from interviewprep.domain.date_lexicon import read_tokens
from interviewprep.domain.date_parts import WrittenDate
from interviewprep.domain.date_text import Token, fold_date_text
from interviewprep.domain.date_values import Calendar, DateReading, FoundDate

_STARTS = frozenset(
    {"month", "season", "landmark", "decade", "decade_number", "year_word", "number", "era", "month_word"}
)
_JOINED = frozenset("./-\\–")
_OPENING = frozenset("«\"'“„‹")
_CLOSING = frozenset("»\"'”“›")


def _words(text: str) -> frozenset[str]:
    return frozenset(fold_date_text(text).text.split())


# What announces a number that is no date: number, article, point, order, case, telephone.
_NUMBER_WORDS = _words(
    "№ n no nr nº # номер нумар ст статья статьи статьей арт п пункт пункта пп гл дело справа указ "
    "приказ наказ распоряжение постановление закон протокол версия версии art article section order "
    "case file ref version ver v tel тел телефон fax факс numero شماره رقم المادة الماده ماده مادهٔ "
    "تلفن هاتف بند قرار"
)
_IN_A_YEAR = _words(
    "in since during en depuis в во у з с ў по до после after from until till by في منذ در از تا"
)
# What a number before it counts: «в 2000 рублей» is no year.
_COUNTED = _words(
    "р руб рублей рубля рублеи br byn usd eur € $ % км м кг г чел человек экз тыс млн шт штук dollars "
    "euros people men km kg pages персон осіб грн крб دلار ریال تومان افغانی دينار ليرة"
)
_PERSIAN_LETTER = re.compile("[پچژگیک]")
_ETHIOPIC_LETTER = re.compile("[\u1200-\u137f]")
_ARABIC_LETTER = re.compile("[يكةىأإؤ]")
_ENGLISH_WORD = re.compile(r"\b(?:the|of|and|to|in|is|was|for|on|by)\b", re.IGNORECASE)
_FRENCH_WORD = re.compile(r"\b(?:le|la|les|de|du|des|et|en|au|est|par|né|née)\b", re.IGNORECASE)


def find_dates(text: str) -> list[FoundDate]:
    """The dates in a text in the order they stand, each with its words and all its readings.

    Persian and Arabic pages are told apart by their letters: years such as 1398 are Solar Hijri on the
    former, lunar Hijri first on the latter. On pages with Ethiopic letters 2010 may be of either calendar.
    Only English pages give 05/12/2019 a second, American reading.
    """
    folded = fold_date_text(text)
    tokens = read_tokens(folded.text)
    page = _Page(tokens, text)
    found: list[FoundDate] = []
    i = 0
    while i < len(tokens):
        best = page.date_at(i) if _may_start(tokens[i]) else None
        if best is None:
            i += 1
            continue
        first, end, readings = best
        start, stop = folded.span(tokens[first].start, tokens[end - 1].end)
        found.append(FoundDate(start, stop, text[start:stop], readings))
        i = end
    return found


def _may_start(token: Token) -> bool:
    return token.number is not None or not _STARTS.isdisjoint(token.senses)


class _Page:
    """A page's tokens and what its language says about calendars."""

    def __init__(self, tokens: list[Token], text: str) -> None:
        english = len(_ENGLISH_WORD.findall(text)) > len(_FRENCH_WORD.findall(text))
        self.grammar = DateGrammar(tokens, english)
        persian, arabic = len(_PERSIAN_LETTER.findall(text)), len(_ARABIC_LETTER.findall(text))
        self.persian, self.arabic = persian > arabic, arabic > persian
        self.ethiopian = _ETHIOPIC_LETTER.search(text) is not None

    def date_at(self, i: int) -> tuple[int, int, tuple[DateReading, ...]] | None:
        """The longest date that begins at a token: its first token, the one after it, its readings."""
        best: tuple[int, int, tuple[DateReading, ...]] | None = None
        for found in self.grammar.dates(i):
            if best is not None and found.end <= best[1]:
                continue
            if not self._is_date(i, found):
                continue
            if readings := date_meaning.exact(map(self._placed, found.dates)).readings:
                best = (self._with_quote(i), found.end, tuple(readings))
        return best

    def _placed(self, written: WrittenDate) -> WrittenDate:
        """With what the page's language says about the year."""
        year = written.year or 0
        if self.persian:
            return replace(written, persian=True)
        if self.ethiopian and not written.calendars and not written.group and year in range(1900, 2041):
            return replace(written, calendars=(Calendar.ETHIOPIAN, Calendar.GREGORIAN))
        if self.arabic and not written.calendars and not written.group and year in range(1343, 1406):
            return replace(written, calendars=(Calendar.LUNAR_HIJRI, Calendar.SOLAR_HIJRI))
        return written

    def _with_quote(self, i: int) -> int:
        """«16» сентября: the date begins with the quotation mark."""
        g = self.grammar
        quoted = g.mark(i - 1, _OPENING) and g.mark(i + 1, _CLOSING) and g.at(i).number is not None
        return i - 1 if quoted else i

    def _is_date(self, i: int, found: Found) -> bool:
        written = found.dates[0]
        if written.year is None:
            return False
        if written.group or written.season or written.landmark:
            return True
        if written.decade:
            return self._is_decade(i, found)
        if self._continues(i, found.end) or self._announced_as_number(i):
            return False
        if written.day is not None:
            return not written.century_open or self._short_but_full(i)
        if written.month is not None:
            return written.year_marked or self._stands_apart(i)
        return self._is_year(i, found)

    def _short_but_full(self, i: int) -> bool:
        """12.05.98 or ۹۸/۰۵/۱۲; 12-05-98 may be a telephone, 2.05.20 a version."""
        g = self.grammar
        return g.at(i + 1).text != "-" and g.at(i).digits == 2 and g.at(i + 2).digits == 2

    def _is_decade(self, i: int, found: Found) -> bool:
        g = self.grammar
        worded = any(g.has(k, "decade") for k in range(i, found.end))
        numbers = [g.at(k) for k in range(i, found.end) if g.at(k).number is not None]
        return worded or any(number.digits == 4 for number in numbers)

    def _is_year(self, i: int, found: Found) -> bool:
        g, written = self.grammar, found.dates[0]
        if written.century_open:
            return False
        if written.year_marked or written.calendars:
            # «45 г», «лет» and the like are no years; a bare year word needs a year of our time.
            return (
                written.year in range(1250, 1460)
                or written.year in range(1900, 2101)
                or (written.year in range(2535, 2538))
            )
        following = g.at(found.end)
        return (
            written.year in range(1950, 2041)
            and g.at(i - 1).text in _IN_A_YEAR
            and not g.at(i).starts_line
            and following.text not in _COUNTED
            and following.number is None
        )

    def _continues(self, i: int, end: int) -> bool:
        """Whether the number goes on beyond the date: 8-029-12-05-98, 12.05.2019.3, 17/05/2019-К."""
        g = self.grammar
        before, after = g.at(i - 1), g.at(end)
        if g.mark(i - 1, _JOINED | {"+"}) and not g.at(i).spaced and not before.spaced and i >= 2:
            return True
        if not g.mark(end, _JOINED) or after.spaced:
            return False
        following = g.at(end + 1)
        return (
            bool(following.text)
            and not following.spaced
            and (following.number is not None or (after.text != "." and len(following.text) <= 3))
        )

    def _announced_as_number(self, i: int) -> bool:
        g = self.grammar
        k = i - 1
        while k >= 0 and g.at(k).text in ".:(" and not g.at(k + 1).starts_line:
            k -= 1
        return k >= 0 and not g.at(k + 1).starts_line and g.at(k).text in _NUMBER_WORDS

    def _stands_apart(self, i: int) -> bool:
        """Whether month and year in figures stand alone: on a line, behind a colon or after a preposition."""
        g = self.grammar
        return g.at(i).starts_line or g.at(i - 1).text in ":|" or g.at(i - 1).text in _IN_A_YEAR
