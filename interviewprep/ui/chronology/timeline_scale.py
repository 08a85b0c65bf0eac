"""Days to pixels and back, and which marks a ruler shows at a zoom. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

#: Pixels a day: a life on a screen, and a day as wide as a word.
SMALLEST, LARGEST = 0.01, 120.0
_NARROWEST_LABEL = 56.0


@dataclass(frozen=True, slots=True)
class Scale:
    """`origin` is the day (ordinal) at x = 0, `pixels` how wide a day is."""

    origin: int
    pixels: float

    def x(self, day: float) -> float:
        """Where a day begins."""
        return (day - self.origin) * self.pixels

    def day(self, x: float) -> float:
        """The day at a place."""
        return self.origin + x / self.pixels

    def zoomed(self, factor: float) -> "Scale":
        """Another zoom, within bounds."""
        return Scale(self.origin, min(LARGEST, max(SMALLEST, self.pixels * factor)))


@dataclass(frozen=True, slots=True)
class Mark:
    """A line of the ruler at a day; `unit` is year, month or day, `step` how many of them lie between two."""

    day: int
    unit: str
    step: int


def marks(scale: Scale, first: float, last: float) -> Iterator[Mark]:
    """The marks between two days: as close as their labels allow."""
    unit, step = _unit(scale.pixels)
    at: date | None = _floor(max(1.0, first), unit, step)
    while at is not None and at.toordinal() <= last:
        yield Mark(at.toordinal(), unit, step)
        at = _next(at, unit, step)


def _unit(pixels: float) -> tuple[str, int]:
    for days, unit, step in (
        (1, "day", 1), (7, "day", 7), (30.4, "month", 1), (91.3, "month", 3), (365.2, "year", 1),
        (730.5, "year", 2), (1826.2, "year", 5), (3652.4, "year", 10), (9131.0, "year", 25),
    ):  # fmt: skip
        if days * pixels >= _NARROWEST_LABEL:
            return unit, step
    return "year", 100


def _floor(day: float, unit: str, step: int) -> date:
    at = date.fromordinal(min(int(day), date.max.toordinal()))
    if unit == "day":
        back = at.weekday() if step == 7 else 0
        return at - timedelta(days=min(back, at.toordinal() - 1))
    if unit == "month":
        return at.replace(month=(at.month - 1) // step * step + 1, day=1)
    return date(max(1, at.year // step * step), 1, 1)


def _next(at: date, unit: str, step: int) -> date | None:
    try:
        if unit == "day":
            return at + timedelta(days=step)
        if unit == "month":
            month = at.month - 1 + step
            return date(at.year + month // 12, month % 12 + 1, 1)
        return date(at.year + step - (at.year % step if at.year % step else 0), 1, 1)
    except (OverflowError, ValueError):  # the calendar ends
        return None
