"""How dates are written, in seven languages: from tokens to the parts of one date.

Every pattern is tried at one place and says what it read and where it ended; what the parts mean is
decided elsewhere. Numbers with dots, slashes or dashes are day, month, year, the order of every
country of the sources but the United States, or year, month, day where the year stands first.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from interviewprep.domain.date_parts import WrittenDate
from interviewprep.domain.date_text import Token
from interviewprep.domain.number_words import compose

_YEARS = range(1200, 2700)
_DATE_MARKS = frozenset("./-\\")
_JOINTS = frozenset({".", "/", "-", ","})
_QUOTES = frozenset("'\"«»„“”‹›")
_MOST_NUMBER_WORDS = 7
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_ROMAN_MONTHS = {name: (("gregorian", number),) for number, name in enumerate(_ROMAN, 1)}
_MOST_SKIPPED = 6
_BEYOND = 32


class Found(NamedTuple):
    """Alternatives of one date, the likeliest first, and the token after it."""

    dates: tuple[WrittenDate, ...]
    end: int


class DateGrammar:
    """Reads dates from a row of tokens. `english`: its words are English, so 05/12/2019 may be 12 May too.

    `typed`: a line that is a date, where 12 05 2019 without marks can be nothing else.
    """

    def __init__(self, tokens: list[Token], english: bool = False, typed: bool = False) -> None:
        # Empty tokens behind the last one (and so before the first, at -1) spare every look a check.
        self.tokens = tokens + [Token("", 0, 0, True)] * _BEYOND
        self.english = english
        self.typed = typed

    def at(self, i: int) -> Token:
        """The token there, an empty one beyond the ends."""
        return self.tokens[i]

    def has(self, i: int, sense: str) -> bool:
        """Whether the token there may mean that."""
        return sense in self.tokens[i].senses

    def skip(self, i: int, *senses: str) -> int:
        """The first token from there that has none of the senses, a few tokens on at most."""
        tokens, furthest = self.tokens, i + _MOST_SKIPPED
        while i < furthest and (own := tokens[i].senses) and not own.keys().isdisjoint(senses):
            i += 1
        return i

    def mark(self, i: int, marks: frozenset[str]) -> bool:
        """Whether one of the marks stands there."""
        return self.tokens[i].text in marks

    # -- one date

    def dates(self, i: int) -> Iterator[Found]:
        """Every way to read one date that begins there, the longest patterns first."""
        i = self._opening(i)
        if self.at(i).number is None and not self.at(i).senses and not self.mark(i, _QUOTES):
            return
        for found in self._plain(i):
            yield from self._with_calendar(found)
        if calendars := self.at(i).senses.get("era"):  # AH 1398, AD 2014
            for found in self._plain(self.skip(i + 1, "filler", "year_word")):
                yield Found(tuple(replace(d, calendars=calendars) for d in found.dates), found.end)

    def _opening(self, i: int) -> int:
        while self.has(i, "weekday") and self.at(i).number is None and "month" not in self.at(i).senses:
            i += 1
            if self.mark(i, _JOINTS):
                i += 1
        return i

    def _with_calendar(self, found: Found) -> Iterator[Found]:
        """The date with the calendar named behind it, and without."""
        i = self.skip(found.end, "year_behind")
        if self.mark(i, frozenset({".", ",", "("})):
            i += 1
        i = self.skip(i, "filler")
        if calendars := self.at(i).senses.get("era"):
            end = i + 1
            if self.mark(end, frozenset({".", ")"})):
                end += 1
            yield Found(tuple(replace(d, calendars=calendars) for d in found.dates), end)
        yield found

    def _plain(self, i: int) -> Iterator[Found]:
        token = self.at(i)
        if token.number is not None:
            yield from self._numeric(i)
        yield from self._named_month(i)
        yield from self._season(i)
        yield from self._landmark(i)
        yield from self._decade(i)
        for year in self.years(i):
            # года 2019 весна, 1398 جوزا: the year first
            yield from self._after_year(year)
            yield year

    # -- numbers only

    def _numeric(self, i: int) -> Iterator[Found]:
        a, separator, b = self.at(i), self.at(i + 1), self.at(i + 2)
        if self.typed and separator.number is not None and b.number is not None:
            if separator.digits == 2 and (dates := self._three_numbers(a, separator, b, " ")):
                yield self._year_word(Found(dates, i + 3))
            return
        if separator.text not in _DATE_MARKS or a.number is None or b.number is None or a.digits > 4:
            return
        if not self._close(separator, b):
            return
        c, second = self.at(i + 4), self.at(i + 3)
        if second.text == separator.text and c.number is not None and self._close(second, c):
            if dates := self._three_numbers(a, b, c, separator.text):
                yield self._year_word(Found(dates, i + 5))
            return
        if a.noisy or b.noisy:
            return
        yield from self._two_numbers(i, a, b, separator.text)

    def _close(self, separator: Token, number: Token) -> bool:
        """Whether mark and number belong to the number before: 12.05, 12. 05 and 12 . 05, but no 12 -05."""
        if separator.text == ".":
            return not separator.spaced or number.spaced
        return separator.spaced == number.spaced and (separator.text == "/" or not number.spaced)

    def _three_numbers(self, a: Token, b: Token, c: Token, separator: str) -> tuple[WrittenDate, ...]:
        if a.number is None or b.number is None or c.number is None or b.digits > 2:
            return ()
        if a.digits == 4 and c.digits <= 2:
            return (WrittenDate(a.number, b.number, c.number, script=a.script),)
        if a.digits > 2:
            return ()
        if c.digits == 4:
            return self._either_order(WrittenDate(c.number, b.number, a.number, script=c.script), separator)
        if c.digits != 2 or (a.digits != 2 and b.digits != 2 and separator == "."):
            return ()
        first_is_year = a.digits == 2 and (a.number > 31 or a.script == "persian") and separator != "."
        if first_is_year:
            return (WrittenDate(a.number, b.number, c.number, century_open=True, script=a.script),)
        return (WrittenDate(c.number, b.number, a.number, century_open=True, script=c.script),)

    def _either_order(self, written: WrittenDate, separator: str) -> tuple[WrittenDate, ...]:
        """Month and day the other way round, as Americans write, where it can be meant."""
        day, month = written.day or 0, written.month or 0
        turned = replace(written, day=month, month=day)
        if separator != "/" or written.year not in range(1800, 2101) or day > 12:
            return (written,)
        if month > 12:
            return (turned,)
        return (written, turned) if self.english and day != month else (written,)

    def _two_numbers(self, i: int, a: Token, b: Token, separator: str) -> Iterator[Found]:
        if a.number is None or b.number is None:
            return
        if a.digits <= 2 and b.digits == 4 and b.number in _YEARS and a.number <= 13:
            yield self._year_word(Found((WrittenDate(b.number, a.number, script=b.script),), i + 3))
        elif (
            a.digits == 4
            and b.digits == 2
            and a.number in _YEARS
            and 1 <= b.number <= 13
            and separator != "."
        ):
            yield Found((WrittenDate(a.number, b.number, script=a.script),), i + 3)
        elif a.digits <= 2 and b.digits == 2 and separator == "." and b.number <= 12:
            yield Found((WrittenDate(None, b.number, a.number),), i + 3)

    def _year_word(self, found: Found) -> Found:
        """With «г.», «года» behind it."""
        end = found.end
        if self.has(end, "year_behind"):
            end += 1
            if self.at(end).text == "." and len(self.at(end - 1).text) <= 2:
                end += 1
            return Found(tuple(replace(d, year_marked=True) for d in found.dates), end)
        return found

    # -- months by name

    def day(self, i: int) -> Iterator[tuple[int, int]]:
        """A day's number in figures or words, and the token after it and its suffix."""
        if self.mark(i, _QUOTES) and self.mark(i + 2, _QUOTES):  # «12» мая
            i += 1
        token = self.at(i)
        if token.number is not None:
            if token.number and token.digits <= 2 and not token.noisy:
                closing = self.mark(i + 1, _QUOTES)
                yield token.number, self._suffix(i + 2 if closing else i + 1)
            return
        for value, end in self.number_words(i):
            if 1 <= value <= 31:
                yield value, self._suffix(end)

    def _suffix(self, i: int) -> int:
        after = i + 1 if self.mark(i, frozenset({"-", "–"})) else i
        if self.has(after, "day_suffix") and "month" not in self.at(after).senses:
            return after + 1
        return i

    def month(self, i: int) -> tuple[tuple[tuple[str, int], ...], int] | None:
        """The groups and numbers a month's name may have there, and the token after it."""
        i = self.skip(i, "month_word", "filler") if not self.has(i, "month") else i
        months = self.at(i).senses.get("month")
        if months is None and self.mark(i - 1, _JOINTS) and self.mark(i + 1, _JOINTS):
            months = _ROMAN_MONTHS.get(self.at(i).text)  # 13.III.2020
        if months is None:
            return None
        end = i + 1
        if self.mark(end, frozenset({"/"})) and (other := self.at(end + 1).senses.get("month")):
            both = tuple(m for m in months if m in other)
            if both:  # MAY / MAI on passports, мая/траўня
                months, end = both, end + 2
        if self.at(end).text == "." and len(self.at(i).text) <= 5:
            end += 1
        if self.has(end, "month_word") and "month" not in self.at(end).senses:
            end += 1
        return months, end

    def _named_month(self, i: int) -> Iterator[Found]:
        for day, end in self.day(i):
            after = self._joint(self.skip(end, "filler", "month_word"))
            if (named := self.month(after)) is None:
                continue
            yield from self._year_of_month(named[0], day, named[1])
        i = self._of_month_word(i)
        if (named := self.month(i)) is not None:
            months, end = named
            for day, after_day in self.day(end):
                after_day = after_day + 1 if self.mark(after_day, frozenset({","})) else after_day
                yield from (
                    found for found in self._year_of_month(months, day, after_day) if found.dates[0].year
                )
            yield from self._year_of_month(months, None, end)

    def _of_month_word(self, i: int) -> int:
        return self.skip(i, "month_word") if self.has(i, "month_word") and not self.has(i, "month") else i

    def _joint(self, i: int) -> int:
        while self.at(i).text == "_":  # the line of a form
            i += 1
        return i + 1 if self.mark(i, _JOINTS) else i

    def _year_of_month(self, months: tuple[tuple[str, int], ...], day: int | None, i: int) -> Iterator[Found]:
        """Day and month with the year behind them, or without a year."""
        after = self.skip(self._joint(i), "filler")
        for year in self.years(after, short=day is not None):
            written = tuple(
                replace(y, month=number, day=day, group=group) for group, number in months for y in year.dates
            )
            yield Found(written, year.end)
        yield Found(tuple(WrittenDate(None, number, day, group=group) for group, number in months), i)

    def _after_year(self, year: Found) -> Iterator[Found]:
        """Year, then month and day, a season or a landmark: 1398 جوزا ۱۲, 2019 весна."""
        i = self.skip(year.end, "filler", "month_word") if not self.has(year.end, "month") else year.end
        i = self._joint(i)
        i = self.skip(i, "filler", "month_word") if not self.has(i, "month") else i
        if (named := self.month(i)) is not None:
            months, end = named
            days: list[tuple[int | None, int]] = [*self.day(self._joint(end)), (None, end)]
            for day, after in days:
                written = tuple(
                    replace(y, month=number, day=day, group=group)
                    for group, number in months
                    for y in year.dates
                )
                yield Found(written, after)
        if season := self.at(i).senses.get("season"):
            yield Found(tuple(replace(y, season=season) for y in year.dates), i + 1)
        if landmark := self.at(i).senses.get("landmark"):
            yield Found(tuple(replace(y, landmark=landmark) for y in year.dates), i + 1)

    # -- years, seasons, decades, landmarks

    def years(self, i: int, short: bool = False) -> Iterator[Found]:
        """A year in figures or words; `short` takes two figures too (12 мая 98)."""
        before = self.skip(i, "year_word")
        marked, persian = before > i, any(self.has(k, "persian") for k in range(i, before))
        before = self.skip(before, "filler") if marked else before
        quoted = self.mark(before, frozenset("'")) and not self.at(before + 1).spaced
        token = self.at(before + 1 if quoted else before)
        if token.number is not None and not token.noisy:
            end = before + (2 if quoted else 1)
            whole = token.digits == 4 and token.number in _YEARS and not quoted
            two = token.digits == 2 and (short or quoted or (marked and persian) or self._worded(end))
            if not whole and not two:
                return
            written = WrittenDate(
                token.number, century_open=not whole, script=token.script, persian=persian, year_marked=marked
            )
            yield self._ended_year(written, end)
            return
        for value, end in self.number_words(before):
            if value in _YEARS:
                yield self._ended_year(
                    WrittenDate(value, persian=persian, year_marked=True, script="words"), end
                )

    def _ended_year(self, written: WrittenDate, end: int) -> Found:
        """With the word for year behind it: «2019 г.», «1991 года»."""
        suffix = end + 1 if self.at(end).text == "-" and not self.at(end).spaced else end
        if self.has(suffix, "day_suffix") and self.at(suffix).text not in ("day", "числа", "число", "م"):
            end = suffix + 1
        if self.has(end, "year_behind"):
            written = replace(written, year_marked=True)
            end += 1
            if self.at(end).text == "." and len(self.at(end - 1).text) <= 2:
                end += 1
        return Found((written,), end)

    def _worded(self, i: int) -> bool:
        """Whether a word tells that two figures are a year: «98 году», «98-го года», no «32 года»."""
        suffixed = self.at(i).text == "-" and self.at(i + 1).text in ("го", "м", "ом", "га")
        return self.at(i).text in ("году", "годзе", "році") or (suffixed and self.has(i + 2, "year_behind"))

    def _season(self, i: int) -> Iterator[Found]:
        season = self.at(i).senses.get("season")
        if season is None:
            return
        after = self.skip(self._joint(i + 1), "filler")
        for year in self.years(after):
            written = tuple(replace(y, season=season) for y in year.dates)
            first = written[0].year or 0
            if season == 4 and self.at(year.end).text in ("/", "-", "–"):
                following = self.at(year.end + 1)
                if following.number in (first + 1, (first + 1) % 100):
                    both = self._ended_year(replace(written[0], next_year=True), year.end + 2)
                    yield both
            yield Found(written, year.end)
        yield Found((WrittenDate(None, season=season),), i + 1)

    def _landmark(self, i: int) -> Iterator[Found]:
        landmark = self.at(i).senses.get("landmark")
        if landmark is None:
            return
        after = self.skip(self._joint(i + 1), "filler", "month_word")
        for year in self.years(after):
            yield Found(tuple(replace(y, landmark=landmark) for y in year.dates), year.end)

    def _decade(self, i: int) -> Iterator[Found]:
        """1990s, 90-е, девяностые годы, les années 90, دهه ۷۰, التسعينات."""
        start = self.skip(i, "decade", "filler")
        worded = any(self.has(k, "decade") for k in range(i, start))
        persian = any(self.at(k).text == "دهه" for k in range(i, start))
        quoted = start + 1 if self.mark(start, frozenset("'")) else start
        token = self.at(quoted)
        if token.number is not None:
            if token.number % 10 or token.digits not in (2, 4):
                return
            end = quoted + 1
            while self.mark(end, frozenset("-'–")) and not self.at(end).spaced:
                end += 1
            suffixed = self.has(end, "decade_suffix")
            if not suffixed and not worded:
                return
            end = end + 1 if suffixed else quoted + 1
            yield self._ended_decade(self._decade_dates(token.number, token.digits == 2, persian), end)
        elif (value := token.senses.get("decade_number")) is not None:
            yield self._ended_decade(self._decade_dates(value, True, persian), quoted + 1)
        elif persian:
            for value, end in self.number_words(quoted):
                if value % 10 == 0 and (value < 100 or value in _YEARS):
                    yield self._ended_decade(self._decade_dates(value, value < 100, True), end)

    def _ended_decade(self, dates: tuple[WrittenDate, ...], end: int) -> Found:
        if self.has(end, "decade"):
            end += 1
            if self.at(end).text == "." and len(self.at(end - 1).text) <= 2:
                end += 1
        if self.has(end, "last_century"):
            end += 1
            dates = tuple(d for d in dates if d.year in range(1900, 2000)) or dates
        return Found(dates, end)

    def _decade_dates(self, value: int, short: bool, persian: bool) -> tuple[WrittenDate, ...]:
        """Two figures: the decade nearest to living memory; the twenties may be of either century."""
        if not short:
            return (WrittenDate(value, decade=True, persian=persian, year_marked=True),)
        if persian:
            years = [1400] if value == 0 else [1300 + value]
        else:
            years = {0: [2000], 10: [2010], 20: [2020, 1920]}.get(value, [1900 + value])
        return tuple(WrittenDate(year, decade=True, persian=persian, year_marked=True) for year in years)

    # -- numbers in words

    def number_words(self, i: int) -> Iterator[tuple[int, int]]:
        """Numbers in words that begin there with the token after each, the longest first."""
        values: list[int] = []
        found: list[tuple[int, int]] = []
        end = i
        while len(values) < _MOST_NUMBER_WORDS:
            value = self.at(end).senses.get("number")
            if value is None:
                break
            values.append(value)
            end += 1
            if (number := compose(values)) is not None:
                found.append((number, end))
            elif len(values) > 1 and compose(values[-2:]) is None:
                break
            while self.has(end, "and") or (self.at(end).text == "-" and not self.at(end).spaced):
                end += 1
        yield from reversed(found)
