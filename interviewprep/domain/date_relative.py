"""Dates told by another event: two weeks after the arrest, «накануне свадьбы», "deux jours plus tard".

People round: a day is a day, but "two weeks" may be three days more or less, months half a month and
years half a year; "about" doubles that, and gives days one day in five, at least one. "A few" is 2 to 7.
"""

from datetime import date, timedelta
from typing import NamedTuple

from interviewprep.domain import edtf
from interviewprep.domain.date_grammar import DateGrammar
from interviewprep.domain.date_text import Token
from interviewprep.domain.date_values import Calendar, DateReading, Precision, Relative

#: Days of a unit and how many days it is rounded by.
_UNITS = {"day_unit": (1.0, 0), "week_unit": (7.0, 3), "month_unit": (30.44, 15), "year_unit": (365.25, 183)}
_DUALS = {
    "two_days": "day_unit",
    "two_weeks": "week_unit",
    "two_months": "month_unit",
    "two_years": "year_unit",
}
_ANCHOR_JOINTS = frozenset(("من", "از", "ل", "что", "чем", "чым", "што", "ніж", "than", "и", "і", "as"))
_OPEN_WORDS = {
    "since": (0, None),
    "depuis": (0, None),
    "منذ": (0, None),
    "until": (None, 0),
    "till": (None, 0),
}
_DAY_WORDS = frozenset(("روز", "یوم", "в день", "у дзень", "у день"))
_FURTHEST = 150 * 366

#: What a date told by another event is until the event has a date.
UNRESOLVED = DateReading(Calendar.GREGORIAN, Precision.RELATIVE, None, None, "")


class _Stretch(NamedTuple):
    """A length of time in days and the token after it."""

    least: int
    most: int
    end: int


def resolve(relative: Relative, anchor: DateReading) -> DateReading:
    """The days it means once its event has a date; open where the offset or the event's date is open."""
    earliest = _moved(anchor.earliest, relative.offset_days_min)
    latest = _moved(anchor.latest, relative.offset_days_max)
    return DateReading(anchor.calendar, Precision.RELATIVE, earliest, latest, edtf.interval(earliest, latest))


def _moved(day: date | None, offset: int | None) -> date | None:
    if day is None or offset is None:
        return None
    try:
        return day + timedelta(days=offset)
    except OverflowError:
        return None


def read_relative(tokens: list[Token], text: str, places: DateGrammar) -> tuple[Relative, int] | None:
    """A date told by another event, and where its event's words begin in the folded text.

    `places` holds the same tokens; the anchor of the result is the folded text from there on.
    """
    return _Words(places, len(tokens), text).relative()


class _Words:
    """The tokens of one line and their number."""

    def __init__(self, grammar: DateGrammar, count: int, text: str) -> None:
        self.g = grammar
        self.count = count
        self.text = text

    def relative(self) -> tuple[Relative, int] | None:
        return self._next_day() or self._stretched() or self._turned() or self._open()

    def _anchored(self, least: int | None, most: int | None, i: int) -> tuple[Relative, int] | None:
        """With the event's words from token `i` on; none left means the event told before."""
        if i < self.count and self.g.at(i).text in _ANCHOR_JOINTS:
            i += 1
        if i >= self.count:
            return Relative(least, most), len(self.text)
        return Relative(least, most), self.g.at(i).start

    def _next_day(self) -> tuple[Relative, int] | None:
        """The day before, the next day, the same day."""
        for sense, offset in (("day_before", -1), ("day_after", 1), ("same_day", 0)):
            if not self.g.has(0, sense):
                continue
            i = self.g.skip(1, "than")
            if self.g.has(i, "after") or self.g.has(i, "before"):
                i += 1
            # «в день свадьбы», but not «روز ۱۲ ...»: a day that has its own date
            if sense == "same_day" and i >= self.count and self.g.at(0).text in _DAY_WORDS:
                return None
            return self._anchored(offset, offset, i)
        return None

    def _stretched(self) -> tuple[Relative, int] | None:
        """Two weeks after the arrest; two days later; через неделю; за день до ареста."""
        g = self.g
        start = g.skip(0, "filler") if not g.has(0, "in_after") else 0
        came_after = g.has(start, "in_after")
        stretch = self._stretch(start + 1 if came_after else start)
        if stretch is None:
            return None
        i = stretch.end
        ended = i >= self.count
        if g.has(i, "later") or g.has(i, "earlier"):
            earlier = g.has(i, "earlier") and not g.has(i, "later")
            after_word = i + 1
            if after_word >= self.count or g.has(after_word, "after") or g.has(after_word, "before"):
                return self._directed(stretch, -1 if earlier else 1, self._past_direction(after_word))
        if g.has(i, "after"):
            return self._directed(stretch, 1, i + 1)
        if g.has(i, "before"):
            return self._directed(stretch, -1, i + 1)
        return self._directed(stretch, 1, i) if came_after and ended and not g.has(0, "ahead") else None

    def _past_direction(self, i: int) -> int:
        return i + 1 if self.g.has(i, "after") or self.g.has(i, "before") else i

    def _turned(self) -> tuple[Relative, int] | None:
        """بعد يومين من الاعتقال: the direction first."""
        g = self.g
        direction = 1 if g.has(0, "after") else -1 if g.has(0, "before") else 0
        stretch = self._stretch(1) if direction else None
        if stretch is None or g.at(stretch.end).text not in ("من", "از"):
            return None
        return self._directed(stretch, direction, stretch.end + 1)

    def _directed(self, stretch: _Stretch, direction: int, i: int) -> tuple[Relative, int] | None:
        if stretch.most > _FURTHEST:
            return None
        if direction > 0:
            return self._anchored(stretch.least, stretch.most, i)
        return self._anchored(-stretch.most, -stretch.least, i)

    def _open(self) -> tuple[Relative, int] | None:
        """After the arrest, before the wedding: any time."""
        g = self.g
        i = g.skip(0, "joined") if not g.has(0, "after") else 0
        if i and not g.has(i, "after"):
            return self._anchored(0, None, i) if i < self.count else None
        if i + 1 >= self.count or g.at(i + 1).number is not None:
            return None
        word = g.at(i).text
        if word in _OPEN_WORDS:
            return self._anchored(*_OPEN_WORDS[word], i + 1)
        if g.has(i, "after"):
            return self._anchored(0, None, i + 1)
        if g.has(i, "before"):
            return self._anchored(None, 0, i + 1)
        return None

    def _stretch(self, i: int) -> _Stretch | None:
        """A length of time: два дня, a few weeks, около месяца, أسبوعين, неделю."""
        g = self.g
        about = g.has(i, "about")
        i = i + 1 if about else i
        if dual := next((name for name in _DUALS if g.has(i, name)), ""):
            return self._length(2, 2, _DUALS[dual], about, i + 1)
        for least, most, end in self._quantities(i):
            for unit in _UNITS:
                if g.has(end, unit):
                    return self._length(least, most, unit, about, end + 1)
        return None

    def _quantities(self, i: int) -> list[tuple[int, int, int]]:
        g, token = self.g, self.g.at(i)
        if token.number is not None:
            return [(token.number, token.number, i + 1)]
        found = [(value, value, end) for value, end in g.number_words(i)]
        if g.has(i, "few"):
            found.append((2, 7, i + 1))
        if g.has(i, "couple"):
            found.append((2, 3, i + 1))
        if g.has(i, "one"):
            found.append((1, 1, i + 1))
        return [*found, (1, 1, i)]

    def _length(self, least: int, most: int, unit: str, about: bool, end: int) -> _Stretch:
        days, rounded = _UNITS[unit]
        if about:
            rounded = 2 * rounded or max(1, most // 5)
        return _Stretch(max(0, round(least * days) - rounded), round(most * days) + rounded, end)
