"""Where events stand on a drawn timeline: lanes, rows and days; nothing of it knows pixels or Qt.

Days are proleptic Gregorian ordinals (`date.toordinal`). What is certain of an event and what is only
possible are told apart: an event of "spring 2019" is never drawn as one day.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from interviewprep.domain.events import Event, EventKind
from interviewprep.services.chronology import in_order


class Lane(StrEnum):
    """One strip of the timeline, from top to bottom."""

    LIFE = "life"
    WORK = "work"
    HARM = "harm"
    TRAVEL = "travel"
    PROCEDURE = "procedure"


_WORK = {EventKind.SCHOOL, EventKind.STUDY, EventKind.WORK, EventKind.MILITARY_SERVICE, EventKind.DISMISSAL}
_TRAVEL = {EventKind.TRAVEL, EventKind.MOVE, EventKind.STAY, EventKind.DISPLACEMENT, EventKind.PUSHBACK}
_PROCEDURE = {EventKind.ATTEMPT_TO_APPLY, EventKind.PROCEDURE}
_LIFE = {
    EventKind.BIRTH,
    EventKind.MARRIAGE,
    EventKind.DIVORCE,
    EventKind.CHILD_BORN,
    EventKind.DEATH_OF_RELATIVE,
    EventKind.ILLNESS,
    EventKind.ACTIVITY,
    EventKind.PUBLIC_EVENT,
    EventKind.OTHER,
}

#: An untold stretch longer than this is shaded: months, and months within the last two years.
GAP_MONTHS, RECENT_GAP_MONTHS = 6, 3
_MONTH = 30.44
_RECENT_DAYS = 731


def lane_of(kind: EventKind) -> Lane:
    """The strip that events of a kind stand on; what is none of the others is harm."""
    if kind in _LIFE:
        return Lane.LIFE
    if kind in _WORK:
        return Lane.WORK
    if kind in _TRAVEL:
        return Lane.TRAVEL
    return Lane.PROCEDURE if kind in _PROCEDURE else Lane.HARM


@dataclass(frozen=True, slots=True)
class Bar:
    """One event on its row.

    From `first` to `last` it may have lasted; from `sure_first` to `sure_last` it did (None where no
    day is sure). `last` is exclusive. An event without a date has `dated` False and stands where the
    sequence puts it. `ongoing` events have no told end and no sure one.
    """

    event: Event
    lane: Lane
    row: int
    first: int
    last: int
    sure_first: int | None
    sure_last: int | None
    dated: bool = True
    ongoing: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """A stretch of which nothing is told yet: `first` to `last`, the latter exclusive."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """Everything there is to draw; `rows` says how many rows each lane in use has."""

    bars: tuple[Bar, ...]
    gaps: tuple[Gap, ...]
    rows: dict[Lane, int]
    first: int
    last: int

    @property
    def row_count(self) -> int:
        """Rows of all lanes together."""
        return sum(self.rows.values())


def lay_out(events: Sequence[Event], today: date) -> Timeline:
    """Bars in chronological order, each on the first free row of its lane, and the gaps between them."""
    ordered = in_order(events)
    spans = [_span(event, today) for event in ordered]
    known = [span for span in spans if span is not None]
    if not known:
        start = today.toordinal() - 365
        known = [(start, start + 365, None, None)] if ordered else []
    if not known:
        return Timeline((), (), {}, today.toordinal() - 365, today.toordinal() + 1)
    first, last = min(span[0] for span in known), max(span[1] for span in known)
    bars: list[Bar] = []
    free: dict[Lane, list[int]] = {}
    at = first
    for event, span in zip(ordered, spans, strict=True):
        lane = lane_of(event.kind)
        if span is None:
            row = _free_row(free.setdefault(lane, []), at, at + 1)
            bars.append(Bar(event, lane, row, at, at + 1, None, None, dated=False))
            continue
        at = span[0]
        row = _free_row(free.setdefault(lane, []), span[0], span[1])
        bars.append(Bar(event, lane, row, *span, ongoing=_is_ongoing(event)))
    rows = {lane: len(free[lane]) for lane in Lane if lane in free}
    return Timeline(tuple(bars), tuple(_gaps(bars, today)), rows, first, last)


def _free_row(ends: list[int], first: int, last: int) -> int:
    for row, end in enumerate(ends):
        if end <= first:
            ends[row] = last
            return row
    ends.append(last)
    return len(ends) - 1


def _span(event: Event, today: date) -> tuple[int, int, int | None, int | None] | None:
    """Possible first day, possible last day (exclusive), and the same for what is sure."""
    start = _days(event.start.reading.earliest, event.start.reading.latest) if event.start.reading else None
    end = _days(event.until.reading.earliest, event.until.reading.latest) if event.until.reading else None
    if start is None and end is None:
        return None
    if start is None:
        assert end is not None
        start = (end[0], end[1])
    if end is None:
        if _is_ongoing(event):
            last = max(today.toordinal() + 1, start[1] + 1)
            return start[0], last, start[1], start[1] + 1
        sure = (start[0], start[0] + 1) if start[0] == start[1] else (None, None)
        return start[0], start[1] + 1, *sure
    last = max(start[0], end[1]) + 1
    sure_first, sure_last = (start[1], end[0] + 1) if start[1] <= end[0] else (None, None)
    return start[0], last, sure_first, sure_last


def _is_ongoing(event: Event) -> bool:
    """Stations of a life last until something else is told; what happens to somebody is over."""
    lasting = {EventKind.WORK, EventKind.STUDY, EventKind.SCHOOL, EventKind.STAY, EventKind.MARRIAGE}
    return event.kind in lasting and not event.until


def _days(earliest: date | None, latest: date | None) -> tuple[int, int] | None:
    """Both ends as ordinals; an open end lies one year from the other."""
    if earliest is None and latest is None:
        return None
    year = timedelta(days=365)
    if earliest is None:
        assert latest is not None
        earliest = latest - year if latest.toordinal() > year.days else date.min
    if latest is None:
        latest = earliest + year if earliest.toordinal() < date.max.toordinal() - year.days else date.max
    return earliest.toordinal(), latest.toordinal()


def _gaps(bars: Iterable[Bar], today: date) -> list[Gap]:
    """Stretches between told days that are longer than a person would leave out.

    What may have lasted counts as told; an event without an end that is still going on covers nothing
    after its beginning.
    """
    told = sorted((bar.first, bar.sure_last if bar.ongoing else bar.last) for bar in bars if bar.dated)
    gaps = []
    reach: int | None = None
    for first, last in told:
        assert last is not None
        if reach is not None and first - reach > _longest_untold(first, today):
            gaps.append(Gap(reach, first))
        reach = last if reach is None else max(reach, last)
    return gaps


def _longest_untold(at: int, today: date) -> float:
    recent = today.toordinal() - at <= _RECENT_DAYS
    return (RECENT_GAP_MONTHS if recent else GAP_MONTHS) * _MONTH


def moved(order: Sequence[str], event_id: str, before: str | None) -> list[str]:
    """The order after an event is put before another one, or to the end for None."""
    rest = [identifier for identifier in order if identifier != event_id]
    place = rest.index(before) if before in rest else len(rest)
    return [*rest[:place], event_id, *rest[place:]]
