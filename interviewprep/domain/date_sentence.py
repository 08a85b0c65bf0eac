"""What is said about a date in one line: about, before, between, part of, an age, another event."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from interviewprep.domain import date_meaning
from interviewprep.domain.date_grammar import DateGrammar, Found
from interviewprep.domain.date_meaning import Meaning
from interviewprep.domain.date_parts import WrittenDate
from interviewprep.domain.date_text import Token

_ABOUT_MARKS = frozenset("~≈±∼")
_DOUBT_MARKS = frozenset("?~")
_DASHES = frozenset("-–/")
_PARTS = ("first_half", "second_half", "early", "mid", "late")


class Said(NamedTuple):
    """A meaning and the token after it."""

    meaning: Meaning
    end: int


class DateSentence:
    """Reads whole statements from tokens."""

    def __init__(self, tokens: list[Token], english: bool = False) -> None:
        self.grammar = DateGrammar(tokens, english, typed=True)
        self.tokens = tokens

    def said(self, i: int) -> Iterator[Said]:
        """Every way to read a statement that begins there, the most telling first."""
        for found in self.operands(i):
            if all(d.year is not None for d in found.dates):
                yield Said(date_meaning.exact(found.dates), found.end)
        yield from self._limit(i)
        yield from self._range(i)
        yield from self._age(i)

    def operands(self, i: int) -> Iterator[Found]:
        """A date with "about" or a part of it before or behind."""
        g = self.grammar
        start, about = self._about(self._fillers(i))
        part_end, part = self._part(start)
        if part:
            part_end, more = self._about(self._fillers(part_end))
            about = about or more
            for found in g.dates(self._fillers(part_end)):
                yield self._behind(Found(tuple(replace(d, part=part) for d in found.dates), found.end), about)
        for found in g.dates(self._fillers(start)):
            yield self._behind(found, about)

    def _fillers(self, i: int) -> int:
        g = self.grammar
        while g.has(i, "filler") and not g.has(i, "month") and not g.has(i, "decade_number"):
            i += 1
        return i

    def _about(self, i: int) -> tuple[int, bool]:
        g, start = self.grammar, i
        while g.has(i, "about") or g.mark(i, _ABOUT_MARKS):
            i += 1
            if i > start and g.at(i).text == "." and len(g.at(i - 1).text) <= 6:
                i += 1
        return i, i > start

    def _part(self, i: int) -> tuple[int, str]:
        g = self.grammar
        part = next((name for name in _PARTS if g.has(i, name)), "")
        if not part:
            return i, ""
        i += 1
        if g.at(i).text == "-":
            i += 1
        return i, part

    def _behind(self, found: Found, about: bool) -> Found:
        """With «примерно», "(approx.)" or ? behind the date."""
        g, end = self.grammar, found.end
        opened = end + 1 if g.mark(end, frozenset("(,")) else end
        after, more = self._about(opened)
        if g.mark(end, _DOUBT_MARKS):
            return Found(tuple(replace(d, about=True) for d in found.dates), end + 1)
        if more:
            end, about = after, True
            if g.mark(end, frozenset({")"})):
                end += 1
        if not about:
            return found
        return Found(tuple(replace(d, about=True) for d in found.dates), end)

    # -- before, after, between

    def _limit(self, i: int) -> Iterator[Said]:
        g = self.grammar
        i = self._fillers(i)
        for sense, meaning_of, including in (
            ("until", date_meaning.before, True),
            ("before", date_meaning.before, False),
            ("since", date_meaning.after, True),
            ("after", date_meaning.after, False),
        ):
            if g.has(i, sense):
                for found in self.operands(i + 1):
                    if all(d.year is not None for d in found.dates):
                        yield Said(meaning_of(found.dates, including), found.end)

    def _range(self, i: int) -> Iterator[Said]:
        g = self.grammar
        i = self._fillers(i)
        if g.has(i, "between"):
            yield from self._pair(i + 1, ("and", "to"))
        if g.has(i, "from"):
            yield from self._until_now(i + 1)
            yield from self._pair(i + 1, ("to",))
        yield from self._pair(i, ("to", "either"))

    def _until_now(self, i: int) -> Iterator[Said]:
        """С 2015 года по настоящее время."""
        g = self.grammar
        for found in self.operands(i):
            joint = found.end + 1 if g.has(found.end, "to") or g.mark(found.end, _DASHES) else found.end
            now = self._fillers(joint)
            if joint > found.end and g.has(now, "now") and all(d.year is not None for d in found.dates):
                yield Said(date_meaning.after(found.dates, True), now + 1)

    def _pair(self, i: int, joints: tuple[str, ...]) -> Iterator[Said]:
        g = self.grammar
        firsts = [*self.operands(i), *self._bare(i)]
        for first in firsts:
            dashed = g.mark(first.end, _DASHES)
            if not dashed and not any(g.has(first.end, joint) for joint in joints):
                continue
            for last in [*self.operands(first.end + 1), *self._short_year(first, first.end + 1)]:
                if any(d.year is None for d in last.dates) or (
                    g.mark(first.end, frozenset("/")) and last.dates[0].month
                ):
                    continue
                meaning = date_meaning.between(first.dates, last.dates)
                if meaning.readings or meaning.problems:
                    yield Said(meaning, last.end)

    def _bare(self, i: int) -> Iterator[Found]:
        """The first day of a range whose month comes later: 5–7 мая 2019."""
        for day, end in self.grammar.day(self._fillers(i)):
            yield Found((WrittenDate(None, day=day),), end)

    def _short_year(self, first: Found, i: int) -> Iterator[Found]:
        """The last two figures of the second year: 2012–14."""
        token, start = self.grammar.at(i), first.dates[0]
        plain = start.year is not None and start.month is None and not start.decade and not start.season
        if plain and start.year is not None and token.digits == 2 and token.number is not None:
            year = start.year // 100 * 100 + token.number
            if year > start.year:
                ended = self.grammar._ended_year(WrittenDate(year, script=start.script), i + 1)
                yield ended

    # -- ages

    def _age(self, i: int) -> Iterator[Said]:
        """Aged about 8 in 1361; 8 лет в 1361; در سال ۱۳۶۱ هشت ساله."""
        start = self._age_words(i)
        start, about = self._about(start)
        start = self._age_words(start)
        for years_old, end, worded in self._years_old(start):
            if not worded and start == i:
                continue
            end, more = self._about(end)
            following = self._age_words(end)
            if following == end and start == i:  # «5 سنه 2010» is no age
                continue
            for found in self.operands(following):
                if all(d.year is not None for d in found.dates):
                    yield Said(date_meaning.aged(years_old, about or more, found.dates), found.end)
        for found in self.operands(i):
            if any(d.year is None for d in found.dates):
                continue
            start = self._age_words(found.end)
            start, about = self._about(start)
            start = self._age_words(start)
            for years_old, end, worded in self._years_old(start):
                if worded or start > found.end:
                    yield Said(date_meaning.aged(years_old, about, found.dates), self._age_words(end))

    def _age_words(self, i: int) -> int:
        g = self.grammar
        while (
            g.has(i, "age") or (g.has(i, "filler") and not g.has(i, "month")) or g.mark(i, frozenset(",:-–"))
        ) and not g.has(i, "number"):
            i += 1
        return i

    def _years_old(self, i: int) -> Iterator[tuple[int, int, bool]]:
        """A number of years, the token after it, and whether the word for years stands with it."""
        g, token = self.grammar, self.grammar.at(i)
        numbers = [(token.number, i + 1)] if token.number is not None else list(g.number_words(i))
        for value, end in numbers:
            if value is None or not 0 < value < 120 or token.digits > 3:
                continue
            after = end + 1 if g.at(end).text == "-" else end
            after = g.skip(after, "day_suffix") if g.has(after, "day_suffix") else after
            if g.has(after, "year_unit"):
                yield value, g.skip(after + 1, "age"), True
            else:
                yield value, end, False
